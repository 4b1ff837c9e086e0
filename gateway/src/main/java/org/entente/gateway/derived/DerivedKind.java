package org.entente.gateway.derived;

import org.eclipse.microprofile.graphql.Description;

@Description("What is worked out of a series.")
public enum DerivedKind {
    @Description(
            "The figure less that of the period right before. Not of parts of years, which follow one another in no order.")
    CHANGE_ON_PREVIOUS_PERIOD,
    @Description("The figure less that of the same period a year before: of a week, the week of the same ISO number.")
    CHANGE_ON_YEAR_BEFORE,
    @Description("The sum of 12 months, 4 quarters or 2 half-years that end with the period. Not of a stock.")
    ROLLING_YEAR,
    @Description(
            "The sum from the first day of the period's year (of a week, its ISO year), and the same sum of up to ten earlier years. Of days, weeks, months, quarters and half-years; not of a stock.")
    YEAR_TO_DATE,
    @Description(
            "The figure in percent of the total of the same period: of `against`, or else of the same series for the whole world, or else for all routes. Not of a balance.")
    SHARE_OF_TOTAL,
    @Description(
            "The outcome less what was forecast for the period (status F): the later figure of `against`, or else of the same series.")
    FORECAST_GAP
}
