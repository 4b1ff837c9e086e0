package org.entente.gateway.derived;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.call.Errand;
import org.entente.gateway.graph.Batch;
import org.entente.gateway.statistics.DerivedAnswers;
import org.entente.gateway.statistics.DerivedSelection;
import org.entente.gateway.statistics.Statistics;

/** What is derived of series, all series and kinds of a level in one call. */
@ApplicationScoped
public class DerivedBySelection implements Batch<DerivedSelection, DerivedAnswers.Answer> {

    private final Statistics statistics;

    DerivedBySelection(Statistics statistics) {
        this.statistics = statistics;
    }

    @Override
    public int most() {
        return Statistics.MOST_DERIVED_SELECTIONS;
    }

    @Override
    public CompletionStage<List<DerivedAnswers.Answer>> load(List<DerivedSelection> selections, Errand errand) {
        return statistics
                .derived(selections, errand)
                .map(DerivedAnswers::answers)
                .subscribeAsCompletionStage();
    }
}
