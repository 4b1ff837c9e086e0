package org.entente.gateway.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A figure for a draft, as an editor gives it. */
public record NewFigure(
        String seriesKey,
        String period,
        String printed,
        @Nullable BigDecimal rounding,
        @Nullable BigDecimal value,
        @Nullable String status,
        @Nullable String note,
        @Nullable String url) {}
