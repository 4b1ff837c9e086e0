package org.entente.statistics.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.entente.statistics.access.Viewpoint;
import org.entente.statistics.page.Cursor;
import org.entente.statistics.period.Period;
import org.entente.statistics.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A selection of figures as the statement takes it. */
record FigureQuestion(
        int n,
        List<String> series,
        Pick pick,
        Instant asOf,
        Instant recordedAsOf,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean wholePeriod,
        @Nullable Integer last,
        int most,
        @Nullable String afterKey,
        @Nullable LocalDate afterStart,
        @Nullable LocalDate afterEnd) {

    static FigureQuestion of(int n, FigureSelection selection, Viewpoint viewpoint) {
        Period period = period("period", selection.period());
        Period from = period == null ? period("from", selection.from()) : period;
        Period to = period == null ? period("to", selection.to()) : period;
        return new FigureQuestion(
                n,
                List.of(selection.series()),
                selection.pick() == null ? Pick.IN_FORCE : selection.pick(),
                viewpoint.asOf(),
                viewpoint.recordedAsOf(),
                from == null ? null : from.start(),
                to == null ? null : to.end(),
                period != null,
                selection.last(),
                selection.limit() == null ? FigureSelection.MOST : selection.limit(),
                null,
                null,
                null);
    }

    /** One page of the figures of several series. */
    static FigureQuestion ofPage(
            List<String> series,
            boolean vintages,
            Viewpoint viewpoint,
            @Nullable String from,
            @Nullable String to,
            @Nullable Integer last,
            int first,
            @Nullable String after) {
        Period start = period("from", from);
        Period end = period("to", to);
        Place place = place(after);
        return new FigureQuestion(
                0,
                series,
                vintages ? Pick.HISTORIES : Pick.IN_FORCE,
                viewpoint.asOf(),
                viewpoint.recordedAsOf(),
                start == null ? null : start.start(),
                end == null ? null : end.end(),
                false,
                last,
                first + 1,
                place == null ? null : place.key(),
                place == null ? null : place.start(),
                place == null ? null : place.end());
    }

    static String cursorAfter(FigureView figure) {
        return Cursor.after(figure.series() + " " + figure.periodStart() + " " + figure.periodEnd());
    }

    /** Where a page of figures ended. */
    record Place(String key, LocalDate start, LocalDate end) {}

    static @Nullable Place place(@Nullable String after) {
        String key = Cursor.read(after);
        if (key == null) {
            return null;
        }
        String[] parts = key.split(" ", 3);
        try {
            return new Place(parts[0], LocalDate.parse(parts[1]), LocalDate.parse(parts[2]));
        } catch (DateTimeParseException | ArrayIndexOutOfBoundsException e) {
            throw ProblemException.badParameter("after", after, "not a cursor that a list gave out as 'next'");
        }
    }

    private static @Nullable Period period(String name, @Nullable String label) {
        try {
            return label == null ? null : Period.parse(label);
        } catch (IllegalArgumentException e) {
            throw ProblemException.badParameter(name, label, String.valueOf(e.getMessage()));
        }
    }
}
