package org.entente.gateway.commitment;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.cooperation.Companions;
import org.entente.gateway.cooperation.Pillar;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.FundingRow;
import org.jspecify.annotations.Nullable;

@Description("Money for one pillar. Pledged, committed and disbursed are never added together, nor are currencies.")
public record PillarFunding(
        @Description("What the money is for.") @NonNull Pillar pillar,

        @Description("Indicative sums, one for each currency; those on condition are among them.")
        @NonNull
        @ListSize(assumed = 2)
        List<@NonNull Money> pledged,

        @Description("The part of `pledged` that hangs on a condition which may never be met.")
        @NonNull
        @ListSize(assumed = 2)
        List<@NonNull Money> pledgedOnCondition,

        @Description("Firm sums, one for each currency.") @NonNull @ListSize(assumed = 2)
        List<@NonNull Money> committed,

        @Description("Sums paid, one for each currency.") @NonNull @ListSize(assumed = 2)
        List<@NonNull Money> disbursed,

        @Description("How many commitments the sums are made of.") @NonNull
        Integer counted,

        @Description(
                "Sums that are not counted: restated by another one, conditional and yet called firm, or not wholly within the days asked for. Help in kind is neither counted nor left out.")
        @NonNull
        @ListSize(assumed = 5)
        List<@NonNull Commitment> leftOut,

        @Description("Why each of `leftOut` is in no sum.") @NonNull @ListSize(assumed = 5)
        List<@NonNull Exclusion> exclusions,

        @Description("How many amounts were divided by years; 0 unless `spread` was asked for.") @NonNull
        Integer spreadAmounts,

        @Description(
                "How amounts were divided by years, where `spread` was asked for; and under an explicit `asOf`, that money of which nobody knows since when it is public is left out. Null where there is nothing to say.")
        @Nullable
        String note) {

    static PillarFunding of(FundingRow row, Companions companions) {
        return new PillarFunding(
                Pillar.valueOf(row.pillar()),
                Money.sums(row.pledged()),
                Money.sums(row.pledgedOnCondition()),
                Money.sums(row.committed()),
                Money.sums(row.disbursed()),
                row.counted(),
                row.leftOut().stream()
                        .map(one -> Commitment.of(one, companions))
                        .toList(),
                row.exclusions().stream().map(Exclusion::of).toList(),
                row.spreadAmounts(),
                row.note());
    }
}
