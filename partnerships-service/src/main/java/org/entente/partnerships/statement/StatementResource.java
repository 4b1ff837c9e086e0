package org.entente.partnerships.statement;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
            @BeanParam @Valid StatementQuery query,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.MOST) int first,
            @RestQuery @Nullable String after) {
        var selection = query.selection(first, after);
        return inquiry.about(statements, selection).map(answers -> Listed.of(statements, answers));
    }
}
