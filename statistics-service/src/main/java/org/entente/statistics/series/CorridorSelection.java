package org.entente.statistics.series;

import org.entente.statistics.area.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * Between which areas there are series; what is null does not restrict. The world is no end of a corridor.
 *
 * @param refArea where people arrived, applied or live
 * @param counterpartArea where they came from, or which they are nationals of
 * @param asOf what the public could know then: an instant or a date
 * @param recordedAsOf what was stored then; for auditors
 */
public record CorridorSelection(
        @Nullable String refArea,
        @Nullable String counterpartArea,
        @Nullable String asOf,
        @Nullable String recordedAsOf) {

    public CorridorSelection {
        refArea = refArea == null ? null : AreaCode.of(refArea);
        counterpartArea = counterpartArea == null ? null : AreaCode.of(counterpartArea);
    }
}
