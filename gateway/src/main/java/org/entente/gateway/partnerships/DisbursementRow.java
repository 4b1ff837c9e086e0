package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Money that was paid of a commitment; by its id a commitment of its own. */
public record DisbursementRow(
        String id,
        BigDecimal amount,
        String currency,
        @Nullable String on,
        @Nullable String sourceUrl) {

    public DisbursementRow {
        requireNonNull(id, "id");
        requireNonNull(amount, "amount");
        requireNonNull(currency, "currency");
    }
}
