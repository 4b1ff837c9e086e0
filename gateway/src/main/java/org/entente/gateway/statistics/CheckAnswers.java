package org.entente.gateway.statistics;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Checks for each figure asked for, in their order, with the releases and statuses that their terms refer to. */
public record CheckAnswers(List<Answer> answers, List<ReleaseRow> releases, List<CodeRow> statuses) {

    public CheckAnswers {
        answers = List.copyOf(requireNonNull(answers, "answers"));
        releases = List.copyOf(requireNonNull(releases, "releases"));
        statuses = List.copyOf(requireNonNull(statuses, "statuses"));
    }

    /** The checks of one figure, and their terms as seen from its instants. */
    public record Answer(List<CheckRow> items, List<FigureRow> figures) {

        public Answer {
            items = List.copyOf(requireNonNull(items, "items"));
            figures = List.copyOf(requireNonNull(figures, "figures"));
        }
    }
}
