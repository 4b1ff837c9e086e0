package org.entente.partnerships.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * What deserves a look in the life of an agreement. Real registers hold hundreds of such lives, so nothing of it is
 * refused. Dates count as the intervals that they are: only what is certain is said.
 */
public final class Oddities {

    private static final Set<Status> TALK = Set.of(Status.ANNOUNCED, Status.NEGOTIATION);
    private static final Set<Status> BEGINNINGS = Set.of(Status.PROVISIONALLY_APPLIED, Status.IN_FORCE);
    private static final Set<Status> NEEDING_FORCE =
            Set.of(Status.TERMINATED, Status.EXPIRED, Status.SUSPENDED, Status.EXTENDED);
    private static final Set<Status> ENDS = Set.of(Status.EXPIRED, Status.TERMINATED, Status.SUPERSEDED);

    /** An event as far as its time goes. */
    public record Event(
            Status status, PartialDate actedOn, @Nullable PartialDate effectiveOn) {

        private PartialDate counts() {
            return effectiveOn == null ? actedOn : effectiveOn;
        }

        private LocalDate first() {
            return counts().firstDay();
        }

        private LocalDate last() {
            return counts().lastDay();
        }
    }

    private final @Nullable LocalDate firstSignature;
    private final @Nullable LocalDate firstEnd;
    private final boolean everInForce;

    private Oddities(List<Event> events) {
        this.firstSignature = earliest(
                events.stream().filter(event -> event.status() == Status.SIGNED).map(Event::first));
        this.firstEnd = earliest(
                events.stream().filter(event -> ENDS.contains(event.status())).map(Event::last));
        this.everInForce = events.stream().anyMatch(event -> BEGINNINGS.contains(event.status()));
    }

    /** The warnings of each event, in the order of the events; an empty list where there is nothing odd. */
    public static List<List<String>> of(List<Event> events) {
        Oddities life = new Oddities(events);
        return events.stream().map(life::warnings).toList();
    }

    private List<String> warnings(Event event) {
        List<String> warnings = new ArrayList<>();
        Status status = event.status();
        if (BEGINNINGS.contains(status) && firstSignature == null) {
            warnings.add("%s, and no signature is on record".formatted(spoken(status)));
        } else if (BEGINNINGS.contains(status) && event.last().isBefore(firstSignature)) {
            warnings.add("%s before the signature on record".formatted(spoken(status)));
        }
        if (NEEDING_FORCE.contains(status) && !everInForce) {
            warnings.add("%s, and no entry into force is on record".formatted(spoken(status)));
        }
        if (!TALK.contains(status) && firstEnd != null && firstEnd.isBefore(event.first())) {
            warnings.add("%s after the agreement had ended".formatted(spoken(status)));
        }
        PartialDate effectiveOn = event.effectiveOn();
        if (effectiveOn != null
                && effectiveOn.lastDay().isBefore(event.actedOn().firstDay())) {
            warnings.add("takes effect before it was done");
        }
        return List.copyOf(warnings);
    }

    private static String spoken(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static @Nullable LocalDate earliest(Stream<LocalDate> days) {
        return days.min(LocalDate::compareTo).orElse(null);
    }
}
