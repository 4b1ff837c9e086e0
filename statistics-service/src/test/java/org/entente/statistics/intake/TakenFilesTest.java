package org.entente.statistics.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Publishing.take;
import static org.entente.statistics.testing.Sample.csv;
import static org.entente.statistics.testing.Sample.netMigrationOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.statistics.testing.Sample;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Files that are taken in, and what comes of them. */
@QuarkusTest
@WithTestResource(Stack.class)
class TakenFilesTest {

    @Test
    void takesTheStarterFiles() throws IOException {
        // When
        Response figures =
                take(Tokens.editor(), Files.readString(Path.of("../deploy/local/starter/figures.csv")), "submit");
        Response damaged =
                take(Tokens.editor(), Files.readString(Path.of("../deploy/local/starter/damaged.csv")), "submit");

        // Then
        figures.then()
                .statusCode(201)
                .body("rows", equalTo(809))
                .body("state", equalTo("SUBMITTED"))
                .body("releases", hasSize(284))
                .body("errorsTotal", equalTo(0))
                .body("warnings", empty());
        damaged.then().statusCode(201).body("rows", equalTo(5)).body("releases", hasSize(1));
    }

    @Test
    void draftsAreSeenByNobodyElse() {
        // When
        String id = take(Tokens.editor(), csv(netMigrationOf("SWE")))
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .extract()
                .path("releases[0].id");

        // Then
        given().auth()
                .oauth2(Tokens.editor())
                .get("/releases/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"));
        given().auth().oauth2(Tokens.reader()).get("/releases/" + id).then().statusCode(404);
        given().auth().oauth2(Tokens.approver()).get("/releases/" + id).then().statusCode(404);
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("refArea", "SWE")
                .get("/series")
                .then()
                .body("items", empty())
                .body("total", equalTo(0))
                .body("areas", empty());
    }

    @Test
    void theSameFileTwiceChangesNothingAndSaysSo() {
        // Given
        String file = csv(netMigrationOf("DNK"), netMigrationOf("DNK").period("YE-2021-12"));
        List<String> ids = take(Tokens.editor(), file, "submit")
                .then()
                .statusCode(201)
                .extract()
                .path("releases.id");
        int rowsInTheLedger = ledgerRows();

        // When
        Response again = take(Tokens.editor(), file, "submit");

        // Then
        again.then()
                .statusCode(200)
                .body("state", equalTo("UNCHANGED"))
                .body("rows", equalTo(0))
                .body("unchanged", equalTo(2))
                .body("releases.id", equalTo(ids))
                .body("warnings", hasItem(containsString("2 of 2 rows were recorded before")));
        assertThat(ledgerRows()).isEqualTo(rowsInTheLedger);
    }

    @Test
    void rowsForAPublishedReleaseOpenASupplement() {
        // Given
        List<String> first = published(netMigrationOf("NOR"));

        // When
        Response answer = take(
                Tokens.editor(),
                csv(netMigrationOf("NOR"), netMigrationOf("NOR").period("YE-2021-12")),
                "submit");

        // Then
        answer.then()
                .statusCode(201)
                .body("rows", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("releases", hasSize(1))
                .body("releases[0].id", not(equalTo(first.get(0))))
                .body("releases[0].title", equalTo(Sample.TITLE + " of NOR"))
                .body("releases[0].publishedOn", equalTo("2023-05-25"));
    }

    @Test
    void rowsForADraftGoIntoItUnlessTheyContradictIt() {
        // Given
        String id = take(Tokens.editor(), csv(netMigrationOf("POL"))).path("releases[0].id");

        // When
        Response added = take(Tokens.editor(), csv(netMigrationOf("POL").period("YE-2021-12")));
        Response contradicting = take(Tokens.editor(), csv(netMigrationOf("POL").printed("607,000")));

        // Then
        added.then().statusCode(201).body("releases.id", contains(id)).body("releases[0].figureCount", equalTo(2));
        contradicting
                .then()
                .statusCode(422)
                .body("errors[0].line", equalTo(2))
                .body("errors[0].column", equalTo("printed"));
    }

    @Test
    void aDryRunTakesNothingIn() {
        int rowsInTheLedger = ledgerRows();

        Response answer = take(Tokens.editor(), csv(netMigrationOf("HUN").title("HUN")), "dryRun");

        answer.then()
                .statusCode(200)
                .body("state", equalTo("VALID"))
                .body("rows", equalTo(1))
                .body("releases", empty());
        assertThat(ledgerRows()).isEqualTo(rowsInTheLedger);
        given().auth()
                .oauth2(Tokens.editor())
                .queryParam("state", "DRAFT")
                .get("/releases")
                .then()
                .body("items.findAll { it.title == 'HUN' }", empty());
    }

    @Test
    void codesThatAFileBringsAlongExistOnceTheirFiguresArePublic() {
        // Given
        var row = netMigrationOf("CZE")
                .set("indicator", "NEW_COUNT")
                .set("route", "NEW_ROUTE")
                .set("publisher", "Office of Nowhere");

        // When
        Response answer = take(Tokens.editor(), csv(row), "create", "submit");

        // Then
        answer.then()
                .statusCode(201)
                .body("warnings", hasSize(3))
                .body("warnings", hasItem(containsString("NEW_COUNT")));
        given().auth().oauth2(Tokens.reader()).get("/indicators").then().body("items.code", not(hasItem("NEW_COUNT")));
        given().auth()
                .oauth2(Tokens.approver())
                .post("/releases/{id}/approval", answer.<String>path("releases[0].id"))
                .then()
                .statusCode(200);
        given().auth().oauth2(Tokens.reader()).get("/indicators").then().body("items.code", hasItem("NEW_COUNT"));
        given().auth().oauth2(Tokens.reader()).get("/routes").then().body("items.code", hasItem("NEW_ROUTE"));
        given().auth()
                .oauth2(Tokens.reader())
                .get("/publishers")
                .then()
                .body("items.code", hasItem("OFFICE_OF_NOWHERE"));
    }

    @Test
    void whatWasAnsweredToAFileCanBeReadAgain() {
        String id = take(Tokens.editor(), csv(netMigrationOf("SVN"))).path("id");

        given().auth()
                .oauth2(Tokens.editor())
                .get("/intakes/" + id)
                .then()
                .statusCode(200)
                .body("rows", equalTo(1));
        given().auth().oauth2(Tokens.auditor()).get("/intakes/" + id).then().statusCode(200);
        given().auth().oauth2(Tokens.chief()).get("/intakes/" + id).then().statusCode(404);
    }

    private static int ledgerRows() {
        return given().auth().oauth2(Tokens.auditor()).get("/ledger").path("total");
    }
}
