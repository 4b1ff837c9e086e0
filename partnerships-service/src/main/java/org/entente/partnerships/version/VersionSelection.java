package org.entente.partnerships.version;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.entente.partnerships.question.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The versions of one agreement, newest first: published ones, and drafts for those who handle them.
 *
 * @param agreement its id
 * @param first how many at most, 1 to 100; 50 where null
 * @param after the {@code next} of the page before
 * @param asOf what the public could know then: an instant or a date
 * @param recordedAsOf what was stored then; for auditors
 */
public record VersionSelection(
        @NotNull @Size(max = 100) String agreement,
        @Nullable @Min(1) @Max(MOST) Integer first,
        @Nullable String after,
        @Nullable String asOf,
        @Nullable String recordedAsOf)
        implements Selection {

    static final int MOST = 100;
}
