package org.entente.gateway.statistics;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * What became of a release.
 *
 * @param id its place in the list of changes
 */
public record ChangeRow(String id, Instant at, String kind, ReleaseRow release) {

    public ChangeRow {
        requireNonNull(id, "id");
        requireNonNull(at, "at");
        requireNonNull(kind, "kind");
        requireNonNull(release, "release");
    }
}
