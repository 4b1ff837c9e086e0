package org.entente.statistics.figure;

import static io.restassured.RestAssured.given;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Sample.netMigrationOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Stack.class)
class VintagesTest {

    @Test
    void answersTheFigureThatWasKnownThen() {
        // Given
        published(netMigrationOf("FRA").printed("606,000").publishedOn("2023-05-25"));
        published(netMigrationOf("FRA").printed("745,000").publishedOn("2023-11-23"));

        // When
        Response then =
                figures("YE.LTIM_NET.FRA.001.ALL.ONS", Map.of("asOf", "2023-06-01T00:00:00Z", "vintages", "true"));
        Response now = figures("YE.LTIM_NET.FRA.001.ALL.ONS", Map.of("vintages", "true"));
        Response before = figures("YE.LTIM_NET.FRA.001.ALL.ONS", Map.of("asOf", "2023-05-01"));

        // Then
        then.then().statusCode(200).body("items[0].printed", equalTo("606,000")).body("items[0].vintages", hasSize(1));
        now.then()
                .body("items[0].value", equalTo(745000))
                .body("items[0].vintages.printed", contains("606,000", "745,000"))
                .body("releases", hasSize(2));
        before.then().body("items", empty()).body("total", equalTo(0));
    }

    @ParameterizedTest(name = "published on {0}: at {1} it shows {2}")
    @CsvSource({
        "2023-05-25, 2023-05-24T23:59:59.999999Z, 0",
        "2023-05-25, 2023-05-25T00:00:00Z, 1",
        "2023-05, 2023-05-31T23:59:59.999999Z, 0",
        "2023-05, 2023-06-01T00:00:00Z, 1",
        "2023, 2023-12-31T23:59:59.999999Z, 0",
        "2023, 2024-01-01T00:00:00Z, 1",
    })
    void countsADateFromWhenItIsCertain(String publishedOn, String asOf, int shown) {
        // Given: a release of its own for each line
        String title = "Known from " + publishedOn + " at " + asOf;
        String period = "YE-" + (2000 + Math.floorMod(title.hashCode(), 99)) + "-12";
        published(netMigrationOf("ESP").title(title).publishedOn(publishedOn).period(period));

        // When
        Response answer = figures("YE.LTIM_NET.ESP.001.ALL.ONS", Map.of("asOf", asOf, "from", period, "to", period));

        // Then
        answer.then().body("items.findAll { it.period == '%s' }".formatted(period), hasSize(shown));
    }

    @Test
    void ofTwoReleasesOfOneDayTheLaterOneCounts() {
        // Given
        published(netMigrationOf("DEU").title("First").printed("1,000").rounding("1"));
        published(netMigrationOf("DEU").title("Second").printed("2,000").rounding("1"));

        // Then
        figures("YE.LTIM_NET.DEU.001.ALL.ONS", Map.of()).then().body("items.value", contains(2000));
    }

    @Test
    void keepsWhatCannotBeReadWithoutAValue() {
        // Given
        published(
                netMigrationOf("IRL").period("2022").printed("606,<>").rounding(""),
                netMigrationOf("IRL").period("2021").printed("400,4").rounding(""),
                netMigrationOf("IRL").period("2020").printed("7569,<>").rounding(""),
                netMigrationOf("IRL").period("2019").printed("[c]").rounding("").set("status", ""));

        // When
        Response answer = figures("A.LTIM_NET.IRL.001.ALL.ONS", Map.of());

        // Then
        answer.then()
                .body("items.reading", contains("MISSING", "AMBIGUOUS", "AMBIGUOUS", "GARBLED"))
                .body("items.value", contains(nullValue(), nullValue(), nullValue(), nullValue()))
                .body("items[0].status", equalTo("Q"))
                .body("items[1].candidates", equalTo(List.of(range(7569, 7569), range(7569000, 7569999))))
                .body("items[2].candidates", equalTo(List.of(range(400400, 400499), range(4004, 4004))))
                .body("items[3].candidates", equalTo(List.of(range(606000, 606999))))
                .body("items[3].bounds", nullValue());
    }

