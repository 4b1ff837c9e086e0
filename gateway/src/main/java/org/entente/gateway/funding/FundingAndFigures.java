package org.entente.gateway.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.commitment.PeriodBalance;
import org.entente.gateway.limit.ListSize;

@Description(
        "Money that an area gives or receives beside what was counted in the same years. An order of things, not a cause.")
public record FundingAndFigures(
        @Description("Each year asked for, the earliest first, whether or not anything is on record for it.")
        @NonNull
        @ListSize(assumed = FundingAndFiguresApi.MOST_YEARS)
        List<@NonNull FundingYear> years,

        @Description(
                "Money for times that reach over the end of a year and touch the years asked for: it stands in none of `years`, since it would count in several. Empty with `spread`.")
        @NonNull
        @ListSize(assumed = 5)
        List<@NonNull PeriodBalance> spanning,

        @Description("Money of which nobody knows what time it is for, or not whole.") @NonNull @ListSize(assumed = 2)
        List<@NonNull PeriodBalance> undated) {

    /**
     * @param money all there is, of whatever times
     * @param figures of these years and maybe of others
     */
    static FundingAndFigures of(int first, int last, List<PeriodBalance> money, List<YearFigure> figures) {
        List<PeriodBalance> spanning = new ArrayList<>();
        List<PeriodBalance> undated = new ArrayList<>();
        for (PeriodBalance one : money) {
            var from = one.from();
            var to = one.to();
            if (from == null || to == null) {
                undated.add(one);
            } else if (from.getYear() != to.getYear() && from.getYear() <= last && to.getYear() >= first) {
                spanning.add(one);
            }
        }
        return new FundingAndFigures(
                IntStream.rangeClosed(first, last)
                        .mapToObj(year -> year(year, money, figures))
                        .toList(),
                List.copyOf(spanning),
                List.copyOf(undated));
    }

    private static FundingYear year(int year, List<PeriodBalance> money, List<YearFigure> figures) {
        return new FundingYear(
                year,
                money.stream().filter(one -> lies(year, one)).toList(),
                figures.stream().filter(one -> is(year, one)).toList());
    }

    private static boolean lies(int year, PeriodBalance money) {
        var from = money.from();
        var to = money.to();
        return from != null && to != null && from.getYear() == year && to.getYear() == year;
    }

    private static boolean is(int year, YearFigure one) {
        var period = one.figure().period();
        return Objects.equals(period.start(), LocalDate.of(year, 1, 1))
                && Objects.equals(period.end(), LocalDate.of(year, 12, 31));
    }
}
