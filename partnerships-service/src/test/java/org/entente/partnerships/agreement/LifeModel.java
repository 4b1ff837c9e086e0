package org.entente.partnerships.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.partnerships.date.PartialDate;
import org.jspecify.annotations.Nullable;

/** The life of an agreement in plain Java: each event on one day, one after the other. */
final class LifeModel {

    static final List<String> STEPS = List.of("ANNOUNCED", "NEGOTIATION", "SIGNED");
    static final List<String> LATER = List.of(
            "PROVISIONALLY_APPLIED", "IN_FORCE", "EXTENDED", "SUSPENDED", "EXPIRED", "TERMINATED", "SUPERSEDED");
    static final List<String> STATUSES =
            Stream.concat(STEPS.stream(), LATER.stream()).toList();
    static final List<String> FULL_DATES = List.of("2004-03-01", "2004-03-15", "2004-03-31", "2004-12-31");
    static final List<String> PARTIAL_DATES = List.of("2004", "2005", "2004-03", "2004-04", "2005-01");
    static final List<String> DATES =
            Stream.concat(PARTIAL_DATES.stream(), FULL_DATES.stream()).toList();
    static final List<LocalDate> DAYS = Stream.of(
                    "2003-12-31",
                    "2004-01-01",
                    "2004-03-01",
                    "2004-03-15",
                    "2004-04-30",
                    "2004-12-31",
                    "2005-06-01",
                    "2010-01-01")
            .map(LocalDate::parse)
            .toList();

    /** An event and when it may have been. */
    record Event(String status, PartialDate date) {}

    /** An event on one day. */
    record Dated(String status, LocalDate day) {}

    private LifeModel() {}

    static <T> T oneOf(List<T> items, Random random) {
        return items.get(random.nextInt(items.size()));
    }

    /** Only the order of days matters, so the days at which anything begins or ends, and their neighbours, stand for all. */
    static Set<LocalDate> telling(Collection<PartialDate> dates, LocalDate on) {
        Set<LocalDate> telling = new TreeSet<>(List.of(on, on.plusDays(1)));
        for (PartialDate date : dates) {
            for (LocalDate edge : List.of(date.firstDay(), date.lastDay())) {
                telling.addAll(List.of(edge.minusDays(1), edge, edge.plusDays(1)));
            }
        }
        return telling;
    }

    /** Every choice of a day for each date, in their order. */
    static List<List<LocalDate>> choices(List<PartialDate> dates, LocalDate on) {
        Set<LocalDate> telling = telling(dates, on);
        List<List<LocalDate>> choices = List.of(List.of());
        for (PartialDate date : dates) {
            List<LocalDate> days = telling.stream()
                    .filter(day -> !day.isBefore(date.firstDay()) && !day.isAfter(date.lastDay()))
                    .toList();
            List<List<LocalDate>> longer = new ArrayList<>();
            choices.forEach(before -> days.forEach(day ->
                    longer.add(Stream.concat(before.stream(), Stream.of(day)).toList())));
            choices = longer;
        }
        return choices;
    }

    /** What happened up to the day, one after the other, and nothing goes back to a step; null where nothing did. */
    static @Nullable String outcome(List<Dated> events, LocalDate on) {
        @Nullable String status = null;
        for (Dated event : events.stream()
                .filter(event -> !event.day.isAfter(on))
                .sorted(Comparator.comparing(Dated::day).thenComparing(event -> rank(event.status)))
                .toList()) {
            boolean backToAStep = STEPS.contains(event.status) && status != null && rank(status) > rank(event.status);
            status = backToAStep ? status : event.status;
        }
        return status;
    }

    private static int rank(String status) {
        return STATUSES.indexOf(status);
    }
}
