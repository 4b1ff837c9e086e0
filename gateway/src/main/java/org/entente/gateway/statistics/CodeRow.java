package org.entente.gateway.statistics;

import static java.util.Objects.requireNonNull;

/** A route or an observation status: a code and what people call it. */
public record CodeRow(String code, String name) {

    public CodeRow {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
    }
}
