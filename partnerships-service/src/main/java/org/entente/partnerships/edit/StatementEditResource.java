package org.entente.partnerships.edit;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.partnerships.access.Roles;
import org.entente.partnerships.document.Body;
import org.entente.partnerships.document.Kind;
import org.entente.partnerships.document.StatementDraft;
import org.entente.partnerships.page.VersionTag;
import org.entente.partnerships.repeat.OncePerKey;
import org.entente.partnerships.statement.StatementView;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/statements")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EDITOR)
class StatementEditResource {

    private final OtherEdits edits;

    StatementEditResource(OtherEdits edits) {
        this.edits = edits;
    }

    @POST
    @OncePerKey
    @Operation(
            summary = "Drafts a statement",
            description = "Without an `id` it gets one from its speaker and its day.")
    @APIResponse(responseCode = "201", description = "The draft, `ETag` is its version")
    public Uni<RestResponse<StatementView>> draft(
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Bodies.StatementBody.class)))
                    byte[] bytes) {
        Body body = Answer.body(bytes);
        return edits.create(
                        Kind.STATEMENT,
                        Ids.given(body.members(), "speaker", "on"),
                        body,
                        StatementDraft.class,
                        StatementView::of)
                .map(view -> Answer.created(
                        view, view.version(), "/statements/%s/versions/%d".formatted(view.id(), view.version())));
    }

    @PUT
    @OncePerKey
    @Path("/{id}")
    @Operation(
            summary = "Replaces what a statement says",
            description = "On the version in `If-Match`, the latest one that the editor sees, drafts included.")
    @APIResponse(responseCode = "200", description = "The new draft, `ETag` is its version")
    @APIResponse(responseCode = "412", description = "STALE_VERSION, as for agreements")
    public Uni<RestResponse<StatementView>> replace(
            @RestPath @Size(max = 100) String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Bodies.StatementBody.class)))
                    byte[] bytes) {
        int version = VersionTag.required(ifMatch);
        Body body = Answer.body(bytes);
        Ids.same(body.members(), "id", id);
        return edits.replace(Kind.STATEMENT, id, version, body, StatementDraft.class, StatementView::of)
                .map(view -> VersionTag.ok(view, view.version()));
    }

    @POST
    @OncePerKey
    @Path("/{id}/publication")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.APPROVER)
    @Operation(summary = "Publishes the version in `If-Match`", description = "As for agreements.")
    public Uni<RestResponse<StatementView>> publish(
            @RestPath @Size(max = 100) String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return edits.publish(Kind.STATEMENT, id, VersionTag.required(ifMatch), StatementDraft.class, StatementView::of)
                .map(view -> VersionTag.ok(view, view.version()));
    }
}
