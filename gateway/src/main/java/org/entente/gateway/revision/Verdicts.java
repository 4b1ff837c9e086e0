package org.entente.gateway.revision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.gateway.check.Check;
import org.entente.gateway.figure.Figure;
import org.jspecify.annotations.Nullable;

/** Finds, among the checks of two instants, those that are about the same thing and find something else. */
final class Verdicts {

    private Verdicts() {}

    /** Checks whose vintages others had taken the place of by then say nothing of that instant. */
    static List<VerdictChange> changed(List<Check> before, List<Check> after) {
        var then = byTested(before);
        var since = byTested(after);
        Set<String> keys = new LinkedHashSet<>(then.keySet());
        keys.addAll(since.keySet());
        List<VerdictChange> changes = new ArrayList<>();
        for (String key : keys) {
            pairs(then.getOrDefault(key, List.of()), since.getOrDefault(key, List.of())).stream()
                    .filter(Verdicts::differs)
                    .forEach(changes::add);
        }
        return List.copyOf(changes);
    }

    private static Map<String, List<Check>> byTested(List<Check> checks) {
        return checks.stream()
                .filter(Check::stands)
                .collect(groupingBy(
                        check -> check.rule() + " " + observation(check.terms().get(0)), LinkedHashMap::new, toList()));
    }

    /** By what is tested, and where that is not enough, by what it is tested against. */
    private static List<VerdictChange> pairs(List<Check> before, List<Check> after) {
        if (before.size() <= 1 && after.size() <= 1) {
            return List.of(new VerdictChange(only(before), only(after)));
        }
        Map<String, Check> open = before.stream()
                .collect(toMap(Verdicts::observations, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        List<VerdictChange> pairs = new ArrayList<>();
        for (Check check : after) {
            pairs.add(new VerdictChange(open.remove(observations(check)), check));
        }
        open.values().forEach(check -> pairs.add(new VerdictChange(check, null)));
        return pairs;
    }

    private static @Nullable Check only(List<Check> oneOrNone) {
        return oneOrNone.isEmpty() ? null : oneOrNone.get(0);
    }

    private static boolean differs(VerdictChange pair) {
        var before = pair.before();
        var after = pair.after();
        return before == null || after == null || before.verdict() != after.verdict();
    }

    private static String observations(Check check) {
        return check.terms().stream().map(Verdicts::observation).collect(joining(" "));
    }

    private static String observation(Figure figure) {
        return figure.seriesKey() + "/" + figure.period().label();
    }
}
