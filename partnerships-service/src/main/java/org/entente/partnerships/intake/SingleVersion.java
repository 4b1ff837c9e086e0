package org.entente.partnerships.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.partnerships.access.Caller;
import org.entente.partnerships.document.AgreementDraft;
import org.entente.partnerships.document.AgreementDraft.Related;
import org.entente.partnerships.document.Body;
import org.entente.partnerships.document.DocumentReader;
import org.entente.partnerships.document.Draft;
import org.entente.partnerships.document.Faults;
import org.entente.partnerships.document.Kind;
import org.entente.partnerships.intake.IntakeAnswer.State;
import org.entente.partnerships.intake.Stored.Name;
import org.entente.partnerships.intake.Stored.Version;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.jspecify.annotations.Nullable;

/**
 * Records one thing as a whole new version and submits it, within a write that is under way: what an intake does with a
 * document of one, but that it may follow a draft.
 */
@RequestScoped
public class SingleVersion {

    /**
     * What a version is made on.
     *
     * @param current the approved version; null where there is none
     * @param parent the version that is changed: that one, or a draft built on it; null for what is new
     * @param sha256 of the content of the parent
     * @param yours whether both are of the caller's desks
     * @param content of the parent
     * @param taken whether the name is that of something that the caller does not see
     */
    public record Ground(
            @Nullable Long current,
            @Nullable Long parent,
            @Nullable String sha256,
            boolean yours,
            @Nullable Draft content,
            boolean taken) {

        /** Of what is not there yet. */
        public static final Ground NONE = new Ground(null, null, null, false, null, false);

        /** Of what the caller does not see: nothing is made on it, and nothing is told of it. */
        public static final Ground TAKEN = new Ground(null, null, null, false, null, true);
    }

    /** What came of it: where nothing is new the version that it was made on says it already. */
    public record Recorded(@Nullable UUID intake) {

        public boolean isNew() {
            return intake != null;
        }
    }

    private final StoredRepository stored;
    private final IntakeRepository intakes;
    private final IntakeLife life;
    private final Caller caller;

    SingleVersion(StoredRepository stored, IntakeRepository intakes, IntakeLife life, Caller caller) {
        this.stored = stored;
        this.intakes = intakes;
        this.life = life;
        this.caller = caller;
    }

    /**
     * Refuses what is wrong or not of the caller's desks.
     *
     * @param whole the thing with the change applied, as the views spell it
     * @param faults what tells of places in the whole
     */
    public Uni<Recorded> record(Kind kind, Body body, ObjectNode whole, Ground ground, Faults faults, Instant at) {
        return read(kind, body, whole, faults).chain(reading -> {
            Piece piece = inOrder(reading.pieces().get(0), ground);
            return plan(reading, piece, ground)
                    .chain(plan -> plan.fresh().isEmpty()
                            ? Uni.createFrom().item(new Recorded(null))
                            : add(reading, plan, body, at));
        });
    }

    /** Whether there would be nothing to record, since the version that it would be made on says it already. */
    public Uni<Boolean> saysTheSame(Kind kind, Body body, ObjectNode whole, Ground ground, Faults faults) {
        return read(kind, body, whole, faults)
                .chain(reading -> plan(reading, inOrder(reading.pieces().get(0), ground), ground))
                .map(plan -> plan.fresh().isEmpty());
    }

    private Uni<Reading> read(Kind kind, Body body, ObjectNode whole, Faults faults) {
        return stored.areas().map(areas -> {
            DocumentReader.Content content = DocumentReader.readOne(kind, body.text(), whole, areas, faults);
            faults.throwIfAny();
            return Reading.of(content, body.sha256(), faults);
        });
    }

    /** What was shown in the order of its days stands in the order in which it was recorded. */
    private static Piece inOrder(Piece given, Ground ground) {
        return given.draft() instanceof AgreementDraft agreement && ground.content() instanceof AgreementDraft before
                ? Piece.of(agreement.inOrderOf(before))
                : given;
    }

    private Uni<Plan> plan(Reading reading, Piece piece, Ground ground) {
        Set<String> desks = caller.desks();
        Uni<Map<Name, Version>> versions = ground.equals(Ground.NONE)
                ? stored.versions(List.of(piece), caller.name(), desks)
                        .map(found -> Map.of(
                                Plan.nameOf(piece),
                                Objects.requireNonNull(found.get(Plan.nameOf(piece)))
                                        .alone()))
                : Uni.createFrom()
                        .item(Map.of(
                                Plan.nameOf(piece),
                                new Version(ground.current(), ground.parent(), ground.sha256(), ground.yours(), null)));
        return versions.chain(found -> stored.stored(List.of(piece), reading.references(), found, caller.name(), desks))
                .map(found -> {
                    found.bases().values().forEach(base -> letStand(base, found.elsewhere()));
                    Plan plan = Plan.of(List.of(piece), reading.references(), found, desks, reading.faults());
                    if (ground.taken() && piece.isOf(desks)) {
                        reading.faults().add(piece.draft().pointer() + "/id", piece.id(), "this id cannot be used");
                    }
                    reading.faults().throwIfAny();
                    return plan;
                });
    }

    /** Links that stand in the version that is changed can stay, whoever wrote them, as far as the caller sees them. */
    private static void letStand(Base base, Stored.Elsewhere elsewhere) {
        base.related().stream()
                .map(Related::agreement)
                .filter(id -> !base.hidden().contains(id))
                .forEach(elsewhere.agreements()::add);
        base.agreements().stream().filter(id -> !base.hidden().contains(id)).forEach(elsewhere.agreements()::add);
        for (Base.Gift gift : base.commitments().values()) {
            gift.restates().stream()
                    .filter(id -> !gift.hidden().contains(id))
                    .forEach(id -> elsewhere.restates().putIfAbsent(id, List.of()));
            String pays = gift.pays();
            if (pays != null && !gift.hidden().contains(pays)) {
                elsewhere.restates().putIfAbsent(pays, List.of());
                elsewhere.kinds().putIfAbsent(pays, CommitmentKind.COMMITMENT);
            }
        }
    }

    private Uni<Recorded> add(Reading reading, Plan plan, Body body, Instant at) {
        UUID id = UUID.randomUUID();
        List<Warning> warnings = Stream.concat(reading.warnings().stream(), plan.warnings().stream())
                .toList();
        IntakeAnswer answer = IntakeAnswer.of(id, State.SUBMITTED, plan, warnings);
        return intakes.add(id, reading, answer, caller.name(), at, VersionRows.of(plan.versions(), body.reason()))
                .chain(() -> life.submitDrafts(List.of(id), caller.desks(), caller.name(), at))
                .replaceWith(new Recorded(id));
    }
}
