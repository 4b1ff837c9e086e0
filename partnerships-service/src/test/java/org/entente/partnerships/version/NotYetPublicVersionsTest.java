package org.entente.partnerships.version;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.testing.Asking.getAs;
import static org.entente.partnerships.testing.Asking.intakeOf;
import static org.entente.partnerships.testing.Editing.commitment;
import static org.entente.partnerships.testing.Editing.event;
import static org.entente.partnerships.testing.Editing.party;
import static org.entente.partnerships.testing.Editing.post;
import static org.entente.partnerships.testing.Editing.publish;
import static org.entente.partnerships.testing.Editing.treaty;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.entente.partnerships.testing.Sample;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What an agreement says already and the public may not know yet is nobody's but its desks', in whatever version it stood. */
@QuarkusTest
@WithTestResource(Stack.class)
class NotYetPublicVersionsTest {

    private static final String AT = "/agreements/{id}";

    @Test
    void aStaleNumberTellsNobodyWhatIsNotPublicYet() {
        // Given
        withSecretsTakenAway("secret-stale");

        // When: an approver, who sees of what is approved no more than the public
        Response stale = publish(Tokens.approver(), 99, AT, "secret-stale");

        // Then
        stale.then().statusCode(412);
        assertThat(stale.asString()).doesNotContain("TERMINATED", "77777");
    }

    @Test
    void aDifferenceTellsOfBothSidesWhatTheViewerSeesOfBoth() {
        // Given: a desk that is a party now was none when the secrets stood there
        withSecretsTakenAway("secret-difference");

        // Then
        String asked = "/agreements/secret-difference/versions";
        assertThat(text(Tokens.editorTun(), asked + "/3/difference"))
                .contains("party TUN")
                .doesNotContain("TERMINATED", "77777");
        assertThat(text(Tokens.editorTun(), asked + "/3/difference?from=2"))
                .contains("party TUN")
                .doesNotContain("TERMINATED", "77777");
        assertThat(text(Tokens.editorTun(), asked)).contains("party TUN").doesNotContain("TERMINATED", "77777");
        assertThat(text(Tokens.editor(), asked + "/3/difference")).contains("party TUN", "TERMINATED", "77777");
    }

    @Test
    void warningsOfADocumentAreForThoseWhoWroteItAndThoseWhoJudgeIt() {
        // Given
        String intake = withSecretsTakenAway("secret-warnings");

        // Then
        assertThat(text(Tokens.editor(), "/intakes/" + intake)).contains("secret-warnings-1");
        assertThat(text(Tokens.approver(), "/intakes/" + intake)).contains("secret-warnings-1");
        assertThat(text(Tokens.editorTun(), "/intakes/" + intake))
                .contains(intake)
                .doesNotContain("secret-warnings-1", "terminated");
    }

    /** Version 2 holds what is public in 2090, version 3 takes it away and makes Tunisia a party; its intake. */
    private static String withSecretsTakenAway(String id) {
        Map<String, Object> plain = treaty(id, "GBR", "FRA");
        post(Tokens.editor(), null, plain, "/agreements").then().statusCode(201);
        publish(Tokens.approver(), 1, AT, id).then().statusCode(200);
        Map<String, Object> secret = treaty(id, "GBR", "FRA");
        Map<String, Object> end = event("TERMINATED", "2026-11-01");
        end.put("publishedOn", "2090-01-01");
        secret.put("events", List.of(event("SIGNED", "2003-02-04"), end));
        secret.put("commitments", List.of(commitment(id + "-1", "GBR", "FRA", 77777, "publishedOn", "2090-01-01")));
        put(id, 1, secret);
        publish(Tokens.approver(), 2, AT, id).then().statusCode(200);
        Map<String, Object> open = treaty(id, "GBR", "FRA");
        open.put("parties", List.of(party("GBR", "DESTINATION"), party("FRA", "SOURCE"), party("TUN", "SOURCE")));
        put(id, 2, open);
        publish(Tokens.approver(), 3, AT, id).then().statusCode(200);
        return intakeOf(id);
    }

    private static void put(String id, int version, Map<String, Object> content) {
        given().auth()
                .oauth2(Tokens.editor())
                .contentType("application/json")
                .header("If-Match", "\"%d\"".formatted(version))
                .body(Sample.json(content))
                .put(AT, id)
                .then()
                .statusCode(200);
    }

    private static String text(String token, String path) {
        return getAs(token, path).statusCode(200).extract().asString();
    }
}
