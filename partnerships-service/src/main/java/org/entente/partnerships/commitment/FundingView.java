package org.entente.partnerships.commitment;

import java.math.BigDecimal;
import java.util.List;
import org.entente.partnerships.vocabulary.Pillar;

/**
 * The money of one pillar. Pledged, committed and disbursed are never added together, nor are currencies; nothing is
 * spread over years.
 *
 * @param pledged everything indicative, that on condition included
 * @param pledgedOnCondition the part of {@code pledged} that depends on a condition
 * @param committed everything firm and without a condition
 * @param counted how many commitments the sums hold
 * @param leftOut those that are in no sum: stated again by another one that can be seen, committed on a condition, or of
 *     a period that does not certainly lie within the one asked for
 */
public record FundingView(
        Pillar pillar,
        List<Sum> pledged,
        List<Sum> pledgedOnCondition,
        List<Sum> committed,
        List<Sum> disbursed,
        int counted,
        List<CommitmentView> leftOut) {

    /** A sum in one currency (ISO 4217). */
    public record Sum(BigDecimal amount, String currency) {}
}
