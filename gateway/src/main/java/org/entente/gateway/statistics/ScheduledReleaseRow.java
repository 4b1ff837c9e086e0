package org.entente.gateway.statistics;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** An announced publication: all that is public of it. */
public record ScheduledReleaseRow(String publisher, String title, Instant at) {

    public ScheduledReleaseRow {
        requireNonNull(publisher, "publisher");
        requireNonNull(title, "title");
        requireNonNull(at, "at");
    }
}
