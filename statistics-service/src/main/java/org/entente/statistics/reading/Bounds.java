package org.entente.statistics.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The least and the greatest number that a print allows, both included; null on a side that is open. */
public record Bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    public Bounds {
        low = low == null ? null : plain(low);
        high = high == null ? null : plain(high);
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("the low bound %s lies above the high bound %s".formatted(low, high));
        }
    }

    public static Bounds around(BigDecimal value, BigDecimal unit) {
        BigDecimal half = unit.multiply(new BigDecimal("0.5"));
        return new Bounds(value.subtract(half), value.add(half));
    }

    public static Bounds exactly(BigDecimal value) {
        return new Bounds(value, value);
    }

    public boolean contains(BigDecimal value) {
        return (low == null || low.compareTo(value) <= 0) && (high == null || value.compareTo(high) <= 0);
    }

    Bounds negated() {
        return new Bounds(high == null ? null : high.negate(), low == null ? null : low.negate());
    }

    /** Without trailing zeros behind the point and never with an exponent: 606000, 0.5. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public String toString() {
        return (low == null ? "open" : low.toPlainString()) + " .. " + (high == null ? "open" : high.toPlainString());
    }
}
