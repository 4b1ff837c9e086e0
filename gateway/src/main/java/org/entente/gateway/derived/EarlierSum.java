package org.entente.gateway.derived;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.figure.Bounds;
import org.entente.gateway.figure.FigureCaveat;
import org.entente.gateway.figure.Numbers;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.statistics.DerivedRow;
import org.jspecify.annotations.Nullable;

@Description("An earlier year's sum to the same month, week or day.")
public record EarlierSum(
        @Description("The calendar year; of weeks, the ISO year.") @NonNull
        Integer year,

        @Description("The last day that the sum reaches to.") @NonNull
        LocalDate end,

        @Description("Null where a period is missing or unclear.") @Nullable
        BigDecimal value,

        @Description("What the sum can be; null where nothing is certain.") @Nullable
        Bounds bounds,

        @Description("Whether every period of it is there.") @NonNull
        Boolean complete,

        @Description("What the sum hides.") @NonNull @ListSize(assumed = 1)
        List<@NonNull FigureCaveat> caveats) {

    static EarlierSum of(DerivedRow.Earlier row) {
        return new EarlierSum(
                row.year(),
                row.periodEnd(),
                Numbers.plain(row.value()),
                row.bounds() == null ? null : Bounds.of(row.bounds()),
                row.complete(),
                DerivedFigure.caveats(row.caveats()));
    }
}
