package org.entente.gateway.citation;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.access.Role;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.statistics.Statistics;

/** Finds a citation by its global id. Everything below it is answered for the instants that it holds. */
public final class CitationFinder {

    private CitationFinder() {}

    public static CompletionStage<Optional<Citation>> find(CurrentField field, GlobalId id) {
        return field.load(CitationsByPins.class, Pins.of(id)).thenApply(parts -> shown(field, parts));
    }

    /** One that was pinned just now. */
    static CompletionStage<Optional<Citation>> findLate(CurrentField field, Pins pins) {
        return field.loadLate(CitationsByPins.class, pins).thenApply(parts -> shown(field, parts));
    }

    private static Optional<Citation> shown(CurrentField field, Optional<CitationParts> found) {
        var citation = found.map(parts -> whole(parts, field.caller().is(Role.AUDITOR)));
        citation.ifPresent(one -> field.takeClocks(one.clocks()));
        return citation;
    }

    /** What cannot be read is a service's fault, and nothing for callers to see. */
    private static Citation whole(CitationParts parts, boolean byTheRecordedClock) {
        try {
            return parts.whole(byTheRecordedClock);
        } catch (DateTimeException | IllegalArgumentException | IllegalStateException | Problem unreadable) {
            throw Statistics.SERVICE.unavailable(unreadable);
        }
    }
}
