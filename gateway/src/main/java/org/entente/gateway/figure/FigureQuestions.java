package org.entente.gateway.figure;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.statistics.FigureSelection;
import org.entente.gateway.statistics.FigureSelection.Pick;
import org.jspecify.annotations.Nullable;

/** The questions for figures that the graph can ask, for the clocks of the current field's root. */
final class FigureQuestions {

    static final int MOST = 1000;

    private FigureQuestions() {}

    static CompletionStage<List<Figure>> inForce(
            String series, @Nullable String from, @Nullable String to, @Nullable Integer last, int limit) {
        return ask(series, Pick.IN_FORCE, null, from, to, last, limit);
    }

    static CompletionStage<List<Figure>> vintages(String series, String period) {
        return ask(series, Pick.VINTAGES, period, null, null, null, MOST);
    }

    static CompletionStage<List<Figure>> any(String series, Pick pick) {
        return ask(series, pick, null, null, null, null, MOST);
    }

    private static CompletionStage<List<Figure>> ask(
            String series,
            Pick pick,
            @Nullable String period,
            @Nullable String from,
            @Nullable String to,
            @Nullable Integer last,
            int limit) {
        var field = CurrentField.get();
        var clocks = field.clocks();
        return field.load(
                FiguresBySelection.class,
                new FigureSelection(series, pick, period, from, to, last, limit, clocks.asOf(), clocks.recordedAsOf()));
    }
}
