package org.entente.gateway.release;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.Clocks;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.Moment;
import org.entente.gateway.graph.Node;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.statistics.ReleaseRow;
import org.jspecify.annotations.Nullable;

@Description(
        "A publisher's publication: the unit in which figures arrive and are approved. Its figures are one vintage.")
public record Release(
        @Id @NonNull @Description(Node.ID) String id,

        @Description("The publisher's name, for display.") @NonNull
        String publisher,

        @Description("Title as published.") @NonNull String title,

        @Description("The day, month or year of publication, as exact as its source.") @NonNull
        PartialDate publishedOn,

        @Description("When the public could know of it; never earlier than is certain.") @NonNull
        Moment publishedAt,

        @Description("When Entente stored it: when it was approved, or, before that, when it was drafted.") @NonNull
        Moment recordedAt,

        @Description("Hidden until then from all but pre-release readers; null without an embargo.") @Nullable
        Moment embargoUntil,

        @Description(
                "True when `releaseCalendar` shows publisher, title and minute, to everybody and before any approval.")
        @NonNull
        Boolean announced,

        @Description("The publication's web address; null where none is on record.") @Nullable
        String url,

        @Description("Licence of the data, such as OGL-UK-3.0; null where not known.") @Nullable
        String licence,

        @Description("How far it has come. An approved one is published by itself, at its minute.") @NonNull
        ReleaseState state,

        @Description("How many figures it holds.") @NonNull Integer figureCount,

        @Description(
                "From when on its figures are no longer in force; null for one that was not withdrawn. What was known before stays known for those instants.")
        @Nullable
        Moment withdrawnAt,

        @Description("Why it was withdrawn, in the words of whoever did; null for one that was not.") @Nullable
        String withdrawalReason,

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
                new PartialDate(row.publishedOn()),
                new Moment(row.publishedAt()),
                new Moment(row.recordedAt()),
                Moment.ofNullable(row.embargoUntil()),
                row.announced(),
                row.url(),
                row.licence(),
                ReleaseState.valueOf(row.state()),
                row.figureCount(),
                Moment.ofNullable(row.withdrawnAt()),
                row.withdrawalReason(),
                row.submittedBy(),
                row.approvedBy());
    }

    @Ignore
    public boolean isKnownTo(Clocks clocks) {
        return clocks.know(publishedAt.instant(), recordedAt.instant());
    }
}
