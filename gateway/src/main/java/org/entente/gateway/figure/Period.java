package org.entente.gateway.figure;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.series.Frequency;

@Description("What time a figure is about.")
public record Period(
        @Description(
                "2022, 2022-S1, 2022-Q4, 2022-06, 2022-W24, 2022-06-13, YE-2022-12 (year ending), 2023-01-01/2023-05-22 (part of a year).")
        @NonNull
        String label,

        @Description("First day.") @NonNull LocalDate start,

        @Description("Last day, which belongs to the period.") @NonNull
        LocalDate end,

        @Description("Length of the period.") @NonNull Frequency frequency) {}
