package org.entente.statistics.derived;

import static io.restassured.RestAssured.given;
import static org.entente.statistics.testing.Derived.derived;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Releases.withdraw;
import static org.entente.statistics.testing.Sample.netMigrationOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.entente.statistics.testing.Sample;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class SharesAndGapsTest {

    private static final String SHARE = "SHARE_OF_TOTAL";
    private static final String GAP = "FORECAST_GAP";

    /** Frontex, preliminary 2022 figures of 13 January 2023: 145,600 of 330,000 through the Western Balkans. */
    @Test
    void aRouteOfAllRoutes() {
        // Given
        published(
                crossings("MNE", "WESTERN_BALKANS", "145,600", "100"),
                crossings("MNE", "ALL", "330,000", "1000"),
                crossings("MNE", "WESTERN_AFRICA", "almost 47 000", "1000"));

        // When
        Response balkans = derived("A.IRREGULAR_BORDER_CROSSINGS.MNE.001.WESTERN_BALKANS.FRONTEX", SHARE);
        Response africa = derived("A.IRREGULAR_BORDER_CROSSINGS.MNE.001.WESTERN_AFRICA.FRONTEX", SHARE);

        // Then: 44.121 %; 145,550 of 330,500 are 44.0393 %, 145,650 of 329,500 are 44.2033 %
        balkans.then()
                .statusCode(200)
                .body("items[0].percent", equalTo(44.12f))
                .body("items[0].percentBounds", equalTo(Map.of("low", 44.03f, "high", 44.21f)))
                .body("items[0].value", nullValue())
                .body("items[0].bounds", nullValue())
                .body("items[0].terms", hasSize(2))
                .body("items[0].caveats", empty());
        africa.then()
                .body("items[0].percent", nullValue())
                .body("items[0].percentBounds.high", notNullValue())
                .body("items[0].caveats.code", contains("UNCLEAR_FIGURE"));
    }

    /** Home Office, 2022-Q3: 9,044 Albanians of 20,301, which another indicator counts. */
    @Test
    void aNationalityOfATotalThatIsDefinedElsewhere() {
        // Given
        published(arrivals("BIH", "SMALL_BOAT_ARRIVALS_BY_NATIONALITY", "ALB", "9,044")
                .title("By nationality"));
        published(arrivals("BIH", "SMALL_BOAT_ARRIVALS", "WORLD", "20,301").title("Totals"));
        String part = "Q.SMALL_BOAT_ARRIVALS_BY_NATIONALITY.BIH.ALB.CHANNEL_SMALL_BOAT.HO";

        // When
        Response byDefault = derived(part, SHARE);
        Response named = derived(part, SHARE, "against", "Q.SMALL_BOAT_ARRIVALS.BIH.001.CHANNEL_SMALL_BOAT.HO");

        // Then: never in silence
        byDefault
                .then()
                .body("items[0].percent", nullValue())
                .body("items[0].complete", equalTo(false))
                .body("items[0].caveats.code", contains("INCOMPLETE"));
        named.then()
                .body("items[0].percent", equalTo(44.55f))
                .body("items[0].caveats.code", contains("DIFFERENT_DEFINITION", "DIFFERENT_RELEASE"))
                .body("items[0].caveats[0].text", containsString("not defined alike"));
    }

    @Test
    void bothAreTakenAsTheyWereKnown() {
        // Given: the total is revised, the part is not
        published(crossings("KAZ", "CENTRAL_MED", "10", "1"), crossings("KAZ", "ALL", "40", "1"));
        published(crossings("KAZ", "ALL", "50", "1").publishedOn("2024-01-01"));
        String key = "A.IRREGULAR_BORDER_CROSSINGS.KAZ.001.CENTRAL_MED.FRONTEX";

        // Then
        derived(key, SHARE, "asOf", "2023-06-01")
                .then()
                .body("items.percent", contains(25.0f))
                .body("items[0].caveats", empty());
        derived(key, SHARE)
                .then()
                .body("items.percent", contains(20.0f))
                .body("items[0].caveats.code", contains("DIFFERENT_RELEASE"));
    }

    @Test
    void refusesSharesThatMeanNothing() {
        // Given
        published(
                crossings("UZB", "ALL", "40", "1"),
                crossings("UZB", "CENTRAL_MED", "40", "1"),
                netMigrationOf("UZB").period("2022").set("counterpart_area", "ALB"),
                netMigrationOf("UZB").period("2022"),
                netMigrationOf("UZB").period("2022").set("indicator", "SEA_ARRIVALS"));
        String route = "A.IRREGULAR_BORDER_CROSSINGS.UZB.001.CENTRAL_MED.FRONTEX";

        // Then: a total of itself, another area's, other periods, other units, a balance
        refused(derived("A.IRREGULAR_BORDER_CROSSINGS.UZB.001.ALL.FRONTEX", SHARE));
        refused(derived(route, SHARE, "against", "A.IRREGULAR_BORDER_CROSSINGS.KAZ.001.ALL.FRONTEX"));
        refused(derived(route, SHARE, "against", "Q.IRREGULAR_BORDER_CROSSINGS.UZB.001.ALL.FRONTEX"));
        refused(derived(route, SHARE, "against", "A.SEA_ARRIVALS.UZB.001.ALL.ONS"));
        refused(derived("A.LTIM_NET.UZB.ALB.ALL.ONS", SHARE));
        refused(derived(route, "CHANGE_ON_YEAR_BEFORE", "against", route));
        derived(route, SHARE, "against", "nonsense").then().statusCode(400).body("errors[0].field", equalTo("against"));
        derived("nonsense", SHARE).then().statusCode(400).body("errors[0].field", equalTo("series"));
        derived(route, SHARE, "from", "soon").then().statusCode(400).body("errors[0].field", equalTo("from"));
        derived(route, SHARE, "after", "here").then().statusCode(400).body("errors[0].field", equalTo("after"));
        derived(route, "GUESS").then().statusCode(400);
    }

    /**
     * The Italian government expected 400,000 to cross the Central Mediterranean in 2023 (The Times, 28 May 2023); IOM and
     * UNHCR counted 150,273 (joint annual overview, 2024).
     */
    @Test
    void whatWasForecastAndWhatCame() {
        // Given
        published(ofCentralMed("IRREGULAR_ARRIVALS_FORECAST", "400,000", "100000")
                .set("status", "F")
                .publisherNamed("GOV_ITA")
                .publishedOn("2023-05-28"));
        published(ofCentralMed("SEA_ARRIVALS", "150,273", "1")
                .publisherNamed("IOM_UNHCR")
                .publishedOn("2024"));
        String key = "A.IRREGULAR_ARRIVALS_FORECAST.KGZ.015.CENTRAL_MED.GOV_ITA";
        String outcome = "A.SEA_ARRIVALS.KGZ.015.CENTRAL_MED.IOM_UNHCR";

        // Then: 150,273 less 350,000 .. 450,000; 150,273 of 450,000 are 33.394 %, of 350,000 42.935 %
        derived(key, GAP, "against", outcome)
                .then()
                .body("items[0].value", equalTo(-249727))
                .body("items[0].bounds", equalTo(Map.of("low", -299727, "high", -199727)))
                .body("items[0].percent", equalTo(-62.43f))
                .body("items[0].percentBounds", equalTo(Map.of("low", -66.61f, "high", -57.06f)))
                .body("items[0].caveats.code", contains("DIFFERENT_DEFINITION", "DIFFERENT_PUBLISHER"));
        derived(key, GAP, "against", outcome, "asOf", "2024-06-01")
                .then()
                .body("items.value", contains(nullValue()))
                .body("items[0].terms", hasSize(1))
                .body("items[0].caveats.code", contains("INCOMPLETE"));
        derived(key, GAP, "against", outcome, "asOf", "2023-05-01").then().body("items", empty());
    }

    @Test
    void aForecastAndTheOutcomeInOneSeries() {
        // Given: two forecasts, of which the last counts, and what came
        Sample first = crossings("TJK", "ALL", "60", "1").set("status", "F").title("Forecast");
        published(
                first,
                crossings("TJK", "ALL", "70", "1")
                        .period("2023")
                        .set("status", "F")
                        .title("Forecast"));
        List<String> second = published(crossings("TJK", "ALL", "50", "1")
                .set("status", "F")
                .title("Forecast")
                .publishedOn("2023-06-01"));
        published(crossings("TJK", "ALL", "45", "1").publishedOn("2024-01-01"));
        String key = "A.IRREGULAR_BORDER_CROSSINGS.TJK.001.ALL.FRONTEX";

        // Then
        derived(key, GAP).then().body("items.value", contains(-5, null)).body("items[0].percent", equalTo(-10.0f));

        // When
        withdraw(Tokens.approver(), second.get(0), "not meant").then().statusCode(200);

        // Then
        derived(key, GAP).then().body("items.value", contains(-15, null));
        derived(key, GAP, "asOf", "2023-12-01").then().body("items.value", contains(nullValue(), nullValue()));
    }

    @Test
    void severalSelectionsEachForItself() {
        // Given
        published(
                crossings("TKM", "ALL", "40", "1").period("2020"),
                crossings("TKM", "ALL", "50", "1").period("2021"),
                crossings("TKM", "ALL", "60", "1").period("2022"));
        String key = "A.IRREGULAR_BORDER_CROSSINGS.TKM.001.ALL.FRONTEX";

        // When
        Response answer = query(
                Map.of("series", key, "kind", "CHANGE_ON_YEAR_BEFORE", "last", 1),
                Map.of("series", key, "kind", "ROLLING_YEAR"),
                Map.of("series", key, "kind", "CHANGE_ON_PREVIOUS_PERIOD", "limit", 2),
                Map.of("series", key, "kind", "CHANGE_ON_PREVIOUS_PERIOD", "asOf", "2020-01-01"),
                Map.of("series", key.replace("TKM", "ESH"), "kind", "FORECAST_GAP"));

        // Then
        answer.then()
                .statusCode(200)
                .body("answers", hasSize(5))
                .body("answers[0].items.value", contains(10))
                .body("answers[0].total", equalTo(1))
                .body("answers[1].items", empty())
                .body("answers[1].refused", containsString("ANNUAL"))
                .body("answers[2].items.value", contains(null, 10))
                .body("answers[2].total", equalTo(3))
                .body("answers[3].items", empty())
                .body("answers[3].refused", nullValue())
                .body("answers[4].items", empty());
        query(Map.of("series", key, "kind", "BEST")).then().statusCode(400).body("code", equalTo("BAD_BODY"));
        query(Map.of("series", key, "kind", GAP, "limit", 1001)).then().statusCode(400);
        query(java.util.Collections.nCopies(101, Map.of("series", key, "kind", GAP))
                        .toArray())
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("selections"));
    }

    @Test
    void turnsPages() {
        // Given
        published(
                crossings("MNG", "ALL", "40", "1").period("2020"),
                crossings("MNG", "ALL", "50", "1").period("2021"),
                crossings("MNG", "ALL", "70", "1").period("2022"));
        String key = "A.IRREGULAR_BORDER_CROSSINGS.MNG.001.ALL.FRONTEX";

        // When
        Response first = derived(key, "CHANGE_ON_YEAR_BEFORE", "first", "2");
        Response second = derived(key, "CHANGE_ON_YEAR_BEFORE", "first", "2", "after", first.path("next"));

        // Then
        first.then().body("items.value", contains(null, 10)).body("total", equalTo(3));
        second.then()
                .body("items.value", contains(20))
                .body("total", equalTo(3))
                .body("next", nullValue());
    }

    private static void refused(Response answer) {
        answer.then().statusCode(400).body("code", equalTo("BAD_PARAMETER")).body("errors[0].field", equalTo("kind"));
    }

    private static Response query(Object... selections) {
        return given().auth()
                .oauth2(Tokens.reader())
                .contentType("application/json")
                .body(Map.of("selections", List.of(selections)))
                .post("/derived/query");
    }

    private static Sample crossings(String area, String route, String printed, String rounding) {
        return netMigrationOf(area)
                .set("indicator", "IRREGULAR_BORDER_CROSSINGS")
                .set("unit", "DETECTIONS")
                .set("route", route)
                .publisherNamed("FRONTEX")
                .publishedOn("2023-01-13")
                .period("2022")
                .printed(printed)
                .rounding(rounding);
    }

    private static Sample arrivals(String area, String indicator, String counterpart, String printed) {
        return netMigrationOf(area)
                .set("indicator", indicator)
                .set("counterpart_area", counterpart)
                .set("route", "CHANNEL_SMALL_BOAT")
                .publisherNamed("HO")
                .period("2022-Q3")
                .printed(printed)
                .rounding("1");
    }

    private static Sample ofCentralMed(String indicator, String printed, String rounding) {
        return netMigrationOf("KGZ")
                .set("indicator", indicator)
                .set("counterpart_area", "015")
                .set("route", "CENTRAL_MED")
                .period("2023")
                .printed(printed)
                .rounding(rounding);
    }
}
