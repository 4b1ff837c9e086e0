package org.entente.gateway.funding;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.commitment.PeriodBalance;
import org.entente.gateway.limit.ListSize;

@Description(
        "One calendar year: money and figures side by side. Nothing is divided by anything, since what came of money is not told by what was counted in its year.")
public record FundingYear(
        @Description("The calendar year.") @NonNull Integer year,

        @Description(
                "Money for times that lie within this year, by period, then by what it serves; one row for each pillar where asked for `by: PILLAR`. Pledged, committed and disbursed are never added together, nor are currencies; none is converted. Empty: none is on record, which is not to say that there was none.")
        @NonNull
        @ListSize(assumed = 7)
        List<@NonNull PeriodBalance> funding,

        @Description(
                "Figures in force whose period is this very year, by series key. Empty: none is on record, which is not zero.")
        @NonNull
        @ListSize(assumed = FundingAndFiguresApi.MOST_SERIES)
        List<@NonNull YearFigure> figures) {}
