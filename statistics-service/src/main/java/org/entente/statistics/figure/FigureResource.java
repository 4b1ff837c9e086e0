package org.entente.statistics.figure;

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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entente.statistics.access.Roles;
import org.entente.statistics.page.Page;
import org.entente.statistics.problem.ProblemException;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/figures")
@RolesAllowed(Roles.READER)
class FigureResource {

    private static final int MOST_SELECTIONS = 500;

    /** Several selections at once. */
    public record FigureQuery(@NotEmpty List<@NotNull @Valid FigureSelection> selections) {

        /** Counted before anything looks at the selections themselves, since a body can hold a million bad ones. */
        public FigureQuery {
            if (selections != null && selections.size() > MOST_SELECTIONS) {
                throw ProblemException.badParameter(
                        "selections",
                        String.valueOf(selections.size()),
                        "a query holds 1 to %d selections".formatted(MOST_SELECTIONS));
            }
        }
    }

    private final Figures figures;

    FigureResource(Figures figures) {
        this.figures = figures;
    }

    @GET
    @WithSession
    @Operation(
            summary = "The figures of several series in one call, or figures by their ids",
            description = "Either `series` or `id`, at most 500 of them. Sorted by series and period.")
    public Uni<FigureAnswers.FigurePage> ofMany(
            @RestQuery @Size(max = Page.MOST) List<String> series,
            @RestQuery @Size(max = Page.MOST) List<String> id,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable @Min(1) @Max(FigureSelection.MOST) Integer last,
            @RestQuery boolean vintages,
            @RestQuery @DefaultValue("1000") @Min(1) @Max(FigureSelection.MOST) int first,
            @RestQuery @Nullable String after) {
        if (series.isEmpty() == id.isEmpty()) {
            throw ProblemException.badParameter("series", null, "name series or ids, and not both");
        }
        return id.isEmpty()
                ? figures.page(unique(series), vintages, asOf, recordedAsOf, from, to, last, first, after)
                : figures.byIds(ids(id), asOf, recordedAsOf);
    }

    @POST
    @Path("/query")
    @WithSession
    @Operation(summary = "Several selections of figures in one call", description = "At most 500; changes nothing.")
    public Uni<FigureAnswers.SelectedFigures> query(@NotNull @Valid FigureQuery query) {
        return figures.select(query.selections());
    }

    private static List<String> unique(List<String> series) {
        Set<String> seen = new HashSet<>();
        return series.stream().filter(seen::add).toList();
    }

    private static List<FigureId> ids(List<String> texts) {
        List<FigureId> ids = new ArrayList<>();
        for (String text : texts) {
            try {
                ids.add(FigureId.parse(text));
            } catch (IllegalArgumentException e) {
                throw ProblemException.badParameter("id", text, "a figure's id is release/series key/period");
            }
        }
        return ids;
    }
}
