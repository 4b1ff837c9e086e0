package org.entente.gateway.comparison;

import static org.entente.gateway.comparison.Observed.exactly;
import static org.entente.gateway.comparison.Observed.rounded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.gateway.figure.Figure;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.series.Frequency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two quarters before, the event's own and two after: of 2022-Q1, Q2, Q3, Q4 and 2023-Q1. */
class CameBeforeTest {

    private static final Periods QUARTERS = Periods.of(Frequency.QUARTERLY);

    @ParameterizedTest
    @CsvSource({
        // the fall is gone by the last period before
        "100, 40, 20, 10, 10, 2022-07-01, true",
        // exactly half of the way: from 100 to 10 by way of 55
        "100, 55, 55, 10, 10, 2022-07-01, true",
        "100, 56, 56, 10, 10, 2022-07-01, false",
        // by the event's own period, which counts in its second half alone: 92 days, the 47th begins it
        "100, 100, 20, 10, 10, 2022-08-15, false",
        "100, 100, 20, 10, 10, 2022-08-16, true",
        "100, 100, 56, 10, 10, 2022-09-30, false",
        // a rise
        "10, 60, 80, 100, 100, 2022-07-01, true",
        "10, 10, 10, 100, 100, 2022-09-30, false",
        // from the most extreme period, wherever it stands
        "40, 100, 100, 10, 10, 2022-07-01, false",
        // no change at all
        "10, 10, 10, 10, 10, 2022-09-30, false",
    })
    void halfOrMoreOfTheWay(long one, long two, long during, long three, long four, String on, boolean before) {
        assertEquals(before, said(figures(one, two, during, three, four), on).isPresent());
    }

    @Test
    void saysItForSureWhereNothingIsLeftOpen() {
        assertTrue(said(figures(100, 40, 20, 10, 10), "2022-07-01")
                .orElseThrow()
                .contains("had been reached in 2022-Q2 (40)"));
    }

    @Test
    void whatBoundsLeaveOpenMayHaveBeen() {
        // Given: half of the way from 100 to 10 is 55
        var figures = new ArrayList<>(figures(100, 56, 56, 10, 10));
        figures.set(1, rounded(QUARTERS, "2022-04-01", 56, 51, 61));

        // Then
        assertTrue(said(figures, "2022-07-01").orElseThrow().contains("may have been reached in 2022-Q2 (56)"));
    }

    @Test
    void aDateOfAMonthMayLieInTheSecondHalf() {
        // Given: August holds the middle of the quarter
        var figures = figures(100, 100, 20, 10, 10);

        // Then
        assertTrue(said(figures, "2022-08").orElseThrow().contains("may have been reached in 2022-Q3"));
        assertTrue(said(figures, "2022-09").orElseThrow().contains("had been reached in 2022-Q3"));
        assertTrue(said(figures, "2022-07").isEmpty());
    }

    @Test
    void thePeriodsThatAYearMayMeanMayLieBeforeTheEvent() {
        // Given
        var during = Run.over(QUARTERS, new PartialDate("2022").firstDay(), new PartialDate("2022").lastDay());
        var figures = List.of(
                exactly(QUARTERS, "2021-10-01", 100),
                exactly(QUARTERS, "2022-01-01", 100),
                exactly(QUARTERS, "2022-04-01", 20),
                exactly(QUARTERS, "2023-01-01", 10));

        // When
        var words = CameBefore.words(during.before(1), during, during.after(1), figures, new PartialDate("2022"));

        // Then
        assertTrue(words.orElseThrow().contains("may have been reached in 2022-Q2"));
    }

    @Test
    void nothingAfterTellsNothing() {
        assertTrue(
                said(figures(100, 40, 20, 10, 10).subList(0, 3), "2022-07-01").isEmpty());
    }

    private static List<Figure> figures(long one, long two, long during, long three, long four) {
        return List.of(
                exactly(QUARTERS, "2022-01-01", one),
                exactly(QUARTERS, "2022-04-01", two),
                exactly(QUARTERS, "2022-07-01", during),
                exactly(QUARTERS, "2022-10-01", three),
                exactly(QUARTERS, "2023-01-01", four));
    }

    private static Optional<String> said(List<Figure> figures, String on) {
        var date = new PartialDate(on);
        var during = Run.over(QUARTERS, date.firstDay(), date.lastDay());
        return CameBefore.words(during.before(2), during, during.after(2), figures, date);
    }
}
