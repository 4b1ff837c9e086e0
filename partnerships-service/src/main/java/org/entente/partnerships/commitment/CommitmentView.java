package org.entente.partnerships.commitment;

import java.math.BigDecimal;
import java.util.List;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.entente.partnerships.vocabulary.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * A pledge, commitment or disbursement.
 *
 * @param agreement the id of the agreement that it belongs to
 * @param pillar as stated, else as the rule gives it for the sector
 * @param sector purpose code of the OECD's Development Assistance Committee, five digits
 * @param amount in whole units of the currency; null where it is in kind
 * @param currency ISO 4217
 * @param inKind officers, vessels, places, training days
 * @param publishedOn when the public could know of it; null where nobody knows
 * @param conditional whether it depends on a condition that may never be met
 * @param restates ids of commitments that can be seen, whose money this one states again
 * @param pays the pledge or commitment whose money this disbursement pays, where that can be seen
 * @param disbursed the payments that can be seen of this commitment, or of one whose money it states again; none of them
 *     twice
 */
public record CommitmentView(
        String id,
        String agreement,
        CommitmentKind kind,
        String provider,
        @Nullable String receiver,
        Pillar pillar,
        @Nullable String sector,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String inKind,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable PartialDate publishedOn,
        boolean conditional,
        List<String> restates,
        @Nullable String pays,
        List<Payment> disbursed,
        @Nullable String note,
        @Nullable String sourceUrl) {

    /**
     * Money that was paid.
     *
     * @param id of the disbursement, a commitment of its own
     * @param currency ISO 4217; it may be another one than that of what it pays
     * @param on by when it was paid: the end of its period
     */
    public record Payment(
            String id,
            BigDecimal amount,
            String currency,
            @Nullable PartialDate on,
            @Nullable String sourceUrl) {}
}
