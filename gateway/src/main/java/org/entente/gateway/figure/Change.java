package org.entente.gateway.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.limit.ListSize;
import org.jspecify.annotations.Nullable;

@Description("How far a figure lies from another one.")
public record Change(
        @Description("The figure compared with.") @NonNull Figure from,

        @Description("This value minus the other; null where one of the two has no certain value.") @Nullable
        BigDecimal absolute,

        @Description(
                "The change in percent of the other value's size, two decimals, half up: 22.94 is 22.94 %. Null where one value is not certain or the other is zero.")
        @Nullable
        BigDecimal percent,

        @Description(
                "What the change can be, given what is certain of both figures; null where nothing is certain of one.")
        @Nullable
        Bounds bounds,

        @Description("What the change hides; empty where nothing is known against it.") @NonNull @ListSize(assumed = 1)
        List<@NonNull FigureCaveat> caveats) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    static Change between(Figure from, Figure to) {
        return between(from, to, List.of());
    }

    /** A change with what is known against it beside what the two figures tell themselves. */
    static Change between(Figure from, Figure to, List<FigureCaveatCode> caveats) {
        var before = from.certain();
        var after = to.certain();
        return new Change(
                from,
                absolute(from.value(), to.value()),
                percent(from.value(), to.value()),
                before == null || after == null ? null : after.minus(before),
                Stream.concat(ofFigures(from, to), caveats.stream())
                        .distinct()
                        .sorted()
                        .map(FigureCaveatCode::said)
                        .toList());
    }

    private static Stream<FigureCaveatCode> ofFigures(Figure from, Figure to) {
        return Stream.of(
                        from.value() == null || to.value() == null ? FigureCaveatCode.UNCLEAR_FIGURE : null,
                        from.isDefinedApart() != to.isDefinedApart() ? FigureCaveatCode.DIFFERENT_DEFINITION : null,
                        from.isForecast() || to.isForecast() ? FigureCaveatCode.FORECAST : null)
                .filter(Objects::nonNull);
    }

    private static @Nullable BigDecimal absolute(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        return from == null || to == null ? null : to.subtract(from);
    }

    /** Of the size of the earlier value, so that a balance that rises from below zero is not shown to fall. */
    private static @Nullable BigDecimal percent(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        if (from == null || to == null || from.signum() == 0) {
            return null;
        }
        return to.subtract(from).multiply(HUNDRED).divide(from.abs(), DECIMALS, RoundingMode.HALF_UP);
    }
}
