package org.entente.partnerships.citation;

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
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.partnerships.access.Roles;
import org.entente.partnerships.repeat.OncePerKey;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/citations")
@RolesAllowed(Roles.READER)
class CitationResource {

    /** Enough for any page that somebody reads. */
    static final int MOST = 50;

    /**
     * What is to be quoted.
     *
     * @param agreements 1 to 50 ids, in the order wanted
     * @param asOf what the public could know then: an instant or a date; null for the instant of the write, with the facts
     *     of which nobody knows since when they are public
     * @param recordedAsOf what was stored then, for auditors; null for the instant of the write
     */
    public record NewCitation(
            @NotEmpty @Size(max = CitationResource.MOST) List<@NotBlank @Size(max = 100) String> agreements,
            @Nullable @Size(max = 50) String asOf,
            @Nullable @Size(max = 50) String recordedAsOf) {}

    private final Citations citations;

    CitationResource(Citations citations) {
        this.citations = citations;
    }

    @POST
    @OncePerKey
    @Operation(
            summary = "Pins agreements as they stand, so that they can be quoted",
            description =
                    "Each agreement must be one that the caller may see from these instants. The answer is the id to ask"
                            + " for; what was pinned is answered under it for ever.")
    @APIResponse(responseCode = "201", description = "What was pinned")
    public Uni<RestResponse<CitationReceipt>> cite(@NotNull @Valid NewCitation citation) {
        return citations
                .cite(citation.agreements(), citation.asOf(), citation.recordedAsOf())
                .map(receipt -> RestResponse.ResponseBuilder.<CitationReceipt>create(RestResponse.Status.CREATED)
                        .entity(receipt)
                        .location(URI.create("/citations/" + receipt.id()))
                        .build());
    }

    @GET
    @Path("/{id}")
    @WithSession
    @Operation(
            summary = "What a citation pinned",
            description =
                    "Answered by the clocks that it holds, also to those who are no auditors. Whoever may not see one of its"
                            + " agreements, one that was restricted since for example, is answered 404.")
    public Uni<CitationView> cited(@RestPath String id) {
        return citations.cited(id);
    }
}
