package org.entente.gateway.partnerships;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.entente.gateway.call.Errand;
import org.entente.gateway.call.PinnedRow;
import org.jspecify.annotations.Nullable;

/**
 * What changes something in the partnerships service; each answers the version that was written or published. A change
 * names the version that it is built on, and is refused as stale when there is a later one. Objects are named as the
 * service names them.
 */
@ApplicationScoped
public class PartnershipsWrites {

    private final PartnershipsWritesClient client;

    PartnershipsWrites(@RestClient PartnershipsWritesClient client) {
        this.client = client;
    }

    public Uni<AgreementRow> draft(AgreementBody agreement, Errand errand) {
        return written(errand, () -> client.draft(errand.bearer(), errand.idempotencyKey(), agreement));
    }

    public Uni<AgreementRow> change(String id, int version, AgreementBody agreement, Errand errand) {
        return written(
                errand, () -> client.change(errand.bearer(), errand.idempotencyKey(), tag(version), id, agreement));
    }

    public Uni<AgreementRow> publish(String id, int version, Errand errand) {
        return written(errand, () -> client.publish(errand.bearer(), errand.idempotencyKey(), tag(version), id));
    }

    public Uni<AgreementRow> add(String id, int version, EventBody event, Errand errand) {
        return written(
                errand, () -> client.addEvent(errand.bearer(), errand.idempotencyKey(), tag(version), id, event));
    }

    public Uni<AgreementRow> add(String id, int version, String area, ActionBody action, Errand errand) {
        return written(
                errand,
                () -> client.addAction(errand.bearer(), errand.idempotencyKey(), tag(version), id, area, action));
    }

    public Uni<AgreementRow> add(String id, int version, CommitmentBody commitment, Errand errand) {
        return written(
                errand,
                () -> client.addCommitment(errand.bearer(), errand.idempotencyKey(), tag(version), id, commitment));
    }

    /** Onto that version of the commitment's agreement, or onto its last one where that is null. */
    public Uni<DisbursedRow> disburse(
            String commitment, @Nullable Integer version, DisbursementBody disbursement, Errand errand) {
        return written(
                errand,
                () -> client.disburse(
                        errand.bearer(),
                        errand.idempotencyKey(),
                        version == null ? null : tag(version),
                        commitment,
                        disbursement));
    }

    public Uni<EngagementRow> draftEngagement(EngagementBody engagement, Errand errand) {
        return written(errand, () -> client.draftEngagement(errand.bearer(), errand.idempotencyKey(), engagement));
    }

    public Uni<EngagementRow> changeEngagement(String id, int version, EngagementBody engagement, Errand errand) {
        return written(
                errand,
                () -> client.changeEngagement(errand.bearer(), errand.idempotencyKey(), tag(version), id, engagement));
    }

    public Uni<EngagementRow> publishEngagement(String id, int version, Errand errand) {
        return written(
                errand, () -> client.publishEngagement(errand.bearer(), errand.idempotencyKey(), tag(version), id));
    }

    public Uni<StatementRow> draftStatement(StatementBody statement, Errand errand) {
        return written(errand, () -> client.draftStatement(errand.bearer(), errand.idempotencyKey(), statement));
    }

    public Uni<StatementRow> changeStatement(String id, int version, StatementBody statement, Errand errand) {
        return written(
                errand,
                () -> client.changeStatement(errand.bearer(), errand.idempotencyKey(), tag(version), id, statement));
    }

    public Uni<StatementRow> publishStatement(String id, int version, Errand errand) {
        return written(
                errand, () -> client.publishStatement(errand.bearer(), errand.idempotencyKey(), tag(version), id));
    }

    public Uni<PartnershipRow> draftStage(StageBody stage, Errand errand) {
        return written(errand, () -> client.draftStage(errand.bearer(), errand.idempotencyKey(), stage));
    }

    public Uni<PartnershipRow> changeStage(int version, StageBody stage, Errand errand) {
        return written(
                errand,
                () -> client.changeStage(
                        errand.bearer(),
                        errand.idempotencyKey(),
                        tag(version),
                        stage.lead(),
                        stage.partner(),
                        stage.since(),
                        stage));
    }

    public Uni<PartnershipRow> publishStage(String lead, String partner, String since, int version, Errand errand) {
        return written(
                errand,
                () -> client.publishStage(
                        errand.bearer(), errand.idempotencyKey(), tag(version), lead, partner, since));
    }

    /** Pins agreements; without a key each call pins them anew, which harms nobody. */
    public Uni<PinnedRow> cite(NewCitation citation, Errand errand) {
        return Partnerships.SERVICE.writtenUnderKey(
                errand, () -> client.cite(errand.bearer(), errand.idempotencyKey(), citation));
    }

    /** Without a key the service would do the same a second time. */
    private static <T> Uni<T> written(Errand errand, Supplier<Uni<T>> call) {
        return errand.idempotencyKey() == null
                ? Partnerships.SERVICE.writtenOnce(errand, call)
                : Partnerships.SERVICE.writtenUnderKey(errand, call);
    }

    private static String tag(int version) {
        return "\"" + version + "\"";
    }
}
