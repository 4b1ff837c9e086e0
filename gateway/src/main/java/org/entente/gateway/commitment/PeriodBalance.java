package org.entente.gateway.commitment;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.cooperation.Pillar;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.partnerships.BalanceRow;
import org.jspecify.annotations.Nullable;

@Description(
        "Money of one period for one purpose. Pledged, committed and disbursed are never added together, nor are currencies.")
public record PeriodBalance(
        @Description(
                "The period's label: a year (2023), or, for an amount that is not spread, all the time that it is for.")
        @NonNull
        String period,

        @Description("When the period begins; null where not known.") @Nullable
        PartialDate from,

        @Description("When the period ends; null where not known.") @Nullable
        PartialDate to,

        @Description("What the money serves.") @NonNull Purpose purpose,

        @Description("The pillars that make up this purpose here.") @NonNull
        List<@NonNull Pillar> pillars,

        @Description("Indicative sums, one for each currency.") @NonNull
        List<@NonNull Money> pledged,

        @Description("Firm sums, one for each currency.") @NonNull
        List<@NonNull Money> committed,

        @Description("Sums paid, one for each currency.") @NonNull
        List<@NonNull Money> disbursed,

        @Description("How many commitments the sums are made of.") @NonNull
        Integer counted,

        @Description("What is in none of the sums, and why.") @NonNull
        List<@NonNull Exclusion> exclusions) {

    static PeriodBalance of(BalanceRow row) {
        return new PeriodBalance(
                row.period(),
                PartialDate.ofNullable(row.from()),
                PartialDate.ofNullable(row.to()),
                Purpose.valueOf(row.purpose()),
                row.pillars().stream().map(Pillar::valueOf).toList(),
                Money.sums(row.pledged()),
                Money.sums(row.committed()),
                Money.sums(row.disbursed()),
                row.counted(),
                row.exclusions().stream().map(Exclusion::of).toList());
    }
}
