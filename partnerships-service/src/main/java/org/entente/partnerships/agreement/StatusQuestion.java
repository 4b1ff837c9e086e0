package org.entente.partnerships.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.entente.partnerships.question.Selection;
import org.jspecify.annotations.Nullable;

/**
 * How an agreement stands on a day.
 *
 * @param agreement its id
 * @param on the day
 * @param asOf what the public could know then: an instant or a date
 * @param recordedAsOf what was stored then; for auditors
 */
public record StatusQuestion(
        @NotNull @Size(max = 100) String agreement,
        @NotNull LocalDate on,
        @Nullable String asOf,
        @Nullable String recordedAsOf)
        implements Selection {}
