package org.entente.partnerships.change;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entente.partnerships.access.Roles;
import org.entente.partnerships.area.AreaCode;
import org.entente.partnerships.page.Page;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/changes")
@RolesAllowed(Roles.READER)
class ChangeResource {

    private static final int LONGEST_WAIT = 25;
    private static final int MOST_AREAS = 50;

    private final Following following;

    ChangeResource(Following following) {
        this.following = following;
    }

    @GET
    @Operation(
            summary = "What became visible, oldest first, and what comes next",
            description =
                    "Agreements that were published or changed, and those of which something is known from an instant"
                            + " on that was named beforehand, each where the caller sees a difference. Begins behind `after`: the"
                            + " `id` of an item, a `next`, or an instant; now, where that is left out. `area` restricts it to"
                            + " agreements of which any of these codes is or was a party. Where there is nothing yet, it waits up"
                            + " to `wait` seconds. Nothing is left out and nothing told twice, whichever replica is asked.")
    public Uni<ChangesView> list(
            @RestQuery @Nullable @Size(max = 200) String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.MOST) int first,
            @RestQuery @Size(max = MOST_AREAS)
                    List<@NotNull @Pattern(regexp = "[A-Za-z0-9]{2,10}", message = "not the code of an area") String>
                            area,
            @RestQuery @DefaultValue("0") @Min(0) @Max(LONGEST_WAIT) int wait) {
        List<String> areas =
                area.isEmpty() ? null : area.stream().map(AreaCode::of).toList();
        return following.after(after, areas, first, Duration.ofSeconds(wait));
    }
}
