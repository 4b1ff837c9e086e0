package org.entente.partnerships.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Money that is stated again by what it states itself would count nowhere. */
final class Circles {

    private Circles() {}

    /** Those that lie on a circle, or between two: the rest is peeled off from both ends. */
    static Set<String> in(Map<String, ? extends Collection<String>> restates) {
        Map<String, Set<String>> forth = new HashMap<>();
        Map<String, Set<String>> back = new HashMap<>();
        restates.forEach((from, all) -> all.forEach(to -> {
            forth.computeIfAbsent(from, key -> new HashSet<>()).add(to);
            back.computeIfAbsent(to, key -> new HashSet<>()).add(from);
        }));
        peel(forth, back);
        peel(back, forth);
        return Set.copyOf(forth.keySet());
    }

    /** Takes away, again and again, what leads on to nothing. */
    private static void peel(Map<String, Set<String>> forth, Map<String, Set<String>> back) {
        Set<String> ends = new HashSet<>(back.keySet());
        ends.removeAll(forth.keySet());
        while (!ends.isEmpty()) {
            Set<String> next = new HashSet<>();
            for (String end : ends) {
                for (String before : List.copyOf(back.getOrDefault(end, Set.of()))) {
                    Set<String> left = forth.getOrDefault(before, Set.of());
                    left.remove(end);
                    if (left.isEmpty()) {
                        forth.remove(before);
                        next.add(before);
                    }
                }
                back.remove(end);
            }
            ends = next;
        }
    }
}
