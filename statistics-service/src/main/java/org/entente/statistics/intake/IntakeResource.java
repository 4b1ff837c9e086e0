package org.entente.statistics.intake;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.statistics.access.Caller;
import org.entente.statistics.access.Roles;
import org.entente.statistics.problem.ProblemException;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/intakes")
@RolesAllowed(Roles.EDITOR)
class IntakeResource {

    private final Intake intake;
    private final Caller caller;

    IntakeResource(Intake intake, Caller caller) {
        this.intake = intake;
        this.caller = caller;
    }

    @POST
    @Consumes("text/csv")
    @Operation(
            summary = "Takes in a file of figures, all rows or none",
            description = "CSV (RFC 4180, UTF-8) with the columns indicator, ref_area, counterpart_area, route, period,"
                    + " value, unit, printed, rounding, status, publisher, release_title, published_on, url, note, in any"
                    + " order. Rows that were recorded before are left out. `dryRun` only looks for faults, `submit`"
                    + " submits what was recorded, `create` lets unknown indicators, routes and publishers come into"
                    + " being with their release.")
    @Parameter(name = "dryRun", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(name = "submit", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(name = "create", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    @APIResponse(responseCode = "201", description = "Figures were recorded, or drafts submitted")
    @APIResponse(responseCode = "200", description = "Nothing was new, or it was a dry run")
    @APIResponse(responseCode = "422", description = "Rows are refused, each with line, column, value and reason")
    public Uni<RestResponse<IntakeAnswer>> take(byte[] file, @Context UriInfo address) {
        return intake.take(
                        file,
                        new Intake.Wishes(flag(address, "dryRun"), flag(address, "submit"), flag(address, "create")))
                .map(IntakeResource::response);
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Roles.EDITOR, Roles.AUDITOR})
    @Operation(summary = "What was answered to a file, for its sender and for auditors")
    public Uni<IntakeAnswer> one(@RestPath UUID id) {
        return intake.find(new IntakeRepository.Whose(id, caller.is(Roles.AUDITOR) ? null : caller.name()));
    }

    /**
     * Only the two words are understood: a wish for a dry run that is written in another way must not be taken for none,
     * and write. As an argument of the method, a wish without a value would come as none.
     */
    private static boolean flag(UriInfo address, String name) {
        List<String> given = address.getQueryParameters().getOrDefault(name, List.of("false"));
        if (given.equals(List.of("true"))) {
            return true;
        }
        if (given.equals(List.of("false"))) {
            return false;
        }
        throw ProblemException.badParameter(name, String.join(", ", given), "neither true nor false");
    }

    private static RestResponse<IntakeAnswer> response(IntakeAnswer answer) {
        boolean written = answer.state() == IntakeAnswer.State.DRAFT || answer.state() == IntakeAnswer.State.SUBMITTED;
        return RestResponse.status(written ? RestResponse.Status.CREATED : RestResponse.Status.OK, answer);
    }
}
