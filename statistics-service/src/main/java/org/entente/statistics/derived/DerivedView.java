package org.entente.statistics.derived;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entente.statistics.reading.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * A number worked out of figures in force.
 *
 * @param period the label: 2022-Q4, YE-2022-12
 * @param periodEnd the last day of the period, included
 * @param value in the unit of the series; null where a figure is missing or has no certain value, and for a share
 * @param percent the change or gap in percent of the size of what it is measured by, or the share in percent of the
 *     total: two decimals, half up; null where the value is, or where the divisor is zero, and for a sum
 * @param bounds what the value can be, given what is certain of each figure; both ends included, null on a side that is
 *     open. A flow never falls below zero, so a sum with periods missing is at least what the others come to. Null where
 *     nothing is certain
 * @param percentBounds likewise, two decimals, rounded outwards; open where the divisor may be zero
 * @param complete whether every figure that belongs here is there
 * @param terms the ids of the figures, earliest first: what it is measured by, then the figure itself. Of a sum of days,
 *     the first and the last alone
 * @param termCount how many figures went in
 * @param earlier for YEAR_TO_DATE: earlier years to the same month, week or day, latest first
 */
public record DerivedView(
        String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Nullable BigDecimal value,
        @Nullable BigDecimal percent,
        @Nullable Bounds bounds,
        @Nullable Bounds percentBounds,
        boolean complete,
        List<String> terms,
        int termCount,
        List<CaveatView> caveats,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<EarlierView> earlier) {}
