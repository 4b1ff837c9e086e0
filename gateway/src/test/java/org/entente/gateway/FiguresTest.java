package org.entente.gateway;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FiguresTest extends GatewayTest {

    @Test
    void answersWhatWasKnownThen() {
        // When
        var answer = ask("""
                { before: node(id: "series:YE.LTIM_NET.GBR.001.ALL.ONS", asOf: "2023-05-01") { ...NetOf2022 }
                  may: node(id: "series:YE.LTIM_NET.GBR.001.ALL.ONS", asOf: "2023-06-01") { ...NetOf2022 }
                  november: node(id: "series:YE.LTIM_NET.GBR.001.ALL.ONS", asOf: "2023-12-01T00:00:00Z") { ...NetOf2022 }
                  later: node(id: "series:YE.LTIM_NET.GBR.001.ALL.ONS", asOf: "2024-06-01T02:00:00+02:00") { ...NetOf2022 } }
                fragment NetOf2022 on Series { figures(from: "2022", to: "2022") { period { label } value printed } }
                """);

        // Then
        answer.body("errors", nullValue())
                .body("data.before.figures", empty())
                .body("data.may.figures.find { it.period.label == 'YE-2022-12' }.value", equalTo(606000))
                .body("data.november.figures.find { it.period.label == 'YE-2022-12' }.value", equalTo(745000))
                .body("data.later.figures.find { it.period.label == 'YE-2022-12' }.printed", equalTo("764,000"));
    }

    @Test
    void tellsEveryVintageOldestFirstAndHowEachRevisedTheOneBefore() {
        // When
        var answer = ask("""
                { series(filter: {indicator: "LTIM_NET", publisher: "ONS"}, asOf: "2024-06-01") { nodes {
                    figures(from: "2022", to: "2022") { period { label } vintages { printed release { publishedAt }
                      revision { from { printed } absolute percent bounds { low high } } } } } } }
                """);

        // Then
        String vintages = "data.series.nodes[0].figures.find { it.period.label == 'YE-2022-12' }.vintages.";
        answer.body("errors", nullValue())
                .body(vintages + "printed", contains("606,000", "745,000", "764,000"))
                .body(
                        vintages + "release.publishedAt",
                        contains("2023-05-25T00:00:00Z", "2023-11-23T00:00:00Z", "2024-05-23T00:00:00Z"))
                .body(vintages + "revision[0]", nullValue())
                .body(vintages + "revision[1].from.printed", equalTo("606,000"))
                .body(vintages + "revision[1].absolute", equalTo(139000))
                .body(vintages + "revision[1].percent", equalTo(22.94f))
                .body(vintages + "revision[1].bounds.low", equalTo(138000))
                .body(vintages + "revision[1].bounds.high", equalTo(140000))
                .body(vintages + "revision[2].percent", equalTo(2.55f));
    }

    @Test
    void givesTheRevisionOfAFigureInForceAgainstTheVintageBeforeIt() {
        // When
        var answer = ask("""
                { series(filter: {indicator: "LTIM_NET", publisher: "ONS"}, asOf: "2023-12-01") { nodes {
                    figures(from: "2022", to: "2022") { period { label } revision { from { printed } } } } } }
                """);

        // Then
        answer.body(
                "data.series.nodes[0].figures.find { it.period.label == 'YE-2022-12' }.revision.from.printed",
                equalTo("606,000"));
    }

    @Test
    void showsEveryFieldOfAFigure() {
        // When
        var answer = ask("""
                { series(filter: {indicator: "LTIM_NET", publisher: "ONS"}, asOf: "2023-06-01") { nodes { figures(last: 1) {
                    id period { label start end frequency } value printed bounds { low high } reading candidates { low high }
                    status { code name } release { id title publisher state figureCount } isRecord note } } } }
                """);

        // Then
        String figure = "data.series.nodes[0].figures[0].";
        answer.body("errors", nullValue())
                .body(figure + "id", containsString("/" + NET_MIGRATION + "/YE-2022-12"))
                .body(figure + "period.start", equalTo("2022-01-01"))
                .body(figure + "period.end", equalTo("2022-12-31"))
                .body(figure + "period.frequency", equalTo("YEAR_ENDING"))
                .body(figure + "value", equalTo(606000))
                .body(figure + "bounds.low", equalTo(605500))
                .body(figure + "reading", equalTo("ROUNDED"))
                .body(figure + "candidates", empty())
                .body(figure + "status.code", equalTo("P"))
                .body(
                        figure + "release.title",
                        equalTo("Long-term international migration, provisional: year ending December 2022"))
                .body(figure + "isRecord", equalTo(true))
                .body(figure + "note", nullValue());
    }

    @Test
    void showsADamagedPrintWithoutGuessing() {
        // When
        var answer = ask("""
                { series(filter: {indicator: "LTIM_NET", publisher: "NEWS"}) { nodes { latest { value printed reading bounds { low } candidates { low high } revision { absolute } } } } }
                """);

        // Then
        String figure = "data.series.nodes[0].latest.";
        answer.body(figure + "value", nullValue())
                .body(figure + "printed", equalTo("606,<>"))
                .body(figure + "reading", equalTo("GARBLED"))
                .body(figure + "bounds", nullValue())
                .body(figure + "candidates[0].low", equalTo(606000))
                .body(figure + "candidates[0].high", equalTo(606999))
                .body(figure + "revision", nullValue());
    }

    @Test
    void knowsTheLatestTheRecordAndTheReleasesOfASeries() {
        // When
        var answer = ask("""
                { series(filter: {indicator: "LTIM_NET", publisher: "ONS"}, asOf: "2023-06-01") { nodes {
                    latest { printed } record { printed isRecord } vintages { title publishedAt } } } }
                """);

        // Then
        answer.body("data.series.nodes[0].latest.printed", equalTo("606,000"))
                .body("data.series.nodes[0].record.printed", equalTo("606,000"))
                .body("data.series.nodes[0].record.isRecord", equalTo(true))
                .body("data.series.nodes[0].vintages", hasSize(2))
                .body(
                        "data.series.nodes[0].vintages.publishedAt",
                        contains("2022-11-24T00:00:00Z", "2023-05-25T00:00:00Z"));
    }

    @Test
    void writesNumbersPlain() {
        // Given
        statistics.answer("/figures/query", com.github.tomakehurst.wiremock.client.WireMock.okJson("""
                        {"answers": [{"items": [{"id": "f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1/YE.LTIM_NET.GBR.001.ALL.ONS/2022", "series": "YE.LTIM_NET.GBR.001.ALL.ONS",
                          "period": "2022", "frequency": "ANNUAL", "periodStart": "2022-01-01", "periodEnd": "2022-12-31", "value": 6.06E5, "printed": "606,000",
                          "reading": "ROUNDED", "bounds": {"low": 6.055E5, "high": null}, "candidates": [], "status": "A", "rounding": 1E3, "note": null,
                          "releaseId": "f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1", "publishedAt": "2023-05-25T00:00:00Z", "isRecord": false}]}],
                         "releases": [{"id": "f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1", "publisher": "ONS", "title": "T", "publishedOn": "2023-05-25", "publishedAt": "2023-05-25T00:00:00Z",
                          "recordedAt": "2023-05-25T00:00:00Z", "embargoUntil": null, "url": null, "licence": null, "state": "PUBLISHED", "figureCount": 1, "submittedBy": null, "approvedBy": null}],
                         "statuses": [{"code": "A", "name": "Normal value"}]}
                        """));

        // When
        var body = ask("{ node(id: \"series:" + NET_MIGRATION
                        + "\") { ... on Series { latest { value bounds { low high } } } } }")
                .extract()
                .asString();

        // Then
        org.hamcrest.MatcherAssert.assertThat(body.replaceAll("\\s", ""), containsString("\"value\":606000,"));
        org.hamcrest.MatcherAssert.assertThat(body, not(containsString("E+")));
    }

    @Test
    void saysWhereAFigureWasTakenFrom() {
        ask("{ series(filter: {indicator: \"LTIM_NET\", publisher: \"ONS\"}) { nodes { latest { sourceUrl } } } }")
                .body("errors", nullValue())
                .body("data.series.nodes[0].latest.sourceUrl", startsWith("https://example.org/"));
    }
}
