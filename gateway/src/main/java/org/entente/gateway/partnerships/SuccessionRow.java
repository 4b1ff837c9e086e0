package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A later agreement and what it does to this one.
 *
 * @param through the agreement that the later one supersedes, where it stands between; null for a direct link
 */
public record SuccessionRow(
        String kind, String agreement, @Nullable String through) {

    public SuccessionRow {
        requireNonNull(kind, "kind");
        requireNonNull(agreement, "agreement");
    }
}
