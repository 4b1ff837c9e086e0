package org.entente.statistics.derived;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.entente.statistics.access.Viewpoints;
import org.entente.statistics.database.Row;
import org.entente.statistics.derived.DerivedAnswers.DerivedList;
import org.entente.statistics.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Puts questions for derived figures together, refuses what would mean nothing, and makes answers of what was found. */
@ApplicationScoped
class DerivedSeries {

    private final DerivedRepository derived;
    private final DerivedRows rows;
    private final Viewpoints viewpoints;

    DerivedSeries(DerivedRepository derived, DerivedRows rows, Viewpoints viewpoints) {
        this.derived = derived;
        this.rows = rows;
        this.viewpoints = viewpoints;
    }

    Uni<DerivedAnswers.DerivedPage> page(DerivedSelection selection, int first, @Nullable String after) {
        return answer(List.of(selection), after).map(answers -> {
            DerivedList all = answers.get(0);
            if (all.refused() != null) {
                throw ProblemException.badParameter("kind", selection.kind().name(), all.refused());
            }
            boolean more = all.items().size() > first;
            List<DerivedView> items = more ? all.items().subList(0, first) : all.items();
            String next = more ? DerivedQuestion.cursorAfter(items.get(first - 1)) : null;
            return new DerivedAnswers.DerivedPage(items, all.total(), next);
        });
    }

    Uni<DerivedAnswers.SelectedDerived> select(List<DerivedSelection> selections) {
        return answer(selections, null).map(DerivedAnswers.SelectedDerived::new);
    }

    private Uni<List<DerivedList>> answer(List<DerivedSelection> selections, @Nullable String after) {
        List<Comparison> comparisons = selections.stream()
                .map(one -> Comparison.of(one.kind(), one.series(), one.against()))
                .toList();
        List<DerivedQuestion> questions = new ArrayList<>();
        for (int n = 0; n < selections.size(); n++) {
            DerivedSelection selection = selections.get(n);
            var viewpoint = viewpoints.of(selection.asOf(), selection.recordedAsOf());
            questions.add(DerivedQuestion.of(n, selection, comparisons.get(n), viewpoint, after));
        }
        List<DerivedQuestion> sensible = questions.stream()
                .filter(question -> comparisons.get(question.n()).refused() == null)
                .toList();
        return (sensible.isEmpty() ? Uni.createFrom().item(List.<Row>of()) : derived.answer(sensible))
                .map(found -> answers(comparisons, found));
    }

    private List<DerivedList> answers(List<Comparison> comparisons, List<Row> found) {
        List<List<Row>> byQuestion = new ArrayList<>();
        comparisons.forEach(one -> byQuestion.add(new ArrayList<>()));
        found.forEach(row -> byQuestion.get(row.integer("n")).add(row));
        List<DerivedList> answers = new ArrayList<>();
        for (int n = 0; n < comparisons.size(); n++) {
            answers.add(answer(comparisons.get(n), byQuestion.get(n)));
        }
        return answers;
    }

    private DerivedList answer(Comparison comparison, List<Row> found) {
        List<Row> items =
                found.stream().filter(row -> row.optionalText("period") != null).toList();
        String refused = comparison.refused() == null ? refusal(comparison, items) : comparison.refused();
        return refused == null
                ? new DerivedList(
                        items.stream().map(row -> rows.item(row, comparison)).toList(),
                        found.get(0).integer("total"),
                        null)
                : new DerivedList(List.of(), 0, refused);
    }

    /** What only the figures that can be seen tell, so that nothing else does. */
    private static @Nullable String refusal(Comparison comparison, List<Row> items) {
        if (items.isEmpty()) {
            return null;
        }
        String counts = items.get(0).text("counts");
        if (comparison.kind().isSum() && counts.equals("STOCK")) {
            return "%s is a stock: the same people are in each figure, and a sum would count them again"
                    .formatted(comparison.own());
        }
        if (comparison.kind() == DerivedKind.SHARE_OF_TOTAL && counts.equals("BALANCE")) {
            return "%s is a balance: its parts may be below zero, so they have no share".formatted(comparison.own());
        }
        return items.stream().anyMatch(row -> row.flag("other_unit"))
                ? "%s and %s are counted in different units".formatted(comparison.own(), comparison.other())
                : null;
    }
}
