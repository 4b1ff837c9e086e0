package org.entente.partnerships.edit;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.partnerships.access.Roles;
import org.entente.partnerships.edit.Disbursements.DisbursementView;
import org.entente.partnerships.page.VersionTag;
import org.entente.partnerships.repeat.OncePerKey;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/commitments")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EDITOR)
class DisbursementResource {

    private final Disbursements disbursements;

    DisbursementResource(Disbursements disbursements) {
        this.disbursements = disbursements;
    }

    @POST
    @OncePerKey
    @Path("/{id}/disbursements")
    @Operation(
            summary = "Records that some of a pledge or a commitment was paid",
            description =
                    "A commitment of kind DISBURSEMENT in the same agreement, between the same sides and for the same"
                            + " purpose, as a new version. `If-Match` may be left out; then it is added to the latest one.")
    @APIResponse(responseCode = "201", description = "The agreement at its new version, and the id of the disbursement")
    public Uni<RestResponse<DisbursementView>> pay(
            @RestPath @Size(max = 100) String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Bodies.DisbursementBody.class)))
                    byte[] body) {
        return disbursements
                .pay(id, VersionTag.read(ifMatch), Answer.body(body))
                .map(paid -> Answer.created(
                        paid,
                        paid.agreement().version(),
                        "/agreements/%s/versions/%d"
                                .formatted(
                                        paid.agreement().id(), paid.agreement().version())));
    }
}
