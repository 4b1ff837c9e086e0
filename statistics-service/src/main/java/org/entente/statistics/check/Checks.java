package org.entente.statistics.check;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.statistics.access.Sight;
import org.entente.statistics.access.Viewpoint;
import org.entente.statistics.access.Viewpoints;
import org.entente.statistics.check.CheckAnswers.CheckList;
import org.entente.statistics.check.CheckAnswers.CheckPage;
import org.entente.statistics.check.CheckAnswers.SelectedChecks;
import org.entente.statistics.check.CheckRepository.Ask;
import org.entente.statistics.check.CheckSelection.Scope;
import org.entente.statistics.codelist.CodeView;
import org.entente.statistics.figure.FigureId;
import org.entente.statistics.figure.FigureView;
import org.entente.statistics.page.Cursor;
import org.entente.statistics.problem.ProblemCode;
import org.entente.statistics.problem.ProblemException;
import org.entente.statistics.release.ReleaseView;
import org.jspecify.annotations.Nullable;

/** Works checks out for whoever asks, from what they may see from where they look. Nothing of it is stored. */
@ApplicationScoped
class Checks {

    private static final Comparator<Check> ORDER = Comparator.comparing(Check::sortKey);

    /** A figure whose checks are asked for, and from where. */
    record Asked(FigureId figure, Viewpoint from) {}

    private final CheckRepository checks;
    private final Viewpoints viewpoints;
    private final Sight sight;

    Checks(CheckRepository checks, Viewpoints viewpoints, Sight sight) {
        this.checks = checks;
        this.viewpoints = viewpoints;
        this.sight = sight;
    }

    Uni<CheckPage> page(
            CheckSelection selection,
            @Nullable String asOf,
            @Nullable String recordedAsOf,
            int first,
            @Nullable String after) {
        String last = Cursor.read(after);
        return all(selection, asOf, recordedAsOf).map(all -> {
            List<Check> found = all.stream().filter(selection::concerns).toList();
            List<Check> rest = found.stream()
                    .filter(one -> last == null || one.sortKey().compareTo(last) > 0)
                    .toList();
            List<Check> page = rest.stream().limit(first).toList();
            String next = rest.size() > first ? Cursor.after(page.get(first - 1).sortKey()) : null;
            return new CheckPage(views(page), found.size(), next, figures(page), releases(page), statuses(page));
        });
    }

    /** Everything that can be checked about the selection, in order; what else restricts it does not count here. */
    Uni<List<Check>> all(CheckSelection selection, @Nullable String asOf, @Nullable String recordedAsOf) {
        Viewpoint from = viewpoints.of(asOf, recordedAsOf);
        Ask ask = new Ask(0, from.asOf(), from.recordedAsOf(), selection.release(), List.of(selection.scope()));
        return checks.needed(List.of(ask), sight.now(), sight.ofHands())
                .map(found -> checks(found.declared(), enough(found.vintages()).get(0), from));
    }

    /** The checks of each figure, in their order; of one that cannot be seen, none. */
    Uni<SelectedChecks> of(List<Asked> asked) {
        Map<Viewpoint, List<FigureId>> byViewpoint = asked.stream()
                .collect(Collectors.groupingBy(
                        Asked::from, LinkedHashMap::new, Collectors.mapping(Asked::figure, Collectors.toList())));
        List<Viewpoint> from = List.copyOf(byViewpoint.keySet());
        List<Ask> asks = new ArrayList<>();
        byViewpoint.forEach((viewpoint, figures) ->
                asks.add(new Ask(asks.size(), viewpoint.asOf(), viewpoint.recordedAsOf(), null, scopes(figures))));
        return checks.needed(asks, sight.now(), sight.ofHands()).map(found -> {
            Map<Viewpoint, Map<String, List<Check>>> byFigure = new LinkedHashMap<>();
            for (int n = 0; n < from.size(); n++) {
                List<Check> all =
                        checks(found.declared(), enough(found.vintages()).get(n), from.get(n));
                byFigure.put(from.get(n), byFigure(all));
            }
            return answer(asked, byFigure);
        });
    }

    private static SelectedChecks answer(List<Asked> asked, Map<Viewpoint, Map<String, List<Check>>> byFigure) {
        List<CheckList> answers = new ArrayList<>();
        Set<Check> shown = new HashSet<>();
        for (Asked one : asked) {
            List<Check> own =
                    byFigure
                            .getOrDefault(one.from(), Map.of())
                            .getOrDefault(one.figure().toString(), List.of())
                            .stream()
                            .filter(CheckSelection.of(one.figure())::concerns)
                            .toList();
            shown.addAll(own);
            answers.add(new CheckList(views(own), figures(own)));
        }
        return new SelectedChecks(answers, releases(shown), statuses(shown));
    }

    /** One for each series, over all days that its figures speak of. */
    private static List<Scope> scopes(List<FigureId> figures) {
        BinaryOperator<Scope> both = (one, other) -> new Scope(
                one.series(),
                null,
                null,
                Stream.of(one, other)
                        .flatMap(scope -> Stream.ofNullable(scope.from()))
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                Stream.of(one, other)
                        .flatMap(scope -> Stream.ofNullable(scope.to()))
                        .max(Comparator.naturalOrder())
                        .orElse(null));
        Map<String, Scope> scopes = figures.stream()
                .collect(Collectors.toMap(
                        figure -> figure.series().toString(),
                        figure -> CheckSelection.of(figure).scope(),
                        both));
        return List.copyOf(scopes.values());
    }

    private static Map<String, List<Check>> byFigure(List<Check> all) {
        Map<String, List<Check>> byFigure = new LinkedHashMap<>();
        all.forEach(check -> check.termIds().forEach(id -> byFigure.computeIfAbsent(id, figure -> new ArrayList<>())
                .add(check)));
        return byFigure;
    }

    private static List<List<Vintage>> enough(@Nullable List<List<Vintage>> found) {
        if (found == null) {
            throw new ProblemException(
                    ProblemCode.BAD_PARAMETER,
                    "more than %,d figures would have to be looked at; ask for one release, series, indicator or refArea"
                            .formatted(CheckRepository.MOST));
        }
        return found;
    }

    private static List<Check> checks(Declared declared, List<Vintage> vintages, Viewpoint from) {
        Observations observations = Observations.of(vintages);
        Records records = new Records(observations);
        return Stream.concat(
                        new Families(observations, from.asOf())
                                .of(declared).stream().flatMap(family -> Timeline.of(family).stream()),
                        declared.claims().stream().flatMap(claim -> records.of(claim).stream()))
                .sorted(ORDER)
                .toList();
    }

    static List<CheckView> views(List<Check> checks) {
        return checks.stream().map(CheckView::of).toList();
    }

    static List<FigureView> figures(Collection<Check> checks) {
        return terms(checks).map(Vintage::figure).distinct().toList();
    }

    static List<ReleaseView> releases(Collection<Check> checks) {
        return terms(checks).map(Vintage::release).distinct().toList();
    }

    static List<CodeView> statuses(Collection<Check> checks) {
        return terms(checks).map(Vintage::status).distinct().toList();
    }

    private static Stream<Vintage> terms(Collection<Check> checks) {
        return checks.stream().flatMap(Check::terms);
    }
}
