package org.entente.statistics.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.statistics.check.CheckAnswers.Change;
import org.entente.statistics.check.CheckAnswers.CheckReport;
import org.entente.statistics.check.CheckAnswers.Failure;
import org.entente.statistics.check.CheckAnswers.Section;
import org.entente.statistics.page.Cursor;
import org.entente.statistics.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What fails, what failed from when to when, and which verdicts revisions changed. */
final class Report {

    /** A check and the one that took its place; null where none did. */
    private record Step(Check check, @Nullable Check next) {

        @Nullable
        UUID endedBy() {
            return next == null ? null : next.madeBy();
        }

        Instant at() {
            return next == null ? Instant.MAX : next.from();
        }

        boolean changesTheVerdict() {
            return next != null && next.verdict() != check.verdict();
        }
    }

    private final List<Step> steps;

    private Report(List<Step> steps) {
        this.steps = steps;
    }

    /** @param checks in order, so that those of one family stand together and each after the one before it */
    static Report of(List<Check> checks, CheckSelection selection) {
        Map<String, List<Check>> families = checks.stream()
                .collect(Collectors.groupingBy(
                        check -> check.family().sortKey(), LinkedHashMap::new, Collectors.toList()));
        List<Step> steps = new ArrayList<>();
        for (List<Check> family : families.values()) {
            for (Check check : family) {
                Check next = family.stream()
                        .filter(one ->
                                check.lasts() && one.lasts() && one.from().equals(check.until()))
                        .findFirst()
                        .orElse(null);
                if (selection.concerns(check) || (next != null && selection.concerns(next))) {
                    steps.add(new Step(check, next));
                }
            }
        }
        return new Report(steps);
    }

    CheckReport page(int first, @Nullable String after) {
        int from = offset(after);
        List<Check> failing = failures()
                .filter(step -> step.check().stands())
                .map(Step::check)
                .toList();
        List<Step> failed = failures().filter(step -> !step.check().stands()).toList();
        List<Step> changed = steps.stream()
                .filter(Step::changesTheVerdict)
                .sorted(Comparator.comparing(Step::at).reversed())
                .toList();
        boolean more = Stream.of(failing.size(), failed.size(), changed.size()).anyMatch(size -> size > from + first);
        List<Check> failingNow = cut(failing, from, first);
        List<Step> failedNow = cut(failed, from, first);
        List<Step> changedNow = cut(changed, from, first);
        List<Check> shown = Stream.of(
                        failingNow.stream(),
                        failedNow.stream().map(Step::check),
                        changedNow.stream().map(Step::check),
                        changedNow.stream().flatMap(step -> Stream.ofNullable(step.next())))
                .flatMap(Function.identity())
                .distinct()
                .toList();
        return new CheckReport(
                new Section<>(Checks.views(failingNow), failing.size()),
                new Section<>(
                        failedNow.stream()
                                .map(step -> new Failure(CheckView.of(step.check()), step.endedBy()))
                                .toList(),
                        failed.size()),
                new Section<>(
                        changedNow.stream()
                                .flatMap(step -> Stream.ofNullable(change(step)))
                                .toList(),
                        changed.size()),
                more ? Cursor.after(String.valueOf(from + first)) : null,
                Checks.figures(shown),
                Checks.releases(shown),
                Checks.statuses(shown));
    }

    private Stream<Step> failures() {
        return steps.stream().filter(step -> step.check().verdict() == Verdict.FAILS);
    }

    private static @Nullable Change change(Step step) {
        Check next = step.next();
        return next == null
                ? null
                : new Change(next.from(), next.madeBy(), CheckView.of(step.check()), CheckView.of(next));
    }

    private static <T> List<T> cut(List<T> all, int from, int first) {
        return all.stream().skip(from).limit(first).toList();
    }

    private static int offset(@Nullable String after) {
        String place = Cursor.read(after);
        try {
            int offset = place == null ? 0 : Integer.parseInt(place);
            if (offset < 0) {
                throw new NumberFormatException();
            }
            return offset;
        } catch (NumberFormatException e) {
            throw ProblemException.badParameter("after", after, "not a cursor that a list gave out as 'next'");
        }
    }
}
