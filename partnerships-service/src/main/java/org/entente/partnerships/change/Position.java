package org.entente.partnerships.change;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entente.partnerships.page.Cursor;
import org.entente.partnerships.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A place in the list of changes. Done is whatever had been stored with {@code seen} or before it, and became visible no
 * later than {@code at} ({@code last}, of several at that instant). What was stored later and says that it became visible
 * before is still to come: a write under way has taken its instant, and is seen when it has ended.
 *
 * @param last null where all of that instant is done
 * @param seen null where nothing had been seen
 */
record Position(Instant at, @Nullable UUID last, @Nullable UUID seen) {

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*");
    private static final String NONE = "-";

    /** How somebody begins who names no place: an instant, from which on they want to hear. */
    static @Nullable Instant instant(@Nullable String after, Instant now) {
        if (after != null && !INSTANT.matcher(after).matches()) {
            return null;
        }
        try {
            Instant wanted = after == null ? now : OffsetDateTime.parse(after).toInstant();
            Instant start = wanted.isAfter(now) ? now : wanted.isBefore(Instant.EPOCH) ? Instant.EPOCH : wanted;
            return start.truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeParseException e) {
            throw bad(after);
        }
    }

    static Position parse(String after) {
        String[] parts = String.valueOf(Cursor.read(after)).split(" ", -1);
        try {
            Instant at = Instant.parse(parts[0]);
            if (parts.length != 3 || at.isBefore(Instant.EPOCH) || at.isAfter(Instant.parse("9999-01-01T00:00:00Z"))) {
                throw bad(after);
            }
            return new Position(at, id(parts[1]), id(parts[2]));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw bad(after);
        }
    }

    @Override
    public String toString() {
        return Cursor.after("%s %s %s".formatted(at, text(last), text(seen)));
    }

    private static @Nullable UUID id(String text) {
        return text.equals(NONE) ? null : UUID.fromString(text);
    }

    private static String text(@Nullable UUID id) {
        return id == null ? NONE : id.toString();
    }

    private static ProblemException bad(@Nullable String after) {
        return ProblemException.badParameter(
                "after", after, "neither a place that this list gave out nor an instant such as 2026-05-21T08:30:00Z");
    }
}
