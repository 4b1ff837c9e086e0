package org.entente.statistics.citation;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.statistics.access.Roles;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/citations")
@RolesAllowed(Roles.READER)
class CitationResource {

    /** Enough for any page that somebody reads. */
    static final int MOST = 50;

    private static final String REPLAYED = "Idempotent-Replayed";

    /**
     * What is to be quoted.
     *
     * @param figures 1 to 50 ids of figures, {@code release/series key/period}, in the order wanted
     * @param asOf what the public could know then: an instant or a date; null for the instant of the write. What is under
     *     embargo needs the role pre-release and an {@code asOf} that lies after it
     * @param recordedAsOf what was stored then, for auditors; null for the instant of the write
     */
    public record NewCitation(
            @NotEmpty @Size(max = CitationResource.MOST) List<@NotBlank @Size(max = 300) String> figures,
            @Nullable @Size(max = 50) String asOf,
            @Nullable @Size(max = 50) String recordedAsOf) {}

    private final Citations citations;
    private final HttpHeaders headers;

    CitationResource(Citations citations, HttpHeaders headers) {
        this.citations = citations;
        this.headers = headers;
    }

    @POST
    @Operation(
            summary = "Pins figures as they stand, so that they can be quoted",
            description =
                    "Each figure must be one that the caller may see from these instants, in force or not. The answer is"
                            + " the id to ask for; what was pinned is answered under it for ever. The same request under the"
                            + " same `Idempotency-Key` pins nothing a second time.")
    @Parameter(
            name = IdempotencyKey.HEADER,
            in = ParameterIn.HEADER,
            description = "1 to 255 visible characters of ASCII")
    @APIResponse(responseCode = "201", description = "What was pinned")
    public Uni<RestResponse<CitationReceipt>> cite(@NotNull @Valid NewCitation citation) {
        return citations
                .cite(
                        citation.figures(),
                        citation.asOf(),
                        citation.recordedAsOf(),
                        IdempotencyKey.of(headers.getRequestHeader(IdempotencyKey.HEADER)))
                .map(CitationResource::response);
    }

    @GET
    @Path("/{id}")
    @WithSession
    @Operation(
            summary = "What a citation pinned",
            description =
                    "Answered by the clocks that it holds, also to those who are no auditors. Whoever may not see one of its"
                            + " figures, under embargo for example, is answered 404.")
    public Uni<CitationView> cited(@RestPath String id) {
        return citations.cited(id);
    }

    private static RestResponse<CitationReceipt> response(Citations.Pinned pinned) {
        var response = RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, pinned.receipt())
                .header(HttpHeaders.LOCATION, "/citations/" + pinned.receipt().id());
        return (pinned.isNew() ? response : response.header(REPLAYED, "true")).build();
    }
}
