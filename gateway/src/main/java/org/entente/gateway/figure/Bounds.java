package org.entente.gateway.figure;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("A closed interval of numbers.")
public record Bounds(
        @Description("Lowest number possible; null where that side is open.") @Nullable
        BigDecimal low,

        @Description("Highest number possible; null where that side is open.") @Nullable
        BigDecimal high) {

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
}
