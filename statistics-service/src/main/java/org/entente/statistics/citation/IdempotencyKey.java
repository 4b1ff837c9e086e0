package org.entente.statistics.citation;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.statistics.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What tells one intention of a client from another: a text of its own making, such as a UUID. The draft of the IETF
 * ({@code draft-ietf-httpapi-idempotency-key-header}) has it in quotes; most clients send it without them, and mean the same.
 */
record IdempotencyKey(String text) {

    static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 255;
    private static final Pattern VISIBLE_ASCII = Pattern.compile("[\\x21-\\x7e]{1," + LONGEST + "}");

    /** Null where the header is absent. */
    static @Nullable IdempotencyKey of(@Nullable List<String> header) {
        if (header == null || header.isEmpty()) {
            return null;
        }
        if (header.size() > 1) {
            throw ProblemException.badParameter(HEADER, String.join(", ", header), "one key, not several");
        }
        String given = header.get(0).strip();
        boolean quoted = given.length() >= 2 && given.startsWith("\"") && given.endsWith("\"");
        String key = quoted ? given.substring(1, given.length() - 1) : given;
        if (!VISIBLE_ASCII.matcher(key).matches()) {
            throw ProblemException.badParameter(
                    HEADER, given, "1 to %d visible characters of ASCII, without spaces".formatted(LONGEST));
        }
        return new IdempotencyKey(key);
    }
}
