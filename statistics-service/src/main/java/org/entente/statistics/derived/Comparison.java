package org.entente.statistics.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.statistics.period.Frequency;
import org.entente.statistics.problem.ProblemException;
import org.entente.statistics.series.SeriesKey;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out of which series, as far as their keys tell whether that means anything.
 *
 * @param other the series of the total or of the outcome; null where all terms are of one series
 * @param refused why it means nothing, in one sentence; null where it does
 */
record Comparison(
        DerivedKind kind,
        SeriesKey own,
        @Nullable SeriesKey other,
        @Nullable String refused) {

    private static final String WORLD = "001";
    private static final String ALL_ROUTES = "ALL";

    static Comparison of(DerivedKind kind, String series, @Nullable String against) {
        SeriesKey own = key("series", series);
        SeriesKey named = against == null ? null : key("against", against);
        if (kind == DerivedKind.SHARE_OF_TOTAL) {
            SeriesKey total = named == null ? totalOf(own) : named;
            return new Comparison(kind, own, total, refusalOfShare(own, total).orElse(null));
        }
        return new Comparison(kind, own, named, refusal(kind, own, named).orElse(null));
    }

    /** What the two keys say against setting their figures beside one another. */
    List<CaveatCode> differences() {
        List<CaveatCode> codes = new ArrayList<>();
        if (other == null) {
            return codes;
        }
        if (!other.publisher().equals(own.publisher())) {
            codes.add(CaveatCode.DIFFERENT_PUBLISHER);
        }
        if (!other.indicator().equals(own.indicator())) {
            codes.add(CaveatCode.DIFFERENT_DEFINITION);
        }
        if (isOtherCoverage(other)) {
            codes.add(CaveatCode.DIFFERENT_COVERAGE);
        }
        return codes;
    }

    /** A total is wider on a side, or both; an outcome is not. */
    private boolean isOtherCoverage(SeriesKey other) {
        boolean total = kind == DerivedKind.SHARE_OF_TOTAL;
        return !isCovered(own.counterpartArea(), other.counterpartArea(), total ? WORLD : null)
                || !isCovered(own.route(), other.route(), total ? ALL_ROUTES : null);
    }

    private static boolean isCovered(String own, String other, @Nullable String wider) {
        return other.equals(own) || other.equals(wider);
    }

    private static @Nullable SeriesKey totalOf(SeriesKey part) {
        if (!part.counterpartArea().equals(WORLD)) {
            return new SeriesKey(
                    part.frequency(), part.indicator(), part.refArea(), WORLD, part.route(), part.publisher());
        }
        if (!part.route().equals(ALL_ROUTES)) {
            return new SeriesKey(
                    part.frequency(), part.indicator(), part.refArea(), WORLD, ALL_ROUTES, part.publisher());
        }
        return null;
    }

    private static Optional<String> refusalOfShare(SeriesKey part, @Nullable SeriesKey total) {
        if (total == null || total.equals(part)) {
            return Optional.of("%s is a total itself; name in 'against' what it is to be a share of".formatted(part));
        }
        return refusalOfOther(part, total);
    }

    private static Optional<String> refusal(DerivedKind kind, SeriesKey own, @Nullable SeriesKey other) {
        if (other != null && !kind.takesOther()) {
            return Optional.of("%s compares a series with itself and takes no 'against'".formatted(kind));
        }
        if (other != null) {
            return refusalOfOther(own, other);
        }
        boolean means =
                switch (kind) {
                    case CHANGE_ON_PREVIOUS_PERIOD ->
                        own.frequency() != Frequency.YEAR_TO_DATE && own.frequency() != Frequency.PART_YEAR;
                    case ROLLING_YEAR ->
                        switch (own.frequency()) {
                            case MONTHLY, QUARTERLY, HALF_YEARLY -> true;
                            default -> false;
                        };
                    case YEAR_TO_DATE ->
                        switch (own.frequency()) {
                            case DAILY, WEEKLY, MONTHLY, QUARTERLY, HALF_YEARLY -> true;
                            default -> false;
                        };
                    default -> true;
                };
        return means
                ? Optional.empty()
                : Optional.of("%s cannot be worked out of a series that is %s".formatted(kind, own.frequency()));
    }

    private static Optional<String> refusalOfOther(SeriesKey own, SeriesKey other) {
        if (own.frequency() != other.frequency()) {
            return Optional.of("%s has other periods than %s".formatted(other, own));
        }
        return own.refArea().equals(other.refArea())
                ? Optional.empty()
                : Optional.of("%s reports for another area than %s".formatted(other, own));
    }

    private static SeriesKey key(String name, String text) {
        try {
            return SeriesKey.parse(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.badParameter(name, text, String.valueOf(e.getMessage()));
        }
    }
}
