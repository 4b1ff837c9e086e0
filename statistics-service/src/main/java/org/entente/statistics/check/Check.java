package org.entente.statistics.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.statistics.check.Family.Part;
import org.jspecify.annotations.Nullable;

/**
 * One check: vintages that were in force together, and what arithmetic says of them.
 *
 * @param from since when they were, on the public clock
 * @param until when another vintage or a withdrawal made it another check; null where they still are; {@code from} where
 *     one release says all of it, but another one of the same instant counted
 */
record Check(
        Family family,
        Vintage tested,
        List<Operand> operands,
        Instant from,
        @Nullable Instant until) {

    /**
     * A part in its vintage.
     *
     * @param vintage null where it is missing
     */
    record Operand(Part part, @Nullable Vintage vintage) {

        Possible possible() {
            return vintage == null ? Possible.unknown(part.counted()) : vintage.possible();
        }
    }

    Check {
        operands = List.copyOf(operands);
    }

    /** Terms of several publications make an identity a matter of revisions; claims are about whatever was known. */
    CheckKind kind() {
        boolean byPublication = family.kind() == CheckKind.IDENTITY || family.kind() == CheckKind.PARTS_OF_TOTAL;
        boolean several = terms().map(Vintage::publication).distinct().count() > 1;
        return byPublication && several ? CheckKind.REVISION : family.kind();
    }

    /** The tested figure and those that are there to test it against. */
    Stream<Vintage> terms() {
        return Stream.concat(
                Stream.of(tested), operands.stream().map(Operand::vintage).filter(Objects::nonNull));
    }

    List<String> termIds() {
        return terms().map(one -> one.figure().id()).toList();
    }

    Possible computed() {
        Possible first = operands.get(0).possible();
        if (family.claimed() != null) {
            return tested.possible().dividedBy(first);
        }
        Possible sum = first.times(operands.get(0).part().factor());
        for (Operand operand : operands.subList(1, operands.size())) {
            sum = sum.plus(operand.possible().times(operand.part().factor()));
        }
        return sum;
    }

    /** What the figure is tested to be: what its print allows, or what somebody claims. */
    Possible target() {
        return family.claimed() == null ? tested.possible() : Possible.certainly(family.claimed());
    }

    /** Of the target; null where it has no single value. */
    @Nullable
    BigDecimal size() {
        return family.claimed() == null
                ? tested.figure().value()
                : family.claimed().middle();
    }

    Verdict verdict() {
        return family.relation().judge(computed(), target(), size());
    }

    /** Whether its vintages are in force together at the viewer's instant. */
    boolean stands() {
        return until == null;
    }

    /** False where one release says all of it, but another one of the same instant counted. */
    boolean lasts() {
        return !from.equals(until);
    }

    /** The release that made it: the one of its figures that came last; null where a withdrawal did. */
    @Nullable
    UUID madeBy() {
        return terms().filter(one -> one.figure().publishedAt().equals(from))
                .max(Vintage.LATER)
                .map(one -> one.release().id())
                .orElse(null);
    }

    String sortKey() {
        return String.join(" ", family.sortKey(), from.toString(), String.join(" ", termIds()));
    }
}
