package org.entente.statistics.figure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.statistics.access.Sight;
import org.entente.statistics.access.Viewpoint;
import org.entente.statistics.access.Viewpoints;
import org.entente.statistics.codelist.CodeView;
import org.entente.statistics.figure.FigureRepository.Found;
import org.entente.statistics.release.ReleaseView;
import org.jspecify.annotations.Nullable;

/** Puts questions about figures together, and what was found into answers. */
@ApplicationScoped
public class Figures {

    private final FigureRepository figures;
    private final Viewpoints viewpoints;
    private final Sight sight;

    Figures(FigureRepository figures, Viewpoints viewpoints, Sight sight) {
        this.figures = figures;
        this.viewpoints = viewpoints;
        this.sight = sight;
    }

    Uni<FigureAnswers.FigurePage> page(
            List<String> series,
            boolean vintages,
            @Nullable String asOf,
            @Nullable String recordedAsOf,
            @Nullable String from,
            @Nullable String to,
            @Nullable Integer last,
            int first,
            @Nullable String after) {
        FigureQuestion question = FigureQuestion.ofPage(
                series, vintages, viewpoints.of(asOf, recordedAsOf), from, to, last, first, after);
        return answer(List.of(question)).map(answer -> {
            List<FigureView> items = vintages
                    ? withVintages(answer.found())
                    : answer.found().stream().map(Found::figure).toList();
            boolean more = items.size() > first;
            List<FigureView> page = more ? items.subList(0, first) : items;
            String next = more ? FigureQuestion.cursorAfter(page.get(first - 1)) : null;
            Set<UUID> named = releasesOf(page);
            List<Found> shown = answer.found().stream()
                    .filter(found -> named.contains(found.release().id()))
                    .toList();
            return new FigureAnswers.FigurePage(page, answer.totals().get(0), next, releases(shown), statuses(shown));
        });
    }

    /** Those of the figures that can be seen, in the order in which they were named. */
    Uni<FigureAnswers.FigurePage> byIds(List<FigureId> ids, @Nullable String asOf, @Nullable String recordedAsOf) {
        return byIds(ids, viewpoints.of(asOf, recordedAsOf));
    }

    /** The same from a viewpoint that the caller need not be able to take by itself. */
    public Uni<FigureAnswers.FigurePage> byIds(List<FigureId> ids, Viewpoint from) {
        List<FigureQuestion> asked = new ArrayList<>();
        ids.forEach(id -> asked.add(FigureQuestion.of(asked.size(), FigureSelection.vintagesOf(id), from)));
        return answer(asked).map(answer -> {
            List<Found> named = answer.found().stream()
                    .filter(found ->
                            found.release().id().equals(ids.get(found.n()).release()))
                    .toList();
            return new FigureAnswers.FigurePage(
                    named.stream().map(Found::figure).toList(), named.size(), null, releases(named), statuses(named));
        });
    }

    Uni<FigureAnswers.SelectedFigures> select(List<FigureSelection> selections) {
        return answer(questions(selections)).map(answer -> {
            List<List<FigureView>> answers = new ArrayList<>();
            selections.forEach(selection -> answers.add(new ArrayList<>()));
            answer.found().forEach(found -> answers.get(found.n()).add(found.figure()));
            List<FigureAnswers.FigureList> lists = new ArrayList<>();
            for (int n = 0; n < answers.size(); n++) {
                lists.add(new FigureAnswers.FigureList(
                        answers.get(n), answer.totals().get(n)));
            }
            return new FigureAnswers.SelectedFigures(lists, releases(answer.found()), statuses(answer.found()));
        });
    }

    private Uni<FigureRepository.Answer> answer(List<FigureQuestion> asked) {
        return figures.answer(asked, sight.now(), sight.ofHands());
    }

    private List<FigureQuestion> questions(List<FigureSelection> selections) {
        List<FigureQuestion> questions = new ArrayList<>();
        for (FigureSelection selection : selections) {
            questions.add(FigureQuestion.of(
                    questions.size(), selection, viewpoints.of(selection.asOf(), selection.recordedAsOf())));
        }
        return questions;
    }

    /** Folds the vintages of each observation, which come oldest first, under the one in force. */
    private static List<FigureView> withVintages(List<Found> found) {
        Map<String, List<Found>> observations = new LinkedHashMap<>();
        found.forEach(one -> observations
                .computeIfAbsent(one.figure().series() + " " + one.figure().period(), key -> new ArrayList<>())
                .add(one));
        return observations.values().stream()
                .map(vintages -> vintages.stream()
                        .filter(Found::inForce)
                        .findFirst()
                        .orElseThrow()
                        .figure()
                        .withVintages(vintages.stream().map(Found::figure).toList()))
                .toList();
    }

    private static Set<UUID> releasesOf(List<FigureView> page) {
        return page.stream()
                .flatMap(figure -> figure.vintages() == null ? Stream.of(figure) : figure.vintages().stream())
                .map(FigureView::releaseId)
                .collect(Collectors.toSet());
    }

    private static List<ReleaseView> releases(List<Found> found) {
        return found.stream().map(Found::release).distinct().toList();
    }

    private static List<CodeView> statuses(List<Found> found) {
        return found.stream().map(Found::status).distinct().toList();
    }
}
