package org.entente.gateway.engagement;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.PageInfo;
import org.entente.gateway.graph.Slice;

@Description("A page of engagements, by first day.")
public record EngagementConnection(
        @Description("The engagements of this page with their cursors.") @NonNull
        List<@NonNull EngagementEdge> edges,

        @Description("The engagements of this page alone.") @NonNull
        List<@NonNull Engagement> nodes,

        @Description("Where this page lies in the whole list.") @NonNull
        PageInfo pageInfo,

        @Description("How many there are on all pages together.") @NonNull
        Integer totalCount) {

    static EngagementConnection of(Slice<Engagement> slice) {
        return new EngagementConnection(
                slice.edges(EngagementEdge::new), slice.nodes(), slice.pageInfo(), slice.total());
    }
}
