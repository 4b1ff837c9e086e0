package org.entente.gateway.gap;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.stream.Collectors.toSet;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.gateway.access.Role;
import org.entente.gateway.agreement.Agreement;
import org.entente.gateway.area.Area;
import org.entente.gateway.area.AreaDirectory;
import org.entente.gateway.area.AreaKind;
import org.entente.gateway.area.Areas;
import org.entente.gateway.cooperation.Cooperation;
import org.entente.gateway.graph.Clocks;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.graph.Moment;
import org.entente.gateway.graph.PageRequest;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.AgreementSelection;
import org.entente.gateway.partnerships.CorridorSelection;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.series.Series;
import org.entente.gateway.series.SeriesBySelection;
import org.entente.gateway.series.SeriesReply;
import org.entente.gateway.series.SeriesSide;
import org.entente.gateway.statistics.SeriesSelection;

/** What the two services together leave open. */
@GraphQLApi
@RolesAllowed(Role.READER)
public class GapApi {

    /** Enough to name some, and to see that there are more. */
    private static final int SOME_AGREEMENTS = 4;

    @Query
    @Description(
            "What the two sides together leave open about the corridors to one destination: figures without an agreement, agreements without figures, money without either. Origins are countries; organisations count as they do in `corridor`. By kind, then origin. An unknown destination is BAD_USER_INPUT. What one service does not answer cannot be told from what it does not know, so the list is null then, with an error.")
    @Cost("30")
    @ListSize(assumed = 50, slicing = "limit")
    public CompletionStage<@Nullable List<@NonNull Gap>> gaps(
            @Description(
                            "Where people go. ISO 3166-1 alpha-3 (ITA), UN M49 (015) or an organisation's code (EU). Upper case.")
                    @NonNull
                    String destination,
            @Description(Limit.BELOW_A_PARENT_MEANS) @DefaultValue("200") @Nullable Integer limit,
            @Description(Clocks.AS_OF_MEANS) @Nullable Moment asOf,
            @Description(Clocks.RECORDED_AS_OF_MEANS) @Nullable Moment recordedAsOf) {
        int most = Limit.belowAParent(limit);
        Limit.length("destination", destination, Limit.LONGEST_AREA_CODE);
        var field = CurrentField.get();
        var clocks = field.clocks();
        var areas = AreaDirectory.ask(field);
        var counted = field.load(
                        SeriesBySelection.class,
                        new org.entente.gateway.statistics.CorridorSelection(
                                destination, null, clocks.asOf(), clocks.recordedAsOf()))
                .thenApply(reply ->
                        reply.corridors().stream().map(row -> row.origin()).collect(toSet()));
        var series = field.load(
                        SeriesBySelection.class,
                        SeriesSelection.ofArea(
                                destination,
                                SeriesSide.REF_AREA.name(),
                                null,
                                PageRequest.MOST,
                                clocks.asOf(),
                                clocks.recordedAsOf()))
                .thenApply(SeriesReply::items);
        var agreed = origins(field, CorridorSelection.agreedWith(destination, clocks.asOf(), clocks.recordedAsOf()));
        var funded = origins(field, CorridorSelection.paidBy(destination, clocks.asOf(), clocks.recordedAsOf()));
        return areas.thenCombine(counted, Known::new)
                .thenCombine(series, Known::withSeries)
                .thenCombine(agreed, Known::withAgreed)
                .thenCombine(funded, Known::withFunded)
                .thenCompose(known -> gaps(field, known, destination, most));
    }

    /** All that the first questions tell. */
    private record Known(
            Areas areas, Set<String> counted, List<Series> series, Set<String> agreed, Set<String> funded) {

        Known(Areas areas, Set<String> counted) {
            this(areas, counted, List.of(), Set.of(), Set.of());
        }

        Known withSeries(List<Series> found) {
            return new Known(areas, counted, found, agreed, funded);
        }

        Known withAgreed(Set<String> found) {
            return new Known(areas, counted, series, found, funded);
        }

        Known withFunded(Set<String> found) {
            return new Known(areas, counted, series, agreed, found);
        }

        /** What an area is called has to be known to tell of it; the list of them is renewed every few minutes. */
        List<Area> origins(Area destination) {
            return Stream.of(counted, agreed, funded)
                    .flatMap(Set::stream)
                    .distinct()
                    .sorted()
                    .flatMap(code -> areas.of(code).stream())
                    .filter(area -> area.kind() == AreaKind.COUNTRY && !area.equals(destination))
                    .toList();
        }
    }

    private static CompletionStage<List<Gap>> gaps(CurrentField field, Known known, String code, int limit) {
        var destination = known.areas()
                .of(code)
                .orElseThrow(() -> Problem.badInput(
                        "destination", "`destination`: there is no area with the code %s.".formatted(code)));
        var origins = known.origins(destination);
        return agreements(field, origins, destination, known.counted()).thenApply(agreements -> new Gaps(
                        destination, known.counted(), known.agreed(), known.funded(), known.series(), agreements)
                .list(origins, limit));
    }

    /**
     * A few of each corridor, organisations included, all corridors in the same call; of one that is counted a single one,
     * which is no gap.
     */
    private static CompletionStage<Map<String, List<Agreement>>> agreements(
            CurrentField field, List<Area> origins, Area destination, Set<String> counted) {
        var clocks = field.clocks();
        List<CompletionStage<List<Agreement>>> asked = new ArrayList<>();
        for (Area origin : origins) {
            asked.add(Cooperation.listLate(
                    field,
                    AgreementSelection.ofCorridor(
                            origin.code(),
                            destination.code(),
                            true,
                            null,
                            counted.contains(origin.code()) ? 1 : SOME_AGREEMENTS,
                            clocks.asOf(),
                            clocks.recordedAsOf()),
                    Agreement::of));
        }
        CompletionStage<Map<String, List<Agreement>>> all = completedFuture(new HashMap<>());
        for (int place = 0; place < origins.size(); place++) {
            var origin = origins.get(place).code();
            all = all.thenCombine(asked.get(place), (found, own) -> {
                found.put(origin, own);
                return found;
            });
        }
        return all;
    }

    private static CompletionStage<Set<String>> origins(CurrentField field, CorridorSelection question) {
        return Cooperation.ask(field, question, (rows, companions) -> rows.stream()
                .map(row -> row.origin())
                .collect(toSet()));
    }
}
