package org.entente.e2e;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.entente.local.Service;
import org.junit.jupiter.api.Test;

/** An agreement's way through the graph: drafted, added to, published by another; paid; and two who change it at once. */
class AgreementLifeIT {

    private static final String DRAFT =
            "mutation ($input: AgreementInput!) { draftAgreement(input: $input, reason: \"From the signed text\") { id version state } }";
    private static final String EVENT =
            "mutation { recordLifecycleEvent(agreementId: \"%s\", expectedVersion: %d, event: {status: %s, actedOn: \"%s\"}) { version state events { status } } }";

    @Test
    void isNothingToReadersUntilSomebodyElsePublishesIt() {
        // Given
        String id = draft("editor", "e2e-malta-cyprus-life", "PUBLIC");
        Entente.graph("editor", EVENT.formatted(id, 1, "IN_FORCE", "2024-06"))
                .then()
                .body("errors", nullValue())
                .body("data.recordLifecycleEvent.version", equalTo(2))
                .body("data.recordLifecycleEvent.state", equalTo("DRAFT"))
                .body("data.recordLifecycleEvent.events.status", contains("SIGNED", "IN_FORCE"));
        Response committed = Entente.graph("editor", """
                mutation { recordCommitment(agreementId: "%s", expectedVersion: 2, commitment: {id: "e2e-malta-cyprus-life-1", kind: COMMITMENT, provider: "MLT", receiver: "CYP",
                    pillar: BORDER_MANAGEMENT, money: {amount: 3000000, currency: "EUR"}, from: "2024", to: "2024", publishedOn: "2024-06-01"}) { version commitments { id } } }""".formatted(id));
        String commitment = committed.path("data.recordCommitment.commitments[0].id");

        // When
        Response paid = Entente.graph("editor", """
                mutation { recordDisbursement(commitmentId: "%s", money: {amount: 1000000, currency: "EUR"}, on: "2024-09-30") {
                    disbursed { money { amount } on } agreement { version state } } }""".formatted(commitment));

        // Then: who handles it sees the draft, and for a reader there is nothing
        paid.then()
                .body("errors", nullValue())
                .body("data.recordDisbursement.disbursed.money.amount", contains(1000000))
                .body("data.recordDisbursement.agreement", equalTo(Map.of("version", 4, "state", "DRAFT")));
        Entente.graph("approver", "{ agreements(filter: {state: DRAFT}, first: 500) { nodes { id version } } }")
                .then()
                .body("data.agreements.nodes", hasItem(Map.of("id", id, "version", 4)));
        Entente.graph("reader", everything(id, commitment))
                .then()
                .body("data.agreement", nullValue())
                .body("data.draft", nullValue())
                .body("data.node", nullValue())
                .body("data.agreements.nodes", empty())
                .body("data.drafts.nodes.id", not(hasItem(id)))
                .body("data.area.funding", empty());

        // And: nobody publishes what they wrote
        publish("chief", draft("chief", "e2e-malta-estonia-life", "PUBLIC"), 1)
                .then()
                .body("errors[0].extensions.code", equalTo("APPROVED_BY_SUBMITTER"));
        publish("editor", id, 4).then().body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        publish("approver", id, 4)
                .then()
                .body("errors", nullValue())
                .body("data.publishAgreement", equalTo(Map.of("version", 4, "state", "PUBLISHED")));

        // And: then a reader sees all of it
        Entente.graph("reader", everything(id, commitment))
                .then()
                .body("errors", nullValue())
                .body("data.agreement.version", equalTo(4))
                .body("data.agreement.events.status", contains("SIGNED", "IN_FORCE"))
                .body("data.agreement.versions.version", hasItem(4))
                .body("data.agreement.parties.status", contains("PARTY", "PARTY"))
                .body("data.node.disbursed.money.amount", contains(1000000))
                .body("data.agreements.nodes.id", hasItem(id))
                .body("data.area.funding[0].committed.amount", contains(3000000))
                .body("data.area.funding[0].disbursed.amount", contains(1000000));
    }

