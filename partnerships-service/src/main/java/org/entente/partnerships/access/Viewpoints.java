package org.entente.partnerships.access;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.problem.ProblemCode;
import org.entente.partnerships.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Decides from where a caller may look: nobody sees past the present, and only auditors choose the recorded clock. */
@RequestScoped
public class Viewpoints {

    private final Caller caller;
    private final Clock clock;

    Viewpoints(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    public Viewpoint of(@Nullable String asOf, @Nullable String recordedAsOf) {
        Instant latest = clock.instant();
        Instant published = asOf == null ? latest : parse("asOf", asOf);
        if (recordedAsOf != null && !caller.is(Roles.AUDITOR)) {
            throw new ProblemException(ProblemCode.RECORDED_CLOCK_NOT_YOURS, "recordedAsOf needs the role auditor");
        }
        Instant recorded =
                recordedAsOf == null ? Viewpoint.FOREVER : earlier(parse("recordedAsOf", recordedAsOf), latest);
        return new Viewpoint(earlier(published, latest), recorded, asOf == null);
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    public Viewpoint now() {
        return of(null, null);
    }

    private static Instant parse(String name, String text) {
        try {
            Instant instant = text.indexOf('T') >= 0
                    ? OffsetDateTime.parse(text).toInstant()
                    : new PartialDate(text).countsFrom();
            return earlier(instant, Viewpoint.FOREVER);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw ProblemException.badParameter(
                    name, text, "an instant such as 2023-06-01T00:00:00Z, or a date: 2023-06-01, 2023-06, 2023");
        }
    }
}
