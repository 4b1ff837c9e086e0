package org.entente.gateway.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.call.Errand;
import org.entente.gateway.figure.References;
import org.entente.gateway.graph.Batch;
import org.entente.gateway.statistics.ClaimAnswers;
import org.entente.gateway.statistics.ClaimSelection;
import org.entente.gateway.statistics.Statistics;

/** All claims of an operation in one call. */
@ApplicationScoped
public class ClaimsBySelection implements Batch<ClaimSelection, ClaimResult> {

    private final Statistics statistics;

    ClaimsBySelection(Statistics statistics) {
        this.statistics = statistics;
    }

    @Override
    public int most() {
        return Statistics.MOST_CLAIMS;
    }

    @Override
    public CompletionStage<List<ClaimResult>> load(List<ClaimSelection> claims, Errand errand) {
        return statistics
                .claims(claims, errand)
                .map(answer -> results(claims, answer))
                .subscribeAsCompletionStage();
    }

    private static List<ClaimResult> results(List<ClaimSelection> claims, ClaimAnswers answer) {
        var references = References.of(answer.releases(), answer.statuses());
        List<ClaimResult> results = new ArrayList<>();
        for (int place = 0; place < claims.size(); place++) {
            results.add(ClaimResult.of(claims.get(place), answer.answers().get(place), references));
        }
        return results;
    }
}
