package org.entente.gateway.statistics;

import static java.util.Objects.requireNonNull;

/** A series. Indicator, areas and route are codes; the answer brings what they stand for along. */
public record SeriesRow(
        String key,
        String indicator,
        String refArea,
        String counterpartArea,
        String route,
        String frequency,
        String publisher,
        String unit) {

    public SeriesRow {
        requireNonNull(key, "key");
        requireNonNull(indicator, "indicator");
        requireNonNull(refArea, "refArea");
        requireNonNull(counterpartArea, "counterpartArea");
        requireNonNull(route, "route");
        requireNonNull(frequency, "frequency");
        requireNonNull(publisher, "publisher");
        requireNonNull(unit, "unit");
    }
}
