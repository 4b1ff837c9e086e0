package org.entente.statistics.release;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.statistics.access.Roles;
import org.entente.statistics.access.Sight;
import org.entente.statistics.page.Cursor;
import org.entente.statistics.page.Page;
import org.entente.statistics.problem.ProblemException;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/releases")
@RolesAllowed(Roles.READER)
class ReleaseResource {

    /**
     * Why a release is taken back.
     *
     * @param withdrawnAt from when on its figures are no longer in force; now where null, and never in the future. What
     *     was recorded by mistake is withdrawn from its publication on, and then was in force at no instant
     */
    public record Withdrawal(
            @NotBlank @Size(max = 2000) @Pattern(regexp = PLAIN, message = "a control character")
            String reason,

            @Nullable Instant withdrawnAt) {}

    /** Which releases to approve. */
    public record Approvals(@NotEmpty @Size(max = Page.MOST) List<@NotNull UUID> ids) {}

    /** The releases after the step, in the order in which they were named. */
    public record Approved(List<ReleaseView> items) {}

    static final String PLAIN = "\\P{Cntrl}*";

    private final ReleaseRepository releases;
    private final ReleaseDrafts drafts;
    private final ReleaseLife life;
    private final Sight sight;

    ReleaseResource(ReleaseRepository releases, ReleaseDrafts drafts, ReleaseLife life, Sight sight) {
        this.releases = releases;
        this.drafts = drafts;
        this.life = life;
        this.sight = sight;
    }

    @GET
    @WithSession
    @Operation(
            summary = "Releases, newest publication first",
            description =
                    "Published ones for everybody; drafts for the editors of their desks, submitted ones for approvers.")
    public Uni<Page<ReleaseView>> list(
            @RestQuery @Nullable String publisher,
            @RestQuery @Nullable ReleaseState state,
            @RestQuery @Size(max = Page.MOST) List<UUID> id,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.MOST) int first,
            @RestQuery @Nullable String after) {
        return releases.visible(new ReleaseRepository.Ask(
                sight.conditions(), id.isEmpty() ? null : id, publisher, state, sight.now(), place(after), first));
    }

    @GET
    @Path("/{id}")
    @WithSession
    @Operation(summary = "One release")
    public Uni<ReleaseView> one(@RestPath UUID id) {
        return releases.byId(id);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Opens a draft",
            description = "Its figures follow. The same again by the same account answers the draft that is open.")
    @APIResponse(responseCode = "201", description = "The draft")
    @APIResponse(responseCode = "200", description = "The draft was open already")
    public Uni<RestResponse<ReleaseView>> draft(@NotNull @Valid NewDraft wanted) {
        return drafts.draft(wanted)
                .map(drafted -> RestResponse.status(
                        drafted.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, drafted.release()));
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Submits a draft",
            description = "From then on it takes no more figures, and waits for approval.")
    public Uni<ReleaseView> submit(@RestPath UUID id) {
        return life.submit(id);
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(Roles.APPROVER)
    @Operation(
            summary = "Approves what somebody else submitted",
            description = "Its figures are public from its minute on: at once where that has passed.")
    public Uni<ReleaseView> approve(@RestPath UUID id) {
        return life.approve(List.of(id)).map(approved -> approved.get(0));
    }

    @POST
    @Path("/approvals")
    @RolesAllowed(Roles.APPROVER)
    @Operation(summary = "Approves many releases, all or none", description = "At most 500.")
    public Uni<Approved> approveAll(@NotNull @Valid Approvals approvals) {
        return life.approve(approvals.ids()).map(Approved::new);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Roles.EDITOR, Roles.APPROVER})
    @Operation(
            summary = "Takes a release back, with a reason",
            description =
                    "A draft is withdrawn by its author, a submitted one also by an approver, who rejects it that way,"
                            + " and an approved one by an approver. Its figures stop being in force; its record stays.")
    public Uni<ReleaseView> withdraw(@RestPath UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return life.withdraw(id, withdrawal.reason(), withdrawal.withdrawnAt());
    }

    /** Where a page of releases ended. */
    private static @Nullable UUID place(@Nullable String after) {
        String key = Cursor.read(after);
        try {
            return key == null ? null : UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw ProblemException.badParameter("after", after, "not a cursor that a list gave out as 'next'");
        }
    }
}
