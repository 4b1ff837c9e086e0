package org.entente.gateway.comparison;

import static java.util.concurrent.CompletableFuture.completedFuture;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.access.Role;
import org.entente.gateway.agreement.Agreement;
import org.entente.gateway.cooperation.Cooperation;
import org.entente.gateway.corridor.Corridor;
import org.entente.gateway.corridor.CorridorQuestions;
import org.entente.gateway.engagement.Engagement;
import org.entente.gateway.figure.FiguresOfWindow;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.graph.PageRequest;
import org.entente.gateway.indicator.IndicatorKind;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.AgreementSelection;
import org.entente.gateway.partnerships.EngagementSelection;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.series.Series;
import org.entente.gateway.series.SeriesBySelection;
import org.entente.gateway.statistics.SeriesSelection;
import org.entente.gateway.timeline.CommitmentEntry;
import org.entente.gateway.timeline.EngagementEntry;
import org.entente.gateway.timeline.LifecycleEntry;
import org.entente.gateway.timeline.TimelineEntry;

/** A series before and after an event, from both services. */
@GraphQLApi
@RolesAllowed(Role.READER)
public class BeforeAfterApi {

    private static final int USUAL_PERIODS = 4;
    private static final int MOST_SERIES = 20;

    private static final String EVENT =
            "Global id of the event, as `agreement.events` gives it out. BAD_USER_INPUT where there is no such event, or not for the caller at the root's instants.";
    private static final String PERIODS =
            "How many periods each window has, 1 to 36. A period is as long as the series' own: quarters, months.";
    private static final String WHICH_SERIES =
            "Not of parts of years, which do not follow each other, and not of a stock, which has no sum: BAD_USER_INPUT.";

    @Description(
            "One series' windows on both sides of a dated event. An association, never a cause. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable BeforeAfter> beforeAfter(
            @Source Corridor corridor,
            @Description(EVENT) @Id @NonNull String eventId,
            @Description("The series' key, or its global id. " + WHICH_SERIES) @NonNull String seriesKey,
            @Description(PERIODS) @DefaultValue("4") @Nullable Integer periods) {
        return compare(corridor, eventId, "seriesKey", List.of(seriesKey), periods)
                .thenApply(all -> all.get(0));
    }

