package org.entente.statistics.derived;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entente.statistics.reading.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * An earlier year's sum to the same month, week or day.
 *
 * @param year the calendar year, or the ISO year of weeks
 * @param periodEnd the last day that the sum reaches to
 * @param value null where a period is missing or unclear
 * @param bounds as of the item
 */
public record EarlierView(
        int year,
        LocalDate periodEnd,
        @Nullable BigDecimal value,
        @Nullable Bounds bounds,
        boolean complete,
        List<CaveatView> caveats) {}
