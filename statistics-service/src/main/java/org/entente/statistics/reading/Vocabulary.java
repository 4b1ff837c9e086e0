package org.entente.statistics.reading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words and marks that stand beside numbers in official prints and in the press, in the languages met so far. */
final class Vocabulary {

    /** How a word before a number changes what the number says. */
    enum Qualifier {
        NONE,
        ABOUT,
        /** The number is a lower bound. */
        OVER,
        /** The number is an upper bound. */
        UNDER
    }

    private static final Map<String, Qualifier> QUALIFIERS = new HashMap<>();
    private static final Map<String, BigDecimal> SCALES = new HashMap<>();

    /** Marks for a missing observation (GSS symbols, Eurostat's and the UN's), with the status that each stands for. */
    private static final Map<String, String> MISSING = Map.ofEntries(
            Map.entry("[c]", "Q"),
            Map.entry("[x]", "O"),
            Map.entry("[w]", "O"),
            Map.entry("[z]", "M"),
            Map.entry("[low]", "N"),
            Map.entry(":", "O"),
            Map.entry(": c", "Q"),
            Map.entry(":c", "Q"),
            Map.entry(".", "O"),
            Map.entry("..", "O"),
            Map.entry("...", "O"),
            Map.entry("-", "O"),
            Map.entry("--", "O"),
            Map.entry("n/a", "O"),
            Map.entry("na", "O"),
            Map.entry("n.a.", "O"));

    private static final Set<String> ENGLISH =
            Set.of("thousand", "thousands", "k", "million", "millions", "m", "mn", "billion", "billions", "bn");

    private static final Set<String> NOUNS = Set.of(
            "people",
            "persons",
            "persone",
            "personnes",
            "personen",
            "migrants",
            "migranti",
            "arrivals",
            "arrivi",
            "detections");

    static {
        qualify(Qualifier.ABOUT, "around", "about", "approximately", "approx", "approx.", "roughly", "some", "circa");
        qualify(Qualifier.ABOUT, "c.", "ca.", "ca", "~", "≈", "environ", "rund", "etwa", "ungefähr", "alrededor de");
        qualify(Qualifier.OVER, "over", "more than", "above", "at least", "upwards of", "in excess of", "exceeding");
        qualify(Qualifier.OVER, "just over", "slightly more than", "no fewer than", "not less than", ">", "≥", ">=");
        qualify(Qualifier.OVER, "oltre", "più di", "almeno", "plus de", "au moins", "über", "mehr als", "mindestens");
        qualify(Qualifier.OVER, "más de", "al menos");
        qualify(Qualifier.UNDER, "under", "fewer than", "less than", "below", "up to", "at most", "no more than");
        qualify(Qualifier.UNDER, "almost", "nearly", "just under", "just short of", "close to", "<", "≤", "<=");
        qualify(Qualifier.UNDER, "quasi", "meno di", "fino a", "près de", "presque", "moins de", "jusqu'à");
        qualify(Qualifier.UNDER, "fast", "knapp", "weniger als", "unter", "bis zu", "casi", "menos de", "hasta");
        scale(3, "thousand", "thousands", "k", "tsd", "tsd.", "tausend", "mila", "mille");
        scale(6, "million", "millions", "m", "mn", "mln", "mln.", "mio", "mio.", "milione", "milioni", "millionen");
        scale(6, "millón", "millones");
        scale(9, "billion", "billions", "bn", "miliardo", "miliardi", "milliard", "milliards", "mrd", "mrd.");
    }

    private Vocabulary() {}

    /** Null where the words are not known, so that nothing is read into them. */
    static @Nullable Qualifier qualifier(String words) {
        return words.isEmpty() ? Qualifier.NONE : QUALIFIERS.get(words);
    }

    /** The factor that a word of scale stands for; null for any other word. */
    static @Nullable BigDecimal scale(String word) {
        return SCALES.get(word);
    }

    static boolean isOfThousands(String word) {
        BigDecimal scale = SCALES.get(word);
        return scale != null && scale.compareTo(BigDecimal.valueOf(1000)) == 0;
    }

    /** What starts a fraction in the language of a word of scale. */
    static char pointOf(String word) {
        return ENGLISH.contains(word) ? '.' : ',';
    }

    static boolean isNoun(String word) {
        return NOUNS.contains(word);
    }

    /** The status that a mark for a missing observation stands for; null for anything else. */
    static @Nullable String missingStatus(String print) {
        return MISSING.get(print.toLowerCase(Locale.ROOT));
    }

    private static void qualify(Qualifier qualifier, String... words) {
        Arrays.stream(words).forEach(word -> QUALIFIERS.put(word, qualifier));
    }

    private static void scale(int exponent, String... words) {
        Arrays.stream(words).forEach(word -> SCALES.put(word, BigDecimal.TEN.pow(exponent)));
    }
}
