package org.entente.statistics.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a print beside its text.
 *
 * @param counted whether the unit is counted in whole numbers, so that a separator can never start a fraction
 * @param rounding the publisher's stated rounding; 1 for exact counts, null where none is stated
 */
public record Precision(boolean counted, @Nullable BigDecimal rounding) {

    public Precision {
        if (rounding != null && rounding.signum() <= 0) {
            throw new IllegalArgumentException("a rounding is greater than zero, not %s".formatted(rounding));
        }
    }

    public static Precision ofCounts() {
        return new Precision(true, null);
    }

    public static Precision ofCounts(long rounding) {
        return new Precision(true, BigDecimal.valueOf(rounding));
    }

    /** The unit that numbers were rounded to; null where they are exact or nothing was stated. */
    @Nullable
    BigDecimal roundedTo() {
        boolean exact = rounding == null || (counted && rounding.compareTo(BigDecimal.ONE) <= 0);
        return exact ? null : rounding;
    }
}
