package org.entente.gateway.series;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.PageInfo;
import org.entente.gateway.graph.Slice;

@Description("A page of series, by key.")
public record SeriesConnection(
        @Description("The series of this page with their cursors.") @NonNull
        List<@NonNull SeriesEdge> edges,

        @Description("The series of this page alone.") @NonNull
        List<@NonNull Series> nodes,

        @Description("Where this page lies in the whole list.") @NonNull
        PageInfo pageInfo,

        @Description("How many there are on all pages together.") @NonNull
        Integer totalCount) {

    static SeriesConnection of(Slice<Series> slice) {
        return new SeriesConnection(slice.edges(SeriesEdge::new), slice.nodes(), slice.pageInfo(), slice.total());
    }
}
