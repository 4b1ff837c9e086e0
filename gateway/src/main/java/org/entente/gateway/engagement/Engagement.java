package org.entente.gateway.engagement;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.area.Area;
import org.entente.gateway.cooperation.Companions;
import org.entente.gateway.cooperation.PublicationState;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.Node;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.graph.SearchHit;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.EngagementRow;
import org.jspecify.annotations.Nullable;

@Description("A visit, meeting or joint operation between offices, not people.")
public record Engagement(
        @Id @NonNull @Description(Node.ID) String id,
        @Description("What it was about.") @NonNull String title,

        @Description("What sort it was; null where not on record.") @Nullable
        EngagementKind kind,

        @Description("First day.") @NonNull PartialDate from,

        @Description("Last day; null where it was one day or is not known.") @Nullable
        PartialDate to,

        @Description("Who came.") @NonNull @ListSize(assumed = 3)
        List<@NonNull Area> visiting,

        @Description("Where, or with whom.") @NonNull @ListSize(assumed = 3)
        List<@NonNull Area> hosts,

        @Description("Offices that took part, by name.") @NonNull @ListSize(assumed = 3)
        List<@NonNull String> offices,

        @Description("What came of it; null where not on record.") @Nullable
        String outcome,

        @Description("Web addresses that its record was taken from.") @NonNull @ListSize(assumed = 2)
        List<@NonNull String> sources,

        @Description("The first of `sources`; null where there is none.") @Nullable
        String sourceUrl,

        @Description(
                "Which version of its record this is, from 1 on; drafts are counted too. To be handed in as `expectedVersion` with the next change.")
        @NonNull
        Integer version,

        @Description("How far this version has come.") @NonNull
        PublicationState state,

        @Ignore List<String> agreementIds)
        implements Node, SearchHit {

    public static Engagement of(EngagementRow row, Companions companions) {
        return new Engagement(
                GlobalId.of(GlobalId.Kind.ENGAGEMENT, row.id()).toString(),
                row.title(),
                row.kind() == null ? null : EngagementKind.valueOf(row.kind()),
                new PartialDate(row.from()),
                PartialDate.ofNullable(row.to()),
                companions.areas(row.visiting()),
                companions.areas(row.hosts()),
                row.offices(),
                row.outcome(),
                row.sources(),
                row.sources().stream().findFirst().orElse(null),
                row.version(),
                PublicationState.valueOf(row.state()),
                row.agreements());
    }
}
