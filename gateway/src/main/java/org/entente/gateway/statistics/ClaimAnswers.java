package org.entente.gateway.statistics;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each claim finds, in their order, with the releases and statuses that the figures refer to. */
public record ClaimAnswers(List<Answer> answers, List<ReleaseRow> releases, List<CodeRow> statuses) {

    public ClaimAnswers {
        answers = List.copyOf(requireNonNull(answers, "answers"));
        releases = List.copyOf(requireNonNull(releases, "releases"));
        statuses = List.copyOf(requireNonNull(statuses, "statuses"));
    }

    /** Matching and nearest are ids of figures, which the answer brings along. */
    public record Answer(
            String verdict,
            boolean isInForce,
            List<String> matching,
            int matchingTotal,
            @Nullable String nearest,
            List<FigureRow> figures,
            LocalDate periodEnd,
            String explanation) {

        public Answer {
            requireNonNull(verdict, "verdict");
            matching = List.copyOf(requireNonNull(matching, "matching"));
            figures = List.copyOf(requireNonNull(figures, "figures"));
            requireNonNull(periodEnd, "periodEnd");
            requireNonNull(explanation, "explanation");
        }
    }
}
