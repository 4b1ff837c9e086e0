package org.entente.gateway.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.statistics.FigureSelection;
import org.entente.gateway.statistics.FigureSelection.Pick;
import org.jspecify.annotations.Nullable;

/** Figures in force whose periods end within a window, for whoever has learnt of their series only now. */
public final class FiguresOfWindow {

    /** A period is no longer than a year, so one that ends within the window begins no earlier than a year before it. */
    private static final int LONGEST_PERIOD_IN_YEARS = 1;

    /** Periods of one series that may end before the window and are answered all the same: a year of days. */
    private static final int MOST_BEFORE = 366;

    /** The service knows days of four-digit years; a window that reaches beyond is open there. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** The service knows periods of these years alone. */
    private static final LocalDate FIRST_OF_PERIODS = LocalDate.of(1000, 1, 1);

    private static final LocalDate LAST_OF_PERIODS = LocalDate.of(9998, 12, 31);

    private FiguresOfWindow() {}

    /**
     * Earliest period first. Others of the same turn travel in the same call.
     *
     * @param field that asks, since nothing asynchronous knows it any more
     * @param limit how many of the window are wanted at most
     */
    public static CompletionStage<List<Figure>> late(
            CurrentField field, String series, @Nullable LocalDate from, @Nullable LocalDate to, int limit) {
        var clocks = field.clocks();
        var earliest = from == null ? null : from.minusYears(LONGEST_PERIOD_IN_YEARS);
        var selection = new FigureSelection(
                series,
                Pick.IN_FORCE,
                null,
                earliest == null || earliest.isBefore(FIRST_DAY) ? null : earliest.toString(),
                to == null || to.isAfter(LAST_DAY) ? null : to.toString(),
                null,
                Math.min(FigureQuestions.MOST, from == null ? limit : limit + MOST_BEFORE),
                clocks.asOf(),
                clocks.recordedAsOf());
        return field.loadLate(FiguresBySelection.class, selection).thenApply(figures -> figures.stream()
                .filter(figure -> from == null || !figure.period().end().isBefore(from))
                .limit(limit)
                .toList());
    }

    /**
     * All whose periods lie within the days, earliest first; of no more days than {@link FigureQuestions#MOST} have periods.
     *
     * @param field that asks, since nothing asynchronous knows it any more
     */
    public static CompletionStage<List<Figure>> lateWithin(
            CurrentField field, String series, LocalDate from, LocalDate to) {
        var clocks = field.clocks();
        return field.loadLate(
                FiguresBySelection.class,
                new FigureSelection(
                        series,
                        Pick.IN_FORCE,
                        null,
                        (from.isBefore(FIRST_OF_PERIODS) ? FIRST_OF_PERIODS : from).toString(),
                        (to.isAfter(LAST_OF_PERIODS) ? LAST_OF_PERIODS : to).toString(),
                        null,
                        FigureQuestions.MOST,
                        clocks.asOf(),
                        clocks.recordedAsOf()));
    }
}
