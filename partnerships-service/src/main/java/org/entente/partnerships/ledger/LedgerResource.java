package org.entente.partnerships.ledger;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entente.partnerships.access.Roles;
import org.entente.partnerships.page.Cursor;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.problem.ProblemException;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/ledger")
@RolesAllowed(Roles.AUDITOR)
class LedgerResource {

    private static final int ROWS_AT_A_TIME = 1000;

    private final LedgerRepository rows;

    LedgerResource(LedgerRepository rows) {
        this.rows = rows;
    }

    @GET
    @WithSession
    @Operation(summary = "Every write, oldest first")
    public Uni<Page<LedgerRowView>> list(
            @RestQuery @DefaultValue("100") @Min(1) @Max(Page.MOST) int first, @RestQuery @Nullable String after) {
        long from = sequence(after);
        return rows.after(from, first + 1).chain(found -> rows.last().map(last -> {
            List<LedgerRowView> items =
                    found.stream().limit(first).map(LedgerRowView::of).toList();
            boolean more = found.size() > first;
            return new Page<>(
                    items,
                    last == null ? 0 : Math.toIntExact(last.sequence),
                    more
                            ? Cursor.after(
                                    String.valueOf(items.get(items.size() - 1).sequence()))
                            : null);
        }));
    }

    @GET
    @Path("/verification")
    @WithSession
    @Operation(
            summary = "Recomputes the chain from its first row",
            description = "Names the first row that was changed, removed or put in.")
    public Uni<Verification> verify() {
        return verifyAfter(Verification.empty());
    }

    private Uni<Verification> verifyAfter(Verification soFar) {
        return rows.after(soFar.rows(), ROWS_AT_A_TIME).chain(next -> {
            Verification verified = soFar;
            for (LedgerRow row : next) {
                verified = verified.and(row);
                if (!verified.intact()) {
                    return Uni.createFrom().item(verified);
                }
            }
            Verification all = verified;
            return Panache.getSession()
                    .invoke(session -> session.clear())
                    .chain(() -> next.size() < ROWS_AT_A_TIME ? Uni.createFrom().item(all) : verifyAfter(all));
        });
    }

    private static long sequence(@Nullable String after) {
        String key = Cursor.read(after);
        try {
            return key == null ? 0 : Long.parseLong(key);
        } catch (NumberFormatException e) {
            throw ProblemException.badParameter("after", after, "not a cursor that a list gave out as 'next'");
        }
    }
}
