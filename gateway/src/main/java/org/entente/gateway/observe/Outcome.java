package org.entente.gateway.observe;

import graphql.ExecutionResult;
import java.util.List;
import java.util.Locale;

/** How an operation ended. */
enum Outcome {
    /** Answered whole. */
    WHOLE,
    /** Some of its fields are missing. */
    PARTIAL,
    /** Nothing was answered. */
    NONE;

    static Outcome of(ExecutionResult result) {
        if (result.getErrors().isEmpty()) {
            return WHOLE;
        }
        return result.getData() == null ? NONE : PARTIAL;
    }

    /** The codes of its errors, each once, in the order of the answer. */
    static List<String> codes(ExecutionResult result) {
        return result.getErrors().stream()
                .map(error -> error.getExtensions() == null
                        ? "INTERNAL"
                        : String.valueOf(error.getExtensions().getOrDefault("code", "INTERNAL")))
                .distinct()
                .toList();
    }

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
