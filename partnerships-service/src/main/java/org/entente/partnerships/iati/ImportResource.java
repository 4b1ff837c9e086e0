package org.entente.partnerships.iati;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.partnerships.access.Roles;
import org.entente.partnerships.iati.ImportView.State;
import org.entente.partnerships.page.VersionTag;
import org.entente.partnerships.problem.ProblemCode;
import org.entente.partnerships.problem.ProblemException;
import org.entente.partnerships.repeat.OncePerKey;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/iati")
@RolesAllowed(Roles.EDITOR)
class ImportResource {

    /** Of bytes; what is taken becomes at most 500 commitments. */
    private static final int MOST = 16 << 20;

    private final Import imports;

    ImportResource(Import imports) {
        this.imports = imports;
    }

    @POST
    @OncePerKey
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Operation(
            summary = "Takes transactions of a file of IATI 2.03 into an agreement, all of the file or nothing",
            description =
                    "Pledges, commitments and disbursements become commitments of a new version, made on the one in"
                            + " `If-Match`; it is seen once somebody else has published it. What else the file brings is listed with"
                            + " the reason why it is left aside. The same file again writes nothing. `dryRun` only says what would"
                            + " come of it.")
    @Parameter(name = "dryRun", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    @APIResponse(responseCode = "201", description = "A new version, `ETag` is its number")
    @APIResponse(responseCode = "200", description = "Nothing was new, or it was a dry run")
    @APIResponse(responseCode = "412", description = "STALE_VERSION: the agreement was changed meanwhile")
    @APIResponse(responseCode = "422", description = "Refused: each fault with element, line, column, value and reason")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED: there is no `If-Match`")
    public Uni<RestResponse<ImportView>> take(
            @RestQuery @NotNull @Size(max = 100) String agreement,
            @RestQuery @Nullable @Size(max = 1000) String reason,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Context UriInfo address,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_XML,
                                            schema = @Schema(type = SchemaType.STRING)))
                    byte[] file) {
        int expected = VersionTag.required(ifMatch);
        if (file.length > MOST) {
            throw new ProblemException(ProblemCode.TOO_LARGE, "a file is of at most 16 MiB");
        }
        return imports.take(agreement, expected, file, blankToNull(reason), isDryRun(address))
                .map(ImportResource::response);
    }

    private static RestResponse<ImportView> response(ImportView view) {
        var status = view.state() == State.RECORDED ? RestResponse.Status.CREATED : RestResponse.Status.OK;
        var response = RestResponse.ResponseBuilder.<ImportView>create(status).entity(view);
        if (view.agreement() != null) {
            int version = view.agreement().version();
            response.header("ETag", VersionTag.of(version))
                    .location(URI.create("/agreements/%s/versions/%d"
                            .formatted(view.agreement().id(), version)));
        }
        return response.build();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A wish for a dry run that is written in another way must not be taken for none, and write. */
    private static boolean isDryRun(UriInfo address) {
        List<String> given = address.getQueryParameters().getOrDefault("dryRun", List.of("false"));
        if (given.equals(List.of("true"))) {
            return true;
        }
        if (given.equals(List.of("false"))) {
            return false;
        }
        throw ProblemException.badParameter("dryRun", String.join(", ", given), "neither true nor false");
    }
}
