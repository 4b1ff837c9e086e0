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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entente.statistics.access.Roles;
import org.entente.statistics.access.Sight;
import org.entente.statistics.codelist.CodeView;
import org.entente.statistics.database.Row;
import org.entente.statistics.problem.ProblemException;
import org.entente.statistics.release.ReleaseView;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/releases/{id}/figures")
@RolesAllowed(Roles.READER)
class ReleaseFiguresResource {

    private final ReleaseFiguresRepository figures;
    private final FigureRows read;
    private final Sight sight;

    ReleaseFiguresResource(ReleaseFiguresRepository figures, FigureRows read, Sight sight) {
        this.figures = figures;
        this.read = read;
        this.sight = sight;
    }

    @GET
    @WithSession
    @Operation(
            summary = "What one release says, as it says it",
            description = "Also for a draft or a submitted release, for those who may see it. Sorted by series and"
                    + " period. `isRecord` is not worked out here and always false.")
    public Uni<FigureAnswers.FigurePage> list(
            @RestPath UUID id,
            @RestQuery @DefaultValue("500") @Min(1) @Max(FigureSelection.MOST) int first,
            @RestQuery @Nullable String after) {
        FigureQuestion.Place place = FigureQuestion.place(after);
        var ask = new ReleaseFiguresRepository.Ask(
                sight.conditions(),
                id,
                place == null ? null : place.key(),
                place == null ? null : place.start(),
                place == null ? null : place.end(),
                first);
        return figures.page(ask).map(rows -> {
            if (rows.isEmpty()) {
                throw ProblemException.notFound("there is no release %s".formatted(id));
            }
            return page(rows, first);
        });
    }

    private FigureAnswers.FigurePage page(List<Row> rows, int first) {
        List<Row> filled =
                rows.stream().filter(row -> row.optionalText("key") != null).toList();
        List<FigureView> items = filled.stream().limit(first).map(read::figure).toList();
        List<CodeView> statuses =
                filled.stream().limit(first).map(read::status).distinct().toList();
        String next = filled.size() > first ? FigureQuestion.cursorAfter(items.get(first - 1)) : null;
        ReleaseView release = ReleaseView.of(rows.get(0), sight.now(), sight.ofHands());
        return new FigureAnswers.FigurePage(items, rows.get(0).integer("total"), next, List.of(release), statuses);
    }
}
