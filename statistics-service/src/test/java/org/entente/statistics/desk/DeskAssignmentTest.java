package org.entente.statistics.desk;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

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
        int before = total();
        assign(ADMINISTRATOR, "desk-test-editor", List.of("TUN", "015", "EU", "*"))
                .then()
                .statusCode(201)
                .body("username", equalTo("desk-test-editor"))
                .body("areas", contains("TUN", "015", "EU", "*"));

        given().auth()
                .oauth2(Tokens.auditor())
                .queryParam("first", 500)
                .queryParam("after", place(before))
                .get("/ledger")
                .then()
                .body("total", equalTo(before + 1))
                .body("items.actor", contains("administrator-of-desks"))
                .body("items.action", contains("desks assigned"))
                .body("items.subject", contains("desk-test-editor"))
                .body("items[0].content.areas", contains("TUN", "015", "EU", "*"));
    }

    @Test
    void nobodyElseRecordsAndNothingElseIsRecorded() {
        int before = total();
        for (String token : List.of(Tokens.reader(), Tokens.chief(), Tokens.auditor())) {
            assign(token, "desk-test-editor", List.of("TUN")).then().statusCode(403);
        }
        assign(ADMINISTRATOR, "desk-test-editor", List.of("tun"))
                .then()
                .statusCode(400)
                .body("errors[0].value", equalTo("tun"));
        assign(ADMINISTRATOR, " ", List.of("TUN")).then().statusCode(400);
        assertThat(total()).isEqualTo(before);
    }

    private static Response assign(String token, String username, List<String> areas) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("username", username, "areas", areas))
                .post("/desk-assignments");
    }

    private static int total() {
        return given().auth().oauth2(Tokens.auditor()).get("/ledger").path("total");
    }

    /** Behind so many rows of the ledger. */
    private static String place(int rows) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.valueOf(rows).getBytes(UTF_8));
    }
}
