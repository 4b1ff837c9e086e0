package org.entente.statistics.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How what is worked out should stand to the tested figure. */
public enum Relation {
    /** It should be the same number. */
    EQUALS,
    /** It should not be more. */
    AT_MOST;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The verdict. Nothing that is unreadable or missing ever confirms anything; but where not even that could make the
     * two meet, the check fails.
     *
     * @param size of the tested figure, for what counts as close; null where it has no single value
     */
    public Verdict judge(Possible computed, Possible tested, @Nullable BigDecimal size) {
        Possible allowed = allowedBy(tested);
        if (!computed.mayMeet(allowed)) {
            return Verdict.FAILS;
        }
        if (!computed.certain() || !allowed.certain()) {
            return Verdict.CANNOT_TELL;
        }
        Interval worked = computed.hull();
        return worked.liesInside(allowed.hull()) || isClose(worked, size) ? Verdict.HOLDS : Verdict.HOLDS_WEAKLY;
    }

    /** What may be worked out, given what the tested figure can be. */
    Possible allowedBy(Possible tested) {
        return this == EQUALS ? tested : tested.each(Interval::openBelow);
    }

    /** Half its width is at most one per cent. */
    static boolean isClose(Interval computed, @Nullable BigDecimal size) {
        BigDecimal half = computed.halfWidth();
        return half != null && size != null && half.multiply(HUNDRED).compareTo(size.abs()) <= 0;
    }
}
