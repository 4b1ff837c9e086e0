package org.entente.gateway.timeline;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.agreement.Agreement;
import org.entente.gateway.commitment.Commitment;
import org.entente.gateway.graph.PartialDate;

@Description("Money or help in kind that an agreement of the corridor names.")
public record CommitmentEntry(
        @Description(
                "When the public could know of it: the commitment's `publishedOn`. Where that is null, nobody knows, and the entry stands at `from`, the beginning of the time that the money is for.")
        @NonNull
        PartialDate on,

        @Description("The agreement that names it.") @NonNull
        Agreement agreement,

        @Description("The commitment.") @NonNull Commitment commitment)
        implements TimelineEntry {

    /** One without any date has no place on a line of time. */
    public static Stream<CommitmentEntry> of(Agreement agreement, Commitment commitment) {
        return Optional.ofNullable(commitment.publishedOn())
                .or(() -> Optional.ofNullable(commitment.from()))
                .map(on -> new CommitmentEntry(on, agreement, commitment))
                .stream();
    }

    @Ignore
    @Override
    public String key() {
        return commitment.id();
    }
}
