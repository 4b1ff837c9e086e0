package org.entente.gateway.figure;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.access.Role;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;

/** What a figure says about its own observation over time. */
@GraphQLApi
@RolesAllowed(Role.READER)
public class FigureApi {

    @Description(
            "Every vintage of this observation, this one among them, oldest first. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 5)
    public CompletionStage<@Nullable List<@NonNull Figure>> vintages(@Source Figure figure) {
        return FigureQuestions.vintages(figure.seriesKey(), figure.period().label());
    }

    @Description("How this vintage revised the one just before it. Null for an observation's first vintage.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Change> revision(@Source Figure figure) {
        return FigureQuestions.vintages(figure.seriesKey(), figure.period().label())
                .thenApply(vintages -> revision(vintages, figure));
    }

    @Description(
            "How far this figure lies from another one of its series, in force at the root's instants. Null where there is none to compare with.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Change> change(
            @Source Figure figure,
            @Description("What it is compared with.") @DefaultValue("PREVIOUS_PERIOD") @Nullable ChangeBase over) {
        var base = over == null ? ChangeBase.PREVIOUS_PERIOD : over;
        return base == ChangeBase.PREVIOUS_VINTAGE
                ? revision(figure)
                : Neighbours.of(figure).thenApply(neighbours -> neighbours.change(base));
    }

    private static @Nullable Change revision(List<Figure> oldestFirst, Figure figure) {
        for (int vintage = 1; vintage < oldestFirst.size(); vintage++) {
            if (oldestFirst.get(vintage).id().equals(figure.id())) {
                return Change.between(oldestFirst.get(vintage - 1), figure);
            }
        }
        return null;
    }
}
