package org.entente.partnerships.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.entente.partnerships.area.AreaCode;
import org.entente.partnerships.question.Selection;
import org.jspecify.annotations.Nullable;

/**
 * How one party of an agreement stands on a day.
 *
 * @param agreement its id
 * @param area the code of the party
 * @param on the day; that of {@code asOf} where null
 * @param asOf what the public could know then: an instant or a date
 * @param recordedAsOf what was stored then; for auditors
 */
public record PartyStatusQuestion(
        @NotNull @Size(max = 100) String agreement,
        @NotNull @Size(max = 20) String area,
        @Nullable LocalDate on,
        @Nullable String asOf,
        @Nullable String recordedAsOf)
        implements Selection {

    /** A question from outside may lack its area, which validation tells once all of it was read. */
    @SuppressWarnings("NullAway")
    public PartyStatusQuestion {
        area = AreaCode.ofNullable(area);
    }
}
