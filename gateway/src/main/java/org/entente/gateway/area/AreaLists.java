package org.entente.gateway.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.call.Errand;
import org.entente.gateway.graph.Batch;
import org.entente.gateway.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Lists of areas; the same list under two aliases is one call. */
@ApplicationScoped
public class AreaLists implements Batch<AreaLists.Question, List<Area>> {

    /** Which areas are wanted; null does not narrow them down. */
    record Question(@Nullable String kind, @Nullable String search) {}

    private final Statistics statistics;

    AreaLists(Statistics statistics) {
        this.statistics = statistics;
    }

    /** The service answers one list at a time. */
    @Override
    public int most() {
        return 1;
    }

    @Override
    public CompletionStage<List<List<Area>>> load(List<Question> questions, Errand errand) {
        var question = questions.get(0);
        return statistics
                .areas(question.kind(), question.search(), errand)
                .map(rows -> List.of(rows.stream().map(Area::of).toList()))
                .subscribeAsCompletionStage();
    }
}
