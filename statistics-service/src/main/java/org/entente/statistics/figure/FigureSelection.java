package org.entente.statistics.figure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of one series are wanted; what is null does not restrict.
 *
 * @param pick IN_FORCE where null
 * @param period this period only, by its label
 * @param from not before the start of this period or day
 * @param to not after the end of this period or day
 * @param last only so many periods, the latest ones
 * @param limit at most so many periods, the earliest ones, 1 to 1000
 * @param asOf what the public could know then: an instant or a date
 * @param recordedAsOf what was stored then; for auditors
 */
public record FigureSelection(
        @NotBlank String series,
        @Nullable Pick pick,
        @Nullable String period,
        @Nullable String from,
        @Nullable String to,
        @Nullable @Min(1) @Max(FigureSelection.MOST) Integer last,
        @Nullable @Min(1) @Max(FigureSelection.MOST) Integer limit,
        @Nullable String asOf,
        @Nullable String recordedAsOf) {

    static final int MOST = 1000;

    static FigureSelection vintagesOf(FigureId id) {
        return new FigureSelection(
                id.series().toString(), Pick.VINTAGES, id.period().label(), null, null, null, null, null, null);
    }
}
