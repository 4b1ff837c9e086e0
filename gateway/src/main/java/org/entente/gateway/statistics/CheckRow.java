package org.entente.gateway.statistics;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check. Its terms are ids of figures; the answer brings those along.
 *
 * @param rule the code of what is checked
 * @param until when other vintages made it another check; null where these are in force together
 */
public record CheckRow(
        String kind,
        String rule,
        String statement,
        String verdict,
        @Nullable BoundsRow slack,
        List<String> terms,
        String explanation,
        @Nullable Instant until) {

    public CheckRow {
        requireNonNull(kind, "kind");
        requireNonNull(rule, "rule");
        requireNonNull(statement, "statement");
        requireNonNull(verdict, "verdict");
        terms = List.copyOf(requireNonNull(terms, "terms"));
        requireNonNull(explanation, "explanation");
    }
}
