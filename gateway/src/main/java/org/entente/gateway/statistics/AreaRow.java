package org.entente.gateway.statistics;

import static java.util.Objects.requireNonNull;

public record AreaRow(String code, String name, String kind) {

    public AreaRow {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
    }
}
