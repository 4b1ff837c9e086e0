package org.entente.statistics.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.statistics.period.Frequency;
import org.entente.statistics.reading.Bounds;
import org.entente.statistics.reading.Reading;
import org.entente.statistics.reading.ReadingKind;
import org.entente.statistics.series.SeriesKey;
import org.jspecify.annotations.Nullable;

/** A figure as it is written to the database. */
record FigureRow(
        UUID release,
        String series,
        String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        String printed,
        ReadingKind reading,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        List<Bounds> candidates,
        String status,
        @Nullable BigDecimal rounding,
        @Nullable String note,
        @Nullable String url) {

    /** A series as it is written to the database. */
    record OfSeries(
            String key,
            Frequency frequency,
            String indicator,
            String refArea,
            String counterpartArea,
            String route,
            String publisher) {

        static OfSeries of(SeriesKey key) {
            return new OfSeries(
                    key.toString(),
                    key.frequency(),
                    key.indicator(),
                    key.refArea(),
                    key.counterpartArea(),
                    key.route(),
                    key.publisher());
        }
    }

    static FigureRow of(UUID release, IntakeRow row) {
        Reading reading = row.reading();
        Bounds bounds = reading.bounds();
        return new FigureRow(
                release,
                row.series().toString(),
                row.period().label(),
                row.period().start(),
                row.period().end(),
                row.printed(),
                reading.kind(),
                reading.value(),
                bounds == null ? null : bounds.low(),
                bounds == null ? null : bounds.high(),
                reading.candidates(),
                row.status(),
                row.rounding(),
                row.note(),
                row.url());
    }
}
