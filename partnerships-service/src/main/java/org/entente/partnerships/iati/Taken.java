package org.entente.partnerships.iati;

import java.math.BigDecimal;
import java.util.Objects;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.entente.partnerships.vocabulary.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * A transaction, or the part of one that is for one receiver and one sector, as a commitment.
 *
 * @param id made of the activity and the transaction, so that the same file makes the same commitments
 * @param transaction its ref; null where it has none
 * @param amount below zero where it corrects others, until they are corrected
 * @param on the day of the transaction
 * @param pays the id of the commitment that a disbursement pays
 */
record Taken(
        String id,
        String activity,
        @Nullable String transaction,
        Place place,
        CommitmentKind kind,
        String provider,
        @Nullable String receiver,
        Pillar pillar,
        @Nullable String sector,
        BigDecimal amount,
        String currency,
        PartialDate on,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable PartialDate publishedOn,
        boolean conditional,
        @Nullable String pays,
        @Nullable String note,
        @Nullable String sourceUrl) {

    private static final int LONGEST_NOTE = 4000;

    Taken {
        amount = new BigDecimal(amount.stripTrailingZeros().toPlainString());
        note = note == null || note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE - 1) + "…";
    }

    /** Whether both are of one sort of money, so that one may correct the other. */
    boolean isOfOneSortWith(Taken other) {
        return kind == other.kind
                && provider.equals(other.provider)
                && Objects.equals(receiver, other.receiver)
                && pillar == other.pillar
                && Objects.equals(sector, other.sector)
                && currency.equals(other.currency);
    }

    Taken with(BigDecimal otherAmount, @Nullable String otherNote) {
        return new Taken(
                id,
                activity,
                transaction,
                place,
                kind,
                provider,
                receiver,
                pillar,
                sector,
                otherAmount,
                currency,
                on,
                from,
                to,
                publishedOn,
                conditional,
                pays,
                otherNote,
                sourceUrl);
    }

    Taken paying(@Nullable String commitment) {
        return new Taken(
                id,
                activity,
                transaction,
                place,
                kind,
                provider,
                receiver,
                pillar,
                sector,
                amount,
                currency,
                on,
                from,
                to,
                publishedOn,
                conditional,
                commitment,
                note,
                sourceUrl);
    }
}
