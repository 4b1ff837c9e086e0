package org.entente.statistics.desk;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.statistics.access.Caller;
import org.entente.statistics.access.Roles;
import org.entente.statistics.ledger.Ledger;
import org.entente.statistics.ledger.Ledger.Outcome;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/desk-assignments")
@RolesAllowed(Roles.ADMINISTRATOR)
class DeskAssignmentResource {

    private static final int CREATED = 201;

    /**
     * An account and all that it is to be responsible for.
     *
     * @param areas codes of areas, or {@code *} for all; empty for none
     */
    public record Assignment(
            @NotBlank @Size(max = 64) @Pattern(regexp = "\\P{Cntrl}*", message = "a control character")
            String username,

            @NotNull @Size(max = 40)
            List<
                            @NotNull
                            @Pattern(regexp = "\\*|[A-Z]{2,12}|[0-9]{3}", message = "neither the code of an area nor *")
                            String>
                    areas) {}

    private final Ledger ledger;
    private final Caller caller;

    DeskAssignmentResource(Ledger ledger, Caller caller) {
        this.ledger = ledger;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(CREATED)
    @Operation(
            summary = "Records that desks are about to be assigned",
            description =
                    "In the ledger, by whom and to whom. Whoever assigns desks records it first: the realm knows the"
                            + " account that carried it out, and not who wanted it.")
    @APIResponse(responseCode = "201", description = "What was recorded")
    public Uni<Assignment> record(@NotNull @Valid Assignment assignment) {
        return ledger.write(caller.name(), at -> Uni.createFrom()
                .item(Outcome.written("desks assigned", assignment.username(), assignment, assignment)));
    }
}
