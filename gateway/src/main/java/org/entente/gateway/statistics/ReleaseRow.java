package org.entente.gateway.statistics;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record ReleaseRow(
        UUID id,
        String publisher,
        String title,
        String publishedOn,
        Instant publishedAt,
        Instant recordedAt,
        @Nullable Instant embargoUntil,
        boolean announced,
        @Nullable String url,
        @Nullable String licence,
        String state,
        int figureCount,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        @Nullable String submittedBy,
        @Nullable String approvedBy) {

    public ReleaseRow {
        requireNonNull(id, "id");
        requireNonNull(publisher, "publisher");
        requireNonNull(title, "title");
        requireNonNull(publishedOn, "publishedOn");
        requireNonNull(publishedAt, "publishedAt");
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(state, "state");
    }
}
