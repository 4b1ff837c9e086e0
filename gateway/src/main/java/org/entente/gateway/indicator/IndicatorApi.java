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
import org.entente.gateway.statistics.Statistics;

@GraphQLApi
@RolesAllowed(Role.READER)
public class IndicatorApi {

    private final Statistics statistics;

    IndicatorApi(Statistics statistics) {
        this.statistics = statistics;
    }

    @Query
    @Description("All indicators. Null only together with an error.")
    public CompletionStage<@Nullable List<@NonNull Indicator>> indicators() {
        return statistics
                .indicators(CurrentField.get().caller().token())
                .map(rows -> rows.stream().map(Indicator::of).toList())
                .subscribeAsCompletionStage();
    }
}
