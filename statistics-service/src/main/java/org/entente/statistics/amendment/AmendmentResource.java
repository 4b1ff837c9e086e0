package org.entente.statistics.amendment;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.statistics.access.Roles;
import org.entente.statistics.amendment.Amendments.Drafted;
import org.entente.statistics.release.ReleaseView;
import org.hibernate.validator.constraints.URL;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/")
@RolesAllowed(Roles.EDITOR)
class AmendmentResource {

    private static final String AN_ADDRESS = "not an address that starts with https:// or http://";

    /**
     * How an unclear print is to be read.
     *
     * @param figureId {@code release/series key/period} of the figure in force
     * @param value one of the numbers that the print allows
     * @param evidenceUrl where anybody can see that this is the number
     */
    public record Correction(
            @NotBlank String figureId,
            @NotNull BigDecimal value,

            @NotBlank @Size(max = 2000) @URL(regexp = "https?://\\P{Cntrl}+", message = AN_ADDRESS)
            String evidenceUrl) {}

    /**
     * Why a figure is withdrawn.
     *
     * @param figureId {@code release/series key/period} of the figure in force
     * @param evidenceUrl where the publisher says so, if anywhere
     */
    public record FigureWithdrawal(
            @NotBlank String figureId,

            @NotBlank @Size(max = 2000) @Pattern(regexp = "\\P{Cntrl}*", message = "a control character")
            String reason,

            @Nullable @Size(max = 2000) @URL(regexp = "https?://\\P{Cntrl}+", message = AN_ADDRESS)
            String evidenceUrl) {}

    private final Amendments amendments;

    AmendmentResource(Amendments amendments) {
        this.amendments = amendments;
    }

    @POST
    @Path("/corrections")
    @Operation(
            summary = "Drafts the reading of an unclear print",
            description =
                    "A release of one figure, approved by somebody else like any other. The print stays as it was.")
    @APIResponse(responseCode = "201", description = "The draft")
    @APIResponse(responseCode = "200", description = "The same correction was drafted already")
    public Uni<RestResponse<ReleaseView>> correct(@NotNull @Valid Correction correction) {
        return amendments
                .correct(correction.figureId(), correction.value(), correction.evidenceUrl())
                .map(AmendmentResource::response);
    }

    @POST
    @Path("/figure-withdrawals")
    @Operation(
            summary = "Drafts the withdrawal of one figure",
            description =
                    "A release of one row, approved by somebody else like any other. From its approval on no figure is"
                            + " in force for that series and period.")
    @APIResponse(responseCode = "201", description = "The draft")
    @APIResponse(responseCode = "200", description = "The same withdrawal was drafted already")
    public Uni<RestResponse<ReleaseView>> withdraw(@NotNull @Valid FigureWithdrawal withdrawal) {
        return amendments
                .withdraw(withdrawal.figureId(), withdrawal.reason(), withdrawal.evidenceUrl())
                .map(AmendmentResource::response);
    }

    private static RestResponse<ReleaseView> response(Drafted drafted) {
        return RestResponse.status(
                drafted.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, drafted.release());
    }
}
