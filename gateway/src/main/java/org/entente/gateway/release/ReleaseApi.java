package org.entente.gateway.release;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.gateway.access.Role;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.graph.PageRequest;
import org.entente.gateway.graph.Slice;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;

@GraphQLApi
@RolesAllowed(Role.READER)
public class ReleaseApi {

    @Query
    @Description("One release. Null for one that does not exist or that the caller may not see.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Release> release(
            @Description("The release's global id, or its bare UUID.") @Id @NonNull String id) {
        return CurrentField.get()
                .load(ReleasesById.class, GlobalId.parse(GlobalId.Kind.RELEASE, id))
                .thenApply(release -> release.orElse(null));
    }

    @Query
    @Description("Releases that the caller may see, the newest publication first. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(
            assumed = 50,
            slicing = "first",
            sized = {"edges", "nodes"})
    public CompletionStage<@Nullable ReleaseConnection> releases(
            @Description("Only of this publisher: its code (ONS) or its name. Null: all.") @Nullable String publisher,
            @Description("Only in this state. Null: all states that the caller may see.") @Nullable ReleaseState state,
            @Description(PageRequest.FIRST_MEANS) @DefaultValue("50") @Nullable Integer first,
            @Description(PageRequest.AFTER_MEANS) @Nullable String after) {
        var page = PageRequest.of(first, after);
        return CurrentField.get()
                .load(
                        ReleaseLists.class,
                        new ReleaseLists.Question(
                                Limit.length("publisher", publisher, Limit.LONGEST_NAME),
                                state == null ? null : state.name(),
                                page.rows(),
                                page.page()))
                .thenApply(answer -> ReleaseConnection.of(Slice.of(
                        page, answer.items().stream().map(Release::of).toList(), answer.next(), answer.total())));
    }
}
