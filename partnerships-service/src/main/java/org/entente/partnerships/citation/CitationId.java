package org.entente.partnerships.citation;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * The id of a citation: short enough for a footnote, and drawn by lot, so that it does not tell how many there are. The
 * letter in front keeps it apart from the ids that other services give to theirs.
 */
final class CitationId {

    private static final Pattern FORM = Pattern.compile("a[a-z2-7]{13}");
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LETTERS = 13;
    private static final SecureRandom LOTS = new SecureRandom();

    private CitationId() {}

    static String draw() {
        StringBuilder id = new StringBuilder("a");
        LOTS.ints(LETTERS, 0, ALPHABET.length()).forEach(place -> id.append(ALPHABET.charAt(place)));
        return id.toString();
    }

    /** Whether this can be one at all. */
    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
