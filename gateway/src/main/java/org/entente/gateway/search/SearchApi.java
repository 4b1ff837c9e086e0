package org.entente.gateway.search;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.gateway.access.Role;
import org.entente.gateway.agreement.Agreement;
import org.entente.gateway.area.AreaDirectory;
import org.entente.gateway.cooperation.Cooperation;
import org.entente.gateway.engagement.Engagement;
import org.entente.gateway.graph.Clocks;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.graph.Moment;
import org.entente.gateway.graph.Parts;
import org.entente.gateway.graph.SearchHit;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.AgreementSelection;
import org.entente.gateway.partnerships.EngagementSelection;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.series.SeriesBySelection;
import org.entente.gateway.series.SeriesReply;
import org.entente.gateway.statistics.SeriesSelection;

@GraphQLApi
@RolesAllowed(Role.READER)
public class SearchApi {

    private static final int SHORTEST_TEXT = 2;
    private static final int LONGEST_TEXT = 100;
    private static final int MOST = 100;
    private static final int USUAL = 20;

    @Query
    @Description(
            "Areas, agreements, engagements and series whose codes, names or titles hold every word of the text. Those of which the text is the whole code, id or key come first; the others take turns: an area, an agreement, an engagement, a series, and again, so that a kind with many hits leaves room for the others. Where one service does not answer, what is found without it, with an error; null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 20, slicing = "first")
    public CompletionStage<@Nullable List<@NonNull SearchHit>> search(
            @Description(
                            "2 to 100 characters, white space around them apart; BAD_USER_INPUT otherwise. Case and accents do not matter.")
                    @NonNull
                    String text,
            @Description("How many at most, 1 to 100; more is BAD_USER_INPUT. The list ends there.")
                    @DefaultValue("20")
                    @Nullable
                    Integer first,
            @Description(Clocks.AS_OF_MEANS) @Nullable Moment asOf,
            @Description(Clocks.RECORDED_AS_OF_MEANS) @Nullable Moment recordedAsOf) {
        var sought = checked(text);
        int most = Limit.within("first", first, MOST, USUAL);
        var field = CurrentField.get();
        var clocks = field.clocks();
        return Parts.all(List.of(
                        Parts.<SearchHit>of(
                                AreaDirectory.ask(field).thenApply(areas -> areas.holdingEveryWordOf(sought))),
                        Parts.of(Cooperation.list(
                                field,
                                AgreementSelection.ofSearch(sought, most, clocks.asOf(), clocks.recordedAsOf()),
                                Agreement::of)),
                        Parts.of(Cooperation.list(
                                field,
                                EngagementSelection.ofSearch(sought, most, clocks.asOf(), clocks.recordedAsOf()),
                                Engagement::of)),
                        Parts.of(field.load(
                                        SeriesBySelection.class,
                                        SeriesSelection.ofSearch(sought, most, clocks.asOf(), clocks.recordedAsOf()))
                                .thenApply(SeriesReply::items))))
                .thenApply(parts -> parts.answer(Hits.of(sought, parts.lists(), most)));
    }

    private static String checked(String text) {
        var sought = text.strip();
        if (sought.length() < SHORTEST_TEXT) {
            throw Problem.badInput(
                    "text",
                    "`text` must have at least %d characters that are no white space.".formatted(SHORTEST_TEXT));
        }
        Limit.length("text", sought, LONGEST_TEXT);
        return sought;
    }
}
