package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * An agreement that looks different from before.
 *
 * @param id its place in the list of changes
 * @param change in words
 */
public record ChangeRow(String id, Instant at, String change, AgreementRow agreement) {

    public ChangeRow {
        requireNonNull(id, "id");
        requireNonNull(at, "at");
        requireNonNull(change, "change");
        requireNonNull(agreement, "agreement");
    }
}
