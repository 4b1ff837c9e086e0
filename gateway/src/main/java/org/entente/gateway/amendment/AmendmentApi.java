package org.entente.gateway.amendment;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.access.Role;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.release.Release;
import org.entente.gateway.statistics.StatisticsWrites;

@GraphQLApi
@RolesAllowed(Role.EDITOR)
public class AmendmentApi {

    private static final String FIGURE_ID = "figureId";
    private static final String EVIDENCE_URL = "evidenceUrl";

    private static final String FIGURE_MEANS =
            "Global id of the figure; it must be the one in force for its series and period.";

    private final StatisticsWrites writes;

    AmendmentApi(StatisticsWrites writes) {
        this.writes = writes;
    }

    @Mutation
    @Description(
            "Says how an unclear print is to be read, with its evidence. The answer is a draft of its own with one figure (reading CORRECTED, the same print); like any other it is submitted, approved by somebody else, and a vintage from then on. Needs the role editor and the figure's desk, else NOT_YOUR_DESK. BAD_USER_INPUT for a value that the print does not allow; WRONG_STATE for a print that is clear, or a figure that is not in force; NOT_FOUND for one that there is not. The same again while its draft is open answers that draft. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Release> correctReading(
            @Description(FIGURE_MEANS) @Id @NonNull String figureId,
            @Description("The number, one that the print allows, in the series' unit.") @NonNull BigDecimal value,
            @Description("Where everybody can see that this is the number; http or https.") @NonNull
                    String evidenceUrl) {
        var figure = figure(figureId);
        Limit.wholeCharacters(EVIDENCE_URL, evidenceUrl);
        return CurrentField.get()
                .write(errand -> writes.correct(figure, value, evidenceUrl, errand))
                .thenApply(Release::of);
    }

    @Mutation
    @Description(
            "Drafts the withdrawal of one figure: from the approval of the answered draft on no figure is in force for its series and period. What was known before stays known for those instants. Needs the role editor and the figure's desk, else NOT_YOUR_DESK. WRONG_STATE for a figure that is not in force, NOT_FOUND for one that there is not. The same again while its draft is open answers that draft. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Release> withdrawFigure(
            @Description(FIGURE_MEANS) @Id @NonNull String figureId,
            @Description("Why, in words for everybody; at most 2000 characters.") @NonNull String reason,
            @Description("Where the publisher says so, if anywhere; http or https.") @Nullable String evidenceUrl) {
        var figure = figure(figureId);
        Limit.wholeCharacters("reason", reason);
        Limit.wholeCharacters(EVIDENCE_URL, evidenceUrl);
        return CurrentField.get()
                .write(errand -> writes.withdrawFigure(figure, reason, evidenceUrl, errand))
                .thenApply(Release::of);
    }

    private static String figure(String id) {
        return GlobalId.parse(GlobalId.Kind.FIGURE, FIGURE_ID, id).value();
    }
}
