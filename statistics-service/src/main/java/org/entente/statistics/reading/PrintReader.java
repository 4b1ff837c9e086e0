package org.entente.statistics.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.statistics.reading.Vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a publisher printed. Rounding comes from the print's own words, else from the stated rounding, and is never
 * inferred from zeros. A print that cannot be read yields candidates or nothing, never a value.
 */
public final class PrintReader {

    /** The status of an observation that was left out without a word (CL_OBS_STATUS: missing value). */
    private static final String MISSING = "O";

    private static final Pattern RANGE =
            Pattern.compile("(?:between (?<a>.+) and (?<b>.+))|(?:(?<c>.*\\d\\D*?) ?(?: to |-) ?(?<d>\\d.*))");

    private PrintReader() {}

    /** What an empty print and a number from the publisher's data file say: the number, within half its rounding. */
    public static Reading derived(BigDecimal value, Precision precision) {
        BigDecimal unit = precision.roundedTo();
        return new Reading.Derived(value, unit == null ? null : Bounds.around(value, unit));
    }

    public static Reading read(String printed, Precision precision) {
        if (printed.isBlank()) {
            return new Reading.Missing(MISSING);
        }
        String status = Vocabulary.missingStatus(Print.plain(printed));
        if (status != null) {
            return new Reading.Missing(status);
        }
        Reading range = range(printed, precision);
        if (range != null) {
            return range;
        }
        Print print = Print.of(printed);
        return print == null ? unreadable() : read(print, precision);
    }

    private static Reading read(Print print, Precision precision) {
        boolean openUpwards = print.after().equals("+");
        Words words = Words.of(print.before(), openUpwards ? "" : print.after());
        if (words == null || (openUpwards && words.qualifier() != Qualifier.NONE)) {
            return unreadable();
        }
        Qualifier qualifier = openUpwards ? Qualifier.OVER : words.qualifier();
        Digits digits = Digits.split(print.digits());
        BigDecimal scale = words.scale();
        Reading reading = scale != null ? scaled(digits, words, scale, precision) : unscaled(digits, precision);
        return qualified(print.negative() ? negated(reading) : reading, qualifier, scale != null, precision);
    }

    /**
     * 1.2 million: the last digit given stands for a hundred thousand, and the words say no more than that. Of a whole
     * number, 60 thousand, it is the last digit that is not zero, unless a rounding is stated.
     */
    private static Reading scaled(Digits digits, Words words, BigDecimal scale, Precision precision) {
        BigDecimal number = digits.decimal();
        if (number == null) {
            return damagedScaled(digits, scale);
        }
        Reading.Rounded fraction = scaled(number, scale, precision);
        if (!words.mayGroup(digits) || !digits.grouped()) {
            return fraction;
        }
        Reading.Rounded whole = scaled(new BigDecimal(String.join("", digits.groups())), scale, precision);
        return new Reading.Ambiguous(List.of(fraction.bounds(), whole.bounds()));
    }

    private static Reading.Rounded scaled(BigDecimal number, BigDecimal scale, Precision precision) {
        BigDecimal value = number.multiply(scale);
        boolean whole = number.scale() <= 0;
        return rounded(value, whole ? unitOf(value, precision) : scale.scaleByPowerOfTen(-number.scale()));
    }

    private static Reading damagedScaled(Digits digits, BigDecimal scale) {
        String whole = digits.groups().get(0);
        boolean fractionLost = digits.groups().size() == 2
                && digits.groups().get(1).equals(String.valueOf(Digits.LOST))
                && whole.chars().allMatch(Character::isDigit);
        if (!fractionLost) {
            return unreadable();
        }
        BigDecimal least = new BigDecimal(whole).multiply(scale);
        return new Reading.Garbled(List.of(new Bounds(least, least.add(scale))));
    }

    private static Reading unscaled(Digits digits, Precision precision) {
        if (precision.counted()) {
            return digits.counted();
        }
        BigDecimal number = digits.decimal();
        if (number == null) {
            return digits.damaged() ? digits.counted() : unreadable();
        }
        if (digits.separators().size() == 1
                && digits.grouped()
                && !digits.groups().get(0).equals("0")) {
            BigDecimal joined = new BigDecimal(String.join("", digits.groups()));
            return joined.compareTo(number) == 0
                    ? new Reading.Exact(joined)
                    : new Reading.Ambiguous(List.of(Bounds.exactly(number), Bounds.exactly(joined)));
        }
        return new Reading.Exact(number);
    }

