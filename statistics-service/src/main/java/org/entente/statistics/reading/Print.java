package org.entente.statistics.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A print taken apart: words, sign, digits, words. The digits are Western, the blanks plain, the damage marked. */
record Print(String before, boolean negative, String digits, String after) {

    private static final String NUMBER = "[0-9" + Digits.LOST + Digits.LOST_DIGIT + "]";

    private static final Pattern FORM = Pattern.compile("(?<before>[^0-9" + Digits.LOST + Digits.LOST_DIGIT + "]*?)"
            + "(?<sign>[-+]?)"
            + "(?<digits>" + NUMBER + "(?:[,.' ]?" + NUMBER + ")*)"
            + "(?<after>[^0-9" + Digits.LOST + Digits.LOST_DIGIT + "]*)");

    /** The publisher's flags behind a number: [p], [r], (e). The status says the same. */
    private static final Pattern FLAGS = Pattern.compile("(?:\\s*(?:\\[[a-z]{1,3}]|\\([a-z]\\)))+$");

    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\s\\u2060\\uFEFF]+");
    private static final Pattern LOST_STRETCH = Pattern.compile("<\\s*>|\\[\\s*(?:…|\\.\\.\\.)\\s*]");
    private static final Pattern LOST_DIGIT = Pattern.compile("[\\uFFFD□■?]");

    /** Null where no number stands in the text. */
    static @Nullable Print of(String text) {
        String plain = FLAGS.matcher(plain(text)).replaceFirst("");
        Matcher matcher = FORM.matcher(plain);
        if (!matcher.matches()) {
            return null;
        }
        return new Print(
                matcher.group("before").strip(),
                matcher.group("sign").equals("-"),
                matcher.group("digits"),
                matcher.group("after").strip());
    }

    static String plain(String text) {
        String marked = LOST_STRETCH.matcher(text).replaceAll(String.valueOf(Digits.LOST));
        marked = LOST_DIGIT.matcher(marked).replaceAll(String.valueOf(Digits.LOST_DIGIT));
        StringBuilder out = new StringBuilder();
        marked.codePoints().forEach(c -> out.appendCodePoint(westernised(c)));
        return BLANKS.matcher(out.toString().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static int westernised(int c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0 && Character.isDigit(c)) {
            return '0' + digit;
        }
        return switch (c) {
            case '\u066C', '’', '‘', 'ʼ', '˙' -> '\'';
            case '\u066B' -> '.';
            case '−', '–', '—', '‐', '‑' -> '-';
            default -> c;
        };
    }
}
