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
import org.entente.partnerships.agreement.AgreementView;
import org.entente.partnerships.page.VersionTag;
import org.entente.partnerships.repeat.OncePerKey;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/agreements")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EDITOR)
class AgreementEditResource {

    private final AgreementEdits edits;

    AgreementEditResource(AgreementEdits edits) {
        this.edits = edits;
    }

    @POST
    @OncePerKey
    @Operation(
            summary = "Drafts an agreement",
            description = "Recorded and submitted at once as version 1; it is seen once somebody else has published it."
                    + " Without an `id` it gets one from its title.")
    @APIResponse(responseCode = "201", description = "The draft; `Location` leads to it, `ETag` is its version")
    @APIResponse(responseCode = "422", description = "Refused: each fault with its JSON pointer, value and reason")
    public Uni<RestResponse<AgreementView>> draft(
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Bodies.AgreementBody.class)))
                    byte[] body) {
        return edits.create(Answer.body(body)).map(AgreementEditResource::created);
    }

    @PUT
    @OncePerKey
    @Path("/{id}")
    @Operation(
            summary = "Replaces what an agreement says",
            description =
                    "All of it: what is left out is taken away, but for links that the editor cannot see. `If-Match`"
                            + " names the version that it was made on, the latest one that the editor sees, drafts included; the"
                            + " same content again writes nothing.")
    @APIResponse(responseCode = "200", description = "The new draft, `ETag` is its version")
    @APIResponse(
            responseCode = "412",
            description = "STALE_VERSION: `expectedVersion`, `currentVersion`, both `versions`"
                    + " and the `difference` between them in words")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED: there is no `If-Match`")
    public Uni<RestResponse<AgreementView>> replace(
            @RestPath @Size(max = 100) String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Bodies.AgreementBody.class)))
                    byte[] body) {
        return edits.replace(id, VersionTag.required(ifMatch), Answer.body(body))
                .map(view -> VersionTag.ok(view, view.version()));
    }

    @POST
    @OncePerKey
    @Path("/{id}/events")
    @Operation(
            summary = "Adds a step in the life of an agreement",
            description = "As a new version, on the one in `If-Match`.")
    @APIResponse(responseCode = "201", description = "The agreement at its new version")
    public Uni<RestResponse<AgreementView>> event(
            @RestPath @Size(max = 100) String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Bodies.EventBody.class)))
                    byte[] body) {
        return edits.addEvent(id, VersionTag.required(ifMatch), Answer.body(body))
                .map(AgreementEditResource::created);
    }

    @POST
    @OncePerKey
    @Path("/{id}/parties/{area}/actions")
    @Operation(
            summary = "Adds what one party did about an agreement",
            description = "As a new version, on the one in `If-Match`.")
    @APIResponse(responseCode = "201", description = "The agreement at its new version")
    public Uni<RestResponse<AgreementView>> action(
            @RestPath @Size(max = 100) String id,
            @RestPath @Size(max = 20) String area,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Bodies.ActionBody.class)))
                    byte[] body) {
        return edits.addAction(id, area, VersionTag.required(ifMatch), Answer.body(body))
                .map(AgreementEditResource::created);
    }

    @POST
    @OncePerKey
    @Path("/{id}/commitments")
    @Operation(
            summary = "Adds money, or something in kind, to an agreement",
            description = "As a new version, on the one in `If-Match`. Without an `id` it gets one.")
    @APIResponse(responseCode = "201", description = "The agreement at its new version")
    public Uni<RestResponse<AgreementView>> commitment(
            @RestPath @Size(max = 100) String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Bodies.CommitmentBody.class)))
                    byte[] body) {
        return edits.addCommitment(id, VersionTag.required(ifMatch), Answer.body(body))
                .map(AgreementEditResource::created);
    }

    @POST
    @OncePerKey
    @Path("/{id}/publication")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.APPROVER)
    @Operation(
            summary = "Publishes the version in `If-Match`",
            description = "With all that it is built on; by somebody who drafted none of it that is not public yet."
                    + " WRONG_STATE for a version that another one has overtaken.")
    @APIResponse(responseCode = "200", description = "The agreement as it is published")
    @APIResponse(responseCode = "403", description = "APPROVED_BY_SUBMITTER: somebody else must do it")
    @APIResponse(responseCode = "409", description = "WRONG_STATE: it is published, overtaken or not submitted")
    @APIResponse(responseCode = "412", description = "STALE_VERSION: there is no such version that the caller sees")
    public Uni<RestResponse<AgreementView>> publish(
            @RestPath @Size(max = 100) String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return edits.publish(id, VersionTag.required(ifMatch)).map(view -> VersionTag.ok(view, view.version()));
    }

    private static RestResponse<AgreementView> created(AgreementView view) {
        return Answer.created(view, view.version(), "/agreements/%s/versions/%d".formatted(view.id(), view.version()));
    }
}
