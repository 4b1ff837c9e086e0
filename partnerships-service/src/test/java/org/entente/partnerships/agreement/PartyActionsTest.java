package org.entente.partnerships.agreement;

import static org.entente.partnerships.testing.Asking.get;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Handing.handIn;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.entente.partnerships.testing.Sample.document;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.entente.partnerships.testing.Sample;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class PartyActionsTest {

    @Test
    void anActIsKnownWhenItWasPublishedAndElseWhenItWasDone() {
        // Given
        approved(withActions(
                        "action-known",
                        Map.of("kind", "signed", "acted_on", "2011-01-01"),
                        Map.of("kind", "ratified", "acted_on", "2012-01-01", "published_on", "2012-03"),
                        Map.of("kind", "withdrew", "of", "ratified", "acted_on", "2013-01-01"))
                .event("signed", "2010-06-01"));

        // Then
        get("/agreements/action-known", "asOf", "2010-12-31").body("parties[0].actions", empty());
        get("/agreements/action-known", "asOf", "2012-03-31T23:59:59.999Z")
                .body("parties[0].actions.kind", contains("SIGNED"))
                .body("parties[0].actions.publishedOn", contains("2011-01-01"));
        get("/agreements/action-known", "asOf", "2012-04-01")
                .body("parties[0].actions.kind", contains("SIGNED", "RATIFIED"))
                .body("parties[0].actions[1].publishedOn", equalTo("2012-03"));
        get("/agreements/action-known").body("parties[0].actions.of", contains(null, null, "RATIFIED"));
    }

    @Test
    void onlyWhatRefersToAnEarlierActMayNameOne() {
        handIn(
                        Tokens.editor(),
                        document(withActions(
                                "action-refused",
                                Map.of("kind", "ratified", "of", "signed", "acted_on", "2012"),
                                Map.of("kind", "withdrew", "of", "withdrew", "acted_on", "2013"),
                                Map.of("kind", "reserved", "of", "ratified", "acted_on", "2012"))),
                        "dryRun")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/agreements/0/parties/0/actions/0/of", "/agreements/0/parties/0/actions/1/of"))
                .body("errors.reason", hasItem("RATIFIED does not refer to SIGNED"));
    }

    private static Sample withActions(String id, Map<?, ?>... actions) {
        return agreement(id)
                .set(
                        "parties",
                        List.of(
                                Map.of("area", "NAM", "role", "source", "actions", List.of(actions)),
                                Sample.party("BWA", "source")));
    }
}
