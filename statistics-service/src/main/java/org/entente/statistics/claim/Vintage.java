package org.entente.statistics.claim;

import org.entente.statistics.check.Possible;
import org.entente.statistics.check.Relation;
import org.entente.statistics.check.Verdict;
import org.entente.statistics.codelist.CodeView;
import org.entente.statistics.figure.FigureView;
import org.entente.statistics.release.ReleaseView;
import org.jspecify.annotations.Nullable;

/**
 * A figure that could stand behind a claim.
 *
 * @param isClaimed whether it counts what the claim says, of the same areas and route; false for what is merely near
 * @param isRelated whether it counts the same thing elsewhere, or something that a rule of arithmetic ties to it
 * @param indicator the name of what it counts
 * @param definition of that; null where none is on record
 * @param counted whether that is never below zero
 */
record Vintage(
        FigureView figure,
        ReleaseView release,
        CodeView status,
        boolean isClaimed,
        boolean isRelated,
        boolean isInForce,
        String indicator,
        @Nullable String definition,
        boolean counted) {

    Possible possible() {
        return Possible.of(figure, counted);
    }

    /** Whether it says anything at all. */
    boolean speaks() {
        return !figure.withdrawn()
                && (figure.value() != null
                        || figure.bounds() != null
                        || !figure.candidates().isEmpty());
    }

    /** Whether the number of a sentence is one that it allows. */
    Verdict verdict(Saying saying) {
        return Relation.EQUALS.judge(
                possible(), saying.possible(counted), saying.reading().value());
    }

    boolean fits(Saying saying) {
        Verdict verdict = verdict(saying);
        return verdict == Verdict.HOLDS || verdict == Verdict.HOLDS_WEAKLY;
    }
}
