package org.entente.statistics.derived;

/** What is worked out of a series. */
public enum DerivedKind {
    /**
     * The figure less that of the period right before. Of years that end with a month, less the figure of the series
     * before it, whose months it shares. Not of parts of years, which follow one another in no order.
     */
    CHANGE_ON_PREVIOUS_PERIOD,
    /** The figure less that of the same period a year before: of a week, the week of the same ISO number. */
    CHANGE_ON_YEAR_BEFORE,
    /** The sum of 12 months, 4 quarters or 2 half-years that end with the period. Not of a stock. */
    ROLLING_YEAR,
    /**
     * The sum from the first day of the period's year (of a week, its ISO year) to the period's end, and the same sum of
     * up to ten earlier years. Of days, weeks, months, quarters and half-years; not of a stock.
     */
    YEAR_TO_DATE,
    /**
     * The figure in percent of the total of the same period: of {@code against}, or else of the same series for the
     * whole world, or else for all routes. Not of a balance, whose parts may be below zero.
     */
    SHARE_OF_TOTAL,
    /**
     * The outcome less what was forecast for the period: the last figure that said forecast (CL_OBS_STATUS F), and the
     * later figure in force that does not, of {@code against} or else of the same series.
     */
    FORECAST_GAP;

    boolean isSum() {
        return this == ROLLING_YEAR || this == YEAR_TO_DATE;
    }

    boolean takesOther() {
        return this == SHARE_OF_TOTAL || this == FORECAST_GAP;
    }
}
