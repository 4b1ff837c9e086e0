package org.entente.statistics.figure;

import java.util.List;
import org.entente.statistics.codelist.CodeView;
import org.entente.statistics.release.ReleaseView;
import org.jspecify.annotations.Nullable;

/** Figures with the releases and statuses that they name, each once. */
public final class FigureAnswers {

    private FigureAnswers() {}

    /** One page of figures. */
    public record FigurePage(
            List<FigureView> items,
            int total,
            @Nullable String next,
            List<ReleaseView> releases,
            List<CodeView> statuses) {}

    /**
     * The figures of one selection.
     *
     * @param total how many periods the selection has in all; more than shown where {@code limit} cut it
     */
    public record FigureList(List<FigureView> items, int total) {}

    /** An answer for each selection, in their order. */
    public record SelectedFigures(List<FigureList> answers, List<ReleaseView> releases, List<CodeView> statuses) {}
}
