package org.entente.gateway.check;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.access.Role;
import org.entente.gateway.figure.Figure;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.statistics.CheckSelection;

/** What arithmetic says about a figure. */
@GraphQLApi
@RolesAllowed(Role.READER)
public class CheckApi {

    @Description(
            "Checks that this figure is a term of, from what could be known at the root's `asOf`. One across releases that other vintages have taken the place of is told with the figure that it tests alone. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 5)
    public CompletionStage<@Nullable List<@NonNull Check>> checks(@Source Figure figure) {
        var field = CurrentField.get();
        var clocks = field.clocks();
        return field.load(
                ChecksByFigure.class, new CheckSelection(figure.serviceId(), clocks.asOf(), clocks.recordedAsOf()));
    }
}
