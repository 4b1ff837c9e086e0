package org.entente.statistics.access;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.entente.statistics.period.PartialDate;
import org.entente.statistics.problem.ProblemCode;
import org.entente.statistics.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Decides from where a caller may look: nobody sees past the present, but for those who may see embargoed figures. */
@RequestScoped
public class Viewpoints {

    private final Caller caller;
    private final Clock clock;

    Viewpoints(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    public Viewpoint of(@Nullable String asOf, @Nullable String recordedAsOf) {
        Instant latest = caller.is(Roles.PRE_RELEASE) ? Viewpoint.FOREVER : clock.instant();
        Instant published = asOf == null ? latest : parse("asOf", asOf);
        if (recordedAsOf != null && !caller.is(Roles.AUDITOR)) {
            throw new ProblemException(ProblemCode.RECORDED_CLOCK_NOT_YOURS, "recordedAsOf needs the role auditor");
        }
        Instant recorded = recordedAsOf == null
                ? Viewpoint.FOREVER
                : earlier(parse("recordedAsOf", recordedAsOf), clock.instant());
        return new Viewpoint(earlier(published, latest), recorded);
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
