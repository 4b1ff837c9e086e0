package org.entente.gateway.comparison;

import static org.entente.gateway.comparison.Observed.bounds;
import static org.entente.gateway.comparison.Observed.exactly;
import static org.entente.gateway.comparison.Observed.missing;
import static org.entente.gateway.comparison.Observed.rounded;
import static org.entente.gateway.comparison.Observed.unclear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entente.gateway.figure.Bounds;
import org.entente.gateway.figure.Figure;
import org.entente.gateway.series.Frequency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final Periods QUARTERS = Periods.of(Frequency.QUARTERLY);
    private static final Run FIRST_HALF = new Run(QUARTERS, LocalDate.of(2022, 1, 1), 2);
    private static final Run SECOND_HALF = new Run(QUARTERS, LocalDate.of(2022, 7, 1), 2);

    @Test
    void sumsBoundsAsIntervals() {
        var window = window(rounded(QUARTERS, "2022-01-01", 1000, 950, 1050), exactly(QUARTERS, "2022-04-01", 7));
        assertEquals(new BigDecimal("1007"), window.total());
        assertEquals(bounds(957, 1057), window.bounds());
        assertTrue(window.complete());
    }

    @Test
    void aFigureOfAnotherPeriodIsNotItsOwn() {
        var window = window(exactly(Periods.of(Frequency.HALF_YEARLY), "2022-01-01", 7));
        assertTrue(window.figures().isEmpty());
        assertNull(window.bounds());
    }

    @Test
    void aMissingPeriodLeavesNoTotalAndWhatTheOthersComeTo() {
        var window = window(rounded(QUARTERS, "2022-01-01", 1000, 950, 1050));
        assertNull(window.total());
        assertEquals(atLeast(950), window.bounds());
        assertFalse(window.complete());
    }

    @Test
    void aFigureWithoutANumberLeavesNoTotal() {
        var window = window(exactly(QUARTERS, "2022-01-01", 5), missing(QUARTERS, "2022-04-01"));
        assertNull(window.total());
        assertEquals(atLeast(5), window.bounds());
        assertTrue(window.complete());
    }

    @Test
    void anAmbiguousFigureLeavesTheLeastIntervalThatHoldsItsReadings() {
        var window = window(
                exactly(QUARTERS, "2022-01-01", 5),
                unclear(QUARTERS, "2022-04-01", bounds(7569, 7569), bounds(7569000, 7569999)));
        assertNull(window.total());
        assertEquals(bounds(7574, 7570004), window.bounds());
    }

    @Test
    void aBalanceMayFallBelowZero() {
        var window = Window.of(FIRST_HALF, List.of(exactly(QUARTERS, "2022-01-01", 5)), false);
        assertNull(window.bounds());
    }

    @Test
    void theChangeCarriesBothIntervals() {
        var before = window(rounded(QUARTERS, "2022-01-01", 1000, 950, 1050), exactly(QUARTERS, "2022-04-01", 0));
        var after = Window.of(
                SECOND_HALF,
                List.of(rounded(QUARTERS, "2022-07-01", 500, 450, 550), exactly(QUARTERS, "2022-10-01", 3)),
                true);
        var change = WindowChange.between(before, after);
        assertEquals(new BigDecimal("-497"), change.absolute());
        assertEquals(new BigDecimal("-49.70"), change.percent());
        assertEquals(bounds(453 - 1050, 553 - 950), change.bounds());
    }

    @Test
    void nothingIsAPercentageOfZero() {
        var zero = window(exactly(QUARTERS, "2022-01-01", 0), exactly(QUARTERS, "2022-04-01", 0));
        assertNull(WindowChange.between(zero, zero).percent());
        assertEquals(BigDecimal.ZERO, WindowChange.between(zero, zero).absolute());
    }

    private static Window window(Figure... figures) {
        return Window.of(FIRST_HALF, List.of(figures), true);
    }

    private static Bounds atLeast(long low) {
        return new Bounds(BigDecimal.valueOf(low), nothing());
    }

    private static @Nullable BigDecimal nothing() {
        return null;
    }
}
