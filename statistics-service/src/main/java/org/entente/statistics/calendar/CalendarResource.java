package org.entente.statistics.calendar;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entente.statistics.access.Roles;
import org.entente.statistics.calendar.CalendarRepository.Announced;
import org.entente.statistics.page.Cursor;
import org.entente.statistics.page.Page;
import org.entente.statistics.problem.ProblemException;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/")
@RolesAllowed(Roles.READER)
class CalendarResource {

    private static final int DAYS_BACK = 30;

    private final CalendarRepository calendar;
    private final Clock clock;

    CalendarResource(CalendarRepository calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @GET
    @Path("/calendar")
    @WithSession
    @Operation(
            summary = "Announced publications, by their minute",
            description = "Publisher, title and minute are public once announced, contents are not. `from` and `to` are"
                    + " days of the world's time (UTC), both included.")
    public Uni<Page<ScheduledRelease>> list(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.MOST) int first,
            @RestQuery @Nullable String after) {
        Place place = place(after);
        var ask = new CalendarRepository.Ask(
                start(day("from", from)),
                end(day("to", to)),
                place == null ? null : place.minute(),
                place == null ? null : place.entry(),
                first);
        return calendar.announced(ask)
                .map(page ->
                        new Page<>(page.items().stream().map(Announced::release).toList(), page.total(), page.next()));
    }

    @GET
    @Path("/calendar.ics")
    @Produces("text/calendar")
    @WithSession
    @Operation(
            summary = "The calendar as a feed for calendar programs (RFC 5545)",
            description = "At most 500 announced publications, from 30 days ago on.")
    public Uni<String> feed() {
        Instant now = clock.instant();
        LocalDate from = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(DAYS_BACK);
        return calendar.announced(new CalendarRepository.Ask(start(from), null, null, null, Page.MOST))
                .map(page -> CalendarFeed.of(page.items(), now));
    }

    /** Where a page ended. */
    private record Place(Instant minute, String entry) {}

    private static @Nullable Place place(@Nullable String after) {
        String key = Cursor.read(after);
        if (key == null) {
            return null;
        }
        String[] parts = key.split(" ", 2);
        try {
            return new Place(Instant.parse(parts[0]), parts[1]);
        } catch (DateTimeParseException | ArrayIndexOutOfBoundsException e) {
            throw ProblemException.badParameter("after", after, "not a cursor that a list gave out as 'next'");
        }
    }

    private static @Nullable LocalDate day(String name, @Nullable String text) {
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            if (day != null && (day.getYear() < 1 || day.getYear() > 9998)) {
                throw ProblemException.badParameter(name, text, "lies outside the years 1 to 9998");
            }
            return day;
        } catch (DateTimeParseException e) {
            throw ProblemException.badParameter(name, text, "not a day such as 2026-05-21");
        }
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static @Nullable Instant end(@Nullable LocalDate day) {
        return start(day == null ? null : day.plusDays(1));
    }
}
