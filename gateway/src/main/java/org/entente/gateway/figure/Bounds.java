package org.entente.gateway.figure;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.entente.gateway.statistics.BoundsRow;
import org.jspecify.annotations.Nullable;

@Description("A closed interval of numbers.")
public record Bounds(
        @Description("Lowest number possible; null where that side is open.") @Nullable
        BigDecimal low,

        @Description("Highest number possible; null where that side is open.") @Nullable
        BigDecimal high) {

    public static Bounds of(BoundsRow row) {
        return new Bounds(plain(row.low()), plain(row.high()));
    }

    static Bounds point(BigDecimal value) {
        return new Bounds(value, value);
    }

    /** What the difference of two numbers can be, when all that is known of each is its interval. */
    Bounds minus(Bounds other) {
        return new Bounds(difference(low, other.high), difference(high, other.low));
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.subtract(other);
    }

    /** A number with a negative scale would be written 6.06E+5. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null || number.scale() >= 0 ? number : number.setScale(0);
    }
}
