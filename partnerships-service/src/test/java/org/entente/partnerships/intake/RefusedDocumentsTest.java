package org.entente.partnerships.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Handing.handIn;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.entente.partnerships.testing.Sample.document;
import static org.entente.partnerships.testing.Sample.engagement;
import static org.entente.partnerships.testing.Sample.partnership;
import static org.entente.partnerships.testing.Sample.statement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.entente.partnerships.testing.Sample;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Stack.class)
class RefusedDocumentsTest {

    @Test
    void namesAllOfItAtOnceAndTakesNothingIn() {
        // Given: faults of every stage, in different objects, and something good beside them
        Sample faulty = agreement("faulty")
                .set("title", null)
                .commitment("faulty-1", "GBR", "FRA", 1, "GBP", "restates", List.of("nowhere-1"));
        Sample circular = agreement("circular")
                .commitment("circular-1", "GBR", "FRA", 1, "GBP", "restates", List.of("circular-2"))
                .commitment("circular-2", "GBR", "FRA", 1, "GBP", "restates", List.of("circular-1"));
        Sample meeting = engagement("faulty-meeting").set("agreements", List.of("faulty", "nowhere"));
        int rowsInTheLedger = ledgerRows();

        // When
        Response answer = handIn(Tokens.editor(), document(faulty, circular, agreement("good"), meeting), "submit");

        // Then
        answer.then()
                .statusCode(422)
                .body("errorsTotal", equalTo(5))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/agreements/0/title",
                                "/agreements/0/commitments/0/restates/0",
                                "/agreements/1/commitments/0/restates/0",
                                "/agreements/1/commitments/1/restates/0",
                                "/engagements/0/agreements/1"));
        assertThat(ledgerRows()).isEqualTo(rowsInTheLedger);
        handIn(Tokens.editor(), document(agreement("good")), "dryRun")
                .then()
                .statusCode(200)
                .body("rows", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"agreements": [}                 | 1 | 17 | not JSON
            {"agreements": []                 | 1 | 18 | not JSON
            {"agreements": []} {}             | 1 | 20 | has ended
            {'agreements': []}                | 1 | 2  | not JSON
            {"a": NaN}                        | 1 | 10 | not JSON
            """)
    void whatIsNotJsonIsNamedByLineAndColumn(String text, int line, int column, String reason) {
        handIn(Tokens.editor(), text)
                .then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].line", equalTo(line))
                .body("errors[0].column", equalTo(column))
                .body("errors[0].reason", containsString(reason))
                .body("errors[0].value", nullValue());
    }

    @Test
    void aDocumentIsAnObjectInUtf8ThatBringsSomething() {
        refused("", "the document is empty").body("errors[0].line", equalTo(1));
        refused("[]", "expected an object, found a list").body("errors[0].pointer", equalTo(""));
        refused("{}", "brings nothing");
        refused("{\"agreements\": []}", "brings nothing");
        refused("{\"agreements\": {}}", "expected a list");
        refused("[".repeat(100_000), "nested too deep");
        refused("{\"agreement\": []}", "no such member");
        refused("{\"a\": " + "9".repeat(101) + "}", "too long");
        byte[] latin = "{\n\"é\": 1}".getBytes(ISO_8859_1);
        handIn(Tokens.editor(), latin)
                .then()
                .statusCode(422)
                .body("errors[0].line", equalTo(2))
                .body("errors[0].column", equalTo(2))
                .body("errors[0].reason", containsString("UTF-8"));
        given().auth()
                .oauth2(Tokens.editor())
                .contentType("text/csv")
                .body("a,b")
                .post("/intakes")
                .then()
                .statusCode(415)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
    }

    @Test
    void aValueIsShownInPart() {
        handIn(
                        Tokens.editor(),
                        document(agreement("long")
                                .set("title", "\uD83D\uDE00".repeat(400))
                                .set("instrument", "x".repeat(400))))
                .then()
                .statusCode(422)
                .body("errors[0].value", equalTo("\uD83D\uDE00".repeat(100) + "…"))
                .body("errors[0].reason", containsString("longer than 500"))
                .body("errors[1].value", equalTo("x".repeat(100) + "…"));
    }

    @Test
    void anIdStandsInADocumentOnce() {
        Sample other = agreement("twice-b").commitment("twice-1", "GBR", "FRA", 1, "GBP");
        handIn(
                        Tokens.editor(),
                        document(
                                agreement("twice").commitment("twice-1", "GBR", "FRA", 1, "GBP"),
                                agreement("twice"),
                                other,
                                engagement("twice"),
                                engagement("twice"),
                                statement("twice"),
                                statement("twice"),
                                partnership("GBR", "ALB", "2023"),
                                partnership("GBR", "ALB", "2023"),
                                partnership("GBR", "ALB", "2023-01")))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/agreements/1/id",
                                "/agreements/2/commitments/0/id",
                                "/engagements/1/id",
                                "/statements/1/id",
                                "/partnerships/1"));
    }

    @Test
    void aCommitmentOfAnotherAgreementIsNotTakenOver() {
        // Given
        approved(agreement("holder").commitment("holder-1", "GBR", "FRA", 1, "GBP"));

        // Then
        handIn(Tokens.editor(), document(agreement("taker").commitment("holder-1", "GBR", "FRA", 1, "GBP")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/agreements/0/commitments/0/id"))
                .body("errors[0].reason", equalTo("this id cannot be used"));
    }

    @Test
    void aCircleMayRunThroughWhatIsStored() {
        // Given
        approved(agreement("ring-a").commitment("ring-1", "GBR", "FRA", 1, "GBP"));
        approved(agreement("ring-b").commitment("ring-2", "GBR", "FRA", 1, "GBP", "restates", List.of("ring-1")));

        // Then
        handIn(
                        Tokens.editor(),
                        document(agreement("ring-a")
                                .commitment("ring-1", "GBR", "FRA", 1, "GBP", "restates", List.of("ring-2"))))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/agreements/0/commitments/0/restates/0"))
                .body("errors[0].reason", containsString("circle"));
    }

    @Test
    void whatADocumentTakesAwayCannotBeRestatedByIt() {
        // Given
        approved(agreement("dropping").commitment("dropping-1", "GBR", "FRA", 1, "GBP"));

        // Then
        handIn(
                        Tokens.editor(),
                        document(
                                agreement("dropping"),
                                agreement("restating")
                                        .commitment(
                                                "restating-1",
                                                "GBR",
                                                "FRA",
                                                1,
                                                "GBP",
                                                "restates",
                                                List.of("dropping-1"))))
                .then()
                .statusCode(422)
                .body("errors.reason", contains("there is no such commitment"));
    }

    @Test
    void thereIsAnEndToEverything() {
        Sample many = agreement("many")
                .set("agencies", Collections.nCopies(501, "An agency"))
                .set("source_urls", Collections.nCopies(500, "https://example.org/"));
        handIn(Tokens.editor(), document(many))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/agreements/0/agencies"))
                .body("errors[0].reason", equalTo("at most 500 of these"));
        handIn(Tokens.editor(), Sample.json(Map.of("statements", Collections.nCopies(10_001, Map.of()))))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/statements"))
                .body("errors[0].reason", equalTo("at most 10000 of these"));
    }

    @Test
    void atMostAThousandFaultsAreNamedAndTheRestCounted() {
        handIn(Tokens.editor(), Sample.json(Map.of("statements", Collections.nCopies(1001, Map.of()))))
                .then()
                .statusCode(422)
                .body("errors", hasSize(1000))
                .body("errorsTotal", equalTo(6006));
    }

    private static ValidatableResponse refused(String json, String reason) {
        return handIn(Tokens.editor(), json).then().statusCode(422).body("errors[0].reason", containsString(reason));
    }

    private static int ledgerRows() {
        return given().auth().oauth2(Tokens.auditor()).get("/ledger").path("total");
    }
}
