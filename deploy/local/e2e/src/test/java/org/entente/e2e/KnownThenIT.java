package org.entente.e2e;

import static org.entente.e2e.Entente.graphOfStarterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was known on a day, from the real publications. */
class KnownThenIT {

    private static final String NET_MIGRATION = "indicator: \"LTIM_NET\", refArea: \"GBR\", frequency: YEAR_ENDING";
    private static final String SMALL_BOATS = "indicator: \"SMALL_BOAT_ARRIVALS\", refArea: \"GBR\", frequency: ANNUAL";

    @ParameterizedTest(name = "net migration as of {0} is {1}")
    @CsvSource({"2023-06-01, 606000", "2023-12-01, 745000", "2024-06-01, 764000"})
    void netMigrationOf2022(String asOf, int value) {
        Response answer = figures(NET_MIGRATION, "YE-2022-12", asOf);

        answer.then().body("errors", nullValue()).body("data.series.nodes[0].figures.value", contains(value));
    }

    @Test
    void netMigrationOf2022WasNotKnownBeforeItWasPublished() {
        Response answer = figures(NET_MIGRATION, "YE-2022-12", "2023-05-01");

        answer.then().body("errors", nullValue()).body("data.series.nodes[0].figures", empty());
    }

    @Test
    void itsVintagesComeOldestFirstEachWithItsRevision() {
        Response answer = graphOfStarterData("reader", """
                { series(filter: {%s}) { nodes { figures(from: "YE-2022-12", to: "YE-2022-12") {
                    printed vintages { printed release { publishedAt publisher } revision { absolute } } } } } }""".formatted(NET_MIGRATION));

        answer.then()
                .body(
                        "data.series.nodes[0].figures[0].vintages.printed",
                        contains("606,000", "745,000", "764,000", "873,000"))
                .body(
                        "data.series.nodes[0].figures[0].vintages.collect { it.revision?.absolute }",
                        contains(nullValue(), equalTo(139000), equalTo(19000), equalTo(109000)))
                .body(
                        "data.series.nodes[0].figures[0].vintages[0].release.publisher",
                        equalTo("Office for National Statistics"))
                .body(
                        "data.series.nodes[0].figures[0].vintages[0].release.publishedAt",
                        equalTo("2023-05-25T00:00:00Z"));
    }

    @ParameterizedTest(name = "small boats of 2022 as of {0}: {1}")
    @CsvSource({"2023-07-01, 45755", "2023-09-01, 45774"})
    void smallBoatsOf2022(String asOf, int value) {
        figures(SMALL_BOATS, "2022", asOf).then().body("data.series.nodes[0].figures.value", contains(value));
    }

    @Test
    void theOperationalSeriesIsAnotherAndStandsToThisDay() {
        Response answer = graphOfStarterData("reader", """
                { series(filter: {indicator: "SMALL_BOAT_ARRIVALS_OPERATIONAL", refArea: "GBR", frequency: ANNUAL}) {
                    nodes { figures(from: "2022", to: "2022") { value } } } }""");

        answer.then().body("data.series.nodes[0].figures.value", contains(45755));
    }

    @Test
    void twoInstantsInOneQuestionAreEachRight() {
        Response answer = graphOfStarterData("reader", """
                { then: series(filter: {%1$s}, asOf: "2023-06-01T00:00:00Z") { nodes { figures(from: "YE-2022-12", to: "YE-2022-12") { value } latest { period { label } } } }
                  later: series(filter: {%1$s}, asOf: "2024-06-01T00:00:00Z") { nodes { figures(from: "YE-2022-12", to: "YE-2022-12") { value } latest { period { label } } } } }""".formatted(NET_MIGRATION));

        answer.then()
                .body("data.then.nodes[0].figures.value", contains(606000))
                .body("data.then.nodes[0].latest.period.label", equalTo("YE-2022-12"))
                .body("data.later.nodes[0].figures.value", contains(764000))
                .body("data.later.nodes[0].latest.period.label", equalTo("YE-2023-12"));
    }

