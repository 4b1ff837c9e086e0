package org.entente.gateway.revision;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.gateway.derived.DerivedFigure;
import org.entente.gateway.derived.DerivedKind;
import org.entente.gateway.figure.Bounds;
import org.entente.gateway.figure.Figure;
import org.entente.gateway.figure.Period;
import org.entente.gateway.series.Frequency;
import org.entente.gateway.statistics.DerivedAnswers;
import org.jspecify.annotations.Nullable;

/** Running sums that a figure goes into. */
final class Sums {

    /** A year of days. */
    static final int MOST_ASKED = 366;

    private Sums() {}

    /** The kinds of sums that there are of periods of such a length. */
    static List<DerivedKind> kinds(Frequency frequency) {
        return switch (frequency) {
            case MONTHLY, QUARTERLY, HALF_YEARLY -> List.of(DerivedKind.ROLLING_YEAR, DerivedKind.YEAR_TO_DATE);
            case WEEKLY, DAILY -> List.of(DerivedKind.YEAR_TO_DATE);
            default -> List.of();
        };
    }

    /** The last day of a period whose sum may hold the figure. */
    static LocalDate lastDay(Figure figure) {
        return figure.period().start().plusYears(1).plusDays(6);
    }

    static List<SumChange> changed(
            DerivedKind kind, Figure figure, DerivedAnswers.Answer before, DerivedAnswers.Answer after) {
        var then = byPeriod(kind, figure, before);
        var since = byPeriod(kind, figure, after);
        return Stream.concat(then.keySet().stream(), since.keySet().stream())
                .distinct()
                .sorted()
                .map(start -> new SumChange(kind, then.get(start), since.get(start)))
                .filter(Sums::differs)
                .toList();
    }

    /** What is refused, as sums of stocks are, has none. */
    private static Map<LocalDate, DerivedFigure> byPeriod(
            DerivedKind kind, Figure figure, DerivedAnswers.Answer answer) {
        List<DerivedFigure> held = new ArrayList<>();
        for (var row : answer.items()) {
            var sum = DerivedFigure.of(row, figure.period().frequency());
            if (holds(kind, sum.period(), figure.period())) {
                held.add(sum);
            }
        }
        return held.stream()
                .collect(toMap(sum -> sum.period().start(), Function.identity(), (one, same) -> one, TreeMap::new));
    }

    private static boolean holds(DerivedKind kind, Period sum, Period figure) {
        if (sum.start().isBefore(figure.start())) {
            return false;
        }
        return kind == DerivedKind.ROLLING_YEAR
                ? sum.start().isBefore(figure.start().plusYears(1))
                : year(sum) == year(figure);
    }

    private static int year(Period period) {
        return period.frequency() == Frequency.WEEKLY
                ? period.start().get(IsoFields.WEEK_BASED_YEAR)
                : period.start().getYear();
    }

    private static boolean differs(SumChange change) {
        var before = change.before();
        var after = change.after();
        return before == null
                || after == null
                || differs(before.value(), after.value())
                || differs(before.bounds(), after.bounds());
    }

    private static boolean differs(@Nullable Bounds one, @Nullable Bounds other) {
        if (one == null || other == null) {
            return (one == null) != (other == null);
        }
        return differs(one.low(), other.low()) || differs(one.high(), other.high());
    }

    private static boolean differs(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return (one == null) != (other == null);
        }
        return one.compareTo(other) != 0;
    }
}
