package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

public record RelatedRow(String kind, String agreement) {

    public RelatedRow {
        requireNonNull(kind, "kind");
        requireNonNull(agreement, "agreement");
    }
}
