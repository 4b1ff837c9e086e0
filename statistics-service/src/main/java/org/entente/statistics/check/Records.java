package org.entente.statistics.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.statistics.check.Check.Operand;
import org.entente.statistics.check.Declared.Claim;
import org.entente.statistics.check.Family.Part;
import org.entente.statistics.period.Period;
import org.entente.statistics.series.SeriesKey;

/**
 * Claims that a figure was the highest of its series. Tested against every other figure that was in force when it was
 * published; the check names the one that decides.
 */
final class Records {

    private static final Comparator<Check> DECIDING = Comparator.comparingInt((Check one) -> gravity(one.verdict()))
            .thenComparing(one -> one.computed().hull(), Records::byHighEnd);

    private final Observations observations;

    Records(Observations observations) {
        this.observations = observations;
    }

    List<Check> of(Claim claim) {
        SeriesKey series = SeriesKey.parse(claim.series());
        Observation claimed = observations.of(series, Period.parse(claim.period()));
        if (claim.kind() != CheckKind.RECORD || claimed == null) {
            return List.of();
        }
        List<Check> checks = new ArrayList<>();
        for (Vintage vintage : claimed.vintages()) {
            Instant then = vintage.figure().publishedAt();
            boolean isMeant = claim.publishedOn() == null
                    || claim.publishedOn().equals(vintage.release().publishedOn());
            if (isMeant && vintage.equals(claimed.at(then))) {
                against(claim, claimed, vintage, then).max(DECIDING).ifPresent(checks::add);
            }
        }
        return checks;
    }

    /** Figures that were missing then do not compete. */
    private Stream<Check> against(Claim claim, Observation claimed, Vintage vintage, Instant then) {
        Instant until = claimed.turns()
                .filter(turn -> turn.isAfter(then) && !vintage.equals(claimed.at(turn)))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return observations.of(claimed.series()).stream()
                .filter(other -> other != claimed)
                .flatMap(other -> Stream.ofNullable(other.at(then))
                        .filter(one -> one.figure().value() != null
                                || one.figure().bounds() != null
                                || !one.figure().candidates().isEmpty())
                        .map(one -> new Check(
                                family(claim, claimed, other),
                                vintage,
                                List.of(new Operand(Part.of(other, BigDecimal.ONE), one)),
                                then,
                                until)));
    }

    private static Family family(Claim claim, Observation claimed, Observation other) {
        return new Family(
                claim.code(),
                claim.kind(),
                Relation.AT_MOST,
                claim.statement(),
                claimed,
                List.of(Part.of(other, BigDecimal.ONE)),
                null,
                claim.publishedOn());
    }

    private static int gravity(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> 0;
            case HOLDS_WEAKLY -> 1;
            case CANNOT_TELL -> 2;
            case FAILS -> 3;
        };
    }

    private static int byHighEnd(Interval one, Interval other) {
        BigDecimal mine = one.high();
        BigDecimal theirs = other.high();
        if (mine == null || theirs == null) {
            return Boolean.compare(mine == null, theirs == null);
        }
        return mine.compareTo(theirs);
    }
}
