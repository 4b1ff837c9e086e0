package org.entente.gateway.release;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.PageInfo;
import org.entente.gateway.graph.Slice;

@Description("A page of releases, the newest publication first.")
public record ReleaseConnection(
        @Description("The releases of this page with their cursors.") @NonNull
        List<@NonNull ReleaseEdge> edges,

        @Description("The releases of this page alone.") @NonNull
        List<@NonNull Release> nodes,

        @Description("Where this page lies in the whole list.") @NonNull
        PageInfo pageInfo,

        @Description("How many there are on all pages together.") @NonNull
        Integer totalCount) {

    static ReleaseConnection of(Slice<Release> slice) {
        return new ReleaseConnection(slice.edges(ReleaseEdge::new), slice.nodes(), slice.pageInfo(), slice.total());
    }
}
