package org.entente.gateway.funding;

import static java.util.concurrent.CompletableFuture.completedFuture;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.access.Role;
import org.entente.gateway.area.Area;
import org.entente.gateway.commitment.FundingSide;
import org.entente.gateway.commitment.MoneyGrouping;
import org.entente.gateway.commitment.PeriodBalance;
import org.entente.gateway.cooperation.Cooperation;
import org.entente.gateway.figure.FiguresOfWindow;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.graph.PageRequest;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.partnerships.BalanceSelection;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.series.Frequency;
import org.entente.gateway.series.Series;
import org.entente.gateway.series.SeriesBySelection;
import org.entente.gateway.statistics.SeriesSelection;

/** An area's money beside its figures, from both services. */
@GraphQLApi
@RolesAllowed(Role.READER)
public class FundingAndFiguresApi {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9998;
    static final int MOST_YEARS = 50;
    static final int MOST_SERIES = 20;

    @Description(
            "Money by year beside the annual figures of one indicator: of an area that receives, people from there wherever they were counted; of one that gives, people who came there. Neither is divided by the other, and no currency is converted. Null only together with an error.")
    @Cost("20")
    public CompletionStage<@Nullable FundingAndFigures> fundingAndFigures(
            @Source Area area,
            @Description(
                            "Code of what is counted, such as SEA_ARRIVALS_BY_NATIONALITY: its annual series, the first 20 by key. A code that no indicator has leaves `figures` empty.")
                    @NonNull
                    String indicator,
            @Description("The first calendar year.") @NonNull Integer from,
            @Description("The last calendar year, which belongs to it: at most 50 years in all.") @NonNull Integer to,
            @Description("On which side of the money the area stands.") @DefaultValue("RECEIVER") @Nullable
                    FundingSide side,
            @Description("Only money that this area gives, by code. Null: whoever gives.") @Nullable String provider,
            @Description("Only money that this area receives, by code. Null: whoever receives.") @Nullable
                    String receiver,
            @Description(
                            "True divides an amount that is for several years evenly by them, where its years are known. No source says so; it is arithmetic. False: such an amount stands in `spanning`.")
                    @DefaultValue("false")
                    @Nullable
                    Boolean spread,
            @Description(
                            "What each row of money stands for. PILLAR gives rows that can be drawn on top of each other by pillar, since no commitment is in two of them.")
                    @DefaultValue("PURPOSE")
                    @Nullable
                    MoneyGrouping by) {
        checkYears(from, to);
        var on = side == null ? FundingSide.RECEIVER : side;
        boolean isSpread = Boolean.TRUE.equals(spread);
        var field = CurrentField.get();
        var clocks = field.clocks();
        var money = Cooperation.ask(
                field,
                new BalanceSelection(
                        area.code(),
                        on.name(),
                        isSpread ? year(from) : null,
                        isSpread ? year(to) : null,
                        null,
                        Limit.length("provider", provider, Limit.LONGEST_AREA_CODE),
                        Limit.length("receiver", receiver, Limit.LONGEST_AREA_CODE),
                        isSpread,
                        (by == null ? MoneyGrouping.PURPOSE : by).name(),
                        clocks.asOf(),
                        clocks.recordedAsOf()),
                (rows, companions) -> rows.stream().map(PeriodBalance::of).toList());
        var figures = field.load(
                        SeriesBySelection.class,
                        SeriesSelection.ofArea(
                                area.code(),
                                on == FundingSide.RECEIVER ? "COUNTERPART" : "REF_AREA",
                                Limit.length("indicator", indicator, Limit.LONGEST_CODE),
                                PageRequest.MOST,
                                clocks.asOf(),
                                clocks.recordedAsOf()))
                .thenCompose(reply -> figures(field, reply.items(), from, to));
        return money.thenCombine(figures, (all, counted) -> FundingAndFigures.of(from, to, all, counted));
    }

    private static CompletionStage<List<YearFigure>> figures(CurrentField field, List<Series> found, int from, int to) {
        CompletionStage<List<YearFigure>> all = completedFuture(List.of());
        for (Series series : found.stream()
                .filter(FundingAndFiguresApi::isAnnual)
                .limit(MOST_SERIES)
                .toList()) {
            var own = FiguresOfWindow.lateWithin(
                            field, series.key(), LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31))
                    .thenApply(figures -> figures.stream()
                            .map(figure -> new YearFigure(series, figure))
                            .toList());
            all = all.thenCombine(own, (some, more) -> Stream.concat(some.stream(), more.stream())
                    .toList());
        }
        return all;
    }

    private static boolean isAnnual(Series series) {
        return series.frequency() == Frequency.ANNUAL || series.frequency() == Frequency.YEAR_ENDING;
    }

    private static void checkYears(int from, int to) {
        if (from < FIRST_YEAR || from > LAST_YEAR) {
            throw Problem.badInput(
                    "from", "`from` must be a year from %d to %d; it was %d.".formatted(FIRST_YEAR, LAST_YEAR, from));
        }
        if (to < from || to > LAST_YEAR || to - from >= MOST_YEARS) {
            throw Problem.badInput(
                    "to",
                    "`to` must be a year from `from` on, and no more than %d years with it; it was %d."
                            .formatted(MOST_YEARS, to));
        }
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
