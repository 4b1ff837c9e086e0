package org.entente.partnerships.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.entente.partnerships.document.PartnershipDraft;
import org.entente.partnerships.page.VersionTag;
import org.entente.partnerships.partnership.PartnershipView;
import org.entente.partnerships.partnership.StageKey;
import org.entente.partnerships.repeat.OncePerKey;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/partnerships")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EDITOR)
class PartnershipEditResource {

    private final OtherEdits edits;

    PartnershipEditResource(OtherEdits edits) {
        this.edits = edits;
    }

    @POST
    @OncePerKey
    @Operation(
            summary = "Drafts a stage of a partnership",
            description = "A stage is known by its two sides and since when it holds.")
    @APIResponse(responseCode = "201", description = "The draft, `ETag` is its version")
    public Uni<RestResponse<PartnershipView>> draft(
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Bodies.PartnershipBody.class)))
                    byte[] bytes) {
        Body body = Answer.body(bytes);
        return edits.create(Kind.PARTNERSHIP, key(body.members()), body, PartnershipDraft.class, PartnershipView::of)
                .map(view -> Answer.created(
                        view,
                        view.version(),
                        "/partnerships/%s/%s/%s/versions/%d"
                                .formatted(view.lead(), view.partner(), view.since(), view.version())));
    }

    @PUT
    @OncePerKey
    @Path("/{lead}/{partner}/{since}")
    @Operation(
            summary = "Replaces what a stage of a partnership says",
            description = "On the version in `If-Match`, the latest one that the editor sees, drafts included.")
    @APIResponse(responseCode = "200", description = "The new draft, `ETag` is its version")
    @APIResponse(responseCode = "412", description = "STALE_VERSION, as for agreements")
    public Uni<RestResponse<PartnershipView>> replace(
            @RestPath @Size(max = 20) String lead,
            @RestPath @Size(max = 20) String partner,
            @RestPath @Size(max = 10) String since,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Bodies.PartnershipBody.class)))
                    byte[] bytes) {
        int version = VersionTag.required(ifMatch);
        Body body = Answer.body(bytes);
        Ids.same(body.members(), "lead", lead);
        Ids.same(body.members(), "partner", partner);
        Ids.same(body.members(), "since", since);
        return edits.replace(
                        Kind.PARTNERSHIP,
                        StageKey.of(lead, partner, since),
                        version,
                        body,
                        PartnershipDraft.class,
                        PartnershipView::of)
                .map(view -> VersionTag.ok(view, view.version()));
    }

    @POST
    @OncePerKey
    @Path("/{lead}/{partner}/{since}/publication")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.APPROVER)
    @Operation(summary = "Publishes the version in `If-Match`", description = "As for agreements.")
    public Uni<RestResponse<PartnershipView>> publish(
            @RestPath @Size(max = 20) String lead,
            @RestPath @Size(max = 20) String partner,
            @RestPath @Size(max = 10) String since,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        return edits.publish(
                        Kind.PARTNERSHIP,
                        StageKey.of(lead, partner, since),
                        VersionTag.required(ifMatch),
                        PartnershipDraft.class,
                        PartnershipView::of)
                .map(view -> VersionTag.ok(view, view.version()));
    }

    private static String key(ObjectNode stage) {
        return StageKey.of(
                stage.path("lead").asText(),
                stage.path("partner").asText(),
                stage.path("since").asText());
    }
}
