package org.entente.statistics.figure;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entente.statistics.access.Roles;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/series/{key}/figures")
@RolesAllowed(Roles.READER)
class SeriesFiguresResource {

    private final Figures figures;

    SeriesFiguresResource(Figures figures) {
        this.figures = figures;
    }

    @GET
    @WithSession
    @Operation(
            summary = "The figures of one series, in force at an instant",
            description = "With `vintages`, each with every vintage that was public then, oldest first.")
    public Uni<FigureAnswers.FigurePage> ofSeries(
            @RestPath String key,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable @Min(1) @Max(FigureSelection.MOST) Integer last,
            @RestQuery boolean vintages,
            @RestQuery @DefaultValue("1000") @Min(1) @Max(FigureSelection.MOST) int first,
            @RestQuery @Nullable String after) {
        return figures.page(List.of(key), vintages, asOf, recordedAsOf, from, to, last, first, after);
    }
}
