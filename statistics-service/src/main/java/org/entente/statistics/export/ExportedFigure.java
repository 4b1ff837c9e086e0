package org.entente.statistics.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entente.statistics.period.Period;
import org.entente.statistics.reading.Bounds;
import org.entente.statistics.series.SeriesKey;
import org.jspecify.annotations.Nullable;

/**
 * One figure of an export: codes, and what is stored of it and its release. Nothing here changes once the two instants of
 * the export have passed.
 *
 * @param inForce as of the two instants
 * @param withdrawn this vintage says that the figure is withdrawn
 * @param publicFrom when the release became public
 * @param releaseWithdrawnFrom when the release was withdrawn; null where it stands, as of the two instants
 */
record ExportedFigure(
        SeriesKey series,
        String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        List<Bounds> candidates,
        String unit,
        String status,
        String printed,
        String reading,
        @Nullable BigDecimal rounding,
        boolean inForce,
        boolean withdrawn,
        String releaseId,
        String releaseTitle,
        String publishedOn,
        Instant publicFrom,
        @Nullable Instant releaseWithdrawnFrom,
        @Nullable String licence,
        @Nullable String url,
        @Nullable String note) {

    Period readPeriod() {
        return Period.parse(period);
    }
}
