package org.entente.statistics.series;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entente.statistics.access.Roles;
import org.entente.statistics.access.Viewpoints;
import org.entente.statistics.page.Page;
import org.entente.statistics.period.Frequency;
import org.entente.statistics.problem.ProblemException;
import org.entente.statistics.series.SeriesRepository.Seen;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/series")
@RolesAllowed(Roles.READER)
class SeriesResource {

    private static final int MOST_SELECTIONS = 100;

    /**
     * Several selections at once, at least one and at most 100 together.
     *
     * @param selections of series; empty where null
     * @param corridors of pairs of areas; empty where null
     */
    public record SeriesQuery(
            List<@NotNull @Valid SeriesSelection> selections, List<@NotNull @Valid CorridorSelection> corridors) {

        /** Counted before anything looks at the questions themselves, since a body can hold a million bad ones. */
        public SeriesQuery {
            selections = selections == null ? List.of() : selections;
            corridors = corridors == null ? List.of() : corridors;
            int size = selections.size() + corridors.size();
            if (size < 1 || size > MOST_SELECTIONS) {
                throw ProblemException.badParameter(
                        "selections",
                        null,
                        "selections and corridors together must be 1 to %d; they were %d"
                                .formatted(MOST_SELECTIONS, size));
            }
        }
    }

    private final SeriesRepository series;
    private final Viewpoints viewpoints;

    SeriesResource(SeriesRepository series, Viewpoints viewpoints) {
        this.series = series;
        this.viewpoints = viewpoints;
    }

    @GET
    @WithSession
    @Operation(
            summary = "Series by what they count, of whom and where, sorted by key",
            description =
                    "`search` finds series by words, each of which stands in the key or in a code or name of indicator, areas, route or publisher, without regard to case and accents.")
    public Uni<SeriesAnswers.SeriesPage> list(
            @RestQuery @Nullable String indicator,
            @RestQuery @Nullable String refArea,
            @RestQuery @Nullable String counterpartArea,
            @RestQuery @Nullable String route,
            @RestQuery @Nullable Frequency frequency,
            @RestQuery @Nullable String publisher,
            @RestQuery @Size(max = Page.MOST) List<String> key,
            @RestQuery @Nullable @Size(max = SeriesSelection.LONGEST_SEARCH) String search,
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
                search,
                first,
                after,
                asOf,
                recordedAsOf);
        return answer(List.of(selection), List.of())
                .map(many -> new SeriesAnswers.SeriesPage(many.answers().get(0), many.named()));
    }

    @POST
    @Path("/query")
    @WithSession
    @Operation(
            summary =
                    "Several selections of series, and of the pairs of areas between which there are any, in one call",
            description =
                    "At least one, at most 100 together; changes nothing. A pair is left out where one end is the world (001) or both are the same.")
    public Uni<SeriesAnswers.SelectedSeries> query(@NotNull @Valid SeriesQuery query) {
        return answer(query.selections(), query.corridors());
    }

    private Uni<SeriesAnswers.SelectedSeries> answer(
            List<SeriesSelection> selections, List<CorridorSelection> corridors) {
        return series.matching(
                selections.stream()
                        .map(one -> new Seen<>(one, viewpoints.of(one.asOf(), one.recordedAsOf())))
                        .toList(),
                corridors.stream()
                        .map(one -> new Seen<>(one, viewpoints.of(one.asOf(), one.recordedAsOf())))
                        .toList());
    }
}
