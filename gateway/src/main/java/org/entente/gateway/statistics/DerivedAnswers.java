package org.entente.gateway.statistics;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was worked out for each selection, in their order. */
public record DerivedAnswers(List<Answer> answers) {

    public DerivedAnswers {
        answers = List.copyOf(requireNonNull(answers, "answers"));
    }

    /**
     * The items of one selection.
     *
     * @param refused why there can be none, in one sentence; null where there can
     */
    public record Answer(List<DerivedRow> items, @Nullable String refused) {

        public Answer {
            items = List.copyOf(requireNonNull(items, "items"));
        }
    }
}