    private static Reading qualified(Reading reading, Qualifier qualifier, boolean scaled, Precision precision) {
        BigDecimal value = reading.value();
        if (value == null) {
            return qualifiedCandidates(reading, qualifier);
        }
        return switch (qualifier) {
            case OVER -> new Reading.Bounded(new Bounds(value, null));
            case UNDER -> new Reading.Bounded(new Bounds(null, value));
            case ABOUT -> scaled ? reading : rounded(value, unitOf(value, precision));
            case NONE -> {
                BigDecimal unit = scaled ? null : precision.roundedTo();
                yield unit == null ? reading : rounded(value, unit);
            }
        };
    }

    /** What is unclear stays unclear; a word beside it can only widen it. */
    private static Reading qualifiedCandidates(Reading reading, Qualifier qualifier) {
        if (qualifier == Qualifier.NONE || reading.candidates().isEmpty()) {
            return reading;
        }
        List<Bounds> widened = new ArrayList<>();
        for (Bounds candidate : reading.candidates()) {
            switch (qualifier) {
                case OVER -> widened.add(new Bounds(candidate.low(), null));
                case UNDER -> widened.add(new Bounds(null, candidate.high()));
                default -> {}
            }
        }
        return reading instanceof Reading.Ambiguous ? new Reading.Ambiguous(widened) : new Reading.Garbled(widened);
    }

    private static Reading.Rounded rounded(BigDecimal value, BigDecimal unit) {
        return new Reading.Rounded(value, Bounds.around(value, unit));
    }

    /** "Around" names no unit: it is the stated one, else that of the last digit that is not zero. */
    private static BigDecimal unitOf(BigDecimal value, Precision precision) {
        BigDecimal stated = precision.roundedTo();
        if (stated != null) {
            return stated;
        }
        return value.signum() == 0
                ? BigDecimal.ONE
                : BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    }

    /** Two ends and no number between them. */
    private static @Nullable Reading range(String printed, Precision precision) {
        Matcher matcher = RANGE.matcher(Print.plain(printed));
        if (!matcher.matches()) {
            return null;
        }
        boolean between = matcher.group("a") != null;
        Print from = Print.of(matcher.group(between ? "a" : "c"));
        Print to = Print.of(matcher.group(between ? "b" : "d"));
        if (from == null || to == null || !to.before().isEmpty()) {
            return null;
        }
        // "1.2 to 1.3 million": the word of scale belongs to both ends
        Print first =
                from.after().isEmpty() ? new Print(from.before(), from.negative(), from.digits(), to.after()) : from;
        Bounds low = ends(read(first, precision));
        Bounds high = ends(read(to, precision));
        if (low == null || high == null || low.low() == null || high.high() == null) {
            return null;
        }
        boolean ordered = low.low().compareTo(high.high()) < 0;
        return ordered ? new Reading.Bounded(new Bounds(low.low(), high.high())) : null;
    }

    private static @Nullable Bounds ends(Reading reading) {
        if (reading instanceof Reading.Exact exact) {
            return Bounds.exactly(exact.value());
        }
        return reading instanceof Reading.Rounded rounded ? rounded.bounds() : null;
    }

    private static Reading negated(Reading reading) {
        if (reading instanceof Reading.Exact exact) {
            return new Reading.Exact(exact.value().negate());
        } else if (reading instanceof Reading.Rounded rounded) {
            return new Reading.Rounded(
                    rounded.value().negate(), rounded.bounds().negated());
        }
        List<Bounds> candidates =
                reading.candidates().stream().map(Bounds::negated).toList();
        return reading instanceof Reading.Ambiguous
                ? new Reading.Ambiguous(candidates)
                : new Reading.Garbled(candidates);
    }

    private static Reading unreadable() {
        return new Reading.Garbled(List.of());
    }

    /** The words around a number, all of them understood. */
    private record Words(Qualifier qualifier, @Nullable BigDecimal scale, String scaleWord) {

        /**
         * Whether one separator before three digits may group them. 1.234 million and 1,234 milioni are fractions, as
         * their languages write them; 1,234 million may be either, and so may any of thousands.
         */
        boolean mayGroup(Digits digits) {
            return digits.separators().size() == 1
                    && (Vocabulary.isOfThousands(scaleWord)
                            || digits.separators().get(0) != Vocabulary.pointOf(scaleWord));
        }

        /** Null where a word is not understood, since nothing may be read into it. */
        static @Nullable Words of(String before, String after) {
            Qualifier qualifier = Vocabulary.qualifier(before);
            if (qualifier == null) {
                return null;
            }
            BigDecimal scale = null;
            String scaleWord = "";
            String[] tail = after.isEmpty() ? new String[0] : after.split(" ");
            int next = 0;
            if (next < tail.length && Vocabulary.scale(tail[next]) != null) {
                scaleWord = tail[next++];
                scale = Vocabulary.scale(scaleWord);
            }
            if (next < tail.length && Vocabulary.isNoun(tail[next])) {
                next++;
            }
            return next == tail.length ? new Words(qualifier, scale, scaleWord) : null;
        }
    }
}
