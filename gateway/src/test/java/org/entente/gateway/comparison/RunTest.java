package org.entente.gateway.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.entente.gateway.series.Frequency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunTest {

    @ParameterizedTest
    @CsvSource({
        "ANNUAL, 2022-12-31, 2022, 2020 .. 2021, 2023 .. 2024",
        "ANNUAL, 2023-01-01, 2023, 2021 .. 2022, 2024 .. 2025",
        "HALF_YEARLY, 2022-06-30, 2022-S1, 2021-S1 .. 2021-S2, 2022-S2 .. 2023-S1",
        "HALF_YEARLY, 2022-07-01, 2022-S2, 2021-S2 .. 2022-S1, 2023-S1 .. 2023-S2",
        "QUARTERLY, 2022-12-31, 2022-Q4, 2022-Q2 .. 2022-Q3, 2023-Q1 .. 2023-Q2",
        "QUARTERLY, 2023-01-01, 2023-Q1, 2022-Q3 .. 2022-Q4, 2023-Q2 .. 2023-Q3",
        "MONTHLY, 2024-02-29, 2024-02, 2023-12 .. 2024-01, 2024-03 .. 2024-04",
        "WEEKLY, 2021-01-03, 2020-W53, 2020-W51 .. 2020-W52, 2021-W01 .. 2021-W02",
        "WEEKLY, 2021-01-04, 2021-W01, 2020-W52 .. 2020-W53, 2021-W02 .. 2021-W03",
        "DAILY, 2024-03-01, 2024-03-01, 2024-02-28 .. 2024-02-29, 2024-03-02 .. 2024-03-03",
    })
    void thePeriodThatHoldsTheDayIsInNeitherWindow(
            Frequency frequency, LocalDate day, String during, String before, String after) {
        var run = Run.over(Periods.of(frequency), day, day);
        assertEquals(during, run.label());
        assertEquals(before, run.before(2).label());
        assertEquals(after, run.after(2).label());
    }

    @ParameterizedTest
    @CsvSource({
        "12, 2022-12-31, YE-2022-12, YE-2021-12",
        "12, 2023-01-01, YE-2023-12, YE-2022-12",
        "6, 2022-06-30, YE-2022-06, YE-2021-06",
        "6, 2022-07-01, YE-2023-06, YE-2022-06",
        "2, 2024-02-29, YE-2024-02, YE-2023-02",
    })
    void yearsThatEndWithAMonth(int lastMonth, LocalDate day, String during, String before) {
        var run = Run.over(new Periods(Frequency.YEAR_ENDING, lastMonth), day, day);
        assertEquals(during, run.label());
        assertEquals(before, run.before(1).label());
        assertEquals(run.first().minusDays(1), run.before(1).last());
    }

    @Test
    void allPeriodsThatAPartialDateMayMean() {
        var run = Run.over(Periods.of(Frequency.QUARTERLY), LocalDate.of(2004, 1, 1), LocalDate.of(2004, 12, 31));
        assertEquals("2004-Q1 .. 2004-Q4", run.label());
        assertEquals("2003-Q4", run.before(1).label());
        assertEquals("2005-Q1", run.after(1).label());
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 2020-12-28, 2019-W52",
        "WEEKLY, 2021-12-27, 2020-W52",
        "QUARTERLY, 2022-10-01, 2021-Q4",
        "DAILY, 2024-02-29, 2023-02-28",
    })
    void theSamePeriodAYearEarlier(Frequency frequency, LocalDate first, String expected) {
        assertEquals(
                expected, new Run(Periods.of(frequency), first, 1).yearEarlier().label());
    }

    @Test
    void partsOfYearsDoNotFollowEachOther() {
        for (var frequency : List.of(Frequency.YEAR_TO_DATE, Frequency.PART_YEAR)) {
            assertThrows(IllegalArgumentException.class, () -> Periods.of(frequency));
        }
    }
}
