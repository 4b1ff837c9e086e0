package org.entente.gateway.limit;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;

/** Counts the values of all variables before the engine reads each of them by its type. */
final class VariableCount {

    private VariableCount() {}

    static void check(Map<String, Object> variables, int most) {
        Deque<Collection<?>> open = new ArrayDeque<>();
        open.add(variables.values());
        long counted = 0;
        while (!open.isEmpty()) {
            var values = open.remove();
            counted += values.size();
            if (counted > most) {
                throw new LimitExceeded(
                        "variables",
                        most,
                        "The variables hold more than %d values. Send them in parts.".formatted(most));
            }
            for (var value : values) {
                if (value instanceof Collection<?> list) {
                    open.add(list);
                } else if (value instanceof Map<?, ?> object) {
                    open.add(object.values());
                }
            }
        }
    }
}
