package org.entente.statistics.derived;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the terms of a sum come to, as far as they are there.
 *
 * @param year of the sum, and {@code until} the day that it reaches to; for sums of a year to date
 * @param firstBreaks how many breaks the series had up to the first term, and {@code lastBreaks} up to the last
 */
record Sum(
        int year,
        @Nullable LocalDate until,
        int termCount,
        int missing,
        int unclear,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        int firstBreaks,
        int lastBreaks,
        int forecasts,
        int differing) {

    boolean isComplete() {
        return missing == 0;
    }

    /** Never the smaller sum of what is there. */
    @Nullable
    BigDecimal certainValue() {
        return isComplete() && unclear == 0 ? value : null;
    }

    /**
     * What the whole sum can be: missing flows add something at or above zero, other missing terms anything.
     *
     * @param flow whether no term can be below zero
     */
    Interval interval(boolean flow) {
        return new Interval(isComplete() || flow ? low : null, isComplete() ? high : null);
    }

    Set<CaveatCode> caveats() {
        Set<CaveatCode> codes = EnumSet.noneOf(CaveatCode.class);
        if (!isComplete()) {
            codes.add(CaveatCode.INCOMPLETE);
        }
        if (unclear > 0) {
            codes.add(CaveatCode.UNCLEAR_FIGURE);
        }
        if (lastBreaks > firstBreaks) {
            codes.add(CaveatCode.BREAK_IN_SERIES);
        }
        if (forecasts > 0) {
            codes.add(CaveatCode.FORECAST);
        }
        if (differing > 0 && differing < termCount) {
            codes.add(CaveatCode.DIFFERENT_DEFINITION);
        }
        return codes;
    }
}
