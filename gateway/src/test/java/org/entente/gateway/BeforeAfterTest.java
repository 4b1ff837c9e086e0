package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Albanian arrivals by small boat around the joint communique of 13 December 2022, and what is odd elsewhere. */
@QuarkusTest
class BeforeAfterTest extends GatewayTest {

    private static final String QUARTERS = "Q.SMALL_BOAT_ARRIVALS_BY_NATIONALITY.GBR.ALB.CHANNEL_SMALL_BOAT.HO";
    private static final String YEARS = "A.SMALL_BOAT_ARRIVALS_BY_NATIONALITY.GBR.ALB.CHANNEL_SMALL_BOAT.HO";
    private static final String COMMUNIQUE = "event:uk-albania-joint-communique-2022/signed/2022-12-13";

    private static final String ALL = """
            fragment window on Window { from to periods total bounds { low high } complete figures { printed period { label } } }
            fragment all on BeforeAfter { on event { id } agreement { id } series { key }
                before { ...window } during { value period { label } } duringWindow { ...window } after { ...window }
                seasonalBefore { ...window } seasonalAfter { ...window }
                change { absolute percent bounds { low high } } seasonalChange { absolute }
                overlapping { __typename ... on LifecycleEntry { on event { id } } ... on EngagementEntry { on engagement { id } }
                  ... on CommitmentEntry { on } }
                caveats { code text } }
            """;

    @Test
    void albanianArrivalsAroundTheCommunique() {
        // When
        var answer = compare("beforeAfter(eventId: \"%s\", seriesKey: \"%s\")".formatted(COMMUNIQUE, QUARTERS));

        // Then
        var at = "data.corridor.beforeAfter.";
        answer.body("errors", nullValue())
                .body(at + "event.id", equalTo(COMMUNIQUE))
                .body(at + "on", equalTo("2022-12-13"))
                .body(at + "before.from", equalTo("2021-10-01"))
                .body(at + "before.to", equalTo("2022-09-30"))
                .body(at + "before.total", equalTo(12024))
                .body(at + "before.bounds.low", equalTo(12024))
                .body(at + "before.bounds.high", equalTo(12024))
                .body(at + "before.complete", equalTo(true))
                .body(at + "before.figures.period.label", contains("2021-Q4", "2022-Q1", "2022-Q2", "2022-Q3"))
                .body(at + "during.value", equalTo(1185))
                .body(at + "during.period.label", equalTo("2022-Q4"))
                .body(at + "duringWindow.total", equalTo(1185))
                .body(at + "after.from", equalTo("2023-01-01"))
                .body(at + "after.total", equalTo(924))
                .body(at + "change.absolute", equalTo(-11100))
                .body(at + "change.percent", equalTo(-92.32f))
                .body(at + "change.bounds.low", equalTo(-11100))
                .body(at + "seasonalBefore.from", equalTo("2020-10-01"))
                .body(at + "seasonalBefore.total", equalTo(24 + 1 + 22 + 241))
                .body(at + "seasonalAfter.from", equalTo("2022-01-01"))
                .body(at + "seasonalAfter.total", equalTo(12658))
                .body(at + "seasonalChange.absolute", equalTo(12658 - 288))
                .body(at + "overlapping.event.id", not(hasItem(COMMUNIQUE)))
                .body(
                        at + "overlapping.engagement.id",
                        hasItems("engagement:engagement-11", "engagement:engagement-13"))
                .body(at + "caveats.code", contains("ASSOCIATION_NOT_CAUSE", "CHANGE_CAME_BEFORE", "OTHER_EVENTS"))
                .body(
                        at + "caveats[1].text",
                        allOf(
                                containsString("fall from 9,044 (2022-Q3) to a mean of 231 in the 4 periods after"),
                                containsString("had been reached in 2022-Q4 (1,185)")));
        assertThat(statistics.calls(), contains("POST /series/query", "POST /figures/query"));
        assertThat(partnerships.calls(), contains("POST /query", "POST /query"));
    }

