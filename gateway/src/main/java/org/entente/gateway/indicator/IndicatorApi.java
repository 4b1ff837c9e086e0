package org.entente.gateway.indicator;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.gateway.access.Role;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;

@GraphQLApi
@RolesAllowed(Role.READER)
public class IndicatorApi {

    @Query
    @Description("All indicators. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 50)
    public CompletionStage<@Nullable List<@NonNull Indicator>> indicators() {
        return CurrentField.get().load(IndicatorList.class, IndicatorList.Question.ALL);
    }
}
