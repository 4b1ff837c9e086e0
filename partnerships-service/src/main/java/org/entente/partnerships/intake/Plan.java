package org.entente.partnerships.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.entente.partnerships.document.AgreementDraft;
import org.entente.partnerships.document.Faults;
import org.entente.partnerships.document.References;
import org.entente.partnerships.document.References.Reference;
import org.entente.partnerships.intake.Stored.Name;
import org.entente.partnerships.intake.Stored.Pending;
import org.entente.partnerships.intake.Stored.Version;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.jspecify.annotations.Nullable;

/**
 * What a document adds to what is stored. What says the same as the version that it follows, or as what the same account has
 * waiting on the same ground, is left out; the rest becomes whole new versions.
 */
final class Plan {

    /** What becomes a new version, the approved one that it follows, and the one that it changes. */
    record Fresh(Piece piece, @Nullable Long base, @Nullable Long parent) {}

    private final List<Piece> pieces;
    private final List<Fresh> fresh = new ArrayList<>();
    private final Set<UUID> waiting = new LinkedHashSet<>();
    private final Set<UUID> drafts = new LinkedHashSet<>();
    private final List<Warning> warnings = new ArrayList<>();

    private Plan(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Adds to the faults what does not fit what is stored. */
    static Plan of(List<Piece> pieces, References references, Stored stored, Set<String> desks, Faults faults) {
        refuseTaken(references, stored, faults);
        refuseMissing(references, stored, faults);
        refuseCircles(references, stored, faults);
        refuseOddPayments(references, stored, faults);
        Plan plan = new Plan(pieces);
        pieces.forEach(given -> {
            Name name = nameOf(given);
            Version version = Objects.requireNonNull(stored.versions().get(name));
            Base base = stored.bases().get(name);
            Piece piece = base == null ? given : given.carrying(base);
            refuseForeign(piece, version, desks, faults);
            if (!piece.sha256().equals(version.sha256())) {
                refuseForeignMoney(piece, base, desks, faults);
                plan.add(piece, version, base);
            }
        });
        return plan;
    }

    static Name nameOf(Piece piece) {
        return new Name(piece.kind(), piece.draft().key());
    }

    private void add(Piece piece, Version version, @Nullable Base base) {
        Pending pending = version.pending();
        if (pending != null && piece.sha256().equals(pending.sha256())) {
            waiting.add(pending.intake());
            if (pending.draft()) {
                drafts.add(pending.intake());
            }
            return;
        }
        fresh.add(new Fresh(piece, version.current(), version.parent()));
        if (base != null && piece.draft() instanceof AgreementDraft agreement) {
            warnings.addAll(base.dropped(agreement));
        }
    }

    private static void refuseTaken(References references, Stored stored, Faults faults) {
        references.commitments().values().stream()
                .filter(commitment -> stored.elsewhere().taken().contains(commitment.id()))
                .forEach(commitment -> faults.add(commitment.pointer(), commitment.id(), "this id cannot be used"));
    }

    private static void refuseMissing(References references, Stored stored, Faults faults) {
        references.agreementsElsewhere().stream()
                .filter(reference -> !stored.elsewhere().agreements().contains(reference.id()))
                .forEach(reference -> faults.add(reference.pointer(), reference.id(), "there is no such agreement"));
        references.commitments().values().stream()
                .flatMap(commitment -> commitment.restates().stream())
                .filter(reference -> !references.commitments().containsKey(reference.id())
                        && !stored.elsewhere().restates().containsKey(reference.id()))
                .forEach(reference -> faults.add(reference.pointer(), reference.id(), "there is no such commitment"));
    }

    private static void refuseCircles(References references, Stored stored, Faults faults) {
        Map<String, Collection<String>> restates =
                new HashMap<>(stored.elsewhere().restates());
        references
                .commitments()
                .values()
                .forEach(commitment -> restates.put(
                        commitment.id(),
                        commitment.restates().stream().map(Reference::id).toList()));
        Set<String> circular = Circles.in(restates);
        references.commitments().values().stream()
                .filter(commitment -> circular.contains(commitment.id()))
                .flatMap(commitment -> commitment.restates().stream())
                .filter(reference -> circular.contains(reference.id()))
                .forEach(reference ->
                        faults.add(reference.pointer(), reference.id(), "a commitment restates itself in a circle"));
    }

    /** What the sender cannot see is not there, whatever its kind. Kinds of things with faults of their own are not known. */
    private static void refuseOddPayments(References references, Stored stored, Faults faults) {
        for (Reference paid : references.paid()) {
            CommitmentKind kind = references.commitments().containsKey(paid.id())
                    ? references.kinds().get(paid.id())
                    : stored.elsewhere().kinds().get(paid.id());
            boolean there = references.commitments().containsKey(paid.id())
                    || stored.elsewhere().kinds().containsKey(paid.id());
            if (!there) {
                faults.add(paid.pointer(), paid.id(), "there is no such commitment");
            } else if (kind == CommitmentKind.DISBURSEMENT || kind == CommitmentKind.IN_KIND) {
                faults.add(paid.pointer(), paid.id(), "only a pledge or a commitment of money is paid");
            }
        }
    }

    /** One answer for agreements that the editor can see and for those that are hidden, so that it tells of neither. */
    private static void refuseForeign(Piece piece, Version version, Set<String> desks, Faults faults) {
        boolean ofOthers = version.parent() != null && !version.yours();
        if (!piece.isOf(desks) || ofOthers) {
            faults.addForeign(
                    piece.draft().pointer(),
                    piece.id(),
                    "this %s names no area of your desks%s"
                            .formatted(piece.kind().spoken(), piece.isOf(desks) ? " as it stands" : ""));
        }
    }

    /** Being a party to an agreement is no leave to write down what others give each other. */
    private static void refuseForeignMoney(Piece piece, @Nullable Base base, Set<String> desks, Faults faults) {
        if (desks.contains("*") || !(piece.draft() instanceof AgreementDraft agreement)) {
            return;
        }
        Set<String> parties = Set.copyOf(agreement.areas());
        int place = 0;
        for (AgreementDraft.Commitment commitment : agreement.commitments()) {
            boolean stood = base != null && base.holds(commitment);
            if (!stood && Base.Money.of(commitment).isForeign(parties, desks)) {
                faults.addForeign(
                        "%s/commitments/%d".formatted(agreement.pointer(), place),
                        commitment.id(),
                        "neither side of this commitment is of your desks, and not both are parties of the agreement");
            }
            place++;
        }
        if (base != null) {
            base.foreignDropped(agreement, parties, desks)
                    .forEach(
                            id -> faults.addForeign(
                                    agreement.pointer() + "/commitments",
                                    id,
                                    "this commitment is taken away, and neither side of it is of your desks, nor are both parties"));
        }
    }

    /** What of the versions before the new ones no longer hold. */
    List<Warning> warnings() {
        return warnings;
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Piece> fresh() {
        return fresh.stream().map(Fresh::piece).toList();
    }

    List<Fresh> versions() {
        return List.copyOf(fresh);
    }

    int unchanged() {
        return pieces.size() - fresh.size();
    }

    /** The documents of the same account that hold what this one says again, and that nobody approved yet. */
    List<UUID> waiting() {
        return List.copyOf(waiting);
    }

    /** Those of them that are still drafts. */
    List<UUID> drafts() {
        return List.copyOf(drafts);
    }
}
