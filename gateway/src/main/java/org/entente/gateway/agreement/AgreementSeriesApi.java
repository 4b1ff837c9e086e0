package org.entente.gateway.agreement;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.access.Role;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.series.Series;
import org.entente.gateway.series.SeriesBySelection;
import org.entente.gateway.statistics.SeriesSelection;

/** What is counted between the parties of an agreement. */
@GraphQLApi
@RolesAllowed(Role.READER)
public class AgreementSeriesApi {

    @Description(
            "Series that count people on their way from one of its parties to another, by key: the reporting area is a party further on the way than the counterpart, by their roles in this agreement (SOURCE or NEIGHBOUR, then TRANSIT, then DESTINATION or ORGANISATION). Below them, `figures` without `from` begin two years before the year of its first known event and, without `to`, end two years after the year of its last one; all else is of the whole series. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 20, slicing = "limit")
    public CompletionStage<@Nullable List<@NonNull Series>> series(
            @Source Agreement agreement,
            @Description("Only of this indicator, by code. Null: of all of them.") @Nullable String indicator,
            @Description(Limit.BELOW_A_PARENT_MEANS) @DefaultValue("200") @Nullable Integer limit) {
        int most = Limit.belowAParent(limit);
        var code = Limit.length("indicator", indicator, Limit.LONGEST_CODE);
        var field = CurrentField.get();
        var clocks = field.clocks();
        var found = Ways.between(agreement.parties()).stream()
                .map(way -> field.load(
                                SeriesBySelection.class,
                                SeriesSelection.ofWay(
                                        way.from(), way.to(), code, most, clocks.asOf(), clocks.recordedAsOf()))
                        .toCompletableFuture())
                .toList();
        var window = agreement.surroundings();
        return CompletableFuture.allOf(found.toArray(CompletableFuture[]::new)).thenApply(done -> found.stream()
                .flatMap(way -> way.join().items().stream())
                .sorted(Comparator.comparing(Series::key))
                .limit(most)
                .map(series -> series.within(window))
                .toList());
    }
}
