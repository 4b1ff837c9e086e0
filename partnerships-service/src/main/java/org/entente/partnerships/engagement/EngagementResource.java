package org.entente.partnerships.engagement;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entente.partnerships.access.Roles;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.problem.ProblemException;
import org.entente.partnerships.question.Inquiry;
import org.entente.partnerships.question.Listed;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/engagements")
@RolesAllowed(Roles.READER)
class EngagementResource {

    private final Inquiry inquiry;
    private final EngagementPart engagements;

    EngagementResource(Inquiry inquiry, EngagementPart engagements) {
        this.inquiry = inquiry;
        this.engagements = engagements;
    }

    @GET
    @WithSession
    @Operation(
            summary = "Visits, meetings and joint operations between offices",
            description =
                    "Sorted by their first day; with `search`, the best come first. `from` and `to` let through whatever may lie between them.")
    public Uni<Listed<EngagementView>> list(
            @BeanParam @Valid EngagementQuery query,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.MOST) int first,
            @RestQuery @Nullable String after) {
        var selection = query.selection(first, after);
        return inquiry.about(engagements, selection).map(answers -> Listed.of(engagements, answers));
    }

    @GET
    @Path("/{id}")
    @WithSession
    @Operation(summary = "One engagement")
    public Uni<EngagementView> one(
            @RestPath @Size(max = 100) String id,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf) {
        return inquiry.about(engagements, EngagementSelection.ofId(id, asOf, recordedAsOf))
                .map(answers -> answers.only(engagements).items().stream()
                        .findFirst()
                        .orElseThrow(() -> ProblemException.notFound("there is no engagement " + id)));
    }
}
