package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of an agreement: who recorded it, when and why, and who published it.
 *
 * @param changes in words, against the version before
 */
public record VersionRow(
        int version,
        String state,
        Instant recordedAt,
        String recordedBy,
        String change,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        List<String> changes) {

    public VersionRow {
        requireNonNull(state, "state");
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(recordedBy, "recordedBy");
        requireNonNull(change, "change");
        changes = List.copyOf(requireNonNull(changes, "changes"));
    }
}
