package org.entente.statistics.claim;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.entente.statistics.area.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says, and from where it is looked at.
 *
 * @param printed the number as the sentence has it: {@code 606,000}, {@code over 40,000}, {@code 1.2 million}
 * @param indicator what the sentence says is counted
 * @param refArea where they arrived
 * @param counterpartArea where they came from, or which they are nationals of; null for all the world
 * @param route how; null for any
 * @param period the label of the time that it is about
 * @param asOf what the public could know then: an instant or a date
 * @param recordedAsOf what was stored then; for auditors
 */
public record ClaimSelection(
        @NotNull @Size(max = 200) String printed,
        @NotNull @Size(max = 64) String indicator,
        @NotNull @Size(max = 20) String refArea,
        @Nullable @Size(max = 20) String counterpartArea,
        @Nullable @Size(max = 64) String route,
        @NotNull @Size(max = 40) String period,
        @Nullable String asOf,
        @Nullable String recordedAsOf) {

    private static final String THE_WORLD = "001";

    public ClaimSelection {
        // a body may lack what the constraints ask for, and they are looked at only afterwards
        refArea = refArea == null ? refArea : AreaCode.of(refArea);
        counterpartArea = counterpartArea == null ? THE_WORLD : AreaCode.of(counterpartArea);
    }
}
