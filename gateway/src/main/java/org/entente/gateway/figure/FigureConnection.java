package org.entente.gateway.figure;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.PageInfo;
import org.entente.gateway.graph.Slice;

@Description("A page of one release's figures, by series and period.")
public record FigureConnection(
        @Description("The figures of this page with their cursors.") @NonNull
        List<@NonNull FigureEdge> edges,

        @Description("The figures of this page alone.") @NonNull
        List<@NonNull Figure> nodes,

        @Description("Where this page lies in the whole list.") @NonNull
        PageInfo pageInfo,

        @Description("How many there are on all pages together.") @NonNull
        Integer totalCount) {

    static FigureConnection of(Slice<Figure> slice) {
        return new FigureConnection(slice.edges(FigureEdge::new), slice.nodes(), slice.pageInfo(), slice.total());
    }
}
