package org.entente.gateway.timeline;

import static java.util.concurrent.CompletableFuture.failedFuture;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
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
import org.entente.gateway.graph.Limit;
import org.entente.gateway.graph.PageRequest;
import org.entente.gateway.graph.Parts;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.EngagementSelection;
import org.entente.gateway.partnerships.StatementSelection;
import org.entente.gateway.series.Series;
import org.entente.gateway.series.SeriesBySelection;
import org.entente.gateway.statement.Statement;

/** A corridor's line of time, from both services. */
@GraphQLApi
@RolesAllowed(Role.READER)
public class TimelineApi {

    @Description(
            "What happened along the corridor, of all agreements of both ends (those of organisations included), by the first day that each date may mean; on one day events come before engagements, commitments, statements and figures. A figure stands at its period's last day; what has no date at all is left out. Where one service does not answer, what the other knows, with an error; null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 200, slicing = "limit")
    public CompletionStage<@Nullable List<@NonNull TimelineEntry>> timeline(
            @Source Corridor corridor,
            @Description(
                            "Only what may lie on this day or later; a partial date may mean any of its days. Null: from the first.")
                    @Nullable
                    LocalDate from,
            @Description("Only what may lie on this day or earlier. Null: to the last.") @Nullable LocalDate to,
            @Description("How many at most, 1 to 500; more is BAD_USER_INPUT. The list ends there.")
                    @DefaultValue("500")
                    @Nullable
                    Integer limit) {
        var timeline = new Timeline(
                from,
                Limit.notBefore("to", from, to),
                Limit.within("limit", limit, PageRequest.MOST, PageRequest.MOST));
        var field = CurrentField.get();
        return Parts.all(List.of(
                        Parts.<TimelineEntry>of(ofAgreements(field, corridor)),
                        Parts.of(ofEngagements(field, corridor, timeline)),
                        Parts.of(ofStatements(field, corridor, timeline)),
                        ofFigures(field, corridor, timeline)))
                .thenApply(parts -> parts.answer(timeline.of(parts.rows())));
    }

    private static CompletionStage<List<TimelineEntry>> ofAgreements(CurrentField field, Corridor corridor) {
        return Cooperation.list(field, CorridorQuestions.agreements(corridor, field.clocks()), Agreement::of)
                .thenApply(agreements ->
                        agreements.stream().flatMap(TimelineApi::entries).toList());
    }

    private static Stream<TimelineEntry> entries(Agreement agreement) {
        return Stream.concat(
                agreement.events().stream().map(event -> LifecycleEntry.of(agreement, event)),
                agreement.commitments().stream().flatMap(commitment -> CommitmentEntry.of(agreement, commitment)));
    }

    private static CompletionStage<List<EngagementEntry>> ofEngagements(
            CurrentField field, Corridor corridor, Timeline timeline) {
        var clocks = field.clocks();
        var question = EngagementSelection.ofCorridor(
                corridor.origin().code(),
                corridor.destination().code(),
                true,
                timeline.from(),
                timeline.to(),
                PageRequest.MOST,
                clocks.asOf(),
                clocks.recordedAsOf());
        return Cooperation.list(field, question, Engagement::of)
                .thenApply(all -> all.stream().map(EngagementEntry::of).toList());
    }

    private static CompletionStage<List<StatementEntry>> ofStatements(
            CurrentField field, Corridor corridor, Timeline timeline) {
        var clocks = field.clocks();
        var question = new StatementSelection(
                null,
                null,
                corridor.origin().code(),
                corridor.destination().code(),
                timeline.from(),
                timeline.to(),
                PageRequest.MOST,
                null,
                clocks.asOf(),
                clocks.recordedAsOf());
        return Cooperation.list(field, question, Statement::of)
                .thenApply(all -> all.stream().flatMap(StatementEntry::of).toList());
    }

    /** In two steps, since only the first tells which series there are. One series that fails leaves the others standing. */
    private static CompletionStage<Parts<TimelineEntry>> ofFigures(
            CurrentField field, Corridor corridor, Timeline timeline) {
        return field.load(SeriesBySelection.class, CorridorQuestions.series(corridor, field.clocks()))
                .thenApply(reply -> figures(field, reply.items(), timeline))
                .exceptionally(failure -> Parts.of(failedFuture(failure)))
                .thenCompose(Function.identity());
    }

    private static CompletionStage<Parts<TimelineEntry>> figures(
            CurrentField field, List<Series> all, Timeline timeline) {
        return Parts.all(all.stream()
                .map(one -> Parts.<TimelineEntry>of(
                        FiguresOfWindow.late(field, one.key(), timeline.from(), timeline.to(), timeline.limit())
                                .thenApply(found -> found.stream()
                                        .map(figure -> FigureEntry.of(one, figure))
                                        .toList())))
                .toList());
    }
}
