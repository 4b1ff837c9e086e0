package org.entente.statistics.release;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entente.statistics.access.Roles;
import org.entente.statistics.access.Sight;
import org.entente.statistics.page.Cursor;
import org.entente.statistics.page.Page;
import org.entente.statistics.problem.ProblemException;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/releases")
@RolesAllowed(Roles.READER)
class ReleaseResource {

    /** Which releases to approve. */
    public record Approvals(@NotEmpty @Size(max = Page.MOST) List<@NotNull UUID> ids) {}

    /** The releases after the step, in the order in which they were named. */
    public record Approved(List<ReleaseView> items) {}

    private final ReleaseRepository releases;
    private final ReleaseLife life;
    private final Sight sight;

    ReleaseResource(ReleaseRepository releases, ReleaseLife life, Sight sight) {
        this.releases = releases;
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
