package org.entente.statistics.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.check.Relation.AT_MOST;
import static org.entente.statistics.check.Relation.EQUALS;
import static org.entente.statistics.check.Verdict.CANNOT_TELL;
import static org.entente.statistics.check.Verdict.FAILS;
import static org.entente.statistics.check.Verdict.HOLDS;
import static org.entente.statistics.check.Verdict.HOLDS_WEAKLY;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

/** The rule of verdicts, on its own. */
class RelationTest {

    @Example
    void netMigrationOf2022AsPrinted() {
        Possible net = rounded(606_000, 1_000);
        Possible emigration = rounded(557_000, 1_000);
        Possible parts = rounded(925_000, 1_000).plus(rounded(151_000, 1_000)).plus(rounded(88_000, 1_000));
        Possible total = rounded(1_200_000, 100_000);

        assertThat(EQUALS.judge(total.plus(negated(emigration)), net, decimal(606_000)))
                .isEqualTo(HOLDS_WEAKLY);
        assertThat(EQUALS.judge(parts.plus(negated(emigration)), net, decimal(606_000)))
                .isEqualTo(HOLDS);
        assertThat(EQUALS.judge(parts, total, decimal(1_200_000))).isEqualTo(HOLDS);
        assertThat(EQUALS.judge(parts.plus(negated(emigration)), rounded(745_000, 1_000), decimal(745_000)))
                .isEqualTo(FAILS);
    }

    @Example
    void fourTimesLastYears() {
        Possible ratio = rounded(400_000, 100_000).dividedBy(exactly(105_129));

        assertThat(ratio.hull().low())
                .isCloseTo(new BigDecimal("3.3292"), Offset.offset(new BigDecimal("0.0001")));
        assertThat(ratio.hull().high())
                .isCloseTo(new BigDecimal("4.2804"), Offset.offset(new BigDecimal("0.0001")));
        assertThat(EQUALS.judge(ratio, claimed("3.5", "4.5"), decimal(4))).isEqualTo(HOLDS_WEAKLY);
    }

    @Example
    void whatIsMoreThanOnePerCentWideIsNotClose() {
        Possible tested = exactly(1_000);

        assertThat(EQUALS.judge(between(990, 1_010), tested, decimal(1_000))).isEqualTo(HOLDS);
        assertThat(EQUALS.judge(between(989, 1_010), tested, decimal(1_000))).isEqualTo(HOLDS_WEAKLY);
        assertThat(EQUALS.judge(between(1_000, 1_020), tested, decimal(1_000))).isEqualTo(HOLDS);
        assertThat(EQUALS.judge(between(1_001, 1_002), tested, decimal(1_000))).isEqualTo(FAILS);
    }

    @Example
    void anUnclearPrintFailsWhereNoneOfItsReadingsFitsAndOtherwiseCannotTell() {
        Possible unclear = new Possible(List.of(point(7569), interval(7_569_000, 7_569_999)), false);

        assertThat(EQUALS.judge(exactly(7569), unclear, null)).isEqualTo(CANNOT_TELL);
        assertThat(EQUALS.judge(exactly(7_569_500), unclear, null)).isEqualTo(CANNOT_TELL);
        assertThat(EQUALS.judge(exactly(700_000), unclear, null)).isEqualTo(FAILS);
        assertThat(EQUALS.judge(unclear.plus(exactly(1)), exactly(7570), decimal(7570)))
                .isEqualTo(CANNOT_TELL);
    }

    @Example
    void aMissingCountCanMakeASumAnythingButLess() {
        Possible sum = exactly(900).plus(Possible.unknown(true));

        assertThat(EQUALS.judge(sum, exactly(1_000), decimal(1_000))).isEqualTo(CANNOT_TELL);
        assertThat(EQUALS.judge(sum, exactly(899), decimal(899))).isEqualTo(FAILS);
        assertThat(EQUALS.judge(exactly(900).plus(Possible.unknown(false)), exactly(899), decimal(899)))
                .isEqualTo(CANNOT_TELL);
    }

