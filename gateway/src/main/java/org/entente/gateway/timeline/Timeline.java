package org.entente.gateway.timeline;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The order of entries, and which of them are wanted. */
public record Timeline(@Nullable LocalDate from, @Nullable LocalDate to, int limit) {

    /**
     * By the first day that a date may mean. Entries of one day stand as things follow on each other: what happened,
     * who met, what was promised, what was said of it, what was counted.
     */
    private static final Comparator<TimelineEntry> ORDER = comparing(
                    (TimelineEntry entry) -> entry.on().firstDay())
            .thenComparing(Timeline::rank)
            .thenComparing(TimelineEntry::key);

    public List<TimelineEntry> of(Stream<TimelineEntry> entries) {
        var first = from == null ? LocalDate.MIN : from;
        var last = to == null ? LocalDate.MAX : to;
        return entries.filter(entry -> entry.mayLieWithin(first, last))
                .sorted(ORDER)
                .limit(limit)
                .toList();
    }

    private static int rank(TimelineEntry entry) {
        if (entry instanceof LifecycleEntry) {
            return 0;
        } else if (entry instanceof EngagementEntry) {
            return 1;
        } else if (entry instanceof CommitmentEntry) {
            return 2;
        } else if (entry instanceof StatementEntry) {
            return 3;
        } else {
            return 4;
        }
    }
}
