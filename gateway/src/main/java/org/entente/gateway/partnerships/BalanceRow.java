package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money of one period for one purpose or one pillar, by how firm it is; never added over currencies. */
public record BalanceRow(
        String period,
        @Nullable String from,
        @Nullable String to,
        String purpose,
        List<String> pillars,
        List<MoneyRow> pledged,
        List<MoneyRow> pledgedOnCondition,
        List<MoneyRow> committed,
        List<MoneyRow> disbursed,
        int counted,
        int spreadAmounts,
        @Nullable String note,
        List<ExclusionRow> exclusions) {

    public BalanceRow {
        requireNonNull(period, "period");
        requireNonNull(purpose, "purpose");
        pillars = List.copyOf(requireNonNull(pillars, "pillars"));
        pledged = List.copyOf(requireNonNull(pledged, "pledged"));
        pledgedOnCondition = List.copyOf(requireNonNull(pledgedOnCondition, "pledgedOnCondition"));
        committed = List.copyOf(requireNonNull(committed, "committed"));
        disbursed = List.copyOf(requireNonNull(disbursed, "disbursed"));
        exclusions = List.copyOf(requireNonNull(exclusions, "exclusions"));
    }
}
