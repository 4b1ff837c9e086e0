package org.entente.gateway.corridor;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.gateway.access.Role;
import org.entente.gateway.area.AreaDirectory;
import org.entente.gateway.cooperation.Cooperation;
import org.entente.gateway.graph.Clocks;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.graph.Moment;
import org.entente.gateway.graph.Parts;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.Partnerships;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.series.SeriesBySelection;
import org.entente.gateway.series.SeriesReply;
import org.entente.gateway.statistics.Statistics;

/** Corridors by their ends. */
@GraphQLApi
@RolesAllowed(Role.READER)
public class CorridorApi {

    private static final String CODE =
            "ISO 3166-1 alpha-3 (TUN), UN M49 (015) or an organisation's code (EU). Upper case.";

    @Query
    @Description(
            "The corridor between two areas, whatever is known of it. Null where one of the two does not exist; the same area twice is BAD_USER_INPUT.")
    public CompletionStage<@Nullable Corridor> corridor(
            @Description("Where people come from. " + CODE) @NonNull String origin,
            @Description("Where they go. " + CODE) @NonNull String destination,
            @Description(Clocks.AS_OF_MEANS) @Nullable Moment asOf,
            @Description(Clocks.RECORDED_AS_OF_MEANS) @Nullable Moment recordedAsOf) {
        var field = CurrentField.get();
        field.clocks();
        checkEnds(origin, destination);
        return AreaDirectory.ask(field)
                .thenApply(
                        areas -> new Pair(origin, destination).corridor(areas).orElse(null));
    }

    @Query
    @Description(
            "Corridors of which there are series, or an agreement between a source or transit party and a destination party or a union of states (EU); by origin, then destination, at most 500. The world (001) is no end of a corridor. Where one service does not answer, those of the other with an error; null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 100)
    public CompletionStage<@Nullable List<@NonNull Corridor>> corridors(
            @Description("Only from there. Null: from anywhere. " + CODE) @Nullable String origin,
            @Description("Only to there. Null: to anywhere. " + CODE) @Nullable String destination,
            @Description(Clocks.AS_OF_MEANS) @Nullable Moment asOf,
            @Description(Clocks.RECORDED_AS_OF_MEANS) @Nullable Moment recordedAsOf) {
        var field = CurrentField.get();
        var clocks = field.clocks();
        checkEnds(origin, destination);
        var areas = AreaDirectory.ask(field);
        var ofFigures = field.load(
                        SeriesBySelection.class,
                        new org.entente.gateway.statistics.CorridorSelection(
                                destination, origin, clocks.asOf(), clocks.recordedAsOf()))
                .thenApply(SeriesReply::corridors)
                .thenApply(rows -> rows.stream()
                        .map(row -> new Pair(row.origin(), row.destination()))
                        .toList())
                .thenCombine(areas, (pairs, all) -> Pair.corridors(pairs, all, Statistics.SERVICE));
        var ofAgreements = Cooperation.ask(
                        field,
                        org.entente.gateway.partnerships.CorridorSelection.ofAgreements(
                                origin, destination, clocks.asOf(), clocks.recordedAsOf()),
                        (rows, companions) -> rows.stream()
                                .map(row -> new Pair(row.origin(), row.destination()))
                                .toList())
                .thenCombine(areas, (pairs, all) -> Pair.corridors(pairs, all, Partnerships.SERVICE));
        return Parts.all(List.of(Parts.<Corridor>of(ofFigures), Parts.of(ofAgreements)))
                .thenApply(parts -> parts.answer(Pair.merged(parts.rows())));
    }

    private static void checkEnds(@Nullable String origin, @Nullable String destination) {
        Limit.length("origin", origin, Limit.LONGEST_AREA_CODE);
        Limit.length("destination", destination, Limit.LONGEST_AREA_CODE);
        if (destination != null && destination.equals(origin)) {
            throw Problem.badInput("destination", "`destination` must be another area than `origin`.");
        }
    }
}
