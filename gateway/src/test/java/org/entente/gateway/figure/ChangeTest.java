package org.entente.gateway.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entente.gateway.series.Frequency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void roundsPercentHalfUp() {
        assertEquals(new BigDecimal("22.94"), change("606000", "745000").percent());
        assertEquals(new BigDecimal("0.13"), change("800", "801").percent());
        assertEquals(new BigDecimal("-0.13"), change("800", "799").percent());
    }

    @Test
    void showsARiseFromBelowZeroAsARise() {
        assertEquals(new BigDecimal("150.00"), change("-10", "5").percent());
    }

    @Test
    void hasNoPercentOfZeroAndNothingOfTheUnknown() {
        assertNull(change("0", "5").percent());
        assertEquals(new BigDecimal("5"), change("0", "5").absolute());
        assertNull(change(null, "5").absolute());
        assertNull(change("5", null).percent());
        assertNull(change("5", null).bounds());
    }

    @Test
    void widensBoundsByBothFigures() {
        // Given
        var before = figure("606000", new Bounds(new BigDecimal("605500"), new BigDecimal("606500")));
        var atLeast = figure(null, new Bounds(new BigDecimal("700000"), null));

        // When
        var change = Change.between(before, atLeast);

        // Then
        assertEquals(new Bounds(new BigDecimal("93500"), null), change.bounds());
        assertEquals(
                new Bounds(new BigDecimal("100"), new BigDecimal("100")),
                change("600", "700").bounds());
    }

    private static Change change(@Nullable String from, @Nullable String to) {
        return Change.between(figure(from, null), figure(to, null));
    }

    private static Figure figure(@Nullable String value, @Nullable Bounds bounds) {
        var day = LocalDate.of(2022, 12, 31);
        return SampleFigure.of(
                new Period("2022", day, day, Frequency.ANNUAL),
                value == null ? null : new BigDecimal(value),
                bounds,
                List.of(),
                Reading.EXACT);
    }
}
