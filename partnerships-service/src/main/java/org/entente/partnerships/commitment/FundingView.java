package org.entente.partnerships.commitment;

import java.math.BigDecimal;
import java.util.List;
import org.entente.partnerships.vocabulary.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * The money of one pillar. Pledged, committed and disbursed are never added together, nor are currencies; nothing is
 * spread over years unless that is asked for.
 *
 * @param pledged everything indicative, that on condition included
 * @param pledgedOnCondition the part of {@code pledged} that depends on a condition
 * @param committed everything firm and without a condition
 * @param counted how many commitments the sums hold
 * @param spreadAmounts how many of them the sums hold with a part of their amount only; 0 unless spread
 * @param note how amounts were divided, where spread; and at a named instant, that money of which no day of publication
 *     is known is not there; null where there is nothing to say
 * @param leftOut those that are in no sum: stated again by another one that can be seen, committed on a condition, or of
 *     a period that does not certainly lie within the one asked for
 * @param exclusions why, one for each of {@code leftOut}
 */
public record FundingView(
        Pillar pillar,
        List<Sum> pledged,
        List<Sum> pledgedOnCondition,
        List<Sum> committed,
        List<Sum> disbursed,
        int counted,
        int spreadAmounts,
        @Nullable String note,
        List<CommitmentView> leftOut,
        List<Exclusion> exclusions) {

    /** A sum in one currency (ISO 4217). */
    public record Sum(BigDecimal amount, String currency) {}

    FundingView with(@Nullable String otherNote) {
        return new FundingView(
                pillar,
                pledged,
                pledgedOnCondition,
                committed,
                disbursed,
                counted,
                spreadAmounts,
                otherNote,
                leftOut,
                exclusions);
    }
}
