package org.entente.partnerships.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.entente.partnerships.testing.Database;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class LedgerTest {

    @Test
    void everyWriteLeavesARowChainedToTheOneBefore() {
        // Given
        int before = given().auth().oauth2(Tokens.auditor()).get("/ledger").path("total");

        // When
        approved(agreement("ledger-jpn"));

        // Then: one for the document, one for the approval
        int after = given().auth().oauth2(Tokens.auditor()).get("/ledger").path("total");
        assertThat(after).isEqualTo(before + 2);
        given().auth()
                .oauth2(Tokens.auditor())
                .get("/ledger/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("rows", equalTo(after))
                .body("head", matchesPattern("[0-9a-f]{64}"))
                .body("firstBroken", nullValue());
    }

    @Test
    void saysWhoDidWhatWhen() {
        // Given
        approved(agreement("ledger-kor"));

        // Then
        given().auth()
                .oauth2(Tokens.auditor())
                .get("/ledger")
                .then()
                .body("items[0].sequence", equalTo(1))
                .body("items[0].previousHash", equalTo("0".repeat(64)))
                .body("items[0].actor", notNullValue());
        assertThat(rows("action")).contains("document recorded and submitted", "intake approved");
        assertThat(rows("findAll { it.content.agreements?.contains('ledger-kor') }.content.documentSha256"))
                .singleElement()
                .asString()
                .matches("[0-9a-f]{64}");
    }

    /** What the path finds among the rows of each page. */
    private static List<Object> rows(String path) {
        List<Object> found = new ArrayList<>();
        String after = null;
        do {
            var request = given().auth().oauth2(Tokens.auditor()).queryParam("first", 500);
            JsonPath page = (after == null ? request : request.queryParam("after", after))
                    .get("/ledger")
                    .jsonPath();
            found.addAll(page.getList("items." + path));
            after = page.getString("next");
        } while (after != null);
        return found;
    }

    @Test
    void isForAuditors() {
        given().auth().oauth2(Tokens.reader()).get("/ledger").then().statusCode(403);
        given().auth().oauth2(Tokens.chief()).get("/ledger/verification").then().statusCode(403);
    }

    @Test
    void namesTheFirstRowThatDoesNotHold() throws SQLException {
        // Given: somebody with the owner's rights gets past the trigger and rewrites a row
        approved(agreement("ledger-ind"));
        String original;
        try (Connection owner = Database.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("alter table ledger disable trigger the_ledger_stays");
            var row = sql.executeQuery("select content from ledger where sequence = 2");
            row.next();
            original = row.getString(1);
            sql.execute("update ledger set content = '{}' where sequence = 2");
        }

        // Then
        given().auth()
                .oauth2(Tokens.auditor())
                .get("/ledger/verification")
                .then()
                .body("intact", equalTo(false))
                .body("rows", equalTo(1))
                .body("firstBroken.sequence", equalTo(2));

        // Afterwards as before, for the other tests
        try (Connection owner = Database.asOwner();
                var put = owner.prepareStatement("update ledger set content = ? where sequence = 2")) {
            put.setString(1, original);
            put.execute();
            owner.createStatement().execute("alter table ledger enable trigger the_ledger_stays");
        }
        given().auth()
                .oauth2(Tokens.auditor())
                .get("/ledger/verification")
                .then()
                .body("intact", equalTo(true));
    }

    @Test
    void turnsThePages() {
        approved(agreement("ledger-chn"));

        String next = given().auth()
                .oauth2(Tokens.auditor())
                .queryParam("first", 1)
                .get("/ledger")
                .path("next");

        given().auth()
                .oauth2(Tokens.auditor())
                .queryParam("first", 1)
                .queryParam("after", next)
                .get("/ledger")
                .then()
                .body("items.sequence", contains(2));
    }
}
