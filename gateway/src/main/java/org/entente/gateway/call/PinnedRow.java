package org.entente.gateway.call;

import static java.util.Objects.requireNonNull;

/** That a service pinned something, and under which id it answers what. */
public record PinnedRow(String id) {

    public PinnedRow {
        requireNonNull(id, "id");
    }
}
