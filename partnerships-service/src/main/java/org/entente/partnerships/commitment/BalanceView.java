package org.entente.partnerships.commitment;

import java.time.LocalDate;
import java.util.List;
import org.entente.partnerships.commitment.FundingView.Sum;
import org.entente.partnerships.vocabulary.Pillar;
import org.entente.partnerships.vocabulary.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * The money of one period for one purpose, or for one pillar. Pledged, committed and disbursed are never added together, nor are currencies.
 *
 * @param period a year where amounts are spread, else the whole period of the amounts: {@code 2024}, {@code 2023/2024},
 *     {@code 2023-04/2024-03}, {@code 2023-04-01/2023-05-07}, {@code 2023/..}, {@code ../2024} or {@code unknown}
 * @param from its first day; null where nobody knows
 * @param to its last day; null where nobody knows
 * @param purpose by the rule at {@code /funding/rules}
 * @param pillars those that the amounts belong to, counted or not; one alone where rows are by pillar
 * @param pledged everything indicative, that on condition included
 * @param pledgedOnCondition the part of {@code pledged} that depends on a condition
 * @param committed everything firm and without a condition
 * @param counted how many commitments the sums hold; one that is spread counts in each of its years
 * @param spreadAmounts how many of them the sums hold with a part of their amount only; 0 unless spread
 * @param note how amounts were divided, where spread, else that rows of overlapping periods stand side by side; and at a
 *     named instant, that money of which no day of publication is known is not there
 * @param exclusions those of this row that are in no sum, and why
 */
public record BalanceView(
        String period,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Purpose purpose,
        List<Pillar> pillars,
        List<Sum> pledged,
        List<Sum> pledgedOnCondition,
        List<Sum> committed,
        List<Sum> disbursed,
        int counted,
        int spreadAmounts,
        @Nullable String note,
        List<Exclusion> exclusions) {

    BalanceView with(@Nullable String otherNote) {
        return new BalanceView(
                period,
                from,
                to,
                purpose,
                pillars,
                pledged,
                pledgedOnCondition,
                committed,
                disbursed,
                counted,
                spreadAmounts,
                otherNote,
                exclusions);
    }
}
