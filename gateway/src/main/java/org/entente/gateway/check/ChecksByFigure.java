package org.entente.gateway.check;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.entente.gateway.call.Errand;
import org.entente.gateway.figure.Bounds;
import org.entente.gateway.figure.Figure;
import org.entente.gateway.figure.References;
import org.entente.gateway.graph.Batch;
import org.entente.gateway.statistics.CheckAnswers;
import org.entente.gateway.statistics.CheckRow;
import org.entente.gateway.statistics.CheckSelection;
import org.entente.gateway.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** The checks of all figures of a level, each as seen at the instants of its root. */
@ApplicationScoped
public class ChecksByFigure implements Batch<CheckSelection, List<Check>> {

    private final Statistics statistics;

    ChecksByFigure(Statistics statistics) {
        this.statistics = statistics;
    }

    @Override
    public int most() {
        return Statistics.MOST_CHECK_SELECTIONS;
    }

    @Override
    public CompletionStage<List<List<Check>>> load(List<CheckSelection> selections, Errand errand) {
        return statistics.checks(selections, errand).map(ChecksByFigure::checks).subscribeAsCompletionStage();
    }

    private static List<List<Check>> checks(CheckAnswers answer) {
        var references = References.of(answer.releases(), answer.statuses());
        return answer.answers().stream().map(one -> checks(one, references)).toList();
    }

    private static List<Check> checks(CheckAnswers.Answer answer, References references) {
        Map<String, Figure> figures = answer.figures().stream()
                .map(row -> references.figure(row, row.isRecord()))
                .collect(toMap(Figure::serviceId, Function.identity(), (one, same) -> one));
        return answer.items().stream().map(row -> check(row, figures)).toList();
    }

    private static Check check(CheckRow row, Map<String, Figure> figures) {
        return new Check(
                CheckKind.valueOf(row.kind()),
                row.statement(),
                Verdict.valueOf(row.verdict()),
                row.slack() == null ? null : Bounds.of(row.slack()),
                row.terms().stream().map(id -> named(id, figures.get(id))).toList(),
                row.explanation(),
                row.rule(),
                row.until() == null);
    }

    private static Figure named(String id, @Nullable Figure figure) {
        if (figure == null) {
            throw new IllegalStateException("the answer does not bring %s along".formatted(id));
        }
        return figure;
    }
}
