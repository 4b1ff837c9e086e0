package org.entente.gateway.statistics;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record ReleaseRow(
        UUID id,
        String publisher,
        String title,
        Instant publishedAt,
        Instant recordedAt,
        @Nullable Instant embargoUntil,
        @Nullable String url,
        @Nullable String licence,
        String state,
        int figureCount,
        @Nullable String submittedBy,
        @Nullable String approvedBy) {

    public ReleaseRow {
        requireNonNull(id, "id");
        requireNonNull(publisher, "publisher");
        requireNonNull(title, "title");
        requireNonNull(publishedAt, "publishedAt");
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(state, "state");
    }
}
