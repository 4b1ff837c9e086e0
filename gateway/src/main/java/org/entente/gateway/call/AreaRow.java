package org.entente.gateway.call;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An area, as every service writes it.
 *
 * @param numericCode ISO 3166-1 numeric or UN M49; null for an organisation
 */
public record AreaRow(
        String code, String name, String kind, @Nullable String numericCode) {

    public AreaRow {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
    }
}
