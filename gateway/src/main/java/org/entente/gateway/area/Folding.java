package org.entente.gateway.area;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without case and accents, so that Türkiye is found by turkiye, and by what a keyboard has: no curled apostrophes. */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc]");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");

    private Folding() {}

    static String fold(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var typed = DASHES.matcher(APOSTROPHES.matcher(plain).replaceAll("'")).replaceAll("-");
        return typed.toLowerCase(Locale.ROOT).strip();
    }
}
