package org.entente.gateway.statistics;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.entente.gateway.call.Errand;
import org.entente.gateway.call.PinnedRow;
import org.jspecify.annotations.Nullable;

/**
 * What changes something in the statistics service; each answers the release as it stands then. A release is named by its
 * UUID, a figure as the service names it. The service takes each of them again and changes nothing a second time.
 */
@ApplicationScoped
public class StatisticsWrites {

    /** What the service takes in one call. */
    public static final int MOST_FIGURES = 1000;

    private final StatisticsWritesClient client;

    StatisticsWrites(@RestClient StatisticsWritesClient client) {
        this.client = client;
    }

    public Uni<ReleaseRow> draft(NewRelease release, Errand errand) {
        return Statistics.SERVICE.written(errand, () -> client.draft(errand.bearer(), release));
    }

    public Uni<ReleaseRow> record(String release, List<NewFigure> figures, Errand errand) {
        var handwritten = new StatisticsWritesClient.Handwritten(figures);
        return Statistics.SERVICE.written(errand, () -> client.record(errand.bearer(), release, handwritten));
    }

    public Uni<ReleaseRow> submit(String release, Errand errand) {
        return Statistics.SERVICE.written(errand, () -> client.submit(errand.bearer(), release));
    }

    public Uni<ReleaseRow> approve(String release, Errand errand) {
        return Statistics.SERVICE.written(errand, () -> client.approve(errand.bearer(), release));
    }

    /** From the instant on, or from now where it is null. */
    public Uni<ReleaseRow> withdraw(String release, String reason, @Nullable Instant from, Errand errand) {
        var withdrawal = new StatisticsWritesClient.Withdrawal(reason, from);
        return Statistics.SERVICE.written(errand, () -> client.withdraw(errand.bearer(), release, withdrawal));
    }

    /** Pins figures; without a key each call pins them anew, which harms nobody. */
    public Uni<PinnedRow> cite(NewCitation citation, Errand errand) {
        return Statistics.SERVICE.writtenUnderKey(
                errand, () -> client.cite(errand.bearer(), errand.idempotencyKey(), citation));
    }

    public Uni<ReleaseRow> correct(String figure, BigDecimal value, String evidenceUrl, Errand errand) {
        var correction = new StatisticsWritesClient.Correction(figure, value, evidenceUrl);
        return Statistics.SERVICE.written(errand, () -> client.correct(errand.bearer(), correction));
    }

    public Uni<ReleaseRow> withdrawFigure(String figure, String reason, @Nullable String evidenceUrl, Errand errand) {
        var withdrawal = new StatisticsWritesClient.FigureWithdrawal(figure, reason, evidenceUrl);
        return Statistics.SERVICE.written(errand, () -> client.withdrawFigure(errand.bearer(), withdrawal));
    }

    /** Leaves in the ledger that desks are about to be assigned, by whom and to whom. */
    public Uni<Void> deskAssignment(String username, List<String> areas, Errand errand) {
        var assignment = new StatisticsWritesClient.DeskAssignment(username, areas);
        return Statistics.SERVICE
                .written(errand, () -> client.deskAssignment(errand.bearer(), assignment))
                .replaceWithVoid();
    }
}
