package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

public record MoneyRow(BigDecimal amount, String currency) {

    public MoneyRow {
        requireNonNull(amount, "amount");
        requireNonNull(currency, "currency");
    }
}
