package org.entente.gateway.agreement;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.PageInfo;
import org.entente.gateway.graph.Slice;

@Description("A page of agreements, by the day of their first known event; undated ones last.")
public record AgreementConnection(
        @Description("The agreements of this page with their cursors.") @NonNull
        List<@NonNull AgreementEdge> edges,

        @Description("The agreements of this page alone.") @NonNull
        List<@NonNull Agreement> nodes,

        @Description("Where this page lies in the whole list.") @NonNull
        PageInfo pageInfo,

        @Description("How many there are on all pages together.") @NonNull
        Integer totalCount) {

    static AgreementConnection of(Slice<Agreement> slice) {
        return new AgreementConnection(slice.edges(AgreementEdge::new), slice.nodes(), slice.pageInfo(), slice.total());
    }
}
