package org.entente.gateway.derived;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.figure.Bounds;
import org.entente.gateway.figure.FigureCaveat;
import org.entente.gateway.figure.FigureCaveatCode;
import org.entente.gateway.figure.Numbers;
import org.entente.gateway.figure.Period;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.series.Frequency;
import org.entente.gateway.statistics.BoundsRow;
import org.entente.gateway.statistics.DerivedRow;
import org.jspecify.annotations.Nullable;

@Description("A number worked out of figures in force. Bounds are carried, and `caveats` say what the number hides.")
public record DerivedFigure(
        @Description("The period that it is about; of a sum, the last of its periods.") @NonNull
        Period period,

        @Description(
                "In the unit of the series. Null where a figure is missing or has no certain value, and for a share: see `percent`.")
        @Nullable
        BigDecimal value,

        @Description(
                "Change or gap in percent of the size of what it is measured by, or the share in percent of the total; two decimals, half up. Null for a sum, where `value` would be null, and where the divisor is zero.")
        @Nullable
        BigDecimal percent,

        @Description(
                "What the value can be, given what is certain of each figure. A flow never falls below zero, so a sum with periods missing is at least what the others come to. Null where nothing is certain.")
        @Nullable
        Bounds bounds,

        @Description(
                "What `percent` can be, two decimals, rounded outwards; null on a side where the divisor may be zero.")
        @Nullable
        Bounds percentBounds,

        @Description("Whether every figure that belongs here is there.") @NonNull
        Boolean complete,

        @Id
        @Description(
                "Global ids of the figures that went in, for `node`: what it is measured by, then the figure itself. Of a sum of days, the first and the last alone.")
        @NonNull
        @ListSize(assumed = 12)
        List<@NonNull String> terms,

        @Description("How many figures went in.") @NonNull Integer termCount,

        @Description("What the number hides; empty where nothing is known against it.") @NonNull @ListSize(assumed = 2)
        List<@NonNull FigureCaveat> caveats,

        @Description(
                "For YEAR_TO_DATE: earlier years to the same month, week or day, latest first. Empty for all others.")
        @NonNull
        @ListSize(assumed = 10)
        List<@NonNull EarlierSum> earlier) {

    public static DerivedFigure of(DerivedRow row, Frequency frequency) {
        return new DerivedFigure(
                new Period(row.period(), row.periodStart(), row.periodEnd(), frequency),
                Numbers.plain(row.value()),
                Numbers.plain(row.percent()),
                bounds(row.bounds()),
                bounds(row.percentBounds()),
                row.complete(),
                row.terms().stream()
                        .map(id -> GlobalId.of(GlobalId.Kind.FIGURE, id).toString())
                        .toList(),
                row.termCount(),
                caveats(row.caveats()),
                row.earlier() == null
                        ? List.of()
                        : row.earlier().stream().map(EarlierSum::of).toList());
    }

    static List<FigureCaveat> caveats(List<DerivedRow.Caveat> rows) {
        return rows.stream()
                .map(row -> new FigureCaveat(FigureCaveatCode.valueOf(row.code()), row.text()))
                .toList();
    }

    private static @Nullable Bounds bounds(@Nullable BoundsRow row) {
        return row == null ? null : Bounds.of(row);
    }
}
