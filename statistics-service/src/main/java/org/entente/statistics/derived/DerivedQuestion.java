package org.entente.statistics.derived;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.entente.statistics.access.Viewpoint;
import org.entente.statistics.page.Cursor;
import org.entente.statistics.period.Period;
import org.entente.statistics.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** One selection as the statement takes it. */
record DerivedQuestion(
        int n,
        DerivedKind kind,
        String series,
        @Nullable String against,
        Instant asOf,
        Instant recordedAsOf,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer last,
        int most,
        @Nullable LocalDate afterStart,
        @Nullable LocalDate afterEnd) {

    static DerivedQuestion of(
            int n, DerivedSelection selection, Comparison comparison, Viewpoint viewpoint, @Nullable String after) {
        Period from = period("from", selection.from());
        Period to = period("to", selection.to());
        Place place = place(after);
        return new DerivedQuestion(
                n,
                comparison.kind(),
                comparison.own().toString(),
                comparison.other() == null ? null : comparison.other().toString(),
                viewpoint.asOf(),
                viewpoint.recordedAsOf(),
                from == null ? null : from.start(),
                to == null ? null : to.end(),
                selection.last(),
                selection.limit() == null ? DerivedSelection.MOST : selection.limit(),
                place == null ? null : place.start(),
                place == null ? null : place.end());
    }

    static String cursorAfter(DerivedView item) {
        return Cursor.after(item.periodStart() + " " + item.periodEnd());
    }

    private record Place(LocalDate start, LocalDate end) {}

    private static @Nullable Place place(@Nullable String after) {
        String key = Cursor.read(after);
        if (key == null) {
            return null;
        }
        String[] parts = key.split(" ", 2);
        try {
            return new Place(LocalDate.parse(parts[0]), LocalDate.parse(parts[1]));
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
