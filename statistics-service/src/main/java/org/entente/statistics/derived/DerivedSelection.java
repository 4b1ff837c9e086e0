package org.entente.statistics.derived;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of one series; what is null does not restrict.
 *
 * @param against the key of the total or of the outcome, for SHARE_OF_TOTAL and FORECAST_GAP alone; of the same
 *     frequency, and for a share of the same reporting area
 * @param from only periods that begin on or after the start of this period or day
 * @param to only periods that end on or before the end of this period or day
 * @param last only so many periods, the latest ones
 * @param limit at most so many periods, the earliest ones, 1 to 1000; 1000 where null
 * @param asOf what the public could know then: an instant or a date
 * @param recordedAsOf what was stored then; for auditors
 */
public record DerivedSelection(
        @NotBlank String series,
        @NotNull DerivedKind kind,
        @Nullable String against,
        @Nullable String from,
        @Nullable String to,
        @Nullable @Min(1) @Max(DerivedSelection.MOST) Integer last,
        @Nullable @Min(1) @Max(DerivedSelection.MOST) Integer limit,
        @Nullable String asOf,
        @Nullable String recordedAsOf) {

    static final int MOST = 1000;
}
