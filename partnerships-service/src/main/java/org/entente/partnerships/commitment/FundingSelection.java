package org.entente.partnerships.commitment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.entente.partnerships.area.AreaCode;
import org.entente.partnerships.question.Selection;
import org.entente.partnerships.vocabulary.Pillar;
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
 * @param pillar only the sums of this one, each as it is beside the others
 * @param provider only what this area gives
 * @param receiver only what this area receives
 * @param spread true divides each amount evenly over its period and takes the part inside the window; false where null
 */
public record FundingSelection(
        @NotNull @Size(max = 20) String area,
        @Nullable Side side,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String asOf,
        @Nullable String recordedAsOf,
        @Nullable Pillar pillar,
        @Nullable @Size(max = 20) String provider,
        @Nullable @Size(max = 20) String receiver,
        @Nullable Boolean spread)
        implements Selection {

    /** The side of the money on which the area stands. */
    public enum Side {
        PROVIDER,
        RECEIVER
    }

    @SuppressWarnings("NullAway") // a missing area is refused by its annotation, after this
    public FundingSelection {
        area = AreaCode.ofNullable(area);
        provider = AreaCode.ofNullable(provider);
        receiver = AreaCode.ofNullable(receiver);
        side = side == null ? Side.RECEIVER : side;
    }

    boolean isSpread() {
        return Boolean.TRUE.equals(spread);
    }

    @SuppressWarnings("NullAway") // the side is never null any more
    Sums.Wanted wanted() {
        Sums.checkWindow(from, to);
        return new Sums.Wanted(area, side, pillar, provider, receiver, from, to, isSpread(), null, null);
    }
}
