package org.entente.gateway.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.figure.Bounds;
import org.entente.gateway.figure.Figure;
import org.entente.gateway.limit.ListSize;
import org.jspecify.annotations.Nullable;

@Description("Periods in a row, and what the figures in force come to over all of them.")
public record Window(
        @Description("First day of the first period.") @NonNull
        LocalDate from,

        @Description("Last day of the last period, which belongs to it.") @NonNull
        LocalDate to,

        @Description("How many periods it has, whether or not there are figures for them.") @NonNull
        Integer periods,

        @Description(
                "The sum, in the series' unit. Null where a period has no figure or a figure has no certain value: a smaller sum would look like an answer.")
        @Nullable
        BigDecimal total,

        @Description(
                "What the sum can be, given what is certain of each figure: the sum of their intervals, both ends equal where all are exact. A flow is never below zero, so with periods missing the sum is at least what the others come to. Null where nothing is certain.")
        @Nullable
        Bounds bounds,

        @Description("Whether every period has a figure in force.") @NonNull
        Boolean complete,

        @Description("The figures that are there, earliest period first.")
        @NonNull
        @ListSize(assumed = Comparison.MOST_PERIODS)
        List<@NonNull Figure> figures) {

    /**
     * @param inForce figures in force, those of other periods among them
     * @param isFlow whether the figures count something, so that none of them is below zero
     */
    static Window of(Run run, List<Figure> inForce, boolean isFlow) {
        var figures = run.figures(inForce);
        boolean complete = figures.size() == run.count();
        return new Window(
                run.first(),
                run.last(),
                run.count(),
                complete ? total(figures) : null,
                bounds(figures, complete, isFlow),
                complete,
                figures);
    }

    private static @Nullable BigDecimal total(List<Figure> figures) {
        var total = BigDecimal.ZERO;
        for (Figure figure : figures) {
            var value = figure.value();
            if (value == null) {
                return null;
            }
            total = total.add(value);
        }
        return total;
    }

    private static @Nullable Bounds bounds(List<Figure> figures, boolean complete, boolean isFlow) {
        var anything = new Bounds(isFlow ? BigDecimal.ZERO : null, null);
        var sum = complete ? Bounds.point(BigDecimal.ZERO) : anything;
        for (Figure figure : figures) {
            sum = sum.plus(Optional.ofNullable(figure.certain()).orElse(anything));
        }
        return figures.isEmpty() || (sum.low() == null && sum.high() == null) ? null : sum;
    }
}
