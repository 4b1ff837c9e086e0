package org.entente.statistics.claim;

import java.time.LocalDate;
import java.util.List;
import org.entente.statistics.check.Verdict;
import org.entente.statistics.codelist.CodeView;
import org.entente.statistics.figure.FigureView;
import org.entente.statistics.release.ReleaseView;
import org.jspecify.annotations.Nullable;

/**
 * What a claim finds.
 *
 * @param verdict of what it says is counted alone, whatever else the number fits
 * @param isInForce whether a figure of what it says is counted fits and is in force
 * @param matching ids of figures that the number fits, in their vintages: those of what it says is counted first, each kind
 *     with those in force first, then the latest; the first 100
 * @param matchingTotal how many there are
 * @param nearest the id of the figure that comes closest, of what it says is counted where there are any; null for none
 * @param figures the figures named
 * @param periodEnd the last day of the time that it is about
 * @param explanation why, in sentences
 */
public record ClaimView(
        Verdict verdict,
        boolean isInForce,
        List<String> matching,
        int matchingTotal,
        @Nullable String nearest,
        List<FigureView> figures,
        LocalDate periodStart,
        LocalDate periodEnd,
        String explanation) {

    static final int MOST_MATCHING = 100;

    /** An answer for each claim, in their order, with the releases and statuses that their figures refer to. */
    public record SelectedClaims(List<ClaimView> answers, List<ReleaseView> releases, List<CodeView> statuses) {}
}
