package org.entente.gateway.statistics;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.entente.gateway.call.PinnedRow;
import org.jspecify.annotations.Nullable;

/** The service's paths that change something, one method each. Whoever calls one hands the caller's token on. */
@RegisterRestClient(configKey = "statistics-writes")
@RegisterProvider(StatisticsWriteRefusals.class)
@Path("/")
interface StatisticsWritesClient {

    record Handwritten(List<NewFigure> figures) {}

    record Withdrawal(String reason, @Nullable Instant withdrawnAt) {}

    record Correction(String figureId, BigDecimal value, String evidenceUrl) {}

    record DeskAssignment(String username, List<String> areas) {}

    record FigureWithdrawal(
            String figureId, String reason, @Nullable String evidenceUrl) {}

    @POST
    @Path("/releases")
    Uni<ReleaseRow> draft(@HeaderParam("Authorization") String authorization, NewRelease release);

    @POST
    @Path("/releases/{id}/figures")
    Uni<ReleaseRow> record(
            @HeaderParam("Authorization") String authorization, @PathParam("id") String id, Handwritten figures);

    @POST
    @Path("/releases/{id}/submission")
    Uni<ReleaseRow> submit(@HeaderParam("Authorization") String authorization, @PathParam("id") String id);

    @POST
    @Path("/releases/{id}/approval")
    Uni<ReleaseRow> approve(@HeaderParam("Authorization") String authorization, @PathParam("id") String id);

    @POST
    @Path("/releases/{id}/withdrawal")
    Uni<ReleaseRow> withdraw(
            @HeaderParam("Authorization") String authorization, @PathParam("id") String id, Withdrawal withdrawal);

    @POST
    @Path("/citations")
    Uni<PinnedRow> cite(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            NewCitation citation);

    @POST
    @Path("/corrections")
    Uni<ReleaseRow> correct(@HeaderParam("Authorization") String authorization, Correction correction);

    @POST
    @Path("/figure-withdrawals")
    Uni<ReleaseRow> withdrawFigure(@HeaderParam("Authorization") String authorization, FigureWithdrawal withdrawal);

    @POST
    @Path("/desk-assignments")
    Uni<DeskAssignment> deskAssignment(@HeaderParam("Authorization") String authorization, DeskAssignment assignment);
}
