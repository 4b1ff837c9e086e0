package org.entente.gateway.series;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.access.Role;
import org.entente.gateway.area.Area;
import org.entente.gateway.graph.Clocks;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.graph.Moment;
import org.entente.gateway.graph.PageRequest;
import org.entente.gateway.graph.Slice;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.statistics.SeriesSelection;

@GraphQLApi
@RolesAllowed(Role.READER)
public class SeriesApi {

    @Query
    @Description("Series that the filter lets through, by key. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(
            assumed = 25,
            slicing = "first",
            sized = {"edges", "nodes"})
    public CompletionStage<@Nullable SeriesConnection> series(
            @Description("Null: all series.") @Nullable SeriesFilter filter,
            @Description(PageRequest.FIRST_MEANS) @DefaultValue("50") @Nullable Integer first,
            @Description(PageRequest.AFTER_MEANS) @Nullable String after,
            @Description(Clocks.AS_OF_MEANS) @Nullable Moment asOf,
            @Description(Clocks.RECORDED_AS_OF_MEANS) @Nullable Moment recordedAsOf) {
        var page = PageRequest.of(first, after);
        var field = CurrentField.get();
        return field.load(
                        SeriesBySelection.class,
                        selection(filter == null ? SeriesFilter.ALL : filter, page, field.clocks()))
                .thenApply(
                        answer -> SeriesConnection.of(Slice.of(page, answer.items(), answer.next(), answer.total())));
    }

    @Description(
            "Series in which this area is the reporting area, the counterpart, or either. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 10, slicing = "limit")
    public CompletionStage<@Nullable List<@NonNull Series>> series(
            @Source Area area,
            @Description("On which side the area stands.") @DefaultValue("EITHER") @Nullable SeriesSide side,
            @Description("Only of the indicator with this code. Null: all.") @Nullable String indicator,
            @Description(Limit.BELOW_A_PARENT_MEANS) @DefaultValue("200") @Nullable Integer limit) {
        int most = Limit.belowAParent(limit);
        var field = CurrentField.get();
        var clocks = field.clocks();
        var selection = SeriesSelection.ofArea(
                area.code(),
                (side == null ? SeriesSide.EITHER : side).name(),
                Limit.length("indicator", indicator, Limit.LONGEST_CODE),
                most,
                clocks.asOf(),
                clocks.recordedAsOf());
        return field.load(SeriesBySelection.class, selection).thenApply(SeriesReply::items);
    }

    private static SeriesSelection selection(SeriesFilter filter, PageRequest page, Clocks clocks) {
        return new SeriesSelection(
                Limit.length("filter.indicator", filter.indicator(), Limit.LONGEST_CODE),
                Limit.length("filter.refArea", filter.refArea(), Limit.LONGEST_CODE),
                Limit.length("filter.counterpartArea", filter.counterpartArea(), Limit.LONGEST_CODE),
                Limit.length("filter.route", filter.route(), Limit.LONGEST_CODE),
                filter.frequency() == null ? null : filter.frequency().name(),
                Limit.length("filter.publisher", filter.publisher(), Limit.LONGEST_NAME),
                null,
                null,
                null,
                null,
                page.rows(),
                page.page(),
                clocks.asOf(),
                clocks.recordedAsOf());
    }
}
