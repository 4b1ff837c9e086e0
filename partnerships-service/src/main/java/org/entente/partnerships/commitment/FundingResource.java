package org.entente.partnerships.commitment;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entente.partnerships.access.Roles;
import org.entente.partnerships.question.AreaName;
import org.entente.partnerships.question.Inquiry;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/funding")
@RolesAllowed(Roles.READER)
class FundingResource {

    /** The money of each pillar that has any. */
    public record Funding(List<FundingView> items, List<AreaName> areas) {}

    private final Inquiry inquiry;
    private final FundingPart funding;

    FundingResource(Inquiry inquiry, FundingPart funding) {
        this.inquiry = inquiry;
        this.funding = funding;
    }

    @GET
    @WithSession
    @Operation(
            summary = "Money that an area provides or receives, by pillar",
            description =
                    "Pledged, committed and disbursed are never added together, nor are currencies. What is stated"
                            + " again by another commitment is left out and named.")
    public Uni<Funding> of(
            @RestQuery @NotNull @Size(max = 20) String area,
            @RestQuery FundingSelection.@Nullable Side side,
            @RestQuery @Nullable LocalDate from,
            @RestQuery @Nullable LocalDate to,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf) {
        return inquiry.about(funding, new FundingSelection(area, side, from, to, asOf, recordedAsOf))
                .map(answers -> new Funding(answers.only(funding), answers.areas()));
    }
}
