package org.entente.partnerships.commitment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.entente.partnerships.area.AreaCode;
import org.entente.partnerships.question.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Whose money is to be added up.
 *
 * @param area its code; an organisation's money is not its members'
 * @param side RECEIVER where null
 * @param from only money for periods that begin on this day or later
 * @param to only money for periods that end on this day or earlier
 * @param asOf what the public could know then: an instant or a date
 * @param recordedAsOf what was stored then; for auditors
 */
public record FundingSelection(
        @NotNull @Size(max = 20) String area,
        @Nullable Side side,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String asOf,
        @Nullable String recordedAsOf)
        implements Selection {

    /** The side of the money on which the area stands. */
    public enum Side {
        PROVIDER,
        RECEIVER
    }

    @SuppressWarnings("NullAway") // a missing area is refused by its annotation, after this
    public FundingSelection {
        area = AreaCode.ofNullable(area);
        side = side == null ? Side.RECEIVER : side;
    }
}