    @Test
    void answersWithTheVintagesKnownThen() {
        // When: before the revision of August 2023, with one quarter after the event published
        var answer = compare(
                "asOf: \"2023-05-25\"",
                "beforeAfter(eventId: \"%s\", seriesKey: \"%s\")".formatted(COMMUNIQUE, QUARTERS));

        // Then
        var at = "data.corridor.beforeAfter.";
        answer.body("errors", nullValue())
                .body(at + "before.total", equalTo(551 + 235 + 1930 + 9037))
                .body(at + "during.value", equalTo(1099))
                .body(at + "after.total", nullValue())
                .body(at + "after.complete", equalTo(false))
                .body(at + "after.periods", equalTo(4))
                .body(at + "after.figures", hasSize(1))
                .body(at + "after.bounds.low", equalTo(28))
                .body(at + "after.bounds.high", nullValue())
                .body(at + "change.absolute", nullValue())
                .body(at + "change.bounds.low", equalTo(28 - 11753))
                .body(at + "change.bounds.high", nullValue())
                .body(at + "overlapping.engagement.id", not(hasItem("engagement:engagement-27")))
                .body(at + "caveats.code", hasItems("INCOMPLETE_WINDOW", "CHANGE_CAME_BEFORE"))
                .body(
                        at + "caveats.find { it.code == 'INCOMPLETE_WINDOW' }.text",
                        containsString("2023-Q2, 2023-Q3, 2023-Q4"));
    }

    @Test
    void anEventThatWasNotKnownThenIsNone() {
        compare(
                        "asOf: \"2022-12-01\"",
                        "beforeAfter(eventId: \"%s\", seriesKey: \"%s\")".formatted(COMMUNIQUE, QUARTERS))
                .body("data.corridor.beforeAfter", nullValue())
                .body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.argument", equalTo("eventId"));
    }

    @Test
    void answersAliasesEachByItsOwnArgumentsInSharedCalls() {
        // When
        var answer = compare(
                "a: beforeAfter(eventId: \"%1$s\", seriesKey: \"%2$s\", periods: 1) { ...all } b: beforeAfter(eventId: \"%1$s\", seriesKey: \"%2$s\", periods: 2) { ...all } c: beforeAfters(eventId: \"event:uk-albania-readmission-2021/signed/2021-07-08\", seriesKeys: [\"%3$s\", \"%2$s\"], periods: 1) { ...all } d: beforeAfter(eventId: \"%1$s\", seriesKey: \"%3$s\", periods: 1)"
                        .formatted(COMMUNIQUE, QUARTERS, YEARS));

        // Then
        answer.body("errors", nullValue())
                .body("data.corridor.a.before.total", equalTo(9044))
                .body("data.corridor.a.after.total", equalTo(28))
                .body("data.corridor.b.before.total", equalTo(2194 + 9044))
                .body("data.corridor.b.after.total", equalTo(28 + 252))
                .body("data.corridor.c.series.key", contains(YEARS, QUARTERS))
                .body("data.corridor.c.during.value", contains(815, 241))
                .body("data.corridor.c[0].before.total", equalTo(54))
                .body("data.corridor.c[0].after.total", equalTo(12658))
                .body("data.corridor.c[1].before.total", equalTo(22))
                .body("data.corridor.c[1].after.total", equalTo(551))
                .body("data.corridor.d.before.total", equalTo(815))
                .body("data.corridor.d.during.value", equalTo(12658));
        assertThat(statistics.calls(), contains("POST /series/query", "POST /figures/query"));
        assertThat(partnerships.calls(), contains("POST /query", "POST /query"));
    }

    @Test
    void anEventInTheFirstHalfOfItsPeriodIsNotToldAsLate() {
        // When: the readmission agreement is of 8 July 2021, and arrivals rose afterwards
        var answer = compare(
                "beforeAfter(eventId: \"event:uk-albania-readmission-2021/signed/2021-07-08\", seriesKey: \"%s\", periods: 4)"
                        .formatted(QUARTERS));

        // Then
        answer.body("errors", nullValue())
                .body("data.corridor.beforeAfter.during.period.label", equalTo("2021-Q3"))
                .body("data.corridor.beforeAfter.after.total", equalTo(551 + 235 + 2194 + 9044))
                .body("data.corridor.beforeAfter.caveats.code", not(hasItem("CHANGE_CAME_BEFORE")))
                .body("data.corridor.beforeAfter.caveats.code", hasItem("OTHER_EVENTS"));
    }

    @Test
    void yearsThatEndWithAMonthDoNotOverlap() {
        // When
        var answer = compare(
                "beforeAfter(eventId: \"%s\", seriesKey: \"%s\", periods: 1)".formatted(COMMUNIQUE, NET_MIGRATION));

        // Then: June's years lie between those of December
        answer.body("errors", nullValue())
                .body("data.corridor.beforeAfter.during.period.label", equalTo("YE-2022-12"))
                .body("data.corridor.beforeAfter.before.from", equalTo("2021-01-01"))
                .body("data.corridor.beforeAfter.after.to", equalTo("2023-12-31"))
                .body("data.corridor.beforeAfter.after.figures.period.label", contains("YE-2023-12"))
                .body("data.corridor.beforeAfter.after.bounds.low", notNullValue())
                .body("data.corridor.beforeAfter.caveats.code", hasItem("OUTSIDE_CORRIDOR"))
                .body(
                        "data.corridor.beforeAfter.caveats.find { it.code == 'OUTSIDE_CORRIDOR' }.text",
                        containsString("World"));
    }

