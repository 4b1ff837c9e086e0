package org.entente.gateway.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entente.gateway.figure.Bounds;
import org.entente.gateway.figure.Figure;
import org.entente.gateway.figure.Period;
import org.entente.gateway.figure.Reading;
import org.entente.gateway.figure.SampleFigure;
import org.jspecify.annotations.Nullable;

/** Figures of quarters and the like, with all filled in that a comparison does not look at. */
final class Observed {

    private Observed() {}

    static Figure exactly(Periods periods, String day, long value) {
        return figure(periods, day, BigDecimal.valueOf(value), null, List.of(), Reading.EXACT);
    }

    static Figure rounded(Periods periods, String day, long value, long low, long high) {
        return figure(periods, day, BigDecimal.valueOf(value), bounds(low, high), List.of(), Reading.ROUNDED);
    }

    static Figure unclear(Periods periods, String day, Bounds... candidates) {
        return figure(periods, day, null, null, List.of(candidates), Reading.AMBIGUOUS);
    }

    static Figure missing(Periods periods, String day) {
        return figure(periods, day, null, null, List.of(), Reading.MISSING);
    }

    static Bounds bounds(long low, long high) {
        return new Bounds(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    private static Figure figure(
            Periods periods,
            String day,
            @Nullable BigDecimal value,
            @Nullable Bounds bounds,
            List<Bounds> candidates,
            Reading reading) {
        var start = periods.startAt(LocalDate.parse(day));
        var label = periods.label(start);
        return SampleFigure.of(
                new Period(label, start, periods.end(start), periods.frequency()), value, bounds, candidates, reading);
    }
}
