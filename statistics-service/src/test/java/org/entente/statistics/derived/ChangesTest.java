package org.entente.statistics.derived;

import static org.entente.statistics.testing.Derived.derived;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Sample.netMigrationOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.statistics.testing.Sample;
import org.entente.statistics.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class ChangesTest {

    private static final String PREVIOUS = "CHANGE_ON_PREVIOUS_PERIOD";
    private static final String YEAR_BEFORE = "CHANGE_ON_YEAR_BEFORE";

    /**
     * Home Office, irregular migration to the UK, year ending December 2023: Albanians by small boat by quarter were 235,
     * 2,194, 9,044 and 1,185 in 2022, and 28, 252, 583 and 61 in 2023.
     */
    @Test
    void albanianArrivalsByQuarter() {
        // Given
        published(byQuarter("LIE", 2022, "235", "2,194", "9,044", "1,185"));
        published(byQuarter("LIE", 2023, "28", "252", "583", "61"));

        // When
        Response yearly = derived(quarters("LIE"), YEAR_BEFORE, "from", "2023");
        Response quarterly = derived(quarters("LIE"), PREVIOUS, "from", "2022-Q4");

        // Then: 28 - 235, 252 - 2,194, 583 - 9,044, 61 - 1,185; of 235, 207 are 88.085 %
        yearly.then()
                .statusCode(200)
                .body("items.period", contains("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"))
                .body("items.value", contains(-207, -1942, -8461, -1124))
                .body("items.percent", contains(-88.09f, -88.51f, -93.55f, -94.85f))
                .body("items[0].bounds", equalTo(Map.of("low", -207, "high", -207)))
                .body("items[0].percentBounds.low", equalTo(-88.09f))
                .body("items[0].percentBounds.high", equalTo(-88.08f))
                .body("items.complete", contains(true, true, true, true))
                .body("items[0].terms", hasSize(2))
                .body("items.caveats.flatten()", empty());
        // 1,185 - 9,044, 28 - 1,185, 252 - 28, 583 - 252, 61 - 583
        quarterly.then().body("items.value", contains(-7859, -1157, 224, 331, -522));
    }

    /** ONS, net migration: 488,000 and 606,000 of 25 May 2023; 745,000 and 672,000 of 23 November 2023. */
    @Test
    void netMigrationAsItWasKnown() {
        // Given
        published(net("AND", "YE-2021-12", "488,000", "2023-05-25"), net("AND", "YE-2022-12", "606,000", "2023-05-25"));
        published(net("AND", "YE-2022-12", "745,000", "2023-11-23"), net("AND", "YE-2023-06", "672,000", "2023-11-23"));
        String key = "YE.LTIM_NET.AND.001.ALL.ONS";

        // When
        Response may = derived(key, YEAR_BEFORE, "asOf", "2023-06-01", "last", "1");
        Response november = derived(key, YEAR_BEFORE, "from", "2022-01", "to", "2022-12");
        Response latest = derived(key, PREVIOUS, "last", "1");
        Response before = derived(key, YEAR_BEFORE, "asOf", "2023-05-01");

        // Then: 606 - 488 and 745 - 488, each rounded to a thousand; 117 of 488.5 are 23.9509 %, 119 of 487.5 24.4102 %
        may.then()
                .body("items[0].value", equalTo(118000))
                .body("items[0].percent", equalTo(24.18f))
                .body("items[0].bounds.low", equalTo(117000))
                .body("items[0].bounds.high", equalTo(119000))
                .body("items[0].percentBounds.low", equalTo(23.95f))
                .body("items[0].percentBounds.high", equalTo(24.42f))
                .body("items[0].caveats", empty());
        november.then().body("items.value", contains(257000));
        latest.then()
                .body("items[0].value", equalTo(-73000))
                .body("items[0].caveats.code", contains("OVERLAPPING_PERIODS"));
        before.then().body("items", empty()).body("total", equalTo(0));
    }

    @Test
    void saysWhatIsMissing() {
        // Given: no second quarter
        published(quarter("MCO", "2022-Q1", "10"), quarter("MCO", "2022-Q3", "30"), quarter("MCO", "2022-Q4", "40"));

        // When
        Response answer = derived(quarters("MCO"), PREVIOUS);

        // Then
        answer.then()
                .body("items.period", contains("2022-Q1", "2022-Q3", "2022-Q4"))
                .body("items.value", contains(null, null, 10))
                .body("items.complete", contains(false, false, true))
                .body("items[1].caveats.code", contains("INCOMPLETE"))
                .body("items[1].bounds", nullValue())
                .body("items[1].percentBounds", nullValue())
                .body("items[1].terms", hasSize(1));
    }

    @Test
    void saysWhereASeriesBreaksAndForecastsAndDefinitionsDiffer() {
        // Given
        published(
                quarter("SMR", "2021-Q4", "10"),
                quarter("SMR", "2022-Q1", "20"),
                quarter("SMR", "2022-Q2", "30").set("status", "B"),
                quarter("SMR", "2022-Q3", "40"),
                quarter("SMR", "2022-Q4", "50").set("status", "F"),
                quarter("SMR", "2023-Q1", "60").set("status", "D"),
                quarter("SMR", "2023-Q2", "70"));

        // When
        Response previous = derived(quarters("SMR"), PREVIOUS, "from", "2022");
        Response yearly = derived(quarters("SMR"), YEAR_BEFORE, "from", "2022-Q4");

        // Then: a change onto the break or across it is marked, and one that starts from it is not
        previous.then()
                .body(
                        "items.caveats.code",
                        contains(
                                List.of(),
                                List.of("BREAK_IN_SERIES"),
                                List.of(),
                                List.of("FORECAST"),
                                List.of("DIFFERENT_DEFINITION", "FORECAST"),
                                List.of("DIFFERENT_DEFINITION")));
        yearly.then()
                .body(
                        "items.caveats.code",
                        contains(
                                List.of("BREAK_IN_SERIES", "FORECAST"),
                                List.of("BREAK_IN_SERIES", "DIFFERENT_DEFINITION"),
                                List.of()));
    }

    @Test
    void carriesWhatUnclearPrintsAllow() {
        // Given
        published(
                quarter("VAT", "2021-Q4", "100"),
                quarter("VAT", "2022-Q1", "606,<>").rounding(""),
                quarter("VAT", "2022-Q2", "over 40,000").rounding(""),
                quarter("VAT", "2022-Q3", "[c]").rounding("").set("status", ""),
                quarter("VAT", "2022-Q4", "400,4").rounding(""));

        // When
        Response answer = derived(quarters("VAT"), PREVIOUS, "from", "2022");

        // Then: 606,000 .. 606,999 less 100; over 40,000 less that; nothing; the hull 4,004 .. 400,499 less nothing
        // known
        answer.then()
                .body("items.value", contains(nullValue(), nullValue(), nullValue(), nullValue()))
                .body("items.percent", contains(nullValue(), nullValue(), nullValue(), nullValue()))
                .body("items[0].bounds", equalTo(Map.of("low", 605900, "high", 606899)))
                .body("items[0].percentBounds", equalTo(Map.of("low", 605900, "high", 606899)))
                .body("items[1].bounds.low", equalTo(40000 - 606999))
                .body("items[1].bounds.high", nullValue())
                .body("items[2].bounds", nullValue())
                .body("items[3].bounds", nullValue())
                .body("items.complete", contains(true, true, true, true))
                .body("items.caveats.code.flatten()", not(hasItem("INCOMPLETE")))
                .body("items[0].caveats.code", contains("UNCLEAR_FIGURE"));
    }

    @Test
    void dividesByNoZeroAndShowsARiseFromBelowZeroAsARise() {
        // Given
        published(
                net("GIB", "2018", "0", "2023-05-25").rounding("1"),
                net("GIB", "2019", "5", "2023-05-25").rounding("1"),
                net("GIB", "2020", "0", "2023-05-25").rounding("1000"),
                net("GIB", "2021", "-10", "2023-05-25").rounding("1"),
                net("GIB", "2022", "5", "2023-05-25").rounding("1"));

        // When
        Response answer = derived("A.LTIM_NET.GIB.001.ALL.ONS", PREVIOUS, "from", "2019");

        // Then: 0 to 5; 5 to -500 .. 500; -500 .. 500 to -10; -10 to 5
        answer.then()
                .body("items.value", contains(5, -5, -10, 15))
                .body("items.percent", contains(nullValue(), equalTo(-100.0f), nullValue(), equalTo(150.0f)))
                .body("items[0].percentBounds", nullValue())
                .body("items[1].percentBounds.low", equalTo(-10100))
                .body("items[1].percentBounds.high", equalTo(9900))
                .body("items[2].percentBounds", nullValue())
                .body("items[2].bounds.low", equalTo(-510))
                .body("items[3].percentBounds.low", equalTo(150));
    }

    @Test
    void comparesWeeksByTheirNumberAndDaysByTheirDate() {
        // Given: 2020 has 53 weeks, 2019 and 2021 have 52
        published(IntStream.of(52, 53)
                .mapToObj(week -> period("W", "SJM", "2020-W" + week, "10"))
                .toArray(Sample[]::new));
        published(
                period("W", "SJM", "2019-W52", "4"),
                period("W", "SJM", "2021-W01", "7"),
                period("W", "SJM", "2021-W52", "9"),
                period("D", "SJM", "2023-02-28", "1"),
                period("D", "SJM", "2023-03-01", "2"),
                period("D", "SJM", "2024-02-28", "4"),
                period("D", "SJM", "2024-02-29", "8"),
                period("D", "SJM", "2024-03-01", "16"));

        // When
        Response weeks = derived("W.SEA_ARRIVALS.SJM.001.SEA_ALL.HO", YEAR_BEFORE);
        Response weekByWeek = derived("W.SEA_ARRIVALS.SJM.001.SEA_ALL.HO", PREVIOUS);
        Response days = derived("D.SEA_ARRIVALS.SJM.001.SEA_ALL.HO", YEAR_BEFORE, "from", "2024");
        Response dayByDay = derived("D.SEA_ARRIVALS.SJM.001.SEA_ALL.HO", PREVIOUS, "from", "2024-02-29");

        // Then
        weeks.then()
                .body("items.period", contains("2019-W52", "2020-W52", "2020-W53", "2021-W01", "2021-W52"))
                .body("items.value", contains(null, 6, null, null, -1))
                .body("items[2].caveats.code", contains("INCOMPLETE", "NO_SUCH_PERIOD"))
                .body("items[3].caveats.code", contains("INCOMPLETE"));
        weekByWeek.then().body("items.value", contains(null, null, 0, -3, null));
        days.then()
                .body("items.value", contains(3, null, 14))
                .body("items[1].caveats.code", contains("INCOMPLETE", "NO_SUCH_PERIOD"));
        dayByDay.then().body("items.value", contains(4, 8));
    }

    @Test
    void comparesYearsToTheSameDay() {
        // Given
        published(
                period("YTD", "ALA", "2022-01-01/2022-05-22", "100"),
                period("YTD", "ALA", "2023-01-01/2023-05-21", "170"),
                period("YTD", "ALA", "2023-01-01/2023-05-22", "180"));

        // Then
        derived("YTD.SEA_ARRIVALS.ALA.001.SEA_ALL.HO", YEAR_BEFORE, "from", "2023")
                .then()
                .body("items.value", contains(null, 80));
        derived("YTD.SEA_ARRIVALS.ALA.001.SEA_ALL.HO", PREVIOUS)
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"))
                .body("errors[0].field", equalTo("kind"));
    }

    private static Sample[] byQuarter(String area, int year, String... prints) {
        return IntStream.range(0, prints.length)
                .mapToObj(i -> quarter(area, "%d-Q%d".formatted(year, i + 1), prints[i])
                        .publishedOn((year + 1) + "-03-01"))
                .toArray(Sample[]::new);
    }

    private static Sample quarter(String area, String period, String printed) {
        return period("Q", area, period, printed);
    }

    private static Sample period(String frequency, String area, String period, String printed) {
        return netMigrationOf(area)
                .set("indicator", "SEA_ARRIVALS")
                .set("route", "SEA_ALL")
                .publisherNamed("HO")
                .title("Sea arrivals, " + frequency)
                .period(period)
                .printed(printed)
                .rounding("1");
    }

    private static Sample net(String area, String period, String printed, String publishedOn) {
        return netMigrationOf(area).period(period).printed(printed).publishedOn(publishedOn);
    }

    private static String quarters(String area) {
        return "Q.SEA_ARRIVALS.%s.001.SEA_ALL.HO".formatted(area);
    }
}
