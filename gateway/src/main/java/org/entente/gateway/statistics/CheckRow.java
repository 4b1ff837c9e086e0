package org.entente.gateway.statistics;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A check. Its terms are ids of figures; the answer brings those along. */
public record CheckRow(
        String kind,
        String statement,
        String verdict,
        @Nullable BoundsRow slack,
        List<String> terms,
        String explanation) {

    public CheckRow {
        requireNonNull(kind, "kind");
        requireNonNull(statement, "statement");
        requireNonNull(verdict, "verdict");
        terms = List.copyOf(requireNonNull(terms, "terms"));
        requireNonNull(explanation, "explanation");
    }
}
