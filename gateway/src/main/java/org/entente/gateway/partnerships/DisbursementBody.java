package org.entente.gateway.partnerships;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A payment of committed money, and why it is recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DisbursementBody(
        BigDecimal amount,
        String currency,
        String on,
        @Nullable String sourceUrl,
        @Nullable String note,
        @Nullable String reason) {}
