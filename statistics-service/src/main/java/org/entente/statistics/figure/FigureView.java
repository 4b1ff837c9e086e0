package org.entente.statistics.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.statistics.period.Frequency;
import org.entente.statistics.reading.Bounds;
import org.entente.statistics.reading.ReadingKind;
import org.jspecify.annotations.Nullable;

/**
 * One value of a series for one period in one vintage.
 *
 * @param id {@code release/series key/period}
 * @param period the label: 2022-Q4, YE-2022-12
 * @param periodEnd the last day of the period, included
 * @param value null where no single number is certain
 * @param printed what the publisher printed, to the letter; empty where the number was worked out from a data file
 * @param bounds what the print allows, both ends included; null where it says one number or nothing
 * @param candidates what an unclear print may mean, none of it chosen
 * @param status SDMX CL_OBS_STATUS
 * @param rounding the publisher's stated rounding; 1 for exact counts, null where none was stated
 * @param withdrawn whether this vintage says that the figure is withdrawn: from then on none is in force
 * @param isRecord whether this is in force and no figure in force of the series is higher
 * @param vintages every vintage of this observation, oldest first; only where asked for
 */
public record FigureView(
        String id,
        String series,
        String period,
        Frequency frequency,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Nullable BigDecimal value,
        String printed,
        ReadingKind reading,
        @Nullable Bounds bounds,
        List<Bounds> candidates,
        String status,
        @Nullable BigDecimal rounding,
        @Nullable String note,
        @Nullable String sourceUrl,
        UUID releaseId,
        Instant publishedAt,
        boolean withdrawn,
        boolean isRecord,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<FigureView> vintages) {

    FigureView withVintages(List<FigureView> all) {
        return new FigureView(
                id,
                series,
                period,
                frequency,
                periodStart,
                periodEnd,
                value,
                printed,
                reading,
                bounds,
                candidates,
                status,
                rounding,
                note,
                sourceUrl,
                releaseId,
                publishedAt,
                withdrawn,
                isRecord,
                List.copyOf(all));
    }
}
