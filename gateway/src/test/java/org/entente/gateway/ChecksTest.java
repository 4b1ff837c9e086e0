package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Checks of figures, as the statistics service decides them. */
@QuarkusTest
class ChecksTest extends GatewayTest {

    private static final String NET = "series(filter: {indicator: \"LTIM_NET\", publisher: \"ONS\"}, asOf: \"%s\") { nodes { figures(from: \"2022\", to: \"2022\") { period { label } printed %s } } }";

    @Test
    void tellsAllOfACheckWithItsTermsAsFigures() {
        // When
        var answer = ask("{ " + NET.formatted("2023-06-01", """
                checks { kind statement verdict slack { low high } explanation
                  terms { id printed isRecord period { label } release { title publishedAt } status { name } } }""") + " }");

        // Then
        String check = "data.series.nodes[0].figures.find { it.period.label == 'YE-2022-12' }.checks[0].";
        answer.body("errors", nullValue())
                .body(check + "kind", equalTo("IDENTITY"))
                .body(check + "statement", equalTo("1 vintages of YE-2022-12"))
                .body(check + "verdict", equalTo("HOLDS_WEAKLY"))
                .body(check + "slack.low", equalTo(592500))
                .body(check + "slack.high", nullValue())
                .body(check + "explanation", equalTo("as was known"))
                .body(check + "terms.printed", contains("606,000"))
                .body(check + "terms[0].isRecord", equalTo(true))
                .body(check + "terms[0].release.publishedAt", equalTo("2023-05-25T00:00:00Z"))
                .body(check + "terms[0].status.name", notNullValue());
    }

    @Test
    void followsTheInstantOfTheRootUnderTwoAliases() {
        // When
        var answer = ask("{ then: " + NET.formatted("2023-06-01", "one: checks { kind terms { printed } } two: checks { verdict }")
                + " later: " + NET.formatted("2023-12-01", "checks { kind terms { printed } }") + " }");

        // Then
        String figure = ".nodes[0].figures.find { it.period.label == 'YE-2022-12' }.";
        answer.body("errors", nullValue())
                .body("data.then" + figure + "one.kind", contains("IDENTITY"))
                .body("data.then" + figure + "two.verdict", contains("HOLDS_WEAKLY"))
                .body("data.later" + figure + "checks.kind", contains("REVISION"))
                .body("data.later" + figure + "checks[0].terms.printed", contains("745,000", "606,000"));
    }

    @Test
    void asksOnceForTheChecksOfAllFiguresOfALevel() {
        // When
        var answer = ask("{ series(first: 12) { nodes { key figures(last: 24) { checks { verdict terms { printed release { title } } } } } } }");

        // Then
        answer.body("errors", nullValue())
                .body("data.series.nodes", hasSize(12))
                .body("data.series.nodes.figures.flatten().checks", everyItem(hasSize(1)));
        assertThat(statistics.calls(), contains("POST /series/query", "POST /figures/query", "POST /checks/query"));
    }

    @Test
    void theChecksOfTermsAreOneCallMore() {
        // When
        var answer = ask("{ " + NET.formatted("2023-12-01", "checks { terms { printed checks { kind } } }") + " }");

        // Then
        answer.body("errors", nullValue());
        assertThat(
                statistics.calls(),
                contains("POST /series/query", "POST /figures/query", "POST /checks/query", "POST /checks/query"));
    }

    @Test
    void aFigureWithoutChecksHasAnEmptyList() {
        // Given
        statistics.answer(
                "/checks/query",
                WireMock.okJson("{\"answers\": [{\"items\": [], \"figures\": []}], \"releases\": [], \"statuses\": []}"));

        // When
        var answer = ask("{ node(id: \"series:" + NET_MIGRATION + "\") { ... on Series { latest { checks { kind } } } } }");

        // Then
        answer.body("errors", nullValue()).body("data.node.latest.checks", empty());
    }

    @Test
    void aFailureTakesTheChecksAloneAway() {
        // Given
        statistics.answer("/checks/query", WireMock.serverError());

        // When
        var answer = ask("{ node(id: \"series:" + NET_MIGRATION + "\") { ... on Series { latest { printed checks { kind } } } } }");

        // Then
        answer.body("data.node.latest.printed", notNullValue())
                .body("data.node.latest.checks", nullValue())
                .body("errors[0].extensions.code", equalTo("SERVICE_UNAVAILABLE"))
                .body("errors[0].path", contains("node", "latest", "checks"));
    }
}
