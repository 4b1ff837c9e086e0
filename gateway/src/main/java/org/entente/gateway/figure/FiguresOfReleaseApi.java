package org.entente.gateway.figure;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.access.Role;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.PageRequest;
import org.entente.gateway.graph.Slice;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.release.Release;

/** What one release says, published or not: nobody approves what they have not seen. */
@GraphQLApi
@RolesAllowed(Role.READER)
public class FiguresOfReleaseApi {

    @Description(
            "The figures of this release as it says them, by series and period; of a draft or submitted one too, for whoever sees it. A question of its own for each release, so ask it of one or of few. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(
            assumed = 50,
            slicing = "first",
            sized = {"edges", "nodes"})
    public CompletionStage<@Nullable FigureConnection> figures(
            @Source Release release,
            @Description(PageRequest.FIRST_MEANS) @DefaultValue("50") @Nullable Integer first,
            @Description(PageRequest.AFTER_MEANS) @Nullable String after) {
        var page = PageRequest.of(first, after);
        var field = CurrentField.get();
        var clocks = field.clocks();
        return field.load(
                        FiguresOfRelease.class,
                        new FiguresOfRelease.Question(
                                GlobalId.parse(release.id()).uuid(),
                                page.rows(),
                                page.page(),
                                field.selects("nodes/isRecord", "edges/node/isRecord"),
                                clocks))
                .thenApply(
                        answer -> FigureConnection.of(Slice.of(page, answer.items(), answer.next(), answer.total())));
    }
}
