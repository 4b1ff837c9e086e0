package org.entente.statistics.catalogue;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entente.statistics.access.Roles;
import org.entente.statistics.access.Viewpoints;
import org.entente.statistics.page.Cursor;
import org.entente.statistics.page.Page;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/")
@RolesAllowed(Roles.READER)
class CatalogueResource {

    private final CatalogueRepository catalogue;
    private final Viewpoints viewpoints;
    private final Links links;

    CatalogueResource(CatalogueRepository catalogue, Viewpoints viewpoints, Links links) {
        this.catalogue = catalogue;
        this.viewpoints = viewpoints;
        this.links = links;
    }

    @GET
    @Path("catalog.jsonld")
    @Produces("application/ld+json")
    @WithSession
    @Operation(
            summary = "The datasets in the words of DCAT 3 and DCAT-AP, for portals that harvest them",
            description =
                    "A dataset is what one publisher says of one indicator. At most 500 a page; `hydra:next` leads to"
                            + " the next. Addresses begin with what the operator set as `entente.public-url`.")
    public Uni<Map<String, Object>> dcat(
            @RestQuery @DefaultValue("500") @Min(1) @Max(Page.MOST) int first, @RestQuery @Nullable String after) {
        return datasets(first, after).map(page -> new Dcat(links).catalogue(page, first, after));
    }

    @GET
    @Path("datapackage.json")
    @Produces("application/json")
    @WithSession
    @Operation(
            summary = "The datasets as a Frictionless Data Package, with the schema of the exported CSV",
            description = "At most 500 a page; `next` leads to the next.")
    public Uni<Map<String, Object>> dataPackage(
            @RestQuery @DefaultValue("100") @Min(1) @Max(Page.MOST) int first, @RestQuery @Nullable String after) {
        return datasets(first, after).map(page -> new DataPackage(links).of(page, first));
    }

    private Uni<Page<Dataset>> datasets(int first, @Nullable String after) {
        return catalogue.datasets(new CatalogueRepository.Ask(viewpoints.now(), Cursor.read(after), first));
    }
}
