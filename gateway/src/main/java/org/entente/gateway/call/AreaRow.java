package org.entente.gateway.call;

import static java.util.Objects.requireNonNull;

/** An area, as every service writes it. */
public record AreaRow(String code, String name, String kind) {

    public AreaRow {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
    }
}
