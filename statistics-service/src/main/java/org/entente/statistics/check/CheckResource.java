package org.entente.statistics.check;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entente.statistics.access.Roles;
import org.entente.statistics.access.Viewpoints;
import org.entente.statistics.page.Page;
import org.entente.statistics.problem.ProblemException;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/checks")
@RolesAllowed(Roles.READER)
class CheckResource {

    private static final int MOST_FIGURES = 500;

    /**
     * A figure whose checks are wanted.
     *
     * @param figure its id: release/series key/period
     * @param asOf what the public could know then: an instant or a date
     * @param recordedAsOf what was stored then; for auditors
     */
    public record FigureChecks(
            @NotNull String figure,
            @Nullable String asOf,
            @Nullable String recordedAsOf) {}

    /** The checks of several figures at once. */
    public record CheckQuery(@NotEmpty List<@NotNull @Valid FigureChecks> selections) {

        /** Counted before anything looks at the selections themselves, since a body can hold a million bad ones. */
        public CheckQuery {
            if (selections != null && selections.size() > MOST_FIGURES) {
                throw ProblemException.badParameter(
                        "selections",
                        String.valueOf(selections.size()),
                        "a query holds 1 to %d figures".formatted(MOST_FIGURES));
            }
        }
    }

    private final Checks checks;
    private final Viewpoints viewpoints;

    CheckResource(Checks checks, Viewpoints viewpoints) {
        this.checks = checks;
        this.viewpoints = viewpoints;
    }

    @GET
    @WithSession
    @Operation(
            summary = "Arithmetic checks of figures, sorted by the tested figure's series and period",
            description =
                    "Also those whose vintages others have taken the place of since; `standing=true` leaves them out, `standing=false` the others. A check is found by any of its terms. Asked for one `figure`, a check across releases that no longer stands is told with the figure that it tests alone. When more than 20,000 figures would have to be looked at, the question has to be narrowed.")
    public Uni<CheckAnswers.CheckPage> list(
            @RestQuery @Nullable UUID release,
            @RestQuery @Nullable String series,
            @RestQuery @Nullable String figure,
            @RestQuery @Nullable String indicator,
            @RestQuery @Nullable String refArea,
            @RestQuery @Nullable CheckKind kind,
            @RestQuery @Nullable Verdict verdict,
            @RestQuery @Nullable Boolean standing,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.MOST) int first,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf) {
        return checks.page(
                new CheckSelection(
                        release,
                        series,
                        figure == null ? null : CheckSelection.figure("figure", figure),
                        indicator,
                        refArea,
                        kind,
                        verdict,
                        standing),
                asOf,
                recordedAsOf,
                first,
                after);
    }

    @POST
    @Path("/query")
    @WithSession
    @Operation(
            summary = "The checks of several figures in one call",
            description = "At most 500 figures, each as seen from its own instants; changes nothing.")
    public Uni<CheckAnswers.SelectedChecks> query(@NotNull @Valid CheckQuery query) {
        return checks.of(query.selections().stream()
                .map(one -> new Checks.Asked(
                        CheckSelection.figure("figure", one.figure()), viewpoints.of(one.asOf(), one.recordedAsOf())))
                .toList());
    }

    @GET
    @Path("/report")
    @WithSession
    @Operation(
            summary = "What fails, what failed from when to when, and which verdicts revisions changed",
            description =
                    "On the public clock, from the viewer's instants. Each of the three sections is cut to `first`; `next` leads to more of whichever has more. Changes come latest first.")
    public Uni<CheckAnswers.CheckReport> report(
            @RestQuery @Nullable UUID release,
            @RestQuery @Nullable String series,
            @RestQuery @Nullable String indicator,
            @RestQuery @Nullable String refArea,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.MOST) int first,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf) {
        var selection = new CheckSelection(release, series, null, indicator, refArea, null, null, null);
        return checks.all(selection, asOf, recordedAsOf)
                .map(all -> Report.of(all, selection).page(first, after));
    }
}
