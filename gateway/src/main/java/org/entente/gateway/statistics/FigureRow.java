package org.entente.gateway.statistics;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A figure in one vintage. Series, status and release are keys; the answer brings statuses and releases along. */
public record FigureRow(
        String id,
        String series,
        String period,
        String frequency,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Nullable BigDecimal value,
        String printed,
        String reading,
        @Nullable BoundsRow bounds,
        List<BoundsRow> candidates,
        String status,
        @Nullable BigDecimal rounding,
        @Nullable String note,
        @Nullable String sourceUrl,
        UUID releaseId,
        boolean withdrawn,
        boolean isRecord) {

    public FigureRow {
        requireNonNull(id, "id");
        requireNonNull(series, "series");
        requireNonNull(period, "period");
        requireNonNull(frequency, "frequency");
        requireNonNull(periodStart, "periodStart");
        requireNonNull(periodEnd, "periodEnd");
        requireNonNull(printed, "printed");
        requireNonNull(reading, "reading");
        candidates = List.copyOf(requireNonNull(candidates, "candidates"));
        requireNonNull(status, "status");
        requireNonNull(releaseId, "releaseId");
    }
}
