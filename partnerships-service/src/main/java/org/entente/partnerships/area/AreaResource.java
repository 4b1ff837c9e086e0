package org.entente.partnerships.area;

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
import org.entente.partnerships.database.Folding;
import org.entente.partnerships.page.Cursor;
import org.entente.partnerships.page.Page;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/areas")
@RolesAllowed(Roles.READER)
class AreaResource {

    private final AreaRepository areas;

    AreaResource(AreaRepository areas) {
        this.areas = areas;
    }

    @GET
    @WithSession
    @Operation(
            summary = "Countries, regions, the world and organisations",
            description = "Sorted by code. `search` finds names and codes, without regard to case and accents.")
    public Uni<Page<AreaView>> list(
            @RestQuery @Size(max = Page.MOST) List<String> code,
            @RestQuery @Nullable AreaKind kind,
            @RestQuery @Nullable @Size(max = 100) String search,
            @RestQuery @DefaultValue("500") @Min(1) @Max(Page.MOST) int first,
            @RestQuery @Nullable String after) {
        String folded = search == null ? null : Folding.fold(search);
        return areas.matching(new AreaRepository.Ask(code, kind, folded, Cursor.read(after), first));
    }
}
