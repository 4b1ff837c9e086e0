package org.entente.gateway.graph;

import org.entente.gateway.problem.Problem;
import org.jspecify.annotations.Nullable;

/** How many of something may be asked for. Too many is an error, since a silent cut would look like an answer. */
public final class Limit {

    private Limit() {}

    public static int within(String argument, @Nullable Integer value, int most, int otherwise) {
        if (value == null) {
            return otherwise;
        }
        if (value < 1 || value > most) {
            throw Problem.badInput(
                    argument, "`%s` must lie between 1 and %d; it was %d.".formatted(argument, most, value));
        }
        return value;
    }

    public static @Nullable String length(String argument, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            throw Problem.badInput(argument, "`%s` must not be longer than %d characters.".formatted(argument, most));
        }
        return text;
    }
}
