package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

public record CorridorRow(String origin, String destination) {

    public CorridorRow {
        requireNonNull(origin, "origin");
        requireNonNull(destination, "destination");
    }
}
