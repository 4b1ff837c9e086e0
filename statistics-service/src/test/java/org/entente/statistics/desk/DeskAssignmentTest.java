package org.entente.statistics.desk;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Who assigned which desks to whom is in the ledger. */
@QuarkusTest
@WithTestResource(Stack.class)
class DeskAssignmentTest {

    private static final String ADMINISTRATOR = Tokens.of("administrator-of-desks", List.of(), "administrator");

    @Test
    void theLedgerSaysWhoAssignedWhatToWhom() {
        assign(ADMINISTRATOR, "desk-test-editor", List.of("TUN", "015", "EU", "*"))
                .then()
                .statusCode(201)
                .body("username", equalTo("desk-test-editor"))
                .body("areas", contains("TUN", "015", "EU", "*"));

        given().auth()
                .oauth2(Tokens.auditor())
                .queryParam("first", 500)
                .queryParam("after", last())
                .get("/ledger")
                .then()
                .body("items.findAll { it.subject == 'desk-test-editor' }.actor", hasItem("administrator-of-desks"))
                .body("items.findAll { it.subject == 'desk-test-editor' }.action", hasItem("desks assigned"));
    }

    @Test
    void nobodyElseRecordsAndNothingElseIsRecorded() {
        for (String token : List.of(Tokens.reader(), Tokens.chief(), Tokens.auditor())) {
            assign(token, "desk-test-editor", List.of("TUN")).then().statusCode(403);
        }
        assign(ADMINISTRATOR, "desk-test-editor", List.of("tun"))
                .then()
                .statusCode(400)
                .body("errors[0].value", equalTo("tun"));
        assign(ADMINISTRATOR, " ", List.of("TUN")).then().statusCode(400);
    }

    private static Response assign(String token, String username, List<String> areas) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("username", username, "areas", areas))
                .post("/desk-assignments");
    }

    /** A place in the ledger with at most so many rows behind it as one answer holds. */
    private static String last() {
        int total = given().auth().oauth2(Tokens.auditor()).get("/ledger").path("total");
        String before = String.valueOf(Math.max(1, total - 100));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(before.getBytes(UTF_8));
    }
}
