package org.entente.gateway.timeline;

import io.smallrye.graphql.api.Union;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.entente.gateway.graph.PartialDate;

@Union
@Description(
        "Something on a corridor's line of time. Every kind has `on`, which says where it stands, as exactly as its source does.")
public sealed interface TimelineEntry
        permits LifecycleEntry, EngagementEntry, CommitmentEntry, StatementEntry, FigureEntry {

    /** Where it stands. */
    PartialDate on();

    /** What tells it from every other entry of its kind. */
    @Ignore
    String key();

    /** False only for what cannot lie between the two days. */
    @Ignore
    default boolean mayLieWithin(LocalDate first, LocalDate last) {
        return !on().lastDay().isBefore(first) && !on().firstDay().isAfter(last);
    }
}
