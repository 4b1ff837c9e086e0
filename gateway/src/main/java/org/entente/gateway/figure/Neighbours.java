package org.entente.gateway.figure;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.series.Frequency;
import org.jspecify.annotations.Nullable;

/** The figures in force around one figure, and which of them is compared with it. */
record Neighbours(Figure figure, List<Figure> inForce) {

    /** The service knows years of four digits from here on. */
    private static final int FIRST_YEAR = 1000;

    /**
     * Asked for by whole years, so that all figures of a series and a year ask the same question. A year of weeks may begin
     * in the calendar year before; years that end with a month may lie any number of years apart.
     */
    static CompletionStage<Neighbours> of(Figure figure) {
        Period period = figure.period();
        int from = period.start().getYear() - (period.frequency() == Frequency.WEEKLY ? 2 : 1);
        boolean open = from < FIRST_YEAR || period.frequency() == Frequency.YEAR_ENDING;
        return FigureQuestions.inForce(
                        figure.seriesKey(),
                        open ? null : String.valueOf(from),
                        String.valueOf(period.end().getYear()),
                        null,
                        FigureQuestions.MOST)
                .thenApply(inForce -> new Neighbours(figure, inForce));
    }

    @Nullable
    Change change(ChangeBase base) {
        var compared = inForce.stream()
                .filter(one -> base == ChangeBase.PREVIOUS_PERIOD ? isRightBefore(one) : isAYearBefore(one))
                .reduce((earlier, later) -> later)
                .orElse(null);
        return compared == null ? null : Change.between(compared, figure, caveats(base, compared));
    }

    private List<FigureCaveatCode> caveats(ChangeBase base, Figure compared) {
        List<FigureCaveatCode> codes = new ArrayList<>();
        if (figure.isBreak() || inForce.stream().anyMatch(one -> one.isBreak() && isBetween(compared, one))) {
            codes.add(FigureCaveatCode.BREAK_IN_SERIES);
        }
        if (base == ChangeBase.PREVIOUS_PERIOD && figure.period().frequency() == Frequency.YEAR_ENDING) {
            codes.add(FigureCaveatCode.OVERLAPPING_PERIODS);
        }
        return codes;
    }

    private boolean isBetween(Figure compared, Figure one) {
        return one.period().start().isAfter(compared.period().start())
                && one.period().start().isBefore(figure.period().start());
    }

    private boolean isRightBefore(Figure other) {
        return switch (figure.period().frequency()) {
            case YEAR_TO_DATE, PART_YEAR -> false;
            case YEAR_ENDING -> other.period().start().isBefore(figure.period().start());
            default -> other.period().end().plusDays(1).equals(figure.period().start());
        };
    }

    private boolean isAYearBefore(Figure other) {
        var now = figure.period();
        var then = other.period();
        return switch (now.frequency()) {
            case WEEKLY ->
                isoYear(then.start()) == isoYear(now.start()) - 1
                        && then.start().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                                == now.start().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case DAILY, YEAR_TO_DATE, PART_YEAR ->
                isSameDayAYearBefore(then.start(), now.start()) && isSameDayAYearBefore(then.end(), now.end());
            default -> isSameDayAYearBefore(then.start(), now.start());
        };
    }

    private static boolean isSameDayAYearBefore(LocalDate then, LocalDate now) {
        return then.getYear() == now.getYear() - 1 && MonthDay.from(then).equals(MonthDay.from(now));
    }

    private static int isoYear(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR);
    }
}
