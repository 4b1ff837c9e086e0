package org.entente.partnerships.iati;

import java.math.BigDecimal;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.jspecify.annotations.Nullable;

/**
 * A commitment that a transaction became, or a part of one.
 *
 * @param id of the commitment
 * @param line where the transaction begins, from 1
 * @param column the character on that line, from 1
 * @param activity the identifier of its activity
 * @param transaction its ref; null where it has none
 * @param currency ISO 4217
 */
public record TakenView(
        String id,
        int line,
        int column,
        String activity,
        @Nullable String transaction,
        CommitmentKind kind,
        BigDecimal amount,
        String currency) {

    static TakenView of(Taken taken) {
        return new TakenView(
                taken.id(),
                taken.place().line(),
                taken.place().column(),
                taken.activity(),
                taken.transaction(),
                taken.kind(),
                taken.amount(),
                taken.currency());
    }
}
