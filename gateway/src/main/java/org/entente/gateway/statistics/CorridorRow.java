package org.entente.gateway.statistics;

import static java.util.Objects.requireNonNull;

/** Two areas between which there are series: from the counterpart to the reporting area. */
public record CorridorRow(String origin, String destination) {

    public CorridorRow {
        requireNonNull(origin, "origin");
        requireNonNull(destination, "destination");
    }
}
