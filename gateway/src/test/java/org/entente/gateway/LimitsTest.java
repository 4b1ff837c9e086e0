package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One caller's query, however short, cannot keep the gateway or a service from all others. */
@QuarkusTest
class LimitsTest extends GatewayTest {

    static final int MOST = 100_000;

    private static final String COST = "the limit is " + MOST;

    @Test
    void refusesVintagesOfVintagesOfVintages() {
        refused(
                "{ series(filter: {indicator: \"SMALL_BOAT_ARRIVALS\"}) { nodes { figures(last: 1) { "
                        + "vintages { ".repeat(9) + "id" + " }".repeat(9) + " } } } }",
                COST);
        refused("{ series(first: 12) { nodes { figures(limit: 1000) { vintages { vintages { id } } } } } }", COST);
    }

    @Test
    void refusesAliasesTimesRows() {
        refused(
                "{ series(first: 500) { nodes { " + many(150, n -> "a%d: figures(last: %d) { printed }".formatted(n, n))
                        + " } } }",
                COST);
        refused(
                "{ series(first: 500) { nodes { "
                        + many(150, n -> "a%1$d: figures(from: \"%2$d\", limit: 1) { printed }".formatted(n, 1500 + n))
                        + " } } }",
                COST);
        refused("{ areas { " + many(90, n -> "a%d: series(limit: %d) { key }".formatted(n, n)) + " } }", COST);
    }

    @Test
    void readsTheLengthFromAVariableToo() {
        // Given
        var query =
                "query ($n: Int) { series(first: $n) { nodes { figures(limit: 1000) { period { label } status { name } } } } }";

        // Then
        ask(query, java.util.Map.of("n", 12)).body("errors", nullValue());
        ask(query, java.util.Map.of("n", 500))
                .body("data", nullValue())
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].message", containsString(COST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"me { username }", "indicators { code }", "areas { code }", "releases { totalCount }"})
    void refusesMoreThanTwentyFieldsAtTheRoot(String field) {
        refused("{ " + many(21, n -> "a" + n + ": " + field) + " }", "more than 20 fields at its root");
        refused(
                "{ ...all } fragment all on Query { " + many(21, n -> "a" + n + ": " + field) + " }",
                "more than 20 fields at its root");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /indicators|indicators { code }",
                "GET /releases|releases(publisher: \"ONS\") { totalCount }",
                "POST /series/query|series { totalCount }"
            })
    void asksOnceForTheSameListUnderTwentyNames(String callAndField) {
        // Given
        var call = callAndField.split("\\|", 2)[0];
        var field = callAndField.split("\\|", 2)[1];

        // When
        var answer = ask("{ " + many(20, n -> "a" + n + ": " + field) + " }");

        // Then
        answer.body("errors", nullValue()).body("data.size()", equalTo(20));
        assertThat(statistics.calls(), contains(call));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                { series(first: 12) { nodes { key indicator { name } refArea { name } counterpartArea { name } route { name } vintages { id title }
                    figures { printed period { label } status { name } release { title } vintages { printed release { title } } revision { percent from { printed } } }
                    latest { printed release { title } } record { printed period { label } } } } }
                """,
                "{ series(first: 500) { edges { cursor node { key refArea { name } latest { printed period { label } release { title } revision { absolute } } } } } }",
                "{ areas { code series { key latest { printed } } } }",
                """
                { area(code: "GBR") { name
                    series(limit: 12) { key indicator { name } figures { printed value period { label } bounds { low high } status { name } release { title } } latest { printed } record { printed } }
                    agreements(limit: 10) { title status parties { area { name } roles actions { kind actedOn } } events { status actedOn warnings }
                        commitments { kind provider { name } receiver { name } money { amount currency } restates { id } } documents { title url } related { kind agreement { title } } engagements { title from } }
                    engagements { title from hosts { name } visiting { name } agreements { title } } partnerships { partner { name } stage } statements { summary about { name } }
                    funding { pillar pledged { amount } pledgedOnCondition { amount } committed { amount } disbursed { amount } leftOut { money { amount } } } } }
                """,
                "{ agreements(first: 500) { nodes { title status(on: \"2020-01-01\") parties { area { name } roles } events { status actedOn } commitments { money { amount currency } } } } }",
                "{ series(first: 500) { nodes { key figures(last: 24) { value bounds { low high } period { start end } } } } }"
            })
    void letsRealQuestionsThrough(String query) {
        // An answer that comes too late for a busy machine is no refusal.
        ask(query)
                .body("data.size()", equalTo(1))
                .body("errors.findAll { it.extensions.code == 'BAD_USER_INPUT' }", anyOf(nullValue(), empty()));
    }

    @Test
    void letsToolsReadTheWholeSchema() {
        ask(IntrospectionQuery.INTROSPECTION_QUERY)
                .body("errors", nullValue())
                .body("data.__schema.queryType.name", equalTo("Query"));
    }

    private void refused(String query, String reason) {
        ask(query)
                .body("data", nullValue())
                .body("errors.size()", equalTo(1))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].message", containsString(reason));
        assertThat(statistics.calls(), empty());
    }

    private static String many(int count, IntFunction<String> text) {
        return IntStream.rangeClosed(1, count).mapToObj(text).collect(Collectors.joining(" "));
    }
}
