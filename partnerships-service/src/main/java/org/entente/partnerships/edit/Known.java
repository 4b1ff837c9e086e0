package org.entente.partnerships.edit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of one thing that somebody sees.
 *
 * @param parent the sequence of the version that it was built on; null for the first
 * @param parentNumber that one's number
 * @param current the sequence of the approved version that counts; null where there is none
 * @param yours whether it is of the caller's desks, and the current one too
 * @param waiting whether it can still be published
 */
record Known(
        long sequence,
        int number,
        @Nullable Long parent,
        @Nullable Integer parentNumber,
        @Nullable Long current,
        boolean yours,
        boolean waiting,
        String sha256,
        UUID intake,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy,
        @Nullable String submittedBy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy) {

    boolean isCurrent() {
        return current != null && current == sequence;
    }

    boolean isPublished() {
        return publishedAt != null;
    }
}
