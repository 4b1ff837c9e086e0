package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What changed elsewhere when a figure was revised. */
@QuarkusTest
class RevisionTest extends GatewayTest {

    private static final String QUARTERS = "Q.SMALL_BOAT_ARRIVALS_BY_NATIONALITY.GBR.ALB.CHANNEL_SMALL_BOAT.HO";

    private static final String EFFECTS = """
            revisionEffects { previous { printed value }
              verdicts { before { verdict terms { printed } } after { verdict terms { printed } } }
              record { before { printed } after { printed } }
              sums { kind before { period { label } value } after { period { label } value } } }""";

    @Test
    void tellsWhichVerdictsAndRecordsChanged() {
        // When
        var answer = ask(
                "{ node(id: \"series:%s\") { ... on Series { figures(from: \"2022-01-01\", to: \"2022-12-31\") { period { label } vintages { printed %s } } } } }"
                        .formatted(NET_MIGRATION, EFFECTS));

        // Then
        var vintages = "data.node.figures.find { it.period.label == 'YE-2022-12' }.vintages";
        answer.body("errors", nullValue())
                .body(vintages + "[0].printed", equalTo("606,000"))
                .body(vintages + "[0].revisionEffects", nullValue())
                .body(vintages + "[1].printed", equalTo("745,000"))
                .body(vintages + "[1].revisionEffects.previous.printed", equalTo("606,000"))
                .body(vintages + "[1].revisionEffects.verdicts.before.verdict", contains("HOLDS_WEAKLY"))
                .body(vintages + "[1].revisionEffects.verdicts.after.verdict", contains("FAILS"))
                .body(vintages + "[1].revisionEffects.record.before.printed", equalTo("606,000"))
                .body(vintages + "[1].revisionEffects.record.after.printed", equalTo("745,000"))
                .body(vintages + "[1].revisionEffects.sums", empty())
                .body(vintages + "[2].printed", equalTo("764,000"))
                .body(vintages + "[2].revisionEffects.previous.printed", equalTo("745,000"));
        assertThat(
                statistics.calls().stream()
                        .filter("POST /derived/query"::equals)
                        .toList(),
                empty());
        assertThat(
                statistics.calls().stream().filter("POST /checks/query"::equals).toList(), hasSize(2));
    }

    @Test
    void tellsWhichRunningSumsChanged() {
        // When: the second quarter of 2022 went from 1,930 to 2,194 in August 2023
        var answer = ask(
                "{ node(id: \"series:%s\") { ... on Series { figures(from: \"2022-04-01\", to: \"2022-06-30\") { vintages { value %s } } } } }"
                        .formatted(QUARTERS, EFFECTS));

        // Then
        var vintages = "data.node.figures[0].vintages";
        answer.body("errors", nullValue())
                .body(vintages + ".value", contains(1930, 1930, 2194, 2194, 2194))
                .body(vintages + "[0].revisionEffects", nullValue())
                .body(vintages + "[1].revisionEffects.previous.value", equalTo(1930))
                .body(vintages + "[1].revisionEffects.sums.findAll { it.before != null }", empty())
                .body(vintages + "[2].revisionEffects.sums.kind", everyItem(equalTo("YEAR_TO_DATE")))
                .body(
                        vintages + "[2].revisionEffects.sums.after.period.label",
                        contains("2022-Q2", "2022-Q3", "2022-Q4"))
                .body(vintages + "[2].revisionEffects.sums.before.value", contains(1930 - 22, 9037 - 241, 1099 - 551))
                .body(vintages + "[2].revisionEffects.sums.after.value", contains(2194 - 22, 9044 - 241, 1185 - 551))
                .body(vintages + "[2].revisionEffects.record", nullValue())
                .body(vintages + "[3].revisionEffects.sums", empty());
    }

    @Test
    void asksForNoMoreThanIsSelected() {
        // When
        ask("{ node(id: \"series:%s\") { ... on Series { latest { revisionEffects { previous { printed } } } } } }"
                        .formatted(QUARTERS))
                .body("errors", nullValue());

        // Then
        assertThat(statistics.calls(), contains("POST /series/query", "POST /figures/query", "POST /figures/query"));
    }
}
