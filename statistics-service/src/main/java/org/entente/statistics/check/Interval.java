package org.entente.statistics.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.statistics.reading.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * All numbers from {@code low} to {@code high}, both included; null on a side that is open. The result of an operation
 * holds every number that comes out for any two numbers of the operands; where division has to round, outwards.
 */
public record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    static final Interval ANY = new Interval(null, null);
    static final Interval NOT_NEGATIVE = new Interval(BigDecimal.ZERO, null);

    private static final MathContext DOWN = new MathContext(20, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(20, RoundingMode.CEILING);

    public Interval {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "an interval runs from its low end %s to its high end %s".formatted(low, high));
        }
    }

    static Interval point(BigDecimal value) {
        return new Interval(value, value);
    }

    static Interval of(Bounds bounds) {
        return new Interval(bounds.low(), bounds.high());
    }

    /** The smallest one that holds all of them. */
    static Interval hull(List<Interval> all) {
        boolean openBelow = all.stream().anyMatch(one -> one.low == null);
        boolean openAbove = all.stream().anyMatch(one -> one.high == null);
        return new Interval(
                openBelow
                        ? null
                        : ends(all.stream().map(Interval::low))
                                .min(BigDecimal::compareTo)
                                .orElse(null),
                openAbove
                        ? null
                        : ends(all.stream().map(Interval::high))
                                .max(BigDecimal::compareTo)
                                .orElse(null));
    }

    private static Stream<BigDecimal> ends(Stream<@Nullable BigDecimal> ends) {
        return ends.filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    Interval plus(Interval other) {
        return new Interval(
                low == null || other.low == null ? null : low.add(other.low),
                high == null || other.high == null ? null : high.add(other.high));
    }

    Interval minus(Interval other) {
        return plus(other.negated());
    }

    Interval negated() {
        return new Interval(high == null ? null : high.negate(), low == null ? null : low.negate());
    }

    /** Every number times the factor. */
    Interval times(BigDecimal factor) {
        if (factor.signum() == 0) {
            return point(BigDecimal.ZERO);
        }
        Interval scaled = new Interval(
                low == null ? null : low.multiply(factor.abs()), high == null ? null : high.multiply(factor.abs()));
        return factor.signum() > 0 ? scaled : scaled.negated();
    }

    /** Anything at all where the divisor may be zero. */
    Interval dividedBy(Interval divisor) {
        if (divisor.contains(BigDecimal.ZERO)) {
            return ANY;
        }
        if (divisor.high != null && divisor.high.signum() < 0) {
            return negated().dividedBy(divisor.negated());
        }
        // The divisor is above zero: its low end is there, its high end may be open, and then a quotient nears zero.
        return new Interval(quotient(low, divisor, DOWN, true), quotient(high, divisor, UP, false));
    }

    private static @Nullable BigDecimal quotient(
            @Nullable BigDecimal end, Interval divisor, MathContext rounding, boolean lowest) {
        if (end == null) {
            return null;
        }
        boolean bySmallest = lowest == (end.signum() < 0);
        BigDecimal by = bySmallest ? divisor.low : divisor.high;
        return by == null ? BigDecimal.ZERO : end.divide(by, rounding);
    }

    /** From anything at all up to the high end. */
    Interval openBelow() {
        return new Interval(null, high);
    }

    boolean contains(BigDecimal value) {
        return (low == null || low.compareTo(value) <= 0) && (high == null || value.compareTo(high) <= 0);
    }

    boolean overlaps(Interval other) {
        return isNotAbove(low, other.high) && isNotAbove(other.low, high);
    }

    private static boolean isNotAbove(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low == null || high == null || low.compareTo(high) <= 0;
    }

    boolean liesInside(Interval other) {
        return (other.low == null || (low != null && low.compareTo(other.low) >= 0))
                && (other.high == null || (high != null && high.compareTo(other.high) <= 0));
    }

    boolean isPoint() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    /** Null where a side is open. */
    @Nullable
    BigDecimal halfWidth() {
        return low == null || high == null ? null : high.subtract(low).divide(BigDecimal.valueOf(2));
    }

    /** Null where a side is open. */
    public @Nullable BigDecimal middle() {
        return low == null || high == null ? null : high.add(low).divide(BigDecimal.valueOf(2));
    }

    Bounds bounds() {
        return new Bounds(low, high);
    }
}
