package org.entente.gateway.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.regex.Pattern;
import org.entente.gateway.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list: how many rows to skip from the start of one of the service's own pages. The service has a cursor for the start
 * of a page only, and an edge in the middle needs one too.
 */
record Cursor(@Nullable String page, int skip) {

    private static final Cursor START = new Cursor(null, 0);
    private static final char BETWEEN = ':';

    /** A service's cursor travels in addresses, so it is made of visible ASCII characters. */
    private static final Pattern PAGE = Pattern.compile("[!-~]*");

    static Cursor parse(@Nullable String text) {
        if (text == null) {
            return START;
        }
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            int at = plain.indexOf(BETWEEN);
            int skip = Integer.parseInt(plain.substring(0, Math.max(at, 0)));
            if (skip < 0 || skip > PageRequest.MOST) {
                throw new IllegalArgumentException("a page does not have that many rows");
            }
            var page = plain.substring(at + 1);
            if (!PAGE.matcher(page).matches()) {
                throw new IllegalArgumentException("no service gives out such a cursor");
            }
            return new Cursor(page.isEmpty() ? null : page, skip);
        } catch (IllegalArgumentException unreadable) {
            throw Problem.badInput("after", "`after` is not a cursor that this list has given out.");
        }
    }

    @Override
    public String toString() {
        var plain = "%d%s%s".formatted(skip, BETWEEN, page == null ? "" : page);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }
}