    @Test
    void whatIsDamagedInPrintKeepsItsCandidatesAndNoValue() {
        Response answer = graphOfStarterData("reader", """
                { net: series(filter: {indicator: "LTIM_NET", publisher: "NEWS"}, asOf: "2024-01-01") { nodes { figures { ...f } } }
                  forecast: series(filter: {indicator: "IRREGULAR_ARRIVALS_FORECAST", publisher: "NEWS"}, asOf: "2024-01-01") { nodes { figures { ...f } } }
                  boats: series(filter: {indicator: "SMALL_BOAT_ARRIVALS_OPERATIONAL", publisher: "NEWS"}, asOf: "2024-01-01") { nodes { figures { ...f } } } }
                fragment f on Figure { printed reading value bounds { low high } candidates { low high } }""");

        answer.then()
                .body("errors", nullValue())
                .body("data.net.nodes[0].figures[0].printed", equalTo("606,<>"))
                .body("data.net.nodes[0].figures[0].reading", equalTo("GARBLED"))
                .body("data.net.nodes[0].figures[0].value", nullValue())
                .body("data.net.nodes[0].figures[0].candidates.low", contains(606000))
                .body("data.net.nodes[0].figures[0].candidates.high", contains(606999))
                .body("data.forecast.nodes[0].figures[0].reading", equalTo("AMBIGUOUS"))
                .body("data.forecast.nodes[0].figures[0].candidates.low", contains(400400, 4004))
                .body("data.forecast.nodes[0].figures[0].candidates.high", contains(400499, 4004))
                .body("data.boats.nodes[0].figures[0].reading", equalTo("AMBIGUOUS"))
                .body("data.boats.nodes[0].figures[0].candidates.low", contains(7569, 7569000))
                .body("data.boats.nodes[0].figures[0].candidates.high", contains(7569, 7569999));
    }

    @Test
    void theStatisticalOfficesOwnReleaseIsUnharmedByADamagedReport() {
        figures(NET_MIGRATION, "YE-2022-12", "2023-06-01")
                .then()
                .body("data.series.nodes.publisher", contains("Office for National Statistics"))
                .body("data.series.nodes[0].figures.printed", contains("606,000"));
    }

    @Test
    void anAreaLeadsToItsSeriesAndEveryObjectIsFoundByItsId() {
        Response area = graphOfStarterData(
                "reader",
                "{ area(code: \"TUN\") { id name kind series(side: COUNTERPART) { id key } } me { username roles } }");
        String series = area.path("data.area.series[0].id");

        area.then()
                .body("data.area.name", equalTo("Tunisia"))
                .body("data.area.series.key", hasItems("A.SEA_ARRIVALS_BY_DEPARTURE.ITA.TUN.CENTRAL_MED.MININT_ITA"))
                .body("data.area.series", not(empty()))
                .body("data.me.roles", contains("reader"));
        graphOfStarterData("reader", "{ node(id: \"%s\") { id __typename } }".formatted(series))
                .then()
                .body("data.node.id", equalTo(series))
                .body("data.node.__typename", equalTo("Series"));
    }

    @Test
    void thePublicationsOfTheStarterDataArePublished() {
        graphOfStarterData(
                        "reader",
                        "{ releases(publisher: \"HO\", first: 1) { totalCount nodes { state } } indicators { code } }")
                .then()
                .body("data.releases.totalCount", equalTo(20))
                .body("data.releases.nodes.state", contains("PUBLISHED"))
                .body("data.indicators", hasSize(16));
    }

    private static Response figures(String filter, String period, String asOf) {
        return graphOfStarterData(
                "reader", """
                { series(filter: {%s, publisher: "%s"}, asOf: "%sT00:00:00Z") { nodes { key publisher
                    figures(from: "%s", to: "%s") { printed value } } } }""".formatted(filter, filter.contains("LTIM") ? "ONS" : "HO", asOf, period, period));
    }
}
