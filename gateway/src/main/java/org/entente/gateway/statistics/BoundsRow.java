package org.entente.gateway.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Null on a side that is open. */
public record BoundsRow(@Nullable BigDecimal low, @Nullable BigDecimal high) {}
