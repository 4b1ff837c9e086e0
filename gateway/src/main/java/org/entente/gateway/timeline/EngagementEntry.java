package org.entente.gateway.timeline;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.engagement.Engagement;
import org.entente.gateway.graph.PartialDate;

@Description("A visit, meeting or joint operation of both ends.")
public record EngagementEntry(
        @Description("Its first day: the engagement's `from`.") @NonNull
        PartialDate on,

        @Description("The engagement.") @NonNull Engagement engagement)
        implements TimelineEntry {

    public static EngagementEntry of(Engagement engagement) {
        return new EngagementEntry(engagement.from(), engagement);
    }

    @Ignore
    @Override
    public String key() {
        return engagement.id();
    }

    /** With all of its days, and not the first alone. */
    @Ignore
    @Override
    public boolean mayLieWithin(LocalDate first, LocalDate last) {
        var end = engagement.to() == null ? on : engagement.to();
        return !end.lastDay().isBefore(first) && !on.firstDay().isAfter(last);
    }
}
