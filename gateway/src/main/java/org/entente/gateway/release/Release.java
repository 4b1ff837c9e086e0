package org.entente.gateway.release;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.Clocks;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.Moment;
import org.entente.gateway.graph.Node;
import org.entente.gateway.statistics.ReleaseRow;
import org.jspecify.annotations.Nullable;

@Description(
        "A publisher's publication: the unit in which figures arrive and are approved. Its figures are one vintage.")
public record Release(
        @Id @NonNull @Description(Node.ID) String id,

        @Description("The publisher's name, for display.") @NonNull
        String publisher,

        @Description("Title as published.") @NonNull String title,

        @Description("When the public could know of it; never earlier than is certain.") @NonNull
        Moment publishedAt,

        @Description("When Entente stored it.") @NonNull Moment recordedAt,

        @Description("Hidden until then from all but pre-release readers; null without an embargo.") @Nullable
        Moment embargoUntil,

        @Description("The publication's web address; null where none is on record.") @Nullable
        String url,

        @Description("Licence of the data, such as OGL-UK-3.0; null where not known.") @Nullable
        String licence,

        @Description("Draft, submitted, approved, published or withdrawn.") @NonNull
        ReleaseState state,

        @Description("How many figures it holds.") @NonNull Integer figureCount,

        @Description("Username of who submitted it; null before that, and for readers.") @Nullable
        String submittedBy,

        @Description("Username of who approved it; null before that, and for readers.") @Nullable
        String approvedBy)
        implements Node {

    public static Release of(ReleaseRow row) {
        return new Release(
                GlobalId.of(GlobalId.Kind.RELEASE, row.id().toString()).toString(),
                row.publisher(),
                row.title(),
                new Moment(row.publishedAt()),
                new Moment(row.recordedAt()),
                row.embargoUntil() == null ? null : new Moment(row.embargoUntil()),
                row.url(),
                row.licence(),
                ReleaseState.valueOf(row.state()),
                row.figureCount(),
                row.submittedBy(),
                row.approvedBy());
    }

    @Ignore
    public boolean isKnownTo(Clocks clocks) {
        return clocks.know(publishedAt.instant(), recordedAt.instant());
    }
}
