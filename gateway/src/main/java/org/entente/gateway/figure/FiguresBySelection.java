package org.entente.gateway.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.call.Errand;
import org.entente.gateway.graph.Batch;
import org.entente.gateway.statistics.FigureAnswers;
import org.entente.gateway.statistics.FigureSelection;
import org.entente.gateway.statistics.Statistics;

/** Figures for whoever asks: a series' figures, latest, record and releases, an observation's vintages, a global id. */
@ApplicationScoped
public class FiguresBySelection implements Batch<FigureSelection, List<Figure>> {

    private final Statistics statistics;

    FiguresBySelection(Statistics statistics) {
        this.statistics = statistics;
    }

    @Override
    public int most() {
        return Statistics.MOST_FIGURE_SELECTIONS;
    }

    @Override
    public CompletionStage<List<List<Figure>>> load(List<FigureSelection> selections, Errand errand) {
        return statistics
                .figures(selections, errand)
                .map(FiguresBySelection::figures)
                .subscribeAsCompletionStage();
    }

    private static List<List<Figure>> figures(FigureAnswers answer) {
        var references = References.of(answer.releases(), answer.statuses());
        return answer.answers().stream()
                .map(items -> items.items().stream()
                        .map(row -> references.figure(row, row.isRecord()))
                        .toList())
                .toList();
    }
}
