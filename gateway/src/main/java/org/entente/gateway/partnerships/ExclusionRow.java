package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** Why a commitment is in no sum. */
public record ExclusionRow(
        String commitment, String reason, @Nullable String restatedBy, String words) {

    public ExclusionRow {
        requireNonNull(commitment, "commitment");
        requireNonNull(reason, "reason");
        requireNonNull(words, "words");
    }
}