    @Test
    void ofTwoWhoChangeItAtOnceOneWinsAndTheOtherIsTold() {
        // Given
        String id = draft("editor", "e2e-latvia-cyprus-life", "PUBLIC");
        Entente.graph("editor", EVENT.formatted(id, 1, "IN_FORCE", "2024-06"))
                .then()
                .body("errors", nullValue());

        // When
        Response late = Entente.graph("chief", EVENT.formatted(id, 1, "SUSPENDED", "2024-07"));

        // Then
        late.then()
                .body("data.recordLifecycleEvent", nullValue())
                .body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("STALE_VERSION"))
                .body("errors[0].extensions.expectedVersion", equalTo(1))
                .body("errors[0].extensions.currentVersion", equalTo(2))
                .body("errors[0].extensions.versions.version", contains(1, 2))
                .body("errors[0].extensions.versions.recordedBy", contains("editor", "editor"))
                .body("errors[0].extensions.versions[0].change", equalTo("From the signed text"))
                .body("errors[0].extensions.difference", not(empty()));
        Entente.graph(
                        "editor",
                        "{ agreement(id: \"%s\", version: 2) { events { status } versions { version } } }"
                                .formatted(id))
                .then()
                .body("data.agreement.events.status", contains("SIGNED", "IN_FORCE"))
                .body("data.agreement.versions.version", contains(2, 1));
    }

    @Test
    void anOperationWithAKeyWritesOnceHoweverOftenItIsSent() {
        // Given
        String id = draft("editor", "e2e-lithuania-cyprus-life", "PUBLIC");
        String operation = EVENT.formatted(id, 1, "IN_FORCE", "2024-06");

        // When
        Response first = keyed("e2e-life-1", operation);
        Response again = keyed("e2e-life-1", operation);

        // Then
        first.then().body("errors", nullValue()).body("data.recordLifecycleEvent.version", equalTo(2));
        again.then().body("errors", nullValue()).body("data.recordLifecycleEvent.version", equalTo(2));
        keyed("e2e-life-1", EVENT.formatted(id, 1, "SUSPENDED", "2024-06"))
                .then()
                .body("errors[0].extensions.code", equalTo("KEY_REUSED"));
    }

    @Test
    void whatIsRestrictedStaysWithTheDesksOfItsParties() {
        // Given
        String id = draft("editor", "e2e-malta-tunisia-life", "RESTRICTED");

        // When
        publish("approver", id, 1).then().body("data.publishAgreement.state", equalTo("PUBLISHED"));

        // Then
        String query =
                "{ agreement(id: \"%s\") { title } agreements(filter: {search: \"e2e-malta-tunisia-life\"}) { totalCount } }"
                        .formatted(id);
        Entente.graph("editor", query).then().body("data.agreements.totalCount", equalTo(1));
        Entente.graph("reader", query)
                .then()
                .body("data.agreement", nullValue())
                .body("data.agreements.totalCount", equalTo(0));
        Entente.graph("reader", EVENT.formatted(id, 1, "SUSPENDED", "2024-07"))
                .then()
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
    }

    private static String draft(String person, String id, String visibility) {
        Map<String, Object> input = Map.of(
                "id",
                id,
                "title",
                "Memorandum " + id,
                "instrument",
                "MEMORANDUM_OF_UNDERSTANDING",
                "pillars",
                List.of("BORDER_MANAGEMENT"),
                "visibility",
                visibility,
                "parties",
                List.of(
                        Map.of("area", "MLT", "roles", List.of("DESTINATION")),
                        Map.of("area", id.contains("tunisia") ? "TUN" : "CYP", "roles", List.of("TRANSIT"))),
                "events",
                List.of(Map.of("status", "SIGNED", "actedOn", "2024-05-02")));
        Response answer = Entente.graph(person, DRAFT, Map.of("input", input));
        answer.then()
                .body("errors", nullValue())
                .body("data.draftAgreement.version", equalTo(1))
                .body("data.draftAgreement.state", equalTo("DRAFT"));
        return answer.path("data.draftAgreement.id");
    }

    private static Response publish(String person, String id, int version) {
        return Entente.graph(
                person,
                "mutation { publishAgreement(id: \"%s\", expectedVersion: %d) { version state } }"
                        .formatted(id, version));
    }

    private static String everything(String id, String commitment) {
        return """
                { agreement(id: "%1$s") { version events { status } versions { version } parties { status } }
                  draft: agreement(id: "%1$s", version: 1) { id }
                  node(id: "%2$s") { ... on Commitment { disbursed { money { amount } } } }
                  agreements(filter: {search: "e2e-malta-cyprus-life"}) { nodes { id } }
                  drafts: agreements(filter: {state: DRAFT}, first: 500) { nodes { id } }
                  area(code: "CYP") { funding(provider: "MLT") { committed { amount } disbursed { amount } } } }""".formatted(id, commitment);
    }

    private static Response keyed(String key, String operation) {
        return Entente.as("editor", Service.GATEWAY)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("query", operation))
                .post("/graphql");
    }
}
