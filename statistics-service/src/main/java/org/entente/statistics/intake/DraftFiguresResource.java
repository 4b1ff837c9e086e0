package org.entente.statistics.intake;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.statistics.access.Roles;
import org.entente.statistics.problem.ProblemException;
import org.entente.statistics.release.ReleaseView;
import org.jboss.resteasy.reactive.RestPath;

@Path("/releases/{id}/figures")
@RolesAllowed(Roles.EDITOR)
class DraftFiguresResource {

    private static final int MOST = 1000;

    /** Figures for one draft, 1 to 1000; more of them come as a file. */
    public record Handwritten(List<@NotNull @Valid HandwrittenFigure> figures) {

        /** Counted before anything looks at the figures themselves. */
        public Handwritten {
            figures = figures == null ? List.of() : figures;
            if (figures.isEmpty() || figures.size() > MOST) {
                throw ProblemException.badParameter(
                        "figures", null, "1 to %d figures; they were %d".formatted(MOST, figures.size()));
            }
        }
    }

    private final DraftFigures figures;

    DraftFiguresResource(DraftFigures figures) {
        this.figures = figures;
    }

    @POST
    @Operation(
            summary = "Adds figures to the caller's own draft, all or none",
            description = "What the draft holds already and says the same is left as it is.")
    @APIResponse(responseCode = "200", description = "The draft with its figures")
    @APIResponse(
            responseCode = "422",
            description = "Figures are refused, each with its place, member, value and reason")
    public Uni<ReleaseView> add(@RestPath UUID id, @NotNull @Valid Handwritten handwritten) {
        return figures.add(id, handwritten.figures());
    }
}
