package org.entente.gateway.statistics;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Figures for each selection, in their order, with the releases and statuses that they refer to. */
public record FigureAnswers(List<Answer> answers, List<ReleaseRow> releases, List<CodeRow> statuses) {

    public FigureAnswers {
        answers = List.copyOf(requireNonNull(answers, "answers"));
        releases = List.copyOf(requireNonNull(releases, "releases"));
        statuses = List.copyOf(requireNonNull(statuses, "statuses"));
    }

    public record Answer(List<FigureRow> items) {

        public Answer {
            items = List.copyOf(requireNonNull(items, "items"));
        }
    }
}
