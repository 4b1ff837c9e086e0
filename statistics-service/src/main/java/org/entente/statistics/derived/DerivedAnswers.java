package org.entente.statistics.derived;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derived figures, in the order of their periods. */
final class DerivedAnswers {

    private DerivedAnswers() {}

    /** One page. */
    public record DerivedPage(
            List<DerivedView> items, int total, @Nullable String next) {}

    /**
     * The answer to one selection.
     *
     * @param total how many items the selection has in all; more than shown where {@code limit} cut it
     * @param refused why this cannot be worked out of this series, in one sentence; then there are no items
     */
    public record DerivedList(
            List<DerivedView> items, int total, @Nullable String refused) {}

    /** An answer for each selection, in their order. */
    public record SelectedDerived(List<DerivedList> answers) {}
}
