package org.entente.statistics.derived;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.entente.statistics.reading.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * What a number can be; null on a side that is open. Quotients are in percent, two decimals, and rounded outwards, so that
 * they still contain every number that the figures allow.
 */
record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    static final Interval ANY = new Interval(null, null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** Null where nothing is certain. */
    @Nullable
    Bounds bounds() {
        return low == null && high == null ? null : new Bounds(low, high);
    }

    /**
     * The change to this from another number, in percent of the other's size, so that a balance that rises from below
     * zero is not shown to fall.
     */
    Interval changeFrom(Interval from) {
        if (from.low != null && from.low.signum() >= 0) {
            return over(from).plus(HUNDRED.negate());
        }
        if (from.high != null && from.high.signum() <= 0) {
            return over(from.negated()).plus(HUNDRED);
        }
        return ANY;
    }

    /** This in percent of a total that may be zero, but not below. */
    Interval shareOf(Interval total) {
        return over(total.low == null || total.low.signum() < 0 ? new Interval(BigDecimal.ZERO, total.high) : total);
    }

    static @Nullable BigDecimal change(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        return from == null || to == null || from.signum() == 0 ? null : percent(to.subtract(from), from.abs());
    }

    static @Nullable BigDecimal share(@Nullable BigDecimal part, @Nullable BigDecimal total) {
        return part == null || total == null || total.signum() <= 0 ? null : percent(part, total);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    /** The divisor lies at or above zero; a quotient by zero itself is none, and is not contained. */
    private Interval over(Interval divisor) {
        if (divisor.high != null && divisor.high.signum() == 0) {
            return ANY;
        }
        BigDecimal least = low == null ? null : least(low, divisor);
        BigDecimal mirrored = high == null ? null : least(high.negate(), divisor);
        return new Interval(least, mirrored == null ? null : mirrored.negate());
    }

    /** The least that a number of at least {@code low} can be when it is divided; null where there is no end. */
    private static @Nullable BigDecimal least(BigDecimal low, Interval divisor) {
        BigDecimal by = low.signum() < 0 ? divisor.low : divisor.high;
        if (low.signum() == 0 || by == null) {
            return BigDecimal.ZERO;
        }
        return by.signum() == 0 ? null : low.multiply(HUNDRED).divide(by, DECIMALS, RoundingMode.FLOOR);
    }

    private Interval plus(BigDecimal number) {
        return new Interval(low == null ? null : low.add(number), high == null ? null : high.add(number));
    }

    private Interval negated() {
        return new Interval(high == null ? null : high.negate(), low == null ? null : low.negate());
    }
}
