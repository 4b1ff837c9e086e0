package org.entente.gateway.citation;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.access.Role;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.GlobalId;

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
        var citation = found.map(parts -> parts.whole(field.caller().is(Role.AUDITOR)));
        citation.ifPresent(one -> field.takeClocks(one.clocks()));
        return citation;
    }
}
