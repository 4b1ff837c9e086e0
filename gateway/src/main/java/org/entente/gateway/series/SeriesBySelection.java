package org.entente.gateway.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.call.Errand;
import org.entente.gateway.graph.Batch;
import org.entente.gateway.statistics.SeriesAnswers;
import org.entente.gateway.statistics.SeriesSelection;
import org.entente.gateway.statistics.Statistics;

/** Series for whoever asks: a list, an area, a global id. */
@ApplicationScoped
public class SeriesBySelection implements Batch<SeriesSelection, SeriesPage> {

    private final Statistics statistics;

    SeriesBySelection(Statistics statistics) {
        this.statistics = statistics;
    }

    @Override
    public int most() {
        return Statistics.MOST_SERIES_SELECTIONS;
    }

    @Override
    public CompletionStage<List<SeriesPage>> load(List<SeriesSelection> selections, Errand errand) {
        return statistics
                .series(selections, errand)
                .map(SeriesBySelection::pages)
                .subscribeAsCompletionStage();
    }

    private static List<SeriesPage> pages(SeriesAnswers answer) {
        var companions = new Companions(answer);
        return answer.answers().stream()
                .map(page -> new SeriesPage(
                        page.items().stream()
                                .map(row -> Series.of(row, companions))
                                .toList(),
                        page.total(),
                        page.next()))
                .toList();
    }
}
