package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a release says, for whoever is about to approve it, and what will come when. */
@QuarkusTest
class ReleaseFiguresTest extends GatewayTest {

    @Test
    void walksThroughTheFiguresOfARelease() {
        // Given
        var release = statistics.draft();
        var page =
                "{ totalCount nodes { printed } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } }";

        // When
        var first = record(
                release,
                "a: figures(first: 2) %s".formatted(page),
                "{seriesKey: \"A.X.GBR.001.ALL.ONS\", period: \"2023\", printed: \"2\"}, {seriesKey: \"A.X.GBR.001.ALL.ONS\", period: \"2024\", printed: \"3\"}");
        String end = first.extract().path("data.recordFigures.a.pageInfo.endCursor");
        var second = record(
                release,
                "a: figures(first: 2, after: \"%s\") %s".formatted(end, page),
                "{seriesKey: \"A.X.GBR.001.ALL.ONS\", period: \"2025\", printed: \"4\"}");

        // Then
        first.body("data.recordFigures.a.totalCount", equalTo(3))
                .body("data.recordFigures.a.nodes.printed", contains("1,234", "2"))
                .body("data.recordFigures.a.pageInfo.hasNextPage", equalTo(true))
                .body("data.recordFigures.a.pageInfo.hasPreviousPage", equalTo(false));
        second.body("data.recordFigures.a.nodes.printed", contains("3", "4"))
                .body("data.recordFigures.a.pageInfo.hasNextPage", equalTo(false))
                .body("data.recordFigures.a.pageInfo.hasPreviousPage", equalTo(true));
    }

    @Test
    void asksForAPageOnceAndForRecordsOnlyWhereTheyAreWanted() {
        // Given
        var release = statistics.draft();
        var path = "/releases/" + release + "/figures";

        // When
        record(
                        release,
                        "a: figures { nodes { printed } } b: figures { totalCount } c: figures(first: 7) { ...withRecords }",
                        "{seriesKey: \"A.X.GBR.001.ALL.ONS\", period: \"2023\", printed: \"2\"}")
                .body("errors", nullValue())
                .body("data.recordFigures.c.edges.node.isRecord", contains(false, false));

        // Then
        assertThat(
                statistics.calls().stream().sorted().toList(),
                contains("GET " + path, "GET " + path, "POST /figures/query", "POST " + path));
    }

    @Test
    void showsTheCalendar() {
        // When
        var answer = ask(
                "{ a: releaseCalendar(from: \"2026-11-01\", to: \"2026-11-30\") { publisher title at } b: releaseCalendar(from: \"2026-11-01\", to: \"2026-11-30\") { title } }");

        // Then
        answer.body("errors", nullValue())
                .body(
                        "data.a",
                        equalTo(List.of(Map.of(
                                "publisher", "Office for National Statistics",
                                "title", "Long-term migration",
                                "at", "2026-11-26T09:30:00Z"))))
                .body("data.b.title", contains("Long-term migration"));
        assertThat(
                statistics.requests().stream().map(request -> request.getUrl()).toList(),
                contains("/calendar?from=2026-11-01&to=2026-11-30&first=200"));
    }

    private ValidatableResponse record(String release, String below, String figures) {
        return ask(
                realm.token("editor", List.of("*"), "reader", "editor"),
                "mutation { recordFigures(releaseId: \"%s\", figures: [%s]) { %s } } %s"
                        .formatted(
                                release,
                                figures,
                                below,
                                below.contains("...withRecords")
                                        ? "fragment withRecords on FigureConnection { edges { node { isRecord } } }"
                                        : ""));
    }
}
