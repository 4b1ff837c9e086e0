package org.entente.gateway.commitment;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("MoneyInput")
@Description("An amount in one currency.")
public record MoneyInput(
        @Description("In whole units of the currency, exact: 44500000.") @NonNull
        BigDecimal amount,

        @Description("ISO 4217, such as GBP.") @NonNull String currency) {}
