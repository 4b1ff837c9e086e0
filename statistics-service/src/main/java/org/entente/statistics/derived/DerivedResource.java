package org.entente.statistics.derived;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entente.statistics.access.Roles;
import org.entente.statistics.problem.ProblemException;

@Path("/derived")
@RolesAllowed(Roles.READER)
class DerivedResource {

    private static final int MOST_SELECTIONS = 100;

    /** Several selections at once. */
    public record DerivedQuery(@NotEmpty List<@NotNull @Valid DerivedSelection> selections) {

        /** Counted before anything looks at the selections themselves, since a body can hold a million bad ones. */
        public DerivedQuery {
            if (selections != null && selections.size() > MOST_SELECTIONS) {
                throw ProblemException.badParameter(
                        "selections",
                        String.valueOf(selections.size()),
                        "a query holds 1 to %d selections".formatted(MOST_SELECTIONS));
            }
        }
    }

    private final DerivedSeries derived;

    DerivedResource(DerivedSeries derived) {
        this.derived = derived;
    }

    @POST
    @Path("/query")
    @WithSession
    @Operation(
            summary = "Several selections of derived figures in one call",
            description =
                    "At least one, at most 100; changes nothing. What would mean nothing has no items, and `refused` says why.")
    public Uni<DerivedAnswers.SelectedDerived> query(@NotNull @Valid DerivedQuery query) {
        return derived.select(query.selections());
    }
}
