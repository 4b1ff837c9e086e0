package org.entente.gateway.figure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.entente.gateway.call.Errand;
import org.entente.gateway.call.Page;
import org.entente.gateway.graph.Batch;
import org.entente.gateway.graph.Clocks;
import org.entente.gateway.statistics.FigurePage;
import org.entente.gateway.statistics.FigureRow;
import org.entente.gateway.statistics.FigureSelection;
import org.entente.gateway.statistics.FigureSelection.Pick;
import org.entente.gateway.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Pages of what one release says; the same page under two aliases is one call. */
@ApplicationScoped
public class FiguresOfRelease implements Batch<FiguresOfRelease.Question, Page<Figure>> {

    /**
     * A page of a release's figures.
     *
     * @param withRecords whether it matters which of them are the highest of their series: the service does not say so
     *     of a release's figures, so that they are looked up among the vintages
     */
    record Question(String release, int rows, @Nullable String page, boolean withRecords, Clocks clocks) {}

    private final Statistics statistics;

    FiguresOfRelease(Statistics statistics) {
        this.statistics = statistics;
    }

    /** The service answers one release at a time. */
    @Override
    public int most() {
        return 1;
    }

    @Override
    public CompletionStage<List<Page<Figure>>> load(List<Question> questions, Errand errand) {
        var question = questions.get(0);
        return statistics
                .figuresOfRelease(question.release(), question.rows(), question.page(), errand)
                .chain(page -> records(question, page, errand).map(records -> List.of(figures(page, records))))
                .subscribeAsCompletionStage();
    }

    /** Ids of those of the page that are in force and the highest of their series. */
    private Uni<Set<String>> records(Question question, FigurePage page, Errand errand) {
        if (!question.withRecords() || page.items().isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        var vintages = page.items().stream()
                .map(row -> vintages(row, question.clocks()))
                .toList();
        return statistics.figures(vintages, errand).map(answer -> answer.answers().stream()
                .flatMap(one -> one.items().stream())
                .filter(FigureRow::isRecord)
                .map(FigureRow::id)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static FigureSelection vintages(FigureRow row, Clocks clocks) {
        return new FigureSelection(
                row.series(),
                Pick.VINTAGES,
                row.period(),
                null,
                null,
                null,
                FigureQuestions.MOST,
                clocks.asOf(),
                clocks.recordedAsOf());
    }

    private static Page<Figure> figures(FigurePage page, Set<String> records) {
        var references = References.of(page.releases(), page.statuses());
        return new Page<>(
                page.items().stream()
                        .map(row -> references.figure(row, records.contains(row.id())))
                        .toList(),
                page.total(),
                page.next());
    }
}
