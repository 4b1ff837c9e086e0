package org.entente.statistics.derived;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entente.statistics.access.Roles;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/series/{key}/derived")
@RolesAllowed(Roles.READER)
class SeriesDerivedResource {

    private final DerivedSeries derived;

    SeriesDerivedResource(DerivedSeries derived) {
        this.derived = derived;
    }

    @GET
    @WithSession
    @Operation(
            summary = "What is worked out of the figures of one series in force at an instant",
            description =
                    "One item for each period that has a figure in force (of a gap, for each that has a forecast),"
                            + " by period. Bounds are carried; what is missing, unclear or not comparable is said in `caveats`,"
                            + " and what would mean nothing is refused.")
    public Uni<DerivedAnswers.DerivedPage> ofSeries(
            @RestPath String key,
            @RestQuery @NotNull DerivedKind kind,
            @RestQuery @Nullable String against,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable @Min(1) @Max(DerivedSelection.MOST) Integer last,
            @RestQuery @DefaultValue("100") @Min(1) @Max(DerivedSelection.MOST) int first,
            @RestQuery @Nullable String after) {
        var selection = new DerivedSelection(key, kind, against, from, to, last, first + 1, asOf, recordedAsOf);
        return derived.page(selection, first, after);
    }
}
