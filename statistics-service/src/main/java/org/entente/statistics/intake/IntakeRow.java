package org.entente.statistics.intake;

import java.math.BigDecimal;
import org.entente.statistics.period.PartialDate;
import org.entente.statistics.period.Period;
import org.entente.statistics.reading.Reading;
import org.entente.statistics.series.SeriesKey;
import org.jspecify.annotations.Nullable;

/** A row that can be taken in. */
record IntakeRow(
        long line,
        ReleaseName release,
        SeriesKey series,
        Period period,
        String printed,
        Reading reading,
        String status,
        @Nullable BigDecimal rounding,
        @Nullable String note,
        @Nullable String url,
        boolean withdrawn) {

    /** Publisher, title and date together are one release. */
    record ReleaseName(String publisher, String title, PartialDate publishedOn) {}

    /** Series and period: what a release says one thing about. */
    record Observation(String series, String period) {}

    Observation observation() {
        return new Observation(series.toString(), period.label());
    }
}
