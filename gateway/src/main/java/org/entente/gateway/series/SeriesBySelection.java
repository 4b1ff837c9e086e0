package org.entente.gateway.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.call.Errand;
import org.entente.gateway.call.Page;
import org.entente.gateway.graph.Batch;
import org.entente.gateway.statistics.SeriesAnswers;
import org.entente.gateway.statistics.SeriesQuestion;
import org.entente.gateway.statistics.SeriesRow;
import org.entente.gateway.statistics.SeriesSelection;
import org.entente.gateway.statistics.Statistics;

/** Series for whoever asks: a list, an area, a corridor, a search, a global id. */
@ApplicationScoped
public class SeriesBySelection implements Batch<SeriesQuestion, SeriesReply> {

    private final Statistics statistics;

    SeriesBySelection(Statistics statistics) {
        this.statistics = statistics;
    }

    @Override
    public int most() {
        return Statistics.MOST_SERIES_SELECTIONS;
    }

    @Override
    public CompletionStage<List<SeriesReply>> load(List<SeriesQuestion> questions, Errand errand) {
        return statistics
                .series(questions, errand)
                .map(answer -> replies(questions, answer))
                .subscribeAsCompletionStage();
    }

    private static List<SeriesReply> replies(List<SeriesQuestion> questions, SeriesAnswers answer) {
        var companions = new Companions(answer);
        var pages = answer.answers().iterator();
        var corridors = answer.corridors().iterator();
        return questions.stream()
                .map(question -> question instanceof SeriesSelection
                        ? SeriesReply.ofSeries(page(pages.next(), companions))
                        : SeriesReply.ofCorridors(corridors.next()))
                .toList();
    }

    private static Page<Series> page(Page<SeriesRow> page, Companions companions) {
        return new Page<>(
                page.items().stream().map(row -> Series.of(row, companions)).toList(), page.total(), page.next());
    }
}
