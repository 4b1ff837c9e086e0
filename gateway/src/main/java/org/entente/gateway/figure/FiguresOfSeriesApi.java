package org.entente.gateway.figure;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.access.Role;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.release.Release;
import org.entente.gateway.series.Series;
import org.entente.gateway.statistics.FigureSelection.Pick;

/** What a series says through its figures. */
@GraphQLApi
@RolesAllowed(Role.READER)
public class FiguresOfSeriesApi {

    @Description("The figure in force of each period, earliest period first. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(
            assumed = 30,
            slicing = {"last", "limit"})
    public CompletionStage<@Nullable List<@NonNull Figure>> figures(
            @Source Series series,
            @Description(
                            "Only periods that begin on or after the start of this period or date: 2022, 2022-Q4, 2022-06-13. Null: from the first, or, below `Agreement.series`, from two years before the agreement's first event.")
                    @Nullable
                    String from,
            @Description(
                            "Only periods that end on or before the end of this period or date. Null: to the last, or, below `Agreement.series`, to two years after the agreement's last event.")
                    @Nullable
                    String to,
            @Description("Only the last so many of them, 1 to 1000; still earliest first. Null: all.") @Nullable
                    Integer last,
            @Description("How many at most, 1 to 1000; more is BAD_USER_INPUT. The list ends there.")
                    @DefaultValue("1000")
                    @Nullable
                    Integer limit) {
        var window = series.window();
        return FigureQuestions.inForce(
                series.key(),
                PeriodLabel.checked("from", from == null && window != null ? window.from() : from),
                PeriodLabel.checked("to", to == null && window != null ? window.to() : to),
                last == null ? null : Limit.within("last", last, FigureQuestions.MOST, FigureQuestions.MOST),
                Limit.within("limit", limit, FigureQuestions.MOST, FigureQuestions.MOST));
    }

    @Description("The figure in force of the latest period. Null where the series has none that was public then.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Figure> latest(@Source Series series) {
        return FigureQuestions.any(series.key(), Pick.LATEST).thenApply(FiguresOfSeriesApi::only);
    }

    @Name("record")
    @Description(
            "The highest value of this series among the figures in force. Null where no figure has a certain value.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Figure> record(@Source Series series) {
        return FigureQuestions.any(series.key(), Pick.RECORD).thenApply(FiguresOfSeriesApi::only);
    }

    @Description(
            "The releases that hold figures of this series, oldest first: its vintages. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 20)
    public CompletionStage<@Nullable List<@NonNull Release>> vintages(@Source Series series) {
        return FigureQuestions.any(series.key(), Pick.RELEASES)
                .thenApply(figures -> figures.stream().map(Figure::release).toList());
    }

    private static @Nullable Figure only(List<Figure> oneOrNone) {
        return oneOrNone.isEmpty() ? null : oneOrNone.get(0);
    }
}