    @Test
    void picksTheLatestAndTheRecordInTheVintageInForce() {
        // Given: the record of the first vintage is revised away
        published(
                netMigrationOf("NLD").title("Then").period("2020").printed("900,000"),
                netMigrationOf("NLD").title("Then").period("2021").printed("300,000"));
        published(
                netMigrationOf("NLD")
                        .title("Now")
                        .period("2020")
                        .printed("200,000")
                        .publishedOn("2024-01-01"),
                netMigrationOf("NLD")
                        .title("Now")
                        .period("2022")
                        .printed("100,000")
                        .publishedOn("2024-01-01"));
        String key = "A.LTIM_NET.NLD.001.ALL.ONS";

        // When
        Response answer = query(
                Map.of("series", key, "pick", "LATEST"),
                Map.of("series", key, "pick", "RECORD"),
                Map.of("series", key, "pick", "RECORD", "asOf", "2023-06-01"),
                Map.of("series", key, "pick", "VINTAGES", "period", "2020"),
                Map.of("series", key, "pick", "RELEASES"),
                Map.of("series", key, "last", 2),
                Map.of("series", key, "limit", 1),
                Map.of("series", "A.LTIM_NET.NLD.001.ALL.HO"));

        // Then
        answer.then()
                .statusCode(200)
                .body("answers[0].items.period", contains("2022"))
                .body("answers[1].items.value", contains(300000))
                .body("answers[2].items.value", contains(900000))
                .body("answers[3].items.value", contains(900000, 200000))
                .body("answers[3].items.isRecord", contains(false, false))
                .body("answers[4].items.publishedAt", contains("2023-05-25T00:00:00Z", "2024-01-01T00:00:00Z"))
                .body("answers[5].items.period", contains("2021", "2022"))
                .body("answers[5].items.isRecord", contains(true, false))
                .body("answers[6].items.period", contains("2020"))
                .body("answers[7].items", empty());
    }

    @Test
    void turnsThePagesOfSeveralSeries() {
        // Given
        published(
                netMigrationOf("BEL").period("2020"),
                netMigrationOf("BEL").period("2021"),
                netMigrationOf("LUX").period("2020"));

        // When
        Response first = given().auth()
                .oauth2(Tokens.reader())
                .queryParam("series", "A.LTIM_NET.BEL.001.ALL.ONS", "A.LTIM_NET.LUX.001.ALL.ONS")
                .queryParam("first", 2)
                .get("/figures");
        Response second = given().auth()
                .oauth2(Tokens.reader())
                .queryParam("series", "A.LTIM_NET.BEL.001.ALL.ONS", "A.LTIM_NET.LUX.001.ALL.ONS")
                .queryParam("first", 2)
                .queryParam("after", first.<String>path("next"))
                .get("/figures");

        // Then
        first.then().body("items.period", contains("2020", "2021")).body("total", equalTo(3));
        second.then()
                .body("items.series", contains("A.LTIM_NET.LUX.001.ALL.ONS"))
                .body("total", equalTo(3))
                .body("next", nullValue());
    }

    @Test
    void findsAFigureByItsId() {
        // Given
        published(netMigrationOf("AUT").printed("1,000"));
        published(netMigrationOf("AUT").printed("2,000").publishedOn("2024-05-25"));
        String id = figures("YE.LTIM_NET.AUT.001.ALL.ONS", Map.of("asOf", "2023-06-01"))
                .path("items[0].id");

        // Then: the superseded one is still there, and not before it was published
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("id", id)
                .get("/figures")
                .then()
                .body("items.printed", contains("1,000"));
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("id", id)
                .queryParam("asOf", "2023-01-01")
                .get("/figures")
                .then()
                .body("items", empty());
    }

    @Test
    void refusesWhatItCannotUnderstandByName() {
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("asOf", "yesterday")
                .get("/series/A.B.C.D.E.F/figures")
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"))
                .body("errors[0].field", equalTo("asOf"));
        query(Map.of("series", "x", "from", "soon")).then().statusCode(400).body("errors[0].field", equalTo("from"));
        query(Map.of("series", "x", "limit", 1001)).then().statusCode(400).body("errors[0].field", equalTo("limit"));
        query(Map.of("series", "x", "pick", "BEST")).then().statusCode(400).body("code", equalTo("BAD_BODY"));
    }

    @Test
    void theRecordedClockIsForAuditors() {
        // Given
        published(netMigrationOf("FIN"));

        // Then: nothing was recorded before the test began
        given().auth()
                .oauth2(Tokens.auditor())
                .queryParam("recordedAsOf", "2026-01-01")
                .get("/series/YE.LTIM_NET.FIN.001.ALL.ONS/figures")
                .then()
                .statusCode(200)
                .body("items", empty());
        given().auth()
                .oauth2(Tokens.auditor())
                .get("/series/YE.LTIM_NET.FIN.001.ALL.ONS/figures")
                .then()
                .body("items", hasSize(1));
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("recordedAsOf", "2026-01-01")
                .get("/series/YE.LTIM_NET.FIN.001.ALL.ONS/figures")
                .then()
                .statusCode(403)
                .body("code", equalTo("RECORDED_CLOCK_NOT_YOURS"));
    }

    private static Response figures(String key, Map<String, String> parameters) {
        return given().auth().oauth2(Tokens.reader()).queryParams(parameters).get("/series/{key}/figures", key);
    }

    private static Response query(Object... selections) {
        return given().auth()
                .oauth2(Tokens.reader())
                .contentType("application/json")
                .body(Map.of("selections", List.of(selections)))
                .post("/figures/query");
    }

    private static Map<String, Integer> range(int low, int high) {
        return Map.of("low", low, "high", high);
    }
}
