package org.entente.statistics.claim;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.statistics.check.Interval;
import org.entente.statistics.check.Possible;
import org.entente.statistics.check.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a claim finds among the vintages that could stand behind it.
 *
 * @param vintages all that can be seen of the time and the reporting area, those of other indicators among them
 */
record Finding(Saying saying, List<Vintage> vintages) {

    /** Those in force before those that are not, then the latest publication. */
    private static final Comparator<Vintage> STANDING_FIRST = Comparator.comparing((Vintage one) -> !one.isInForce())
            .thenComparing(one -> one.figure().publishedAt(), Comparator.reverseOrder())
            .thenComparing(one -> one.figure().id());

    private static final Comparator<Vintage> CLAIMED_FIRST = Comparator.comparing((Vintage one) -> !one.isClaimed())
            .thenComparing(one -> !one.isRelated())
            .thenComparing(STANDING_FIRST);

    Finding {
        vintages =
                vintages.stream().filter(Vintage::speaks).sorted(CLAIMED_FIRST).toList();
    }

    Stream<Vintage> claimed() {
        return vintages.stream().filter(Vintage::isClaimed);
    }

    /** Of what the sentence says is counted alone: the best that any vintage allows. */
    Verdict verdict() {
        if (!saying.isReadable()) {
            return Verdict.CANNOT_TELL;
        }
        return claimed()
                .map(one -> one.verdict(saying))
                .min(Comparator.comparing(Finding::rank))
                .orElse(Verdict.CANNOT_TELL);
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> 0;
            case HOLDS_WEAKLY -> 1;
            case CANNOT_TELL -> 2;
            case FAILS -> 3;
        };
    }

    /** What the number fits: of other things only where it is closed on both sides. */
    List<Vintage> matching() {
        return vintages.stream()
                .filter(one -> one.isClaimed() || saying.isClosed())
                .filter(one -> one.fits(saying))
                .toList();
    }

    boolean isInForce() {
        return claimed().anyMatch(one -> one.isInForce() && one.fits(saying));
    }

    /** The closest one, of what the sentence says is counted where there is any. */
    Optional<Vintage> nearest() {
        if (!saying.isReadable()) {
            return Optional.empty();
        }
        boolean any = claimed().findAny().isPresent();
        return vintages.stream()
                .filter(one -> one.isClaimed() || !any)
                .min(Comparator.comparing((Vintage one) -> gap(one))
                        .thenComparing(this::distance)
                        .thenComparing(CLAIMED_FIRST));
    }

    /** How far the two lie apart at least; zero where they may meet. */
    private BigDecimal gap(Vintage one) {
        Possible claim = saying.possible(one.counted());
        Possible figure = one.possible();
        if (figure.mayMeet(claim)) {
            return BigDecimal.ZERO;
        }
        return figure.readings().stream()
                .flatMap(mine -> claim.readings().stream().map(theirs -> gap(mine, theirs)))
                .min(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal gap(Interval mine, Interval theirs) {
        return gap(mine.high(), theirs.low()).max(gap(theirs.high(), mine.low()));
    }

    private static BigDecimal gap(@Nullable BigDecimal high, @Nullable BigDecimal low) {
        return high == null || low == null
                ? BigDecimal.ZERO
                : low.subtract(high).max(BigDecimal.ZERO);
    }

    /** Between the two numbers in the middle, where each has one. */
    private BigDecimal distance(Vintage one) {
        BigDecimal figure = one.possible().hull().middle();
        BigDecimal claim = saying.possible(one.counted()).hull().middle();
        return figure == null || claim == null
                ? BigDecimal.ZERO
                : figure.subtract(claim).abs();
    }

    ClaimView view() {
        List<Vintage> matching = matching();
        List<Vintage> shown = matching.stream().limit(ClaimView.MOST_MATCHING).toList();
        Vintage nearest = nearest().orElse(null);
        return new ClaimView(
                verdict(),
                isInForce(),
                shown.stream().map(one -> one.figure().id()).toList(),
                matching.size(),
                nearest == null ? null : nearest.figure().id(),
                named().map(Vintage::figure).toList(),
                saying.period().start(),
                saying.period().end(),
                new Explanation(this).text());
    }

    /** Everything that the view names. */
    Stream<Vintage> named() {
        return Stream.concat(matching().stream().limit(ClaimView.MOST_MATCHING), nearest().stream())
                .distinct();
    }
}