    @Example
    void noMoreThanATotal() {
        assertThat(AT_MOST.judge(exactly(12_301), exactly(45_755), decimal(45_755)))
                .isEqualTo(HOLDS);
        assertThat(AT_MOST.judge(exactly(45_755), exactly(45_755), decimal(45_755)))
                .isEqualTo(HOLDS);
        assertThat(AT_MOST.judge(exactly(45_756), exactly(45_755), decimal(45_755)))
                .isEqualTo(FAILS);
        assertThat(AT_MOST.judge(rounded(46_000, 10_000), exactly(45_755), decimal(45_755)))
                .isEqualTo(HOLDS_WEAKLY);
    }

    @Property
    void whichOfTheTwoIsTestedDoesNotMatterForAFailure(
            @ForAll("possible") Possible one, @ForAll("possible") Possible other) {
        boolean fails = EQUALS.judge(one, other, null) == FAILS;

        assertThat(EQUALS.judge(other, one, null) == FAILS).isEqualTo(fails);
    }

    @Property
    void whatIsUnreadableNeverConfirms(@ForAll("possible") Possible one, @ForAll("possible") Possible other) {
        Verdict verdict = EQUALS.judge(new Possible(one.readings(), false), other, decimal(1));

        assertThat(verdict).isIn(FAILS, CANNOT_TELL);
    }

    @Property
    void whatCanBeReadAlwaysDecides(@ForAll("clear") Possible one, @ForAll("clear") Possible other) {
        for (Relation relation : Relation.values()) {
            assertThat(relation.judge(one, other, decimal(1_000))).isNotEqualTo(CANNOT_TELL);
        }
    }

    @Property
    void whatEqualsIsAtMost(@ForAll("clear") Possible one, @ForAll("clear") Possible other) {
        if (EQUALS.judge(one, other, null) == HOLDS) {
            assertThat(AT_MOST.judge(one, other, null)).isEqualTo(HOLDS);
        }
        if (AT_MOST.judge(one, other, null) == FAILS) {
            assertThat(EQUALS.judge(one, other, null)).isEqualTo(FAILS);
        }
    }

    @Property
    void everyFigureHoldsAgainstItself(@ForAll("clear") Possible one) {
        assertThat(EQUALS.judge(one, one, null)).isEqualTo(HOLDS);
    }

    @Provide
    Arbitrary<Possible> clear() {
        return intervals().map(Possible::certainly);
    }

    @Provide
    Arbitrary<Possible> possible() {
        return Combinators.combine(intervals().list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(true, false))
                .as((readings, certain) -> new Possible(readings, certain && readings.size() == 1));
    }

    private static Arbitrary<Interval> intervals() {
        Arbitrary<Integer> ends = Arbitraries.integers().between(-20, 20);
        return Combinators.combine(ends, Arbitraries.integers().between(0, 10), Arbitraries.of(0, 0, 0, 1, 2))
                .as((low, width, open) ->
                        new Interval(open == 1 ? null : decimal(low), open == 2 ? null : decimal(low + width)));
    }

    private static BigDecimal decimal(long number) {
        return BigDecimal.valueOf(number);
    }

    private static Interval point(long number) {
        return Interval.point(decimal(number));
    }

    private static Interval interval(long low, long high) {
        return new Interval(decimal(low), decimal(high));
    }

    private static Possible exactly(long number) {
        return Possible.certainly(point(number));
    }

    private static Possible between(long low, long high) {
        return Possible.certainly(interval(low, high));
    }

    private static Possible rounded(long number, long rounding) {
        return between(number - rounding / 2, number + rounding / 2);
    }

    private static Possible claimed(String low, String high) {
        return Possible.certainly(new Interval(new BigDecimal(low), new BigDecimal(high)));
    }

    private static Possible negated(Possible one) {
        return one.times(BigDecimal.ONE.negate());
    }
}
