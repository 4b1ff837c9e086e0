package org.entente.statistics.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Sample.netMigrationOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.entente.statistics.testing.Database;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class LedgerTest {

    @Test
    void everyWriteLeavesARowChainedToTheOneBefore() {
        // Given
        int before = given().auth().oauth2(Tokens.auditor()).get("/ledger").path("total");

        // When
        published(netMigrationOf("MNG"));

        // Then: one for the file, one for the approval
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
        published(netMigrationOf("LAO"));

        // Then
        given().auth()
                .oauth2(Tokens.auditor())
                .queryParam("first", 500)
                .get("/ledger")
                .then()
                .body("items[0].sequence", equalTo(1))
                .body("items[0].previousHash", equalTo("0".repeat(64)))
                .body("items[0].actor", notNullValue())
                .body(
                        "items.find { it.action == 'figures recorded and submitted' }.content.fileSha256",
                        matchesPattern("[0-9a-f]{64}"))
                .body("items.find { it.action == 'releases approved' }.content.releases", hasSize(greaterThan(0)));
    }

    @Test
    void isForAuditors() {
        given().auth().oauth2(Tokens.reader()).get("/ledger").then().statusCode(403);
        given().auth().oauth2(Tokens.chief()).get("/ledger/verification").then().statusCode(403);
    }

    @Test
    void namesTheFirstRowThatDoesNotHold() throws SQLException {
        // Given: somebody with the owner's rights gets past the trigger and rewrites a row
        published(netMigrationOf("IND"));
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
        published(netMigrationOf("CHN"));

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
