package org.entente.gateway.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.call.Errand;
import org.entente.gateway.call.Page;
import org.entente.gateway.graph.Batch;
import org.entente.gateway.statistics.ReleaseRow;
import org.entente.gateway.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Pages of releases; the same page under two aliases is one call. */
@ApplicationScoped
public class ReleaseLists implements Batch<ReleaseLists.Question, Page<ReleaseRow>> {

    /** Which releases are wanted, and which part of them. */
    record Question(
            @Nullable String publisher,
            @Nullable String state,
            int rows,
            @Nullable String page) {}

    private final Statistics statistics;

    ReleaseLists(Statistics statistics) {
        this.statistics = statistics;
    }

    /** The service answers one page at a time. */
    @Override
    public int most() {
        return 1;
    }

    @Override
    public CompletionStage<List<Page<ReleaseRow>>> load(List<Question> questions, Errand errand) {
        var question = questions.get(0);
        return statistics
                .releases(question.publisher(), question.state(), question.rows(), question.page(), errand)
                .map(List::of)
                .subscribeAsCompletionStage();
    }
}
