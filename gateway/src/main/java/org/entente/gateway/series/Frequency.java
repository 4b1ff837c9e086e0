package org.entente.gateway.series;

import org.eclipse.microprofile.graphql.Description;

@Description("How long the periods of a series are.")
public enum Frequency {
    @Description("Calendar years: 2022.")
    ANNUAL,
    @Description("Half years: 2022-S1.")
    HALF_YEARLY,
    @Description("Quarters: 2022-Q4.")
    QUARTERLY,
    @Description("Months: 2022-06.")
    MONTHLY,
    @Description("ISO weeks: 2022-W24.")
    WEEKLY,
    @Description("Days: 2022-06-13.")
    DAILY,
    @Description("Twelve months up to the end of a month, which overlap: YE-2022-12.")
    YEAR_ENDING,
    @Description("From 1 January to a day that moves: 2023-01-01/2023-05-22.")
    YEAR_TO_DATE,
    @Description("Any other part of a year: 2023-03-01/2023-05-22.")
    PART_YEAR
}
