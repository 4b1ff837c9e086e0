package org.entente.gateway.figure;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.call.Errand;
import org.entente.gateway.graph.Batch;
import org.entente.gateway.release.Release;
import org.entente.gateway.statistics.CodeRow;
import org.entente.gateway.statistics.FigureAnswers;
import org.entente.gateway.statistics.FigureRow;
import org.entente.gateway.statistics.FigureSelection;
import org.entente.gateway.statistics.ReleaseRow;
import org.entente.gateway.statistics.Statistics;
import org.jspecify.annotations.Nullable;

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
        Map<UUID, Release> releases =
                answer.releases().stream().collect(toMap(ReleaseRow::id, Release::of, (one, same) -> one));
        Map<String, ObservationStatus> statuses =
                answer.statuses().stream().collect(toMap(CodeRow::code, ObservationStatus::of, (one, same) -> one));
        return answer.answers().stream()
                .map(items -> items.items().stream()
                        .map(row -> figure(row, statuses.get(row.status()), releases.get(row.releaseId())))
                        .toList())
                .toList();
    }

    private static Figure figure(FigureRow row, @Nullable ObservationStatus status, @Nullable Release release) {
        if (status == null || release == null) {
            throw new IllegalStateException("the answer does not bring along what %s refers to".formatted(row.id()));
        }
        return Figure.of(row, status, release);
    }
}
