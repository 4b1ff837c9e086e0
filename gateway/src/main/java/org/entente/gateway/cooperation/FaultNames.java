package org.entente.gateway.cooperation;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The service's names for what is at fault, as the graph's arguments have them. */
public final class FaultNames {

    private static final String REASON = "reason";

    private static final Pattern MONEY = Pattern.compile("(^|\\.)(amount|currency)$");
    private static final Pattern RELATED = Pattern.compile("(^related\\[\\d+])\\.agreement$");
    private static final Pattern AGREEMENTS = Pattern.compile("^agreements(?=\\[|$)");

    private FaultNames() {}

    /** For a body that one argument holds; the reason stands beside it. */
    public static UnaryOperator<String> below(String argument) {
        return field -> REASON.equals(field) ? field : argument + "." + named(field);
    }

    /** For a body that the arguments themselves make up. */
    public static String named(String field) {
        var money = MONEY.matcher(field).replaceFirst("$1money.$2");
        var related = RELATED.matcher(money).replaceFirst("$1.agreementId");
        return AGREEMENTS.matcher(related).replaceFirst("agreementIds");
    }
}
