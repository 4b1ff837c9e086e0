package org.entente.statistics.check;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.statistics.area.AreaCode;
import org.entente.statistics.figure.FigureId;
import org.entente.statistics.problem.ProblemException;
import org.entente.statistics.series.SeriesKey;
import org.jspecify.annotations.Nullable;

/**
 * Which checks are wanted; what is null does not restrict. A check is found by any of its terms.
 *
 * @param figure one figure: its own checks, as {@link #concerns} says
 */
record CheckSelection(
        @Nullable UUID release,
        @Nullable String series,
        @Nullable FigureId figure,
        @Nullable String indicator,
        @Nullable String refArea,
        @Nullable CheckKind kind,
        @Nullable Verdict verdict,
        @Nullable Boolean standing) {

    /** Which figures have to be looked at for it, before their kin and neighbours. */
    record Scope(
            @Nullable String series,
            @Nullable String indicator,
            @Nullable String refArea,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    static CheckSelection of(FigureId figure) {
        return new CheckSelection(null, null, figure, null, null, null, null, null);
    }

    static FigureId figure(String name, String text) {
        try {
            return FigureId.parse(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.badParameter(name, text, "a figure's id is release/series key/period");
        }
    }

    CheckSelection {
        refArea = refArea == null ? null : AreaCode.of(refArea);
    }

    Scope scope() {
        return figure == null
                ? new Scope(series, indicator, refArea, null, null)
                : new Scope(
                        figure.series().toString(),
                        indicator,
                        refArea,
                        figure.period().start(),
                        figure.period().end());
    }

    boolean concerns(Check check) {
        return (kind == null || check.kind() == kind)
                && (standing == null || check.stands() == standing)
                && (release == null
                        || check.terms().anyMatch(one -> one.release().id().equals(release)))
                && (series == null
                        || check.terms().anyMatch(one -> one.figure().series().equals(series)))
                && (indicator == null
                        || check.terms().map(CheckSelection::key).anyMatch(key -> key.indicator()
                                .equals(indicator)))
                && (refArea == null
                        || check.terms().map(CheckSelection::key).anyMatch(key -> key.refArea()
                                .equals(refArea)))
                && (figure == null || concerns(check, figure.toString()))
                && (verdict == null || check.verdict() == verdict);
    }

    /**
     * A check across releases that other vintages have taken the place of is told with the figure that it tests; with its
     * terms, which may be in force long after, it would only be history.
     */
    private static boolean concerns(Check check, String figure) {
        return check.tested().figure().id().equals(figure)
                || (check.termIds().contains(figure) && (check.kind() != CheckKind.REVISION || check.stands()));
    }

    private static SeriesKey key(Vintage one) {
        return SeriesKey.parse(one.figure().series());
    }
}
