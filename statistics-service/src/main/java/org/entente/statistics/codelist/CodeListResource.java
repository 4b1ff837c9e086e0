package org.entente.statistics.codelist;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entente.statistics.access.Roles;
import org.entente.statistics.access.Viewpoints;
import org.entente.statistics.page.Cursor;
import org.entente.statistics.page.Page;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/")
@RolesAllowed(Roles.READER)
class CodeListResource {

    private final CodeListRepository lists;
    private final Viewpoints viewpoints;

    CodeListResource(CodeListRepository lists, Viewpoints viewpoints) {
        this.lists = lists;
        this.viewpoints = viewpoints;
    }

    @GET
    @Path("indicators")
    @WithSession
    @Operation(summary = "What is counted, with definitions")
    public Uni<Page<IndicatorView>> indicators(
            @RestQuery @DefaultValue("500") @Min(1) @Max(Page.MOST) int first, @RestQuery @Nullable String after) {
        return lists.indicators(ask(first, after));
    }

    @GET
    @Path("publishers")
    @WithSession
    @Operation(summary = "Offices that publish figures, with their licences")
    public Uni<Page<PublisherView>> publishers(
            @RestQuery @DefaultValue("500") @Min(1) @Max(Page.MOST) int first, @RestQuery @Nullable String after) {
        return lists.publishers(ask(first, after));
    }

    @GET
    @Path("routes")
    @WithSession
    @Operation(summary = "Routes")
    public Uni<Page<CodeView>> routes(
            @RestQuery @DefaultValue("500") @Min(1) @Max(Page.MOST) int first, @RestQuery @Nullable String after) {
        return lists.routes(ask(first, after));
    }

    @GET
    @Path("statuses")
    @WithSession
    @Operation(summary = "Observation statuses (SDMX CL_OBS_STATUS 2.2)")
    public Uni<Page<CodeView>> statuses(
            @RestQuery @DefaultValue("500") @Min(1) @Max(Page.MOST) int first, @RestQuery @Nullable String after) {
        return lists.statuses(ask(first, after));
    }

    private CodeListRepository.Ask ask(int first, @Nullable String after) {
        return new CodeListRepository.Ask(viewpoints.now(), Cursor.read(after), first);
    }
}
