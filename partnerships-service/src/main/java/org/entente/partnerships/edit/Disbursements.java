package org.entente.partnerships.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.partnerships.access.Desks;
import org.entente.partnerships.agreement.AgreementView;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.document.Body;
import org.entente.partnerships.document.Faults;
import org.entente.partnerships.document.Kind;
import org.entente.partnerships.problem.ProblemException;
import org.entente.partnerships.version.Whole;
import org.jspecify.annotations.Nullable;

/** Payments of commitments: each is a commitment of its own, of the kind that has been paid, in the same agreement. */
@RequestScoped
class Disbursements {

    /**
     * What came of a payment.
     *
     * @param agreement at its new version
     * @param commitment the id of the disbursement
     */
    public record DisbursementView(AgreementView agreement, String commitment) {}

    private static final Set<String> MEMBERS = Set.of("amount", "currency", "on", "publishedOn", "note", "sourceUrl");
    private static final List<String> OF_WHAT_IS_PAID = List.of("provider", "receiver", "pillar", "sector");

    /** Where faults of the commitment that is made lie in what was sent. */
    private static final Map<String, String> NAMES = Map.of("/from", "/on", "/to", "/on", "/pays", "");

    private final Editing editing;
    private final AgreementEdits agreements;
    private final VersionRepository versions;
    private final Whole whole;
    private final Desks desks;
    private final Clock clock;

    Disbursements(
            Editing editing,
            AgreementEdits agreements,
            VersionRepository versions,
            Whole whole,
            Desks desks,
            Clock clock) {
        this.editing = editing;
        this.agreements = agreements;
        this.versions = versions;
        this.whole = whole;
        this.desks = desks;
        this.clock = clock;
    }

    /**
     * Adds a payment.
     *
     * @param expected the version that its author had seen; null to add it to whatever is there
     */
    Uni<DisbursementView> pay(String commitment, @Nullable Integer expected, Body body) {
        refuseOthers(body.members());
        return Panache.withSession(() -> agreementOf(commitment))
                .chain(agreement -> editing.change(
                        Kind.AGREEMENT,
                        agreement,
                        expected,
                        false,
                        body,
                        before -> versions.freeCommitment(Ids.start(commitment) + "-d")
                                .map(id -> paid(before, commitment, id, body.members())),
                        edited -> agreements
                                .view(edited)
                                .map(view -> new DisbursementView(
                                        view,
                                        view.commitments()
                                                .get(view.commitments().size() - 1)
                                                .id()))));
    }

    private static void refuseOthers(ObjectNode sent) {
        Faults faults = new Faults();
        sent.fieldNames().forEachRemaining(name -> {
            if (!MEMBERS.contains(name)) {
                faults.add("/" + name.replace("~", "~0").replace("/", "~1"), null, "there is no such member");
            }
        });
        if (!sent.hasNonNull("on")) {
            faults.add("/on", null, "is missing");
        }
        faults.throwIfAny();
    }

    /** The agreement whose head holds the commitment, as the caller sees it. */
    private Uni<String> agreementOf(String commitment) {
        return versions.holders(commitment, desks.openToCaller())
                .onItem()
                .transformToMulti(ids -> Multi.createFrom().iterable(ids))
                .onItem()
                .transformToUniAndConcatenate(id -> holds(id, commitment).map(holds -> holds ? id : ""))
                .filter(id -> !id.isEmpty())
                .toUni()
                .onItem()
                .ifNull()
                .failWith(() -> missing(commitment));
    }

    private Uni<Boolean> holds(String agreement, String commitment) {
        return versions.of(Kind.AGREEMENT, agreement, null, clock.instant(), desks.who())
                .chain(known -> Editing.head(known)
                        .map(head -> whole.of(Kind.AGREEMENT, List.of(head.sequence()), desks.openToCaller())
                                .map(contents -> contents.values().stream()
                                        .map(Body::stored)
                                        .anyMatch(content -> find(content, commitment) != null)))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private static Put paid(ObjectNode agreement, String commitment, String id, ObjectNode sent) {
        ObjectNode debt = find(agreement, commitment);
        if (debt == null) {
            throw missing(commitment);
        }
        ObjectNode payment = sent.deepCopy();
        JsonNode on = payment.remove("on");
        payment.put("id", id).put("kind", "DISBURSEMENT").put("pays", commitment);
        OF_WHAT_IS_PAID.forEach(name -> payment.set(name, debt.get(name)));
        payment.set("to", on);
        if (isDate(on)) {
            payment.set("from", on);
            if (!payment.hasNonNull("publishedOn")) {
                payment.set("publishedOn", on);
            }
        }
        int place = agreement.withArray("commitments").size();
        agreement.withArray("commitments").add(payment);
        return new Put(agreement, "/commitments/" + place, NAMES);
    }

    /** What is none is named once, at the end of the period. */
    private static boolean isDate(JsonNode on) {
        try {
            return on.isTextual()
                    && !new PartialDate(on.textValue().strip()).text().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static @Nullable ObjectNode find(ObjectNode agreement, String commitment) {
        for (JsonNode one : agreement.withArray("commitments")) {
            if (one instanceof ObjectNode found
                    && commitment.equals(one.path("id").asText())) {
                return found;
            }
        }
        return null;
    }

    private static ProblemException missing(String commitment) {
        return ProblemException.notFound("there is no commitment " + commitment);
    }
}
