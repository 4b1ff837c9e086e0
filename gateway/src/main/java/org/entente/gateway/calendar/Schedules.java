package org.entente.gateway.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.call.Errand;
import org.entente.gateway.graph.Batch;
import org.entente.gateway.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Stretches of the calendar; the same stretch under two aliases is one call. */
@ApplicationScoped
public class Schedules implements Batch<Schedules.Question, List<ScheduledRelease>> {

    /** The days asked for, both included, and how many of their publications. */
    record Question(@Nullable LocalDate from, @Nullable LocalDate to, int limit) {}

    private final Statistics statistics;

    Schedules(Statistics statistics) {
        this.statistics = statistics;
    }

    /** The service answers one stretch at a time. */
    @Override
    public int most() {
        return 1;
    }

    @Override
    public CompletionStage<List<List<ScheduledRelease>>> load(List<Question> questions, Errand errand) {
        var question = questions.get(0);
        return statistics
                .calendar(question.from(), question.to(), question.limit(), errand)
                .map(rows -> List.of(rows.stream().map(ScheduledRelease::of).toList()))
                .subscribeAsCompletionStage();
    }
}
