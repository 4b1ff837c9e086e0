package org.entente.gateway.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody missed who built a change on a version that is no longer the last one.
 *
 * @param expected the version that it was built on
 * @param current the last one
 * @param versions these two, as far as the caller may see them
 * @param difference what changed from the one to the other, in words
 */
public record StaleVersion(int expected, int current, List<Version> versions, List<String> difference) {

    public StaleVersion {
        versions = List.copyOf(versions);
        difference = List.copyOf(difference);
    }

    /**
     * Who recorded a version, when and why, and who published it.
     *
     * @param recordedAt an ISO 8601 instant, as is {@code publishedAt}, which is null for a draft
     */
    public record Version(
            int version,
            @Nullable String state,
            @Nullable String recordedAt,
            @Nullable String recordedBy,
            @Nullable String change,
            @Nullable String publishedAt,
            @Nullable String publishedBy) {}
}
