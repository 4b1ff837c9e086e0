package org.entente.gateway.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.call.Errand;
import org.entente.gateway.graph.Batch;
import org.entente.gateway.statistics.Statistics;

/** The list of all indicators; under however many aliases, it is one call. */
@ApplicationScoped
public class IndicatorList implements Batch<IndicatorList.Question, List<Indicator>> {

    enum Question {
        ALL
    }

    private final Statistics statistics;

    IndicatorList(Statistics statistics) {
        this.statistics = statistics;
    }

    @Override
    public int most() {
        return 1;
    }

    @Override
    public CompletionStage<List<List<Indicator>>> load(List<Question> questions, Errand errand) {
        return statistics
                .indicators(errand)
                .map(rows -> List.of(rows.stream().map(Indicator::of).toList()))
                .subscribeAsCompletionStage();
    }
}
