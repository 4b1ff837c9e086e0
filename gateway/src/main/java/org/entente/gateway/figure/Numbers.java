package org.entente.gateway.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as they are written. */
public final class Numbers {

    private Numbers() {}

    /** A number with a negative scale would be written 6.06E+5. */
    public static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null || number.scale() >= 0 ? number : number.setScale(0);
    }
}
