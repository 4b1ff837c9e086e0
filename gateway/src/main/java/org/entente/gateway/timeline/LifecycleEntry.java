package org.entente.gateway.timeline;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.agreement.Agreement;
import org.entente.gateway.agreement.LifecycleEvent;
import org.entente.gateway.graph.PartialDate;

@Description("Something that happened to an agreement of the corridor.")
public record LifecycleEntry(
        @Description("When it happened: the event's `actedOn`.") @NonNull
        PartialDate on,

        @Description("The agreement.") @NonNull Agreement agreement,
        @Description("What happened to it.") @NonNull LifecycleEvent event)
        implements TimelineEntry {

    public static LifecycleEntry of(Agreement agreement, LifecycleEvent event) {
        return new LifecycleEntry(event.actedOn(), agreement, event);
    }

    @Ignore
    @Override
    public String key() {
        return event.id();
    }
}
