package org.entente.gateway.series;

import java.util.Locale;

/** Whole years, both included. */
public record Years(int first, int last) {

    private static final int FIRST_EVER = 1;
    private static final int LAST_EVER = 9999;

    public Years {
        first = Math.max(FIRST_EVER, first);
        last = Math.min(LAST_EVER, last);
        if (last < first) {
            throw new IllegalArgumentException("years that end before they begin");
        }
    }

    /** The label of the first one, as a period. */
    public String from() {
        return label(first);
    }

    /** The label of the last one, as a period. */
    public String to() {
        return label(last);
    }

    private static String label(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
