package org.entente.gateway.indicator;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.statistics.IndicatorRow;
import org.jspecify.annotations.Nullable;

@Description("What is counted.")
public record Indicator(
        @Description("Stable code, such as LTIM_NET; what filters take.") @NonNull
        String code,

        @Description("Name for display.") @NonNull String name,

        @Description("The publisher's definition in a sentence or two; null where none is on record.") @Nullable
        String definition,

        @Description("Unit of the figures, such as PERSONS.") @NonNull
        String unit,

        @Description("Flow, stock or balance.") @NonNull IndicatorKind kind,

        @Description("What the counterpart area of this indicator's series means.") @NonNull
        CounterpartMeaning counterpartMeaning) {

    public static Indicator of(IndicatorRow row) {
        return new Indicator(
                row.code(),
                row.name(),
                row.definition(),
                row.unit(),
                IndicatorKind.valueOf(row.kind()),
                CounterpartMeaning.valueOf(row.counterpartMeaning()));
    }
}
