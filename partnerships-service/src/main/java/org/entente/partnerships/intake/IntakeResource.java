package org.entente.partnerships.intake;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.partnerships.access.Roles;
import org.entente.partnerships.page.Cursor;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.problem.ProblemException;
import org.entente.partnerships.repeat.OncePerKey;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/intakes")
@RolesAllowed({Roles.EDITOR, Roles.APPROVER, Roles.AUDITOR})
class IntakeResource {

    private final Intake intake;
    private final IntakeLife life;
    private final IntakeList intakes;

    IntakeResource(Intake intake, IntakeLife life, IntakeList intakes) {
        this.intake = intake;
        this.life = life;
        this.intakes = intakes;
    }

    @POST
    @OncePerKey
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Takes in a document of agreements and what surrounds them, all of it or nothing",
            description =
                    "An object with the lists `agreements`, `engagements`, `statements` and `partnerships`. What is"
                            + " stored already is left out; what differs becomes a whole new version, seen once somebody else"
                            + " has approved it. `dryRun` only looks for faults, `submit` submits what was recorded.")
    @Parameter(name = "dryRun", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(name = "submit", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    @APIResponse(responseCode = "201", description = "Something was recorded, or a draft submitted")
    @APIResponse(responseCode = "200", description = "Nothing was new, or it was a dry run")
    @APIResponse(responseCode = "422", description = "Refused: each fault with its JSON pointer, value and reason")
    public Uni<RestResponse<IntakeAnswer>> take(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = SchemaType.OBJECT)))
                    byte[] document,
            @Context UriInfo address) {
        return intake.take(document, new Intake.Wishes(flag(address, "dryRun"), flag(address, "submit")))
                .map(IntakeResource::response);
    }

    @GET
    @WithSession
    @Operation(
            summary = "Documents that were handed in, newest first",
            description =
                    "Their own and those of their desks for editors, submitted and approved ones for approvers, all"
                            + " for auditors.")
    public Uni<Page<IntakeView>> list(
            @RestQuery @Nullable IntakeState state,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.MOST) int first,
            @RestQuery @Nullable String after) {
        return intakes.page(state, place(after), first);
    }

    @GET
    @Path("/{id}")
    @WithSession
    @Operation(summary = "One document, with what it brought and what is odd about it")
    public Uni<IntakeView> one(@RestPath UUID id) {
        return intakes.byId(id);
    }

    @GET
    @Path("/{id}/document")
    @Produces(MediaType.APPLICATION_JSON)
    @WithSession
    @Operation(summary = "The JSON as it was handed in, to the letter")
    public Uni<String> document(@RestPath UUID id) {
        return intakes.document(id);
    }

    @POST
    @OncePerKey
    @Path("/{id}/submission")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Submits a draft", description = "From then on it waits for approval.")
    public Uni<IntakeView> submit(@RestPath UUID id) {
        return life.submit(id);
    }

    @POST
    @OncePerKey
    @Path("/{id}/approval")
    @RolesAllowed(Roles.APPROVER)
    @Operation(
            summary = "Approves what somebody else submitted",
            description =
                    "From then on its contents can be seen. Refused where something in it was changed since it was"
                            + " drafted, naming what.")
    public Uni<IntakeView> approve(@RestPath UUID id) {
        return life.approve(id);
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

    /** Where a page of intakes ended. */
    private static @Nullable UUID place(@Nullable String after) {
        String key = Cursor.read(after);
        try {
            return key == null ? null : UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw ProblemException.badParameter("after", after, "not a cursor that a list gave out as 'next'");
        }
    }
}