    @Description(
            "The same for several series at once, in the order in which they are named: two publishers, or two definitions, beside each other. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = MOST_SERIES)
    public CompletionStage<@Nullable List<@NonNull BeforeAfter>> beforeAfters(
            @Source Corridor corridor,
            @Description(EVENT) @Id @NonNull String eventId,
            @Description("Keys of 1 to 20 series. " + WHICH_SERIES) @NonNull List<@NonNull String> seriesKeys,
            @Description(PERIODS) @DefaultValue("4") @Nullable Integer periods) {
        if (seriesKeys.isEmpty() || seriesKeys.size() > MOST_SERIES) {
            throw Problem.badInput(
                    "seriesKeys",
                    "`seriesKeys` must hold 1 to %d keys; it held %d.".formatted(MOST_SERIES, seriesKeys.size()));
        }
        return compare(corridor, eventId, "seriesKeys", seriesKeys, periods);
    }

    private static CompletionStage<List<BeforeAfter>> compare(
            Corridor corridor, String eventId, String argument, List<String> keys, @Nullable Integer periods) {
        int wanted = Limit.within("periods", periods, Comparison.MOST_PERIODS, USUAL_PERIODS);
        var id = GlobalId.parse(GlobalId.Kind.EVENT, "eventId", eventId);
        var field = CurrentField.get();
        var clocks = field.clocks();
        var series = all(keys.stream()
                .map(key -> GlobalId.parse(GlobalId.Kind.SERIES, argument, key).value())
                .map(key -> field.load(
                                SeriesBySelection.class,
                                SeriesSelection.ofKey(key, clocks.asOf(), clocks.recordedAsOf()))
                        .thenApply(reply -> comparable(argument, key, reply.items())))
                .toList());
        var own = Cooperation.list(
                field,
                AgreementSelection.ofIds(List.of(slug(id)), clocks.asOf(), clocks.recordedAsOf()),
                Agreement::of);
        var ofCorridor = Cooperation.list(field, CorridorQuestions.agreements(corridor, clocks), Agreement::of);
        return own.thenCombine(
                        ofCorridor,
                        (found, agreements) -> new Happening(event(corridor, id, found, agreements), agreements))
                .thenCombine(
                        series,
                        (happening, found) -> all(found.stream()
                                .map(one -> compare(field, new Comparison(happening.event(), one, wanted), happening))
                                .toList()))
                .thenCompose(compared -> compared);
    }

    /** The event, and the agreements that it happened among. */
    private record Happening(EventOfCorridor event, List<Agreement> agreements) {}

    private static CompletionStage<BeforeAfter> compare(
            CurrentField field, Comparison comparison, Happening happening) {
        var corridor = happening.event().corridor();
        var clocks = field.clocks();
        var figures = FiguresOfWindow.lateWithin(
                field, comparison.series().key(), comparison.firstDay(), comparison.lastDay());
        var engagements = Cooperation.listLate(
                field,
                EngagementSelection.ofCorridor(
                        corridor.origin().code(),
                        corridor.destination().code(),
                        true,
                        comparison.firstDayOfWindows(),
                        comparison.lastDay(),
                        PageRequest.MOST,
                        clocks.asOf(),
                        clocks.recordedAsOf()),
                Engagement::of);
        return figures.thenCombine(
                engagements,
                (inForce, meetings) -> comparison.of(
                        inForce,
                        Stream.concat(
                                happening.agreements().stream().flatMap(BeforeAfterApi::entries),
                                meetings.stream().map(EngagementEntry::of))));
    }

    private static Stream<TimelineEntry> entries(Agreement agreement) {
        return Stream.concat(
                agreement.events().stream().map(event -> LifecycleEntry.of(agreement, event)),
                agreement.commitments().stream().flatMap(one -> CommitmentEntry.of(agreement, one)));
    }

    private static EventOfCorridor event(
            Corridor corridor, GlobalId id, List<Agreement> found, List<Agreement> ofCorridor) {
        return found.stream()
                .flatMap(agreement -> agreement.events().stream()
                        .filter(event -> event.id().equals(id.toString()))
                        .map(event -> new EventOfCorridor(
                                corridor, agreement, event, ofCorridor.stream().anyMatch(one -> one.id()
                                        .equals(agreement.id())))))
                .findFirst()
                .orElseThrow(() -> Problem.badInput(
                        "eventId",
                        "`eventId`: there is no event %s that could be known at the instant asked for.".formatted(id)));
    }

    private static Series comparable(String argument, String key, List<Series> found) {
        var series = found.stream()
                .findFirst()
                .orElseThrow(() -> Problem.badInput(
                        argument,
                        "`%s`: there is no series %s that could be known at the instant asked for."
                                .formatted(argument, key)));
        if (!Periods.followEachOther(series.frequency())) {
            throw Problem.badInput(
                    argument,
                    "`%s`: the periods of %s are parts of years, which do not follow each other; a window needs quarters, months or the like."
                            .formatted(argument, key));
        }
        if (series.indicator().kind() == IndicatorKind.STOCK) {
            throw Problem.badInput(
                    argument,
                    "`%s`: %s is a stock, which is counted at one moment; a sum over periods means nothing."
                            .formatted(argument, key));
        }
        return series;
    }

    private static String slug(GlobalId event) {
        return event.value().split("/", 2)[0];
    }

    /** All of them, in their order. */
    private static <T> CompletionStage<List<T>> all(List<? extends CompletionStage<T>> stages) {
        CompletionStage<List<T>> joined = completedFuture(List.of());
        for (var one : stages) {
            joined = joined.thenCombine(one, (some, next) -> Stream.concat(some.stream(), Stream.of(next))
                    .toList());
        }
        return joined;
    }
}
