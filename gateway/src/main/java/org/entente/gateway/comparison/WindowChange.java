package org.entente.gateway.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.graphql.Description;
import org.entente.gateway.figure.Bounds;
import org.jspecify.annotations.Nullable;

@Description("How far the total of one window lies from that of another one with as many periods.")
public record WindowChange(
        @Description("The later total minus the earlier one; null where one of the two is null.") @Nullable
        BigDecimal absolute,

        @Description(
                "The change in percent of the earlier total's size, two decimals, half up: -92.32 is a fall by 92.32 %. Null where one total is null or the earlier one is zero.")
        @Nullable
        BigDecimal percent,

        @Description("What the change can be, given what is certain of both totals; null where nothing is certain.")
        @Nullable
        Bounds bounds) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    static WindowChange between(Window earlier, Window later) {
        var from = earlier.total();
        var to = later.total();
        var before = earlier.bounds();
        var after = later.bounds();
        var bounds = before == null || after == null ? null : after.minus(before);
        return new WindowChange(
                from == null || to == null ? null : to.subtract(from),
                from == null || to == null || from.signum() == 0
                        ? null
                        : to.subtract(from).multiply(HUNDRED).divide(from.abs(), DECIMALS, RoundingMode.HALF_UP),
                bounds == null || (bounds.low() == null && bounds.high() == null) ? null : bounds);
    }
}
