package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DerivedTest extends GatewayTest {

    private static final String ALBANIANS =
            "series(filter: {indicator: \"SMALL_BOAT_ARRIVALS_BY_NATIONALITY\", frequency: QUARTERLY})";

    /** Home Office: Albanians by quarter were 235, 2,194, 9,044, 1,185 in 2022 and 28, 252, 583, 61 in 2023. */
    @Test
    void comparesAFigureWithTheOnesAroundItInOneCall() {
        // When
        var answer = ask("{ " + ALBANIANS + """
                 { nodes { figures(from: "2023", to: "2023") { period { label }
                    change { from { period { label } } absolute percent bounds { low high } caveats { code } }
                    yearly: change(over: SAME_PERIOD_LAST_YEAR) { from { period { label } } absolute percent }
                    vintage: change(over: PREVIOUS_VINTAGE) { absolute } revision { absolute } } } } }
                """);

        // Then
        String figures = "data.series.nodes[0].figures.";
        answer.body("errors", nullValue())
                .body(figures + "period.label", contains("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"))
                .body(figures + "change.absolute", contains(-1157, 224, 331, -522))
                .body(figures + "change.from.period.label", contains("2022-Q4", "2023-Q1", "2023-Q2", "2023-Q3"))
                .body(figures + "change[0].bounds.low", equalTo(-1157))
                .body(figures + "change.caveats.flatten()", empty())
                .body(figures + "yearly.absolute", contains(-207, -1942, -8461, -1124))
                .body(figures + "yearly.percent", contains(-88.09f, -88.51f, -93.55f, -94.85f))
                .body(figures + "yearly.from.period.label", contains("2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4"))
                .body(figures + "vintage[1].absolute", equalTo(132))
                .body(figures + "revision[1].absolute", equalTo(132));
        assertThat(statistics.calls(), contains("POST /series/query", "POST /figures/query", "POST /figures/query"));
    }

    /** ONS: 606,000 became 745,000 for 2022, and 488,000 for 2021 stood until 2025. */
    @Test
    void changesAreThoseThatWereKnownThen() {
        // When
        var answer = ask("""
                { may: node(id: "series:YE.LTIM_NET.GBR.001.ALL.ONS", asOf: "2023-06-01") { ...Net }
                  november: node(id: "series:YE.LTIM_NET.GBR.001.ALL.ONS", asOf: "2023-12-01") { ...Net } }
                fragment Net on Series { figures(from: "2022", to: "2022") { period { label }
                    change(over: SAME_PERIOD_LAST_YEAR) { absolute percent bounds { low high } }
                    before: change { from { period { label } } caveats { code text } } } }
                """);

        // Then
        String may = "data.may.figures.find { it.period.label == 'YE-2022-12' }.";
        answer.body("errors", nullValue())
                .body(may + "change.absolute", equalTo(118000))
                .body(may + "change.bounds.low", equalTo(117000))
                .body(may + "change.bounds.high", equalTo(119000))
                .body(may + "before.from.period.label", equalTo("YE-2022-06"))
                .body(may + "before.caveats.code", contains("OVERLAPPING_PERIODS"))
                .body(may + "before.caveats[0].text", containsString("share months"))
                .body(
                        "data.november.figures.find { it.period.label == 'YE-2022-12' }.change.absolute",
                        equalTo(257000));
    }

    @Test
    void tellsWhatIsDerivedOfASeriesUnderTwoAliasesInOneCall() {
        // When
        var answer = ask("{ then: " + ALBANIANS.replace(")", ", asOf: \"2023-09-01\")") + """
                 { nodes { derived(kind: CHANGE_ON_YEAR_BEFORE, from: "2023", to: "2023") { value } } }
                """ + "  now: " + ALBANIANS + """
                 { nodes { late: derived(kind: CHANGE_ON_YEAR_BEFORE, from: "2023", to: "2023") {
                        period { label start end frequency } value percent bounds { low high } percentBounds { low high }
                        complete terms termCount caveats { code text } earlier { year } }
                    early: derived(kind: CHANGE_ON_YEAR_BEFORE, from: "2018", to: "2018") { value complete caveats { code text } }
                    sums: derived(kind: YEAR_TO_DATE, from: "2022", to: "2022", last: 4, limit: 4) { earlier { year end value complete caveats { code } bounds { low } } } } } }
                """);

        // Then
        String late = "data.now.nodes[0].late";
        answer.body("errors", nullValue())
                .body("data.then.nodes[0].derived.value", contains(-207, -2074))
                .body(late + ".value", contains(-207, -1942, -8461, -1124))
                .body(late + "[0].period.label", equalTo("2023-Q1"))
                .body(late + "[0].period.end", equalTo("2023-03-31"))
                .body(late + "[0].period.frequency", equalTo("QUARTERLY"))
                .body(late + "[0].bounds.high", equalTo(-207))
                .body(late + "[0].percentBounds.low", nullValue())
                .body(late + "[0].percentBounds.high", equalTo(-12.5f))
                .body(late + "[0].terms[0]", startsWith("figure:"))
                .body(late + "[0].earlier", empty())
                .body("data.now.nodes[0].early[0].value", nullValue())
                .body("data.now.nodes[0].early[0].complete", equalTo(false))
                .body("data.now.nodes[0].early[0].caveats.code", contains("INCOMPLETE"))
                .body("data.now.nodes[0].sums", hasSize(4))
                .body("data.now.nodes[0].sums[0].earlier.end", contains("2021-12-31"));
        assertThat(statistics.calls(), contains("POST /series/query", "POST /derived/query"));
    }

    @Test
    void saysWhyThereIsNothingToDerive() {
        // When
        var answer = ask("""
                { series(filter: {indicator: "LTIM_NET", publisher: "ONS"}) { nodes { key rolling: derived(kind: ROLLING_YEAR) { value }
                    fine: derived(kind: CHANGE_ON_YEAR_BEFORE, last: 1) { complete }
                    odd: derived(kind: SHARE_OF_TOTAL, against: "nonsense") { percent } } } }
                """);

        // Then: each by itself
        answer.body("data.series.nodes[0].rolling", nullValue())
                .body("data.series.nodes[0].odd", nullValue())
                .body("data.series.nodes[0].fine.size() > 0", equalTo(true))
                .body("errors", hasSize(2))
                .body("errors.extensions.code", contains("BAD_USER_INPUT", "BAD_USER_INPUT"))
                .body("errors.find { it.path.contains('rolling') }.message", containsString("ANNUAL"));
    }

    @Test
    void asksOnceForTwelveSeries() {
        // When
        var answer = ask("{ series(first: 12) { nodes { derived(kind: CHANGE_ON_YEAR_BEFORE) { value } } } }");

        // Then
        answer.body("errors", nullValue()).body("data.series.nodes", hasSize(12));
        assertThat(statistics.calls(), contains("POST /series/query", "POST /derived/query"));
    }
}
