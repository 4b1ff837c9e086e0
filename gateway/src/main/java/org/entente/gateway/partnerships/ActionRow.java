package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** What one party did. */
public record ActionRow(
        String kind,
        String actedOn,
        @Nullable String effectiveOn,
        @Nullable String place) {

    public ActionRow {
        requireNonNull(kind, "kind");
        requireNonNull(actedOn, "actedOn");
    }
}
