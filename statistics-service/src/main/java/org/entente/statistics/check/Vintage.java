package org.entente.statistics.check;

import java.time.Instant;
import java.util.Comparator;
import org.entente.statistics.codelist.CodeView;
import org.entente.statistics.figure.FigureView;
import org.entente.statistics.release.ReleaseView;

/**
 * A figure as somebody may see it, with what a check needs to know of its release.
 *
 * @param sequence of the release: of two that were published at one instant, the higher one counts
 * @param publication what its release and the supplements of that release have in common; a correction of an unclear
 *     print belongs to the publication that it corrects
 * @param counted whether it counts something, so that it is never below zero
 */
record Vintage(
        FigureView figure, ReleaseView release, CodeView status, long sequence, String publication, boolean counted) {

    static final Comparator<Vintage> LATER =
            Comparator.comparing((Vintage one) -> one.figure().publishedAt()).thenComparing(Vintage::sequence);

    /** Whether its release stands at that instant of the public clock. */
    boolean stands(Instant at) {
        Instant withdrawn = release.withdrawnAt();
        return !figure.publishedAt().isAfter(at) && (withdrawn == null || withdrawn.isAfter(at));
    }

    Possible possible() {
        return Possible.of(figure, counted);
    }
}
