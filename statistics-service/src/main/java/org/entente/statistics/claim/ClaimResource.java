package org.entente.statistics.claim;

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

@Path("/claims")
@RolesAllowed(Roles.READER)
class ClaimResource {

    private static final int MOST_CLAIMS = 20;

    /** Several claims at once. */
    public record ClaimQuery(@NotEmpty List<@NotNull @Valid ClaimSelection> selections) {

        /** Counted before anything looks at the selections themselves, since a body can hold a million bad ones. */
        public ClaimQuery {
            if (selections != null && selections.size() > MOST_CLAIMS) {
                throw ProblemException.badParameter(
                        "selections",
                        String.valueOf(selections.size()),
                        "a query holds 1 to %d claims".formatted(MOST_CLAIMS));
            }
        }
    }

    private final Claims claims;

    ClaimResource(Claims claims) {
        this.claims = claims;
    }

    @POST
    @Path("/query")
    @WithSession
    @Operation(
            summary = "Sentences' numbers, tested against every vintage that could stand behind them",
            description =
                    "At least one, at most 20; changes nothing. The number is read by the rules for prints. The verdict is about what the sentence says is counted; `matching` also names figures of other indicators of the same unit, reporting area and days that the number fits, and `explanation` says so.")
    public Uni<ClaimView.SelectedClaims> query(@NotNull @Valid ClaimQuery query) {
        return claims.test(query.selections());
    }
}
