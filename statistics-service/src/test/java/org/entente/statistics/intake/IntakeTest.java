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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Stack.class)
class IntakeTest {

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
                .body("releases[0].title", equalTo("Long-term international migration"))
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
    void allRowsOrNone() {
        // Given: one bad row between good ones
        String file = csv(
                netMigrationOf("PRT").title("PRT"),
                netMigrationOf("PRT").title("PRT").period("2022-13"));
        int rowsInTheLedger = ledgerRows();

        // When
        Response answer = take(Tokens.editor(), file);

        // Then
        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("ROWS_REFUSED"))
                .body("errorsTotal", equalTo(1))
                .body("errors[0].line", equalTo(3))
                .body("errors[0].column", equalTo("period"))
                .body("errors[0].value", equalTo("2022-13"))
                .body("errors[0].reason", containsString("2022-13"));
        assertThat(ledgerRows()).isEqualTo(rowsInTheLedger);
        given().auth()
                .oauth2(Tokens.editor())
                .queryParam("state", "DRAFT")
                .get("/releases")
                .then()
                .body("items.findAll { it.title == 'PRT' }", empty());
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', textBlock = """
            indicator        | NONSENSE       | unknown indicator
            ref_area         | ATL            | unknown area
            counterpart_area | 999            | unknown area
            route            | BY_AIR         | unknown route
            period           | soon           | no period
            value            | 1,000          | plain number
            value            | 607000         | the print allows 605500 .. 606500
            unit             | HOUSES         | unknown unit
            unit             | DETECTIONS     | counted in PERSONS
            printed          | hello          | no number can be read
            rounding         | 0              | greater than zero
            status           | ?              | unknown status
            status           | M              | says that there is no number
            publisher        | Nobody         | unknown publisher
            release_title    | ''             | has a title
            published_on     | 25 May 2023    | no date
            url              | javascript:1   | https://
            """)
    void namesWhatIsWrongWithACell(String column, String cell, String reason) {
        Response answer = take(Tokens.editor(), csv(netMigrationOf("ROU").set(column, cell.equals("''") ? "" : cell)));

        answer.then()
                .statusCode(422)
                .body("errors.column", hasItem(column))
                .body("errors[0].line", equalTo(2))
                .body("errors.reason.join('; ')", containsString(reason));
    }

    @Test
    void onlyABalanceCanBeNegative() {
        take(Tokens.editor(), csv(netMigrationOf("GRC").printed("-12,000")), "dryRun")
                .then()
                .statusCode(200);
        take(
                        Tokens.editor(),
                        csv(netMigrationOf("GRC")
                                .set("indicator", "LTIM_IMMIGRATION")
                                .printed("-12,000")),
                        "dryRun")
                .then()
                .statusCode(422)
                .body("errors[0].reason", containsString("negative"));
    }

    @Test
    void aFileIsOfOneFormOnly() {
        take(Tokens.editor(), "").then().statusCode(422);
        take(Tokens.editor(), "indicator,period\nLTIM_NET,2022\n")
                .then()
                .statusCode(422)
                .body("errors.column", hasItem("ref_area"))
                .body("errors.reason", hasItem("the column is missing"));
        take(Tokens.editor(), csv(netMigrationOf("GRC")).replace("note", "nonsense"))
                .then()
                .statusCode(422)
                .body("errors[0].line", equalTo(1))
                .body("errors[0].column", equalTo("nonsense"));
        take(Tokens.editor(), csv(netMigrationOf("GRC")) + "too,few\r\n")
                .then()
                .statusCode(422)
                .body("errors[0].line", equalTo(3));
        given().auth()
                .oauth2(Tokens.editor())
                .contentType("text/csv")
                .body(new byte[] {'a', '\n', (byte) 0xff})
                .post("/intakes")
                .then()
                .statusCode(422)
                .body("errors[0].line", equalTo(2))
                .body("errors[0].reason", containsString("UTF-8"));
        given().auth()
                .oauth2(Tokens.editor())
                .contentType("application/json")
                .body("{}")
                .post("/intakes")
                .then()
                .statusCode(415)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
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
    void aCodeThatIsTakenIsNotGivenAnotherMeaning() {
        // Given: somebody's draft has brought the code along, counted in detections
        take(
                        Tokens.editor(),
                        csv(netMigrationOf("EST").set("indicator", "TAKEN_CODE").set("unit", "DETECTIONS")),
                        "create")
                .then()
                .statusCode(201);

        // Then: an editor who cannot see that draft
        take(
                        Tokens.of("somebody", List.of("LVA"), "editor"),
                        csv(netMigrationOf("LVA").set("indicator", "TAKEN_CODE")),
                        "create")
                .then()
                .statusCode(422)
                .body("detail", containsString("TAKEN_CODE is taken"));
        take(
                        Tokens.editor(),
                        csv(
                                netMigrationOf("EST").title("a").set("publisher", "Ufficio Uno!"),
                                netMigrationOf("EST").title("b").set("publisher", "Ufficio Uno")),
                        "create")
                .then()
                .statusCode(422)
                .body("errors[0].reason", containsString("another publisher's"));
    }

    @Test
    void whatTheDatabaseCannotKeepIsRefusedByName() {
        take(Tokens.editor(), csv(netMigrationOf("EST").period("0000")))
                .then()
                .statusCode(422)
                .body("errors[0].column", equalTo("period"));
        take(Tokens.editor(), csv(netMigrationOf("EST").publishedOn("9999")))
                .then()
                .statusCode(422)
                .body("errors[0].column", equalTo("published_on"));
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("asOf", "0000")
                .get("/series")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("asOf"));
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.reader())
                .get("/areas?search=%00")
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"));
    }

    @Test
    void anEditorDraftsForTheAreasOfTheOwnDesksOnly() {
        // Given
        var own = netMigrationOf("ITA").set("counterpart_area", "TUN");
        var foreign = netMigrationOf("ITA").set("counterpart_area", "ALB");

        // Then
        take(Tokens.editorTun(), csv(own)).then().statusCode(201);
        take(Tokens.editorTun(), csv(own.period("2020"), foreign))
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_DESK"))
                .body("errors.line", contains(3));
        take(Tokens.reader(), csv(own)).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        take(Tokens.approver(), csv(own)).then().statusCode(403);
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

    @Test
    void atMostAThousandFaultsAreNamedAndTheRestCounted() {
        var rows = new Sample[1005];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = netMigrationOf("ATL").title("No. " + i);
        }

        take(Tokens.editor(), csv(rows))
                .then()
                .statusCode(422)
                .body("errors", hasSize(1000))
                .body("errorsTotal", equalTo(1005));
    }

    private static int ledgerRows() {
        return given().auth().oauth2(Tokens.auditor()).get("/ledger").path("total");
    }
}
