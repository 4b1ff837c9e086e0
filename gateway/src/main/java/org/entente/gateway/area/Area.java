package org.entente.gateway.area;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.call.AreaRow;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.Node;
import org.entente.gateway.graph.SearchHit;

@Description("A country, region or organisation that figures or agreements are about.")
public record Area(
        @Id @NonNull @Description(Node.ID) String id,

        @Description("ISO 3166-1 alpha-3 (TUN), UN M49 (015, 001) or an organisation's code (EU).") @NonNull
        String code,

        @Description("English short name, for display.") @NonNull
        String name,

        @Description("Country, region, world or organisation.") @NonNull
        AreaKind kind)
        implements Node, SearchHit {

    public static Area of(AreaRow row) {
        return new Area(
                GlobalId.of(GlobalId.Kind.AREA, row.code()).toString(),
                row.code(),
                row.name(),
                AreaKind.valueOf(row.kind()));
    }
}
