package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

/** What one agreement does to another, and the other one: in {@code succession} the one that does it. */
public record RelatedRow(String kind, String agreement) {

    public RelatedRow {
        requireNonNull(kind, "kind");
        requireNonNull(agreement, "agreement");
    }
}
