package org.entente.gateway.commitment;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.cooperation.Pillar;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.BalanceRow;
import org.jspecify.annotations.Nullable;

@Description(
        "Money of one period for one purpose, or for one pillar where it was asked for by PILLAR. Pledged, committed and disbursed are never added together, nor are currencies.")
public record PeriodBalance(
        @Description(
                "The period's label: a year where amounts are spread, else all the time that they are for: 2024, 2023/2024, 2023-04/2024-03, 2023-04-01/2023-05-07, 2023/.., ../2024 or unknown.")
        @NonNull
        String period,

        @Description("The period's first day; null where nobody knows.") @Nullable
        LocalDate from,

        @Description("The period's last day; null where nobody knows.") @Nullable
        LocalDate to,

        @Description("What the money serves; by PILLAR, several rows of a period may serve the same.") @NonNull
        Purpose purpose,

        @Description("The pillars that make up this purpose here; by PILLAR, the one that this row is of.")
        @NonNull
        @ListSize(assumed = 3)
        List<@NonNull Pillar> pillars,

        @Description("Indicative sums, one for each currency.") @NonNull @ListSize(assumed = 2)
        List<@NonNull Money> pledged,

        @Description("The part of `pledged` that hangs on a condition which may never be met.")
        @NonNull
        @ListSize(assumed = 2)
        List<@NonNull Money> pledgedOnCondition,

        @Description("Firm sums, one for each currency.") @NonNull @ListSize(assumed = 2)
        List<@NonNull Money> committed,

        @Description("Sums paid, one for each currency.") @NonNull @ListSize(assumed = 2)
        List<@NonNull Money> disbursed,

        @Description("How many commitments the sums are made of; one that is spread counts in each of its years.")
        @NonNull
        Integer counted,

        @Description("How many of them stand there with a part of their amount alone; 0 unless `spread` was asked for.")
        @NonNull
        Integer spreadAmounts,

        @Description(
                "How amounts were divided by years, where `spread` was asked for, else that rows of overlapping periods stand side by side; and under an explicit `asOf`, that money of which nobody knows since when it is public is left out.")
        @Nullable
        String note,

        @Description("What is in none of the sums, and why.") @NonNull @ListSize(assumed = 2)
        List<@NonNull Exclusion> exclusions) {

    public static PeriodBalance of(BalanceRow row) {
        return new PeriodBalance(
                row.period(),
                row.from() == null ? null : LocalDate.parse(row.from()),
                row.to() == null ? null : LocalDate.parse(row.to()),
                Purpose.valueOf(row.purpose()),
                row.pillars().stream().map(Pillar::valueOf).toList(),
                Money.sums(row.pledged()),
                Money.sums(row.pledgedOnCondition()),
                Money.sums(row.committed()),
                Money.sums(row.disbursed()),
                row.counted(),
                row.spreadAmounts(),
                row.note(),
                row.exclusions().stream().map(Exclusion::of).toList());
    }
}
