package org.entente.gateway.graph;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.graphql.Description;
import org.entente.gateway.problem.Problem;
import org.jspecify.annotations.Nullable;

/** An instant that people may type by hand. */
@CustomScalar("DateTime")
@Description(
        "ISO 8601 instant, such as 2023-05-25T08:30:00Z; always in UTC on the way out. Arguments may carry another offset, or be a date alone, which counts from 00:00 UTC of that day.")
public record Moment(Instant instant) implements CustomStringScalar {

    private static final int LENGTH_OF_A_DATE = 10;
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    /** How the library makes an argument of a text. */
    public Moment(String text) {
        this(parse(text));
    }

    public static @Nullable Moment ofNullable(@Nullable Instant instant) {
        return instant == null ? null : new Moment(instant);
    }

    private static Instant parse(String text) {
        try {
            var instant = instant(text);
            if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
                throw new DateTimeException("a year that no service keeps");
            }
            return instant;
        } catch (DateTimeException unreadable) {
            throw Problem.refused(
                    "A DateTime is an ISO 8601 instant or date of the years 1 to 9999, such as 2023-06-01T00:00:00Z or 2023-06-01.");
        }
    }

    private static Instant instant(String text) {
        return text.length() == LENGTH_OF_A_DATE
                ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(text).toInstant();
    }

    @Override
    public String stringValueForSerialization() {
        return instant.toString();
    }
}