    @Test
    void aMonthThatLiesInOnePeriodLeavesTheWindowsCertain() {
        // When
        var answer = compare(
                "beforeAfter(eventId: \"event:uk-india-mmp-2021/signed/2021-05\", seriesKey: \"%s\", periods: 1)"
                        .formatted(QUARTERS));

        // Then
        answer.body("errors", nullValue())
                .body("data.corridor.beforeAfter.during.period.label", equalTo("2021-Q2"))
                .body("data.corridor.beforeAfter.before.total", equalTo(1))
                .body("data.corridor.beforeAfter.after.total", equalTo(241))
                .body("data.corridor.beforeAfter.caveats.code", hasItems("PARTIAL_DATE", "OUTSIDE_CORRIDOR"))
                .body(
                        "data.corridor.beforeAfter.caveats.find { it.code == 'PARTIAL_DATE' }.text",
                        containsString("the windows are the same"));
    }

    @Test
    void aYearKeepsEveryPeriodItMayMeanOutOfTheWindows() {
        // When
        var answer = compare(
                "beforeAfter(eventId: \"event:le-touquet-treaty-2003/in_force/2004\", seriesKey: \"%s\", periods: 2)"
                        .formatted(QUARTERS));

        // Then
        var at = "data.corridor.beforeAfter.";
        answer.body("errors", nullValue())
                .body(at + "on", equalTo("2004"))
                .body(at + "before.to", equalTo("2003-12-31"))
                .body(at + "during", nullValue())
                .body(at + "duringWindow.from", equalTo("2004-01-01"))
                .body(at + "duringWindow.periods", equalTo(4))
                .body(at + "after.from", equalTo("2005-01-01"))
                .body(at + "after.total", nullValue())
                .body(at + "after.bounds", nullValue())
                .body(at + "change.bounds", nullValue())
                .body(at + "seasonalBefore", nullValue())
                .body(at + "seasonalChange", nullValue())
                .body(at + "caveats.code", hasItems("PARTIAL_DATE", "INCOMPLETE_WINDOW"));
    }

    @Test
    void refusesWhatCannotBeCompared() {
        refused("beforeAfter(eventId: \"event:never/signed/2020\", seriesKey: \"%s\")".formatted(QUARTERS), "eventId");
        refused("beforeAfter(eventId: \"area:GBR\", seriesKey: \"%s\")".formatted(QUARTERS), "eventId");
        refused(
                "beforeAfter(eventId: \"%s\", seriesKey: \"Q.NO_SUCH.GBR.ALB.ALL.HO\")".formatted(COMMUNIQUE),
                "seriesKey");
        refused("beforeAfter(eventId: \"%s\", seriesKey: \"boats\")".formatted(COMMUNIQUE), "seriesKey");
        refused(
                "beforeAfter(eventId: \"%s\", seriesKey: \"%s\", periods: 0)".formatted(COMMUNIQUE, QUARTERS),
                "periods");
        refused(
                "beforeAfter(eventId: \"%s\", seriesKey: \"%s\", periods: 37)".formatted(COMMUNIQUE, QUARTERS),
                "periods");
        refused("beforeAfters(eventId: \"%s\", seriesKeys: [])".formatted(COMMUNIQUE), "seriesKeys");
        refused(
                "beforeAfters(eventId: \"%s\", seriesKeys: [\"%s\", \"Q.NO_SUCH.GBR.ALB.ALL.HO\"])"
                        .formatted(COMMUNIQUE, QUARTERS),
                "seriesKeys");
    }

    @Test
    void needsBothServices() {
        // Given
        partnerships.answer(WireMock.serverError());

        // When
        var answer = compare("beforeAfter(eventId: \"%s\", seriesKey: \"%s\")".formatted(COMMUNIQUE, QUARTERS));

        // Then
        answer.body("data.corridor.beforeAfter", nullValue())
                .body("errors", hasSize(1))
                .body("errors[0].path", contains("corridor", "beforeAfter"))
                .body("errors[0].extensions.code", equalTo("SERVICE_UNAVAILABLE"));
    }

    private void refused(String field, String argument) {
        compare(field)
                .body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.argument", equalTo(argument));
    }

    private ValidatableResponse compare(String field) {
        return compare("", field);
    }

    private ValidatableResponse compare(String clocks, String field) {
        return ask("{ corridor(origin: \"ALB\", destination: \"GBR\" %s) { %s { ...all } } } %s"
                .formatted(clocks, field, ALL));
    }
}
