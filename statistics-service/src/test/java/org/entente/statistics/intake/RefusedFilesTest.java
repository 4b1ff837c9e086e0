package org.entente.statistics.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.testing.Publishing.take;
import static org.entente.statistics.testing.Sample.csv;
import static org.entente.statistics.testing.Sample.netMigrationOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.entente.statistics.testing.Sample;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are refused, and how what is wrong with them is named. */
@QuarkusTest
@WithTestResource(Stack.class)
class RefusedFilesTest {

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dryRun=1",
                "dryRun=yes",
                "dryRun=",
                "dryRun",
                "dryRun=TRUE",
                "submit=1",
                "submit=true&submit=false",
                "create=on"
            })
    void aWishIsTrueOrFalseAndNothingElse(String query) {
        int rowsInTheLedger = ledgerRows();

        given().auth()
                .oauth2(Tokens.editor())
                .contentType("text/csv")
                .body(csv(netMigrationOf("PRT").title("unclear wish")))
                .post("/intakes?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"))
                .body("errors.field", contains(query.replaceAll("=.*", "")));
        assertThat(ledgerRows()).isEqualTo(rowsInTheLedger);
    }

    private static int ledgerRows() {
        return given().auth().oauth2(Tokens.auditor()).get("/ledger").path("total");
    }
}
