package org.entente.gateway.partnerships;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.entente.gateway.call.PinnedRow;
import org.jspecify.annotations.Nullable;

/**
 * The service's paths that change something, one method each. Whoever calls one hands the caller's token on, the version
 * that the change is built on as an entity tag, and a key where the same may be sent again.
 */
@RegisterRestClient(configKey = "partnerships-writes")
@RegisterProvider(PartnershipsWriteRefusals.class)
@Path("/")
interface PartnershipsWritesClient {

    @POST
    @Path("/agreements")
    Uni<AgreementRow> draft(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            AgreementBody agreement);

    @PUT
    @Path("/agreements/{id}")
    Uni<AgreementRow> change(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") String version,
            @PathParam("id") String id,
            AgreementBody agreement);

    @POST
    @Path("/agreements/{id}/publication")
    Uni<AgreementRow> publish(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") String version,
            @PathParam("id") String id);

    @POST
    @Path("/agreements/{id}/events")
    Uni<AgreementRow> addEvent(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") String version,
            @PathParam("id") String id,
            EventBody event);

    @POST
    @Path("/agreements/{id}/parties/{area}/actions")
    Uni<AgreementRow> addAction(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") String version,
            @PathParam("id") String id,
            @PathParam("area") String area,
            ActionBody action);

    @POST
    @Path("/agreements/{id}/commitments")
    Uni<AgreementRow> addCommitment(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") String version,
            @PathParam("id") String id,
            CommitmentBody commitment);

    @POST
    @Path("/commitments/{id}/disbursements")
    Uni<DisbursedRow> disburse(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String version,
            @PathParam("id") String id,
            DisbursementBody disbursement);

    @POST
    @Path("/citations")
    Uni<PinnedRow> cite(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            NewCitation citation);

    @POST
    @Path("/engagements")
    Uni<EngagementRow> draftEngagement(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            EngagementBody engagement);

    @PUT
    @Path("/engagements/{id}")
    Uni<EngagementRow> changeEngagement(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") String version,
            @PathParam("id") String id,
            EngagementBody engagement);

    @POST
    @Path("/engagements/{id}/publication")
    Uni<EngagementRow> publishEngagement(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") String version,
            @PathParam("id") String id);

    @POST
    @Path("/statements")
    Uni<StatementRow> draftStatement(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            StatementBody statement);

    @PUT
    @Path("/statements/{id}")
    Uni<StatementRow> changeStatement(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") String version,
            @PathParam("id") String id,
            StatementBody statement);

    @POST
    @Path("/statements/{id}/publication")
    Uni<StatementRow> publishStatement(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") String version,
            @PathParam("id") String id);

    @POST
    @Path("/partnerships")
    Uni<PartnershipRow> draftStage(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            StageBody stage);

    @PUT
    @Path("/partnerships/{lead}/{partner}/{since}")
    Uni<PartnershipRow> changeStage(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") String version,
            @PathParam("lead") String lead,
            @PathParam("partner") String partner,
            @PathParam("since") String since,
            StageBody stage);

    @POST
    @Path("/partnerships/{lead}/{partner}/{since}/publication")
    Uni<PartnershipRow> publishStage(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") String version,
            @PathParam("lead") String lead,
            @PathParam("partner") String partner,
            @PathParam("since") String since);
}
