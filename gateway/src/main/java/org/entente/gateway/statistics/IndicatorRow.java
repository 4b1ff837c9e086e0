package org.entente.gateway.statistics;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

public record IndicatorRow(
        String code, String name, @Nullable String definition, String unit, String kind, String counterpartMeaning) {

    public IndicatorRow {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(unit, "unit");
        requireNonNull(kind, "kind");
        requireNonNull(counterpartMeaning, "counterpartMeaning");
    }
}
