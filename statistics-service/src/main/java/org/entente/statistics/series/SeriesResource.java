package org.entente.statistics.series;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entente.statistics.access.Roles;
import org.entente.statistics.access.Viewpoint;
import org.entente.statistics.access.Viewpoints;
import org.entente.statistics.page.Page;
import org.entente.statistics.period.Frequency;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/series")
@RolesAllowed(Roles.READER)
class SeriesResource {

    private static final int MOST_SELECTIONS = 100;

    /** Several selections at once. */
    public record SeriesQuery(
            @NotEmpty @Size(max = MOST_SELECTIONS) List<@NotNull @Valid SeriesSelection> selections) {}

    private final SeriesRepository series;
    private final Viewpoints viewpoints;

    SeriesResource(SeriesRepository series, Viewpoints viewpoints) {
        this.series = series;
        this.viewpoints = viewpoints;
    }

    @GET
    @WithSession
    @Operation(summary = "Series by what they count, of whom and where, sorted by key")
    public Uni<SeriesAnswers.SeriesPage> list(
            @RestQuery @Nullable String indicator,
            @RestQuery @Nullable String refArea,
            @RestQuery @Nullable String counterpartArea,
            @RestQuery @Nullable String route,
            @RestQuery @Nullable Frequency frequency,
            @RestQuery @Nullable String publisher,
            @RestQuery @Size(max = Page.MOST) List<String> key,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.MOST) int first,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf) {
        var selection = new SeriesSelection(
                indicator,
                refArea,
                counterpartArea,
                route,
                frequency,
                publisher,
                key,
                null,
                null,
                first,
                after,
                asOf,
                recordedAsOf);
        return answer(List.of(selection))
                .map(many -> new SeriesAnswers.SeriesPage(many.answers().get(0), many.named()));
    }

    @POST
    @Path("/query")
    @WithSession
    @Operation(summary = "Several selections of series in one call", description = "At most 100; changes nothing.")
    public Uni<SeriesAnswers.SelectedSeries> query(@NotNull @Valid SeriesQuery query) {
        return answer(query.selections());
    }

    private Uni<SeriesAnswers.SelectedSeries> answer(List<SeriesSelection> selections) {
        List<Viewpoint> from = selections.stream()
                .map(selection -> viewpoints.of(selection.asOf(), selection.recordedAsOf()))
                .toList();
        return series.matching(selections, from);
    }
}
