package org.entente.gateway.comparison;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.gateway.agreement.LifecycleEvent;
import org.entente.gateway.figure.Figure;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.indicator.IndicatorKind;
import org.entente.gateway.series.Frequency;
import org.entente.gateway.series.Series;
import org.entente.gateway.timeline.Timeline;
import org.entente.gateway.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * A series around an event: which days have to be looked at, and what comes of the figures that lie there.
 *
 * @param wanted how many periods each window has
 */
record Comparison(EventOfCorridor about, Series series, int wanted) {

    static final int MOST_PERIODS = 36;
    static final int MOST_OVERLAPPING = 100;

    PartialDate on() {
        return on(about.event());
    }

    /** What an agreement does, it does from the day that it takes effect. */
    private static PartialDate on(LifecycleEvent event) {
        var effective = event.effectiveOn();
        return effective == null ? event.actedOn() : effective;
    }

    /** The first day that a figure may be needed of. */
    LocalDate firstDay() {
        return overlaps() ? on().firstDay().minusYears(wanted + 2L) : earliest(before(Periods.of(series.frequency())));
    }

    /** The first day on which something may lie within the windows; of years that overlap, none later is certain. */
    LocalDate firstDayOfWindows() {
        return overlaps() ? firstDay() : before(Periods.of(series.frequency())).first();
    }

    LocalDate lastDay() {
        return overlaps()
                ? on().lastDay().plusYears(wanted + 1L)
                : after(Periods.of(series.frequency())).last();
    }

    private static LocalDate earliest(Run before) {
        return before.yearEarlier().first();
    }

    private boolean overlaps() {
        return series.frequency() == Frequency.YEAR_ENDING;
    }

    /** The first and the last day of the windows, with what lies between them. */
    Timeline surroundings(List<Figure> inForce) {
        var periods = periods(inForce);
        return new Timeline(before(periods).first(), after(periods).last(), MOST_OVERLAPPING);
    }

    private Run during(Periods periods) {
        return Run.over(periods, on().firstDay(), on().lastDay());
    }

    private Run before(Periods periods) {
        return during(periods).before(wanted);
    }

    private Run after(Periods periods) {
        return during(periods).after(wanted);
    }

    /** Of years that overlap, those apart by whole years from the first one in hand that ends on the event's day or later. */
    private Periods periods(List<Figure> inForce) {
        if (!overlaps()) {
            return Periods.of(series.frequency());
        }
        var day = on().firstDay();
        return inForce.stream()
                .map(Figure::period)
                .filter(one -> !one.start().isAfter(day) && !one.end().isBefore(day))
                .min(Comparator.comparing(one -> one.end()))
                .or(() -> inForce.stream().map(Figure::period).reduce((earlier, later) -> later))
                .map(one -> new Periods(series.frequency(), one.end().getMonthValue()))
                .orElse(Periods.of(series.frequency()));
    }

    /** @param others whatever else is known of the corridor, this event among it or not */
    BeforeAfter of(List<Figure> inForce, Stream<TimelineEntry> others) {
        var periods = periods(inForce);
        boolean isFlow = series.indicator().kind() != IndicatorKind.BALANCE;
        var during = during(periods);
        var before = before(periods);
        var after = after(periods);
        var windowBefore = Window.of(before, inForce, isFlow);
        var windowAfter = Window.of(after, inForce, isFlow);
        var seasonalBefore = seasonal(before, inForce, isFlow);
        var seasonalAfter = seasonal(after, inForce, isFlow);
        var overlapping = surroundings(inForce)
                .of(others.filter(entry -> !entry.key().equals(about.event().id())));
        return new BeforeAfter(
                about.event(),
                about.agreement(),
                series,
                on(),
                windowBefore,
                during.count() == 1 ? during.figure(inForce, during.first()).orElse(null) : null,
                Window.of(during, inForce, isFlow),
                windowAfter,
                seasonalBefore,
                seasonalAfter,
                WindowChange.between(windowBefore, windowAfter),
                seasonalBefore == null || seasonalAfter == null
                        ? null
                        : WindowChange.between(seasonalBefore, seasonalAfter),
                overlapping,
                new Caveats(before, during, after, inForce, on()).of(about, series, overlapping));
    }

    private static @Nullable Window seasonal(Run run, List<Figure> inForce, boolean isFlow) {
        var window = Window.of(run.yearEarlier(), inForce, isFlow);
        return window.figures().isEmpty() ? null : window;
    }
}
