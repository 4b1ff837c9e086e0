package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money of one pillar, by how firm it is; never added over currencies. */
public record FundingRow(
        String pillar,
        List<MoneyRow> pledged,
        List<MoneyRow> pledgedOnCondition,
        List<MoneyRow> committed,
        List<MoneyRow> disbursed,
        int counted,
        List<CommitmentRow> leftOut,
        List<ExclusionRow> exclusions,
        int spreadAmounts,
        @Nullable String note) {

    public FundingRow {
        requireNonNull(pillar, "pillar");
        pledged = List.copyOf(requireNonNull(pledged, "pledged"));
        pledgedOnCondition = List.copyOf(requireNonNull(pledgedOnCondition, "pledgedOnCondition"));
        committed = List.copyOf(requireNonNull(committed, "committed"));
        disbursed = List.copyOf(requireNonNull(disbursed, "disbursed"));
        leftOut = List.copyOf(requireNonNull(leftOut, "leftOut"));
        exclusions = List.copyOf(requireNonNull(exclusions, "exclusions"));
    }
}
