package org.entente.statistics.check;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.statistics.codelist.CodeView;
import org.entente.statistics.figure.FigureView;
import org.entente.statistics.release.ReleaseView;
import org.jspecify.annotations.Nullable;

/** Checks with the figures, releases and statuses that they name, each once. */
final class CheckAnswers {

    private CheckAnswers() {}

    /**
     * One page of checks.
     *
     * @param total how many there are on all pages
     * @param next what to send as {@code after} for the next page; null on the last
     */
    public record CheckPage(
            List<CheckView> items,
            int total,
            @Nullable String next,
            List<FigureView> figures,
            List<ReleaseView> releases,
            List<CodeView> statuses) {}

    /** The checks of one figure, with the figures that they name as seen from there. */
    public record CheckList(List<CheckView> items, List<FigureView> figures) {}

    /** An answer for each figure, in their order. */
    public record SelectedChecks(List<CheckList> answers, List<ReleaseView> releases, List<CodeView> statuses) {}

    /**
     * A check that failed and no longer does.
     *
     * @param endedBy the release that put another vintage in its place; null where a withdrawal ended it
     */
    public record Failure(CheckView check, @Nullable UUID endedBy) {}

    /**
     * A verdict that a revision changed.
     *
     * @param at when, on the public clock
     * @param madeBy the release that changed it; null where a withdrawal did
     */
    public record Change(Instant at, @Nullable UUID madeBy, CheckView before, CheckView after) {}

    /**
     * A section of the report.
     *
     * @param total how many there are, of which this page shows some
     */
    public record Section<T>(List<T> items, int total) {}

    /**
     * What fails, what failed, and what revisions changed.
     *
     * @param failing checks that fail now
     * @param failed checks that failed once, with since when and until when, and which releases made and ended it
     * @param changed verdicts that changed from one vintage to the next
     * @param next what to send as {@code after} for more of whichever section has more; null where none has
     */
    public record CheckReport(
            Section<CheckView> failing,
            Section<Failure> failed,
            Section<Change> changed,
            @Nullable String next,
            List<FigureView> figures,
            List<ReleaseView> releases,
            List<CodeView> statuses) {}
}
