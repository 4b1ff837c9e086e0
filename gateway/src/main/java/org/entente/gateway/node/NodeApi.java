package org.entente.gateway.node;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.gateway.access.Role;
import org.entente.gateway.agreement.AgreementFinder;
import org.entente.gateway.area.AreaDirectory;
import org.entente.gateway.citation.CitationFinder;
import org.entente.gateway.commitment.CommitmentFinder;
import org.entente.gateway.engagement.EngagementFinder;
import org.entente.gateway.figure.FigureFinder;
import org.entente.gateway.graph.Clocks;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.Moment;
import org.entente.gateway.graph.Node;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.partnership.PartnershipFinder;
import org.entente.gateway.release.ReleasesById;
import org.entente.gateway.series.SeriesBySelection;
import org.entente.gateway.statement.StatementFinder;
import org.entente.gateway.statistics.SeriesSelection;

@GraphQLApi
@RolesAllowed(Role.READER)
public class NodeApi {

    @Query
    @Description(
            "Any object by its global id. Null for one that does not exist, that was not public then or that the caller may not see.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Node> node(
            @Description("An `id` that this graph has given out; anything else is BAD_USER_INPUT.") @Id @NonNull
                    String id,
            @Description(Clocks.AS_OF_MEANS) @Nullable Moment asOf,
            @Description(Clocks.RECORDED_AS_OF_MEANS) @Nullable Moment recordedAsOf) {
        var field = CurrentField.get();
        var clocks = field.clocks();
        return find(GlobalId.parse(id), field, clocks).thenApply(found -> found.orElse(null));
    }

    private static CompletionStage<Optional<Node>> find(GlobalId id, CurrentField field, Clocks clocks) {
        return switch (id.kind()) {
            case AREA -> node(AreaDirectory.ask(field).thenApply(areas -> areas.of(id.value())));
            case SERIES ->
                field.load(
                                SeriesBySelection.class,
                                SeriesSelection.ofKey(id.value(), clocks.asOf(), clocks.recordedAsOf()))
                        .thenApply(page -> page.items().stream().findFirst().map(Function.identity()));
            case FIGURE -> node(FigureFinder.find(id));
            case RELEASE ->
                field.load(ReleasesById.class, id).thenApply(release -> release.filter(one -> one.isKnownTo(clocks))
                        .map(Function.identity()));
            case AGREEMENT -> node(AgreementFinder.find(field, id));
            case EVENT -> node(AgreementFinder.findEvent(field, id));
            case COMMITMENT -> node(CommitmentFinder.find(field, id));
            case ENGAGEMENT -> node(EngagementFinder.find(field, id));
            case PARTNERSHIP -> node(PartnershipFinder.find(field, id));
            case STATEMENT -> node(StatementFinder.find(field, id));
            case CITATION -> node(CitationFinder.find(field, id));
        };
    }

    private static <N extends Node> CompletionStage<Optional<Node>> node(CompletionStage<Optional<N>> found) {
        return found.thenApply(one -> one.map(Function.identity()));
    }
}
