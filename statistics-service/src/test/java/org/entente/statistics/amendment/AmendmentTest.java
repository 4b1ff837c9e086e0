package org.entente.statistics.amendment;

import static io.restassured.RestAssured.given;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Releases.approve;
import static org.entente.statistics.testing.Releases.correct;
import static org.entente.statistics.testing.Releases.publish;
import static org.entente.statistics.testing.Releases.submit;
import static org.entente.statistics.testing.Releases.withdraw;
import static org.entente.statistics.testing.Releases.withdrawFigure;
import static org.entente.statistics.testing.Sample.netMigrationOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Instant;
import org.entente.statistics.testing.MovableClock;
import org.entente.statistics.testing.Sample;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class AmendmentTest {

    @AfterEach
    void theClockGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void aGarbledPrintIsCorrectedWithEvidenceOnceSomebodyElseApproves() {
        // Given
        String release = published(garbled("NGA")).get(0);
        String figure = figure(release, "NGA");
        String id = correct(Tokens.editor(), figure, 606_000)
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("figureCount", equalTo(1))
                .extract()
                .path("id");
        figures(Tokens.reader(), "NGA").body("items.reading", contains("GARBLED"));
        submit(Tokens.editor(), id).then().statusCode(200);
        approve(Tokens.editor(), id).then().statusCode(403);
        MovableClock.stopAt(Instant.parse("2090-03-01T12:00:00Z"));

        // When
        approve(Tokens.approver(), id).then().statusCode(200);

        // Then
        figures(Tokens.reader(), "NGA")
                .body("items.reading", contains("CORRECTED"))
                .body("items[0].printed", equalTo("606,<>"))
                .body("items[0].value", equalTo(606_000))
                .body("items[0].sourceUrl", equalTo("https://www.ons.gov.uk/erratum"))
                .body("items[0].publishedAt", equalTo("2090-03-01T12:00:00Z"));
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("asOf", "2090-03-01T11:59:59.999Z")
                .get("/series/{key}/figures", key("NGA"))
                .then()
                .body("items.reading", contains("GARBLED"))
                .body("items[0].value", nullValue());
    }

    @Test
    void aCorrectionChoosesAmongWhatThePrintAllows() {
        // Given
        String figure = figure(published(garbled("ETH")).get(0), "ETH");

        // Then
        correct(Tokens.editor(), figure, 607_000)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("value"))
                .body("detail", containsString("606,<>"));
        correct(Tokens.editor(), figure, new BigDecimal("606000.5")).then().statusCode(400);
        correct(Tokens.editorTun(), figure, 606_000).then().statusCode(403).body("code", equalTo("NOT_YOUR_DESK"));
        correct(Tokens.reader(), figure, 606_000).then().statusCode(403);
        correct(Tokens.editor(), "nonsense", 606_000)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("figureId"));
        correct(Tokens.editor(), figure(published(netMigrationOf("SEN")).get(0), "SEN"), 606_000)
                .then()
                .statusCode(409)
                .body("detail", containsString("clear"));
    }

    @Test
    void theSameCorrectionAgainIsTheSameDraft() {
        // Given
        String figure = figure(published(garbled("MLI")).get(0), "MLI");
        String id = correct(Tokens.editor(), figure, 606_000).path("id");

        // Then
        correct(Tokens.editor(), figure, 606_000).then().statusCode(200).body("id", equalTo(id));
        correct(Tokens.editor(), figure, 606_100).then().statusCode(201);
        withdraw(Tokens.editor(), id, "better evidence").then().statusCode(200);
        correct(Tokens.editor(), figure, 606_000).then().statusCode(201);
    }

    @Test
    void anAmendmentNeverHidesALaterVintage() {
        // Given
        String old = published(garbled("NER")).get(0);
        String draft = correct(Tokens.editor(), figure(old, "NER"), 606_000).path("id");
        submit(Tokens.editor(), draft);
        published(netMigrationOf("NER").printed("745,000").title("Later").publishedOn("2023-11-23"));

        // Then
        approve(Tokens.approver(), draft)
                .then()
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"))
                .body("detail", containsString("no longer in force"));
        correct(Tokens.editor(), figure(old, "NER"), 606_000).then().statusCode(409);
        withdrawFigure(Tokens.editor(), figure(old, "NER"), "too late").then().statusCode(409);
        figures(Tokens.reader(), "NER").body("items.printed", contains("745,000"));
    }

    @Test
    void aWithdrawnFigureIsNotInForceAndItsHistoryStays() {
        // Given
        String release = published(netMigrationOf("TCD"), netMigrationOf("TCD").period("YE-2021-12"))
                .get(0);
        String id = withdrawFigure(Tokens.editor(), figure(release, "TCD"), "counted twice")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        figures(Tokens.reader(), "TCD").body("items.period", contains("YE-2021-12", "YE-2022-12"));

        // When
        publish(id);

        // Then
        figures(Tokens.reader(), "TCD")
                .body("items.period", contains("YE-2021-12"))
                .body("total", equalTo(1));
        vintages("TCD", "YE-2022-12")
                .body("answers[0].items.withdrawn", contains(false, true))
                .body("answers[0].items[1].note", equalTo("counted twice"))
                .body("answers[0].items[1].value", nullValue());
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("asOf", "2024-01-01")
                .get("/series/{key}/figures", key("TCD"))
                .then()
                .body("items.period", contains("YE-2021-12", "YE-2022-12"));
        published(netMigrationOf("TCD").printed("500,000").title("Later").publishedOn("2089-01-01"));
        MovableClock.stopAt(Instant.parse("2089-06-01T00:00:00Z"));
        figures(Tokens.reader(), "TCD").body("items.printed", contains("606,000", "500,000"));
    }

    @Test
    void aWithdrawnFigureIsNotWithdrawnAgain() {
        // Given
        String release = published(netMigrationOf("SDN")).get(0);
        String id = withdrawFigure(Tokens.editor(), figure(release, "SDN"), "counted twice")
                .path("id");
        publish(id);

        // Then
        withdrawFigure(Tokens.editor(), figure(release, "SDN"), "again").then().statusCode(409);
        withdrawFigure(Tokens.editor(), figure(id, "SDN"), "again").then().statusCode(409);
        figures(Tokens.reader(), "SDN").body("items", empty());
    }

    private static Sample garbled(String area) {
        return netMigrationOf(area).printed("606,<>").rounding("");
    }

    private static String figure(String release, String area) {
        return "%s/%s/YE-2022-12".formatted(release, key(area));
    }

    private static String key(String area) {
        return "YE.LTIM_NET.%s.001.ALL.ONS".formatted(area);
    }

    private static ValidatableResponse figures(String token, String area) {
        return given().auth()
                .oauth2(token)
                .get("/series/{key}/figures", key(area))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse vintages(String area, String period) {
        return given().auth()
                .oauth2(Tokens.reader())
                .contentType("application/json")
                .body("{\"selections\":[{\"series\":\"%s\",\"period\":\"%s\",\"pick\":\"VINTAGES\"}]}"
                        .formatted(key(area), period))
                .post("/figures/query")
                .then()
                .statusCode(200);
    }
}
