package org.entente.partnerships.question;

import org.jspecify.annotations.Nullable;

/** What is wanted, and from when it is looked at. */
public interface Selection {

    /** What the public could know then: an instant or a date; null for now. */
    @Nullable
    String asOf();

    /** What was stored then; for auditors; null for now. */
    @Nullable
    String recordedAsOf();

    /** How many at most; null where the answer is no list, or the usual number of them is wanted. */
    default @Nullable Integer first() {
        return null;
    }

    /** The {@code next} of the page before. */
    default @Nullable String after() {
        return null;
    }

    /** How many the answer holds at most. */
    default int size() {
        Integer first = first();
        return first == null ? 50 : first;
    }
}
