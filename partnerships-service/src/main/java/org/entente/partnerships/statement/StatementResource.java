package org.entente.partnerships.statement;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entente.partnerships.access.Roles;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.question.Inquiry;
import org.entente.partnerships.question.Listed;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/statements")
@RolesAllowed(Roles.READER)
class StatementResource {

    private final Inquiry inquiry;
    private final StatementPart statements;

    StatementResource(Inquiry inquiry, StatementPart statements) {
        this.inquiry = inquiry;
        this.statements = statements;
    }

    @GET
    @WithSession
    @Operation(
            summary = "Attributed positions about cooperation",
            description = "About an area, or about a region or an organisation that holds it. Sorted by their day.")
    public Uni<Listed<StatementView>> list(
            @RestQuery @Size(max = Page.MOST) List<String> id,
            @RestQuery @Nullable @Size(max = 20) String area,
            @RestQuery @Nullable @Size(max = 20) String origin,
            @RestQuery @Nullable @Size(max = 20) String destination,
            @RestQuery @Nullable LocalDate from,
            @RestQuery @Nullable LocalDate to,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.MOST) int first,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf) {
        var selection =
                new StatementSelection(id, area, origin, destination, from, to, first, after, asOf, recordedAsOf);
        return inquiry.about(statements, selection).map(answers -> Listed.of(statements, answers));
    }
}
