package org.entente.gateway.calendar;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.Moment;
import org.entente.gateway.statistics.ScheduledReleaseRow;

@Description(
        "A publication that was announced. Its release cannot be told from here: nothing else of it is public yet.")
public record ScheduledRelease(
        @Description("The publisher's name, for display.") @NonNull
        String publisher,

        @Description("Title as announced.") @NonNull String title,

        @Description("The minute at which it becomes public, once it is approved.") @NonNull
        Moment at) {

    static ScheduledRelease of(ScheduledReleaseRow row) {
        return new ScheduledRelease(row.publisher(), row.title(), new Moment(row.at()));
    }
}
