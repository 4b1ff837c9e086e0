package org.entente.gateway.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.gateway.figure.Figure;

/**
 * Some periods in a row.
 *
 * @param first the first day of the first one
 * @param count how many, at least one
 */
record Run(Periods periods, LocalDate first, int count) {

    /** All that contain one of these days. */
    static Run over(Periods periods, LocalDate firstDay, LocalDate lastDay) {
        var first = periods.startAt(firstDay);
        var last = periods.startAt(lastDay);
        int count = 1;
        while (periods.later(first, count - 1).isBefore(last)) {
            count++;
        }
        return new Run(periods, first, count);
    }

    /** So many right before these. */
    Run before(int wanted) {
        return new Run(periods, periods.later(first, -wanted), wanted);
    }

    /** So many right after these. */
    Run after(int wanted) {
        return new Run(periods, periods.later(first, count), wanted);
    }

    /** As many, from the same period of the year before on. */
    Run yearEarlier() {
        return new Run(periods, periods.yearEarlier(first), count);
    }

    LocalDate last() {
        return periods.later(first, count).minusDays(1);
    }

    List<LocalDate> starts() {
        return Stream.iterate(0, place -> place < count, place -> place + 1)
                .map(place -> periods.later(first, place))
                .toList();
    }

    /** The figure of the period that begins with that day. */
    Optional<Figure> figure(List<Figure> inForce, LocalDate start) {
        var end = periods.end(start);
        return inForce.stream()
                .filter(one ->
                        one.period().start().equals(start) && one.period().end().equals(end))
                .findFirst();
    }

    /** The figures of these periods that are there, earliest first. */
    List<Figure> figures(List<Figure> inForce) {
        return starts().stream()
                .flatMap(start -> figure(inForce, start).stream())
                .toList();
    }

    /** The labels of the periods that no figure is there for. */
    List<String> missing(List<Figure> inForce) {
        List<String> missing = new ArrayList<>();
        for (LocalDate start : starts()) {
            if (figure(inForce, start).isEmpty()) {
                missing.add(periods.label(start));
            }
        }
        return missing;
    }

    /** The first one's label, or the first one's and the last one's. */
    String label() {
        var from = periods.label(first);
        return count == 1 ? from : from + " .. " + periods.label(periods.later(first, count - 1));
    }
}
