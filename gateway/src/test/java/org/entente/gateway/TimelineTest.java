package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimelineTest extends GatewayTest {

    private static final String ENTRY = """
            fragment entry on TimelineEntry { __typename
              ... on FigureEntry { on series { key } figure { id printed period { label } } }
              ... on LifecycleEntry { on agreement { id } event { id } }
              ... on EngagementEntry { on engagement { id } }
              ... on CommitmentEntry { on agreement { id } commitment { id } }
              ... on StatementEntry { on statement { id } } }
            """;

    @Test
    void putsBothSidesOnOneLine() {
        // When
        var answer = ask(
                "{ corridor(origin: \"ALB\", destination: \"GBR\") { timeline(from: \"2022-09-30\", to: \"2023-03-31\") { ...entry } } } "
                        + ENTRY);

        // Then
        String quarter = "Q.SMALL_BOAT_ARRIVALS_BY_NATIONALITY.GBR.ALB.CHANNEL_SMALL_BOAT.HO";
        answer.body("errors", nullValue())
                .body(
                        "data.corridor.timeline.on",
                        contains(
                                "2022-09-30",
                                "2022-12-13",
                                "2022-12-13",
                                "2022-12-31",
                                "2022-12-31",
                                "2023-03-23",
                                "2023-03-31"))
                .body(
                        "data.corridor.timeline.__typename",
                        contains(
                                "FigureEntry",
                                "LifecycleEntry",
                                "EngagementEntry",
                                "FigureEntry",
                                "FigureEntry",
                                "EngagementEntry",
                                "FigureEntry"))
                .body("data.corridor.timeline[0].series.key", equalTo(quarter))
                .body("data.corridor.timeline[0].figure.period.label", equalTo("2022-Q3"))
                .body("data.corridor.timeline[1].agreement.id", equalTo("agreement:uk-albania-joint-communique-2022"))
                .body("data.corridor.timeline[2].engagement.id", equalTo("engagement:engagement-11"));
        assertThat(statistics.calls(), contains("POST /series/query", "POST /figures/query"));
        assertThat(partnerships.calls(), contains("POST /query"));
    }

    @Test
    void knowsOnlyWhatWasKnownThen() {
        // When: the figures of 2022 were published in February 2023
        var answer = ask(
                "{ then: corridor(origin: \"ALB\", destination: \"GBR\", asOf: \"2022-12-01\") { timeline { ...entry } } later: corridor(origin: \"ALB\", destination: \"GBR\", asOf: \"2023-03-01\") { timeline { ...entry } } } "
                        + ENTRY);

        // Then
        answer.body("errors", nullValue())
                .body("data.then.timeline.event.id", contains(startsWith("event:uk-albania-readmission-2021")))
                .body("data.then.timeline.engagement.id", contains("engagement:engagement-4"))
                .body("data.then.timeline.__typename", contains("LifecycleEntry", "EngagementEntry"))
                .body(
                        "data.later.timeline.engagement.id",
                        contains("engagement:engagement-4", "engagement:engagement-11"))
                .body("data.later.timeline.findAll { it.__typename == 'FigureEntry' }", hasSize(greaterThan(10)));
    }

    @Test
    void placesAPartialDateAtItsFirstDayAndLeavesOutWhatHasNone() {
        // When
        var answer = ask("{ corridor(origin: \"TUN\", destination: \"ITA\") { timeline { ...entry } } } " + ENTRY);

        // Then
        List<String> on = answer.body("errors", nullValue())
                .body("data.corridor.timeline.commitment.id", hasItem("commitment:italy-tunisia-2020-2"))
                .body("data.corridor.timeline.commitment.id", hasItem("commitment:eu-tunisia-mou-2023-3"))
                .extract()
                .path("data.corridor.timeline.on");
        List<String> firstDays =
                on.stream().map(date -> (date + "-01-01").substring(0, 10)).toList();
        assertThat(firstDays, equalTo(firstDays.stream().sorted().toList()));
        assertThat(on, hasItem("2020"));
        assertThat(on.indexOf("2020"), greaterThan(on.lastIndexOf("2019-12-31")));
        assertThat(on.indexOf("2020-08-17"), greaterThan(on.indexOf("2020")));
    }

    @Test
    void takesIntoAWindowWhatMayLieInIt() {
        // When: the money of 2020 is of no known day
        var answer = ask(
                "{ corridor(origin: \"TUN\", destination: \"ITA\") { inside: timeline(from: \"2020-12-01\", to: \"2020-12-30\") { ...entry } before: timeline(to: \"2019-12-31\") { ...entry } after: timeline(from: \"2021-01-01\") { ...entry } } } "
                        + ENTRY);

        // Then
        answer.body("errors", nullValue())
                .body("data.corridor.inside.on", everyItem(equalTo("2020")))
                .body("data.corridor.inside.commitment.id", hasItem("commitment:italy-tunisia-2020-2"))
                .body("data.corridor.before.on", not(hasItem("2020")))
                .body("data.corridor.after.on", not(hasItem("2020")));
    }

    @Test
    void answersTwoWindowsEachByItsOwnInSharedCalls() {
        // When
        var answer = ask(
                "{ corridor(origin: \"ALB\", destination: \"GBR\") { agreements { id } series { key } early: timeline(to: \"2021-12-31\") { ...entry } late: timeline(from: \"2022-01-01\", limit: 3) { ...entry } } } "
                        + ENTRY);

        // Then
        answer.body("errors", nullValue())
                .body("data.corridor.early.engagement.id", contains("engagement:engagement-4"))
                .body("data.corridor.early.findAll { it.on >= '2022' }", empty())
                .body("data.corridor.late.on", contains("2022-03-31", "2022-06-30", "2022-09-30"));
        assertThat(statistics.calls(), contains("POST /series/query", "POST /figures/query"));
        assertThat(partnerships.calls(), contains("POST /query"));
    }

    @Test
    void answersTwoCorridorsAtTwoInstantsInSharedCalls() {
        // When
        var answer = ask(
                "{ a: corridor(origin: \"ALB\", destination: \"GBR\", asOf: \"2022-12-01\") { timeline { ...entry } } b: corridor(origin: \"ALB\", destination: \"GBR\") { timeline { ...entry } } c: corridor(origin: \"TUN\", destination: \"ITA\") { timeline { ...entry } } } "
                        + ENTRY);

        // Then
        answer.body("errors", nullValue())
                .body("data.a.timeline.engagement.id", not(hasItem("engagement:engagement-11")))
                .body("data.b.timeline.engagement.id", hasItem("engagement:engagement-11"))
                .body("data.c.timeline.engagement.id", hasItem("engagement:engagement-25"));
        assertThat(statistics.calls(), contains("POST /series/query", "POST /figures/query"));
        assertThat(partnerships.calls(), contains("POST /query"));
    }

    @Test
    void goesOnBelowItsEntries() {
        // When
        var answer = ask("""
                { corridor(origin: "ALB", destination: "GBR") { timeline(from: "2022-12-01", to: "2022-12-31") { __typename
                    ... on FigureEntry { figure { printed vintages { printed release { title } } } }
                    ... on LifecycleEntry { agreement { title parties { area { name } } status(on: "2022-12-20") } } } } }
                """);

        // Then
        answer.body("errors", nullValue())
                .body("data.corridor.timeline.figure.vintages.flatten().printed", hasSize(greaterThan(1)))
                .body(
                        "data.corridor.timeline.agreement.parties.flatten().area.name",
                        containsInAnyOrder("Albania", "United Kingdom"));
        assertThat(statistics.calls(), contains("POST /series/query", "POST /figures/query", "POST /figures/query"));
        assertThat(partnerships.calls(), contains("POST /query", "POST /query"));
    }

    @Test
    void asksForNoMoreFiguresThanItCanShow() {
        // When
        ask(
                "{ corridor(origin: \"ALB\", destination: \"GBR\") { a: timeline(limit: 7) { __typename } b: timeline(from: \"2022-06-15\", limit: 7) { __typename } } }");

        // Then
        assertThat(
                statistics.requests().stream()
                        .map(request -> request.getBodyAsString())
                        .filter(body -> body.contains("\"limit\":7,") && body.contains("\"from\":\"2021-06-15\""))
                        .toList(),
                hasSize(1));
    }

    @Test
    void hasEntriesOfFiguresAloneWhereNothingElseIsKnown() {
        ask("{ corridor(origin: \"DZA\", destination: \"ITA\") { timeline { ...entry } } } " + ENTRY)
                .body("errors", nullValue())
                .body("data.corridor.timeline.figure.printed", hasItem("1.401"));
    }

    @Test
    void isEmptyWhereNothingIsKnown() {
        ask("{ corridor(origin: \"ESP\", destination: \"ALB\") { timeline { ...entry } series { key } agreements { id } via { code } } } "
                        + ENTRY)
                .body("errors", nullValue())
                .body("data.corridor.timeline", empty());
    }
}
