package org.entente.gateway.commitment;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.partnerships.MoneyRow;

@Description("An amount in one currency. Amounts of two currencies are never added.")
public record Money(
        @Description("In whole units of the currency, exact: 44500000.") @NonNull
        BigDecimal amount,

        @Description("ISO 4217, such as GBP.") @NonNull String currency) {

    static List<Money> sums(List<MoneyRow> rows) {
        return rows.stream().map(Money::of).toList();
    }

    private static Money of(MoneyRow row) {
        return of(row.amount(), row.currency());
    }

    /** A number with a negative scale would be written 4.45E+7. */
    static Money of(BigDecimal amount, String currency) {
        return new Money(amount.scale() < 0 ? amount.setScale(0) : amount, currency);
    }
}
