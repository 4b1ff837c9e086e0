package org.entente.partnerships.partnership;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entente.partnerships.access.Roles;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.question.Inquiry;
import org.entente.partnerships.question.Listed;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/partnerships")
@RolesAllowed(Roles.READER)
class PartnershipResource {

    private final Inquiry inquiry;
    private final PartnershipPart partnerships;

    PartnershipResource(Inquiry inquiry, PartnershipPart partnerships) {
        this.inquiry = inquiry;
        this.partnerships = partnerships;
    }

    @GET
    @WithSession
    @Operation(summary = "How countries stand to each other, each pair at its latest stage")
    public Uni<Listed<PartnershipView>> list(
            @RestQuery @Size(max = Page.MOST) List<String> id,
            @RestQuery @Nullable @Size(max = 20) String area,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.MOST) int first,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf) {
        var selection = new PartnershipSelection(id, area, first, after, asOf, recordedAsOf);
        return inquiry.about(partnerships, selection).map(answers -> Listed.of(partnerships, answers));
    }
}
