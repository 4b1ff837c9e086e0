package org.entente.gateway.graph;

import org.jspecify.annotations.Nullable;

/** Which part of a connection is wanted, as arguments say it and as a service understands it. */
public final class PageRequest {

    public static final int MOST = 500;
    public static final int USUAL = 50;

    public static final String FIRST_MEANS = "How many at most, 1 to 500; more is BAD_USER_INPUT.";
    public static final String AFTER_MEANS =
            "Continue behind this cursor, an edge's or `pageInfo.endCursor`. Null: from the start.";

    private final int first;
    private final Cursor after;

    private PageRequest(int first, Cursor after) {
        this.first = first;
        this.after = after;
    }

    public static PageRequest of(@Nullable Integer first, @Nullable String after) {
        return new PageRequest(
                Limit.within("first", first, MOST, USUAL), Cursor.parse(Limit.length("after", after, 2000)));
    }

    /** Rows to ask the service for: those skipped come along. */
    public int rows() {
        return Math.min(MOST, after.skip() + first);
    }

    /** The service's own cursor. */
    public @Nullable String page() {
        return after.page();
    }

    int first() {
        return first;
    }

    Cursor after() {
        return after;
    }
}
