package org.entente.statistics.check;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.statistics.reading.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * An arithmetic statement about figures, decided by interval arithmetic on what was printed.
 *
 * @param kind REVISION where an identity or a total with its parts has terms of different releases
 * @param rule the code of the identity or claim, as the service ships it
 * @param statement what is checked, in plain words, with the numbers as they were printed
 * @param slack what is worked out, where that is too wide for more than HOLDS_WEAKLY; null otherwise
 * @param computed what is worked out, from the least to the greatest; null where nothing bounds it
 * @param terms ids of figures: the tested one first, then those that it is tested against
 * @param explanation the arithmetic and why the verdict follows, in sentences
 * @param releases that the terms are of, in the order of the terms
 * @param from since when these vintages were in force together, on the public clock
 * @param until when another release or a withdrawal made it another check; null where they still are in force together;
 *     {@code from} where one release says all of it, but another one of the same instant counted
 * @param madeBy the release that put the last of these vintages in force; null where a withdrawal did
 */
public record CheckView(
        CheckKind kind,
        String rule,
        String statement,
        Verdict verdict,
        @Nullable Bounds slack,
        @Nullable Bounds computed,
        List<String> terms,
        String explanation,
        List<UUID> releases,
        Instant from,
        @Nullable Instant until,
        @Nullable UUID madeBy) {

    static CheckView of(Check check) {
        Verdict verdict = check.verdict();
        Wording wording = new Wording(check, verdict);
        Interval hull = check.computed().hull();
        Bounds computed = hull.low() == null && hull.high() == null ? null : hull.bounds();
        return new CheckView(
                check.kind(),
                check.family().rule(),
                wording.statement(),
                verdict,
                verdict == Verdict.HOLDS_WEAKLY ? computed : null,
                computed,
                check.termIds(),
                wording.explanation(),
                check.terms().map(one -> one.release().id()).distinct().toList(),
                check.from(),
                check.until(),
                check.madeBy());
    }
}
