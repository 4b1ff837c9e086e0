package org.entente.partnerships.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.entente.partnerships.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Where a page ended. Callers hand it back as they got it; it holds the sort key of the last item. */
public final class Cursor {

    private Cursor() {}

    public static String after(String sortKey) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sortKey.getBytes(UTF_8));
    }

    /** The sort key of the last item seen; null for the first page. */
    public static @Nullable String read(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            String key = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            if (key.isEmpty() || key.indexOf(0) >= 0) {
                throw new IllegalArgumentException();
            }
            return key;
        } catch (IllegalArgumentException e) {
            throw ProblemException.badParameter("after", cursor, "not a cursor that a list gave out as 'next'");
        }
    }
}
