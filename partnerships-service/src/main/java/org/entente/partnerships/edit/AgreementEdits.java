package org.entente.partnerships.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import org.entente.partnerships.agreement.AgreementPart;
import org.entente.partnerships.agreement.AgreementSelection;
import org.entente.partnerships.agreement.AgreementView;
import org.entente.partnerships.area.AreaCode;
import org.entente.partnerships.document.Body;
import org.entente.partnerships.document.Kind;
import org.entente.partnerships.problem.ProblemException;
import org.entente.partnerships.question.Inquiry;

/** What can be changed of agreements. */
@RequestScoped
class AgreementEdits {

    private static final String COMMITMENTS = "commitments";
    private static final String EVENTS = "events";
    private static final String PARTIES = "parties";

    private final Editing editing;
    private final Publication publication;
    private final VersionRepository versions;
    private final Inquiry inquiry;
    private final AgreementPart agreements;

    AgreementEdits(
            Editing editing,
            Publication publication,
            VersionRepository versions,
            Inquiry inquiry,
            AgreementPart agreements) {
        this.editing = editing;
        this.publication = publication;
        this.versions = versions;
        this.inquiry = inquiry;
        this.agreements = agreements;
    }

    Uni<AgreementView> create(Body body) {
        ObjectNode members = body.members();
        String id = Ids.given(members, "title");
        return editing.create(Kind.AGREEMENT, id, body, Put.of(members), this::view);
    }

    Uni<AgreementView> replace(String id, int expected, Body body) {
        Ids.same(body.members(), "id", id);
        return editing.change(
                Kind.AGREEMENT,
                id,
                expected,
                true,
                body,
                before -> Uni.createFrom().item(Put.of(body.members())),
                this::view);
    }

    Uni<AgreementView> addEvent(String id, int expected, Body body) {
        return change(
                id, expected, body, agreement -> Uni.createFrom().item(added(agreement, "", EVENTS, body.members())));
    }

    Uni<AgreementView> addAction(String id, String area, int expected, Body body) {
        String code = AreaCode.of(area);
        return change(id, expected, body, agreement -> {
            int place = 0;
            for (JsonNode party : agreement.withArray(PARTIES)) {
                if (code.equals(party.path("area").asText())) {
                    return Uni.createFrom()
                            .item(added(agreement, "/%s/%d".formatted(PARTIES, place), "actions", body.members()));
                }
                place++;
            }
            throw ProblemException.notFound("%s is no party of agreement %s".formatted(code, id));
        });
    }

    Uni<AgreementView> addCommitment(String id, int expected, Body body) {
        return change(id, expected, body, agreement -> named(body.members(), id)
                .map(commitment -> added(agreement, "", COMMITMENTS, commitment)));
    }

    Uni<AgreementView> publish(String id, int version) {
        return publication.publish(Kind.AGREEMENT, id, version, this::view).map(AgreementView::published);
    }

    private Uni<AgreementView> change(String id, int expected, Body body, Put.Change change) {
        return editing.change(Kind.AGREEMENT, id, expected, false, body, change, this::view);
    }

    /** Adds an item to a list of the object at a place of the agreement. */
    private static Put added(ObjectNode agreement, String place, String list, ObjectNode item) {
        ObjectNode holder = place.isEmpty() ? agreement : (ObjectNode) agreement.at(place);
        int last = holder.withArray(list).size();
        holder.withArray(list).add(item);
        return Put.at("%s/%s/%d".formatted(place, list, last), agreement);
    }

    private Uni<ObjectNode> named(ObjectNode commitment, String agreement) {
        if (commitment.hasNonNull("id")) {
            return Uni.createFrom().item(commitment);
        }
        return versions.freeCommitment(Ids.start(agreement) + "-").map(id -> commitment.put("id", id));
    }

    Uni<AgreementView> view(Edited edited) {
        return inquiry.about(agreements, AgreementSelection.ofId(edited.object(), edited.number(), null, null))
                .map(answers -> answers.only(agreements).items().stream()
                        .findFirst()
                        .orElseThrow(() -> ProblemException.notFound("there is no agreement " + edited.object())));
    }
}
