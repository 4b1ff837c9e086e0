package org.entente.statistics.derived;

import static org.entente.statistics.testing.Derived.derived;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Sample.netMigrationOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.statistics.testing.Database;
import org.entente.statistics.testing.Sample;
import org.entente.statistics.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class RunningSumsTest {

    private static final String ROLLING = "ROLLING_YEAR";
    private static final String TO_DATE = "YEAR_TO_DATE";

    /** Home Office, small-boat arrivals, operational series, by month of 2021, 2022 and 2023: the real ones. */
    private static final int[][] BY_MONTH = {
        {224, 308, 831, 750, 1627, 2177, 3512, 3053, 4602, 2701, 6971, 1770},
        {1339, 143, 3066, 2143, 2916, 3140, 3687, 8631, 7964, 6900, 4082, 1744},
        {1180, 1773, 840, 2153, 1664, 3823, 3299, 5369, 4729, 1869, 1661, 1077}
    };

    @Test
    void monthsAddUpToTheYearThatWasPrinted() {
        // Given
        published(IntStream.range(0, 36)
                .mapToObj(i -> period("ISL", "%d-%02d".formatted(2021 + i / 12, i % 12 + 1), BY_MONTH[i / 12][i % 12]))
                .toArray(Sample[]::new));
        String key = "M.SEA_ARRIVALS.ISL.001.SEA_ALL.HO";

        // When
        Response rolling = derived(key, ROLLING, "from", "2021-11");
        Response toDate = derived(key, TO_DATE, "from", "2023-08", "to", "2023-08");

        // Then: 2022 was 45,755; less 1,339 + 143 + 3,066 and with 1,180 + 1,773 + 840 it is 45,000
        String december = "items.find { it.period == '2022-12' }.";
        rolling.then()
                .statusCode(200)
                .body("items[0].complete", equalTo(false))
                .body("items[0].value", nullValue())
                .body("items[0].bounds.low", equalTo(28526 - 1770))
                .body("items[0].bounds.high", nullValue())
                .body("items[0].caveats.code", contains("INCOMPLETE"))
                .body("items[1].value", equalTo(28526))
                .body(december + "value", equalTo(45755))
                .body(december + "bounds", equalTo(Map.of("low", 45755, "high", 45755)))
                .body(december + "terms", hasSize(12))
                .body(december + "percent", nullValue())
                .body("items.find { it.period == '2023-03' }.value", equalTo(45000));
        toDate.then()
                .body("items.value", contains(20101))
                .body("items[0].termCount", equalTo(8))
                .body("items[0].earlier.year", contains(2022, 2021))
                .body("items[0].earlier.value", contains(25065, 12482))
                .body("items[0].earlier.periodEnd", contains("2022-08-31", "2021-08-31"))
                .body("items[0].earlier.complete", contains(true, true))
                .body("items[0].earlier.caveats.flatten()", empty());
    }

    /** Albanians by quarter of 2022 and 2023: 12,658 and 924, and 12,451 in the four quarters to March 2023. */
    @Test
    void quartersAddUpToo() {
        // Given
        int[] prints = {235, 2194, 9044, 1185, 28, 252, 583, 61};
        published(IntStream.range(0, 8)
                .mapToObj(i -> period("FRO", "%d-Q%d".formatted(2022 + i / 4, i % 4 + 1), prints[i]))
                .toArray(Sample[]::new));
        String key = "Q.SEA_ARRIVALS.FRO.001.SEA_ALL.HO";

        // Then
        derived(key, ROLLING, "from", "2022-Q4")
                .then()
                .body("items.value", contains(12658, 12451, 10509, 2048, 924))
                .body("items.termCount", contains(4, 4, 4, 4, 4));
        derived(key, TO_DATE, "from", "2023-Q2", "to", "2023-Q3")
                .then()
                .body("items.value", contains(280, 863))
                .body("items.earlier.value", contains(List.of(2429), List.of(11473)));
    }

    @Test
    void aMissingMonthIsSaidAndNotLeftOutInSilence() {
        // Given: no February of either year, and an unclear print in 2022
        published(
                period("GRL", "2022-01", 10),
                period("GRL", "2022-03", 30).printed("606,<>").rounding(""),
                period("GRL", "2023-01", 100).rounding("10"),
                period("GRL", "2023-03", 300));
        published(net("GRL", "2023-01", "100"), net("GRL", "2023-03", "300"));

        // When
        Response flow = derived("M.SEA_ARRIVALS.GRL.001.SEA_ALL.HO", TO_DATE, "from", "2023");
        Response balance = derived("M.LTIM_NET.GRL.001.ALL.HO", TO_DATE);

        // Then: arrivals never fall below zero, so they were at least 95 + 300; a balance may have been anything
        flow.then()
                .body("items.period", contains("2023-01", "2023-03"))
                .body("items.value", contains(100, null))
                .body("items.complete", contains(true, false))
                .body("items[0].bounds", equalTo(Map.of("low", 95, "high", 105)))
                .body("items[1].bounds.low", equalTo(395))
                .body("items[1].bounds.high", nullValue())
                .body("items[1].caveats.code", contains("INCOMPLETE"))
                .body("items[1].earlier[0].value", nullValue())
                .body("items[1].earlier[0].bounds.low", equalTo(606010))
                .body("items[1].earlier[0].caveats.code", contains("INCOMPLETE", "UNCLEAR_FIGURE"));
        balance.then().body("items.value", contains(100, null)).body("items[1].bounds", nullValue());
    }

    @Test
    void yearsOfWeeksBeginWithTheirFirstWeekAndMayHaveFiftyThree() {
        // Given
        published(Stream.of(weeks(2019, 52, 1), weeks(2020, 53, 2), weeks(2021, 1, 5))
                .flatMap(one -> one)
                .toArray(Sample[]::new));

        // When
        Response answer = derived("W.SEA_ARRIVALS.BLR.001.SEA_ALL.HO", TO_DATE, "from", "2020-W52");

        // Then: 2020-W01 began on 30 December 2019
        answer.then()
                .body("items.period", contains("2020-W52", "2020-W53", "2021-W01"))
                .body("items.value", contains(104, 106, 5))
                .body("items.complete", contains(true, true, true))
                .body("items.caveats.code", contains(List.of("ISO_YEAR"), List.of("ISO_YEAR"), List.of("ISO_YEAR")))
                .body("items[0].earlier.value", contains(52))
                .body("items[0].earlier[0].caveats", empty())
                .body("items[1].terms", hasSize(53))
                .body("items[1].earlier.value", contains(52))
                .body("items[1].earlier[0].periodEnd", equalTo("2019-12-29"))
                .body("items[1].earlier[0].caveats.code", contains("NO_SUCH_PERIOD"))
                .body("items[2].earlier.value", contains(2, 1))
                .body("items[2].earlier.periodEnd", contains("2020-01-05", "2019-01-06"));
    }

    @Test
    void aLeapDayStandsBesideTheLastOfFebruary() {
        // Given: one a day, to 1 March of 2023 and of 2024, but nobody knows of 2 January 2023
        IntFunction<Stream<Sample>> days = year -> LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year, 3, 2))
                .map(day -> period("MDA", day.toString(), 1));
        published(Stream.concat(days.apply(2022), days.apply(2024)).toArray(Sample[]::new));
        published(days.apply(2023)
                .filter(row -> !Sample.csv(row).contains("2023-01-02"))
                .toArray(Sample[]::new));

        // When
        Response answer = derived("D.SEA_ARRIVALS.MDA.001.SEA_ALL.HO", TO_DATE, "from", "2024-02-29");

        // Then
        answer.then()
                .body("items.value", contains(60, 61))
                .body("items[0].terms", hasSize(2))
                .body("items[0].terms[0].split('/')[2]", equalTo("2024-01-01"))
                .body("items[0].terms[1].split('/')[2]", startsWith("2024-02-29"))
                .body("items[0].termCount", equalTo(60))
                .body("items[0].earlier.value", contains(null, 59))
                .body("items[0].earlier.bounds.low", contains(58, 59))
                .body("items[0].earlier.periodEnd", contains("2023-02-28", "2022-02-28"))
                .body("items[0].earlier[1].caveats.code", contains("NO_SUCH_PERIOD"))
                .body("items[1].earlier.value", contains(null, 60))
                .body("items[1].earlier[1].caveats", empty());
    }

    @Test
    void saysWhereASumCrossesABreak() {
        // Given: counted in another way from March 2023 on
        published(
                period("SRB", "2022-01", 1),
                period("SRB", "2022-02", 1),
                period("SRB", "2022-03", 1),
                period("SRB", "2023-01", 1),
                period("SRB", "2023-02", 1),
                period("SRB", "2023-03", 1).set("status", "B"),
                period("SRB", "2024-01", 1));

        // When
        Response answer = derived("M.SEA_ARRIVALS.SRB.001.SEA_ALL.HO", TO_DATE, "from", "2023");

        // Then
        answer.then()
                .body("items.period", contains("2023-01", "2023-02", "2023-03", "2024-01"))
                .body("items.caveats.code", contains(List.of(), List.of(), List.of("BREAK_IN_SERIES"), List.of()))
                .body("items[1].earlier[0].caveats.code", empty())
                .body("items[2].earlier[0].caveats.code", contains("BREAK_IN_SERIES"))
                .body(
                        "items[3].earlier.caveats.code",
                        contains(List.of("BREAK_IN_SERIES"), List.of("BREAK_IN_SERIES")));
    }

    @Test
    void refusesSumsThatMeanNothing() throws SQLException {
        // Given: no stock ships with the service
        try (var owner = Database.asOwner();
                var sql = owner.createStatement()) {
            sql.execute("insert into indicator (code, name, unit, kind, counterpart_meaning)"
                    + " values ('PEOPLE_HOUSED', 'People housed', 'PERSONS', 'STOCK', 'NONE') on conflict do nothing");
        }
        published(period("MKD", "2023-01", 5).set("indicator", "PEOPLE_HOUSED"));

        // Then
        derived("M.PEOPLE_HOUSED.MKD.001.SEA_ALL.HO", ROLLING)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("kind"));
        derived("M.PEOPLE_HOUSED.MKD.001.SEA_ALL.HO", "CHANGE_ON_PREVIOUS_PERIOD")
                .then()
                .statusCode(200);
        derived("A.SEA_ARRIVALS.MKD.001.SEA_ALL.HO", ROLLING).then().statusCode(400);
        derived("YE.LTIM_NET.MKD.001.ALL.ONS", TO_DATE).then().statusCode(400).body("code", equalTo("BAD_PARAMETER"));
    }

    private static Stream<Sample> weeks(int year, int weeks, int each) {
        return IntStream.rangeClosed(1, weeks).mapToObj(week -> period("BLR", "%d-W%02d".formatted(year, week), each));
    }

    private static Sample period(String area, String period, int count) {
        return netMigrationOf(area)
                .set("indicator", "SEA_ARRIVALS")
                .set("route", "SEA_ALL")
                .publisherNamed("HO")
                .period(period)
                .printed(String.valueOf(count))
                .rounding("1");
    }

    private static Sample net(String area, String period, String printed) {
        return netMigrationOf(area)
                .publisherNamed("HO")
                .period(period)
                .printed(printed)
                .rounding("1");
    }
}
