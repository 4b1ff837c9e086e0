package org.entente.partnerships.commitment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.entente.partnerships.area.AreaCode;
import org.entente.partnerships.commitment.FundingSelection.Side;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.purpose.PurposeRules;
import org.entente.partnerships.question.Selection;
import org.entente.partnerships.vocabulary.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * Whose money is to be set side by side, by period and by purpose or pillar.
 *
 * @param area its code; an organisation's money is not its members'
 * @param side RECEIVER where null
 * @param from only money for periods that begin in this year, month or day or later
 * @param to only money for periods that end in this year, month or day or earlier
 * @param asOf what the public could know then: an instant or a date
 * @param recordedAsOf what was stored then; for auditors
 * @param pillar only what belongs to this one
 * @param provider only what this area gives
 * @param receiver only what this area receives
 * @param spread true divides each amount evenly over the years of its period; false where null
 * @param by what a row of a period stands for; PURPOSE where null
 */
public record BalanceSelection(
        @NotNull @Size(max = 20) String area,
        @Nullable Side side,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String asOf,
        @Nullable String recordedAsOf,
        @Nullable Pillar pillar,
        @Nullable @Size(max = 20) String provider,
        @Nullable @Size(max = 20) String receiver,
        @Nullable Boolean spread,
        @Nullable Grouping by)
        implements Selection {

    /** What the rows of one period stand for. Each amount has one pillar, and each pillar one purpose. */
    public enum Grouping {
        PURPOSE,
        PILLAR
    }

    @SuppressWarnings("NullAway") // a missing area is refused by its annotation, after this
    public BalanceSelection {
        area = AreaCode.ofNullable(area);
        provider = AreaCode.ofNullable(provider);
        receiver = AreaCode.ofNullable(receiver);
        side = side == null ? Side.RECEIVER : side;
        by = by == null ? Grouping.PURPOSE : by;
    }

    boolean isSpread() {
        return Boolean.TRUE.equals(spread);
    }

    @SuppressWarnings("NullAway") // neither the side nor what it is by is null any more
    Sums.Wanted wanted() {
        var first = from == null ? null : from.firstDay();
        var last = to == null ? null : to.lastDay();
        Sums.checkWindow(first, last);
        return new Sums.Wanted(
                area, side, pillar, provider, receiver, first, last, isSpread(), PurposeRules.purposes(), by);
    }
}
