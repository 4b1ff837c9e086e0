package org.entente.gateway.area;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.gateway.access.Role;
import org.entente.gateway.graph.Clocks;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.graph.Moment;
import org.entente.gateway.limit.ListSize;

@GraphQLApi
@RolesAllowed(Role.READER)
public class AreaApi {

    private static final int LONGEST_SEARCH = 100;

    @Query
    @Description("One area by its code. Null where there is none of that code.")
    public CompletionStage<@Nullable Area> area(
            @Description(
                            "ISO 3166-1 alpha-3 (TUN), UN M49 (015 Northern Africa, 001 World) or an organisation's code (EU). Upper case.")
                    @NonNull
                    String code,
            @Description(Clocks.AS_OF_MEANS) @Nullable Moment asOf,
            @Description(Clocks.RECORDED_AS_OF_MEANS) @Nullable Moment recordedAsOf) {
        var field = CurrentField.get();
        field.clocks();
        Limit.length("code", code, Limit.LONGEST_AREA_CODE);
        return AreaDirectory.ask(field).thenApply(areas -> areas.of(code).orElse(null));
    }

    @Query
    @Description("Areas, by code. Null only together with an error.")
    @ListSize(assumed = 300)
    public CompletionStage<@Nullable List<@NonNull Area>> areas(
            @Description("Only of this kind. Null: all kinds.") @Nullable AreaKind kind,
            @Description(
                            "Only those whose name, code or numeric code (ISO 3166-1, UN M49) holds this text; case and accents do not matter. At most 100 characters. Null: all.")
                    @Nullable
                    String search,
            @Description(Clocks.AS_OF_MEANS) @Nullable Moment asOf,
            @Description(Clocks.RECORDED_AS_OF_MEANS) @Nullable Moment recordedAsOf) {
        var field = CurrentField.get();
        field.clocks();
        var text = Limit.length("search", search, LONGEST_SEARCH);
        return AreaDirectory.ask(field).thenApply(areas -> areas.list(kind, text));
    }
}
