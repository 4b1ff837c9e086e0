package org.entente.gateway.figure;

import java.math.BigDecimal;
import java.util.List;
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
        return new Bounds(Numbers.plain(row.low()), Numbers.plain(row.high()));
    }

    /** The least interval that holds all of these; null of none. */
    static @Nullable Bounds hull(List<Bounds> all) {
        return all.stream()
                .reduce((one, other) -> new Bounds(
                        one.low == null || other.low == null ? null : one.low.min(other.low),
                        one.high == null || other.high == null ? null : one.high.max(other.high)))
                .orElse(null);
    }

    public static Bounds point(BigDecimal value) {
        return new Bounds(value, value);
    }

    /** What the difference of two numbers can be, when all that is known of each is its interval. */
    public Bounds minus(Bounds other) {
        return new Bounds(difference(low, other.high), difference(high, other.low));
    }

    /** What the sum of two numbers can be. */
    public Bounds plus(Bounds other) {
        return new Bounds(sum(low, other.low), sum(high, other.high));
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.subtract(other);
    }
}
