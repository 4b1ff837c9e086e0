package org.entente.statistics.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IntervalTest {

    /** An interval and a number in it. */
    record Pick(Interval of, BigDecimal point) {}

    @Property
    void aSumHoldsTheSumsOfAllPoints(@ForAll("picks") Pick one, @ForAll("picks") Pick other) {
        assertThat(one.of().plus(other.of()).contains(one.point().add(other.point())))
                .isTrue();
    }

    @Property
    void aDifferenceHoldsTheDifferencesOfAllPoints(@ForAll("picks") Pick one, @ForAll("picks") Pick other) {
        assertThat(one.of().minus(other.of()).contains(one.point().subtract(other.point())))
                .isTrue();
    }

    @Property
    void aMultipleHoldsTheMultiplesOfAllPoints(@ForAll("picks") Pick one, @ForAll("numbers") BigDecimal factor) {
        assertThat(one.of().times(factor).contains(one.point().multiply(factor)))
                .isTrue();
    }

    @Property(tries = 5000)
    void aQuotientHoldsTheQuotientsOfAllPoints(@ForAll("picks") Pick one, @ForAll("picks") Pick other) {
        if (other.point().signum() != 0) {
            BigDecimal quotient = one.point().divide(other.point(), new MathContext(60));

            assertThat(one.of().dividedBy(other.of()).contains(quotient)).isTrue();
        }
    }

    @Property
    void aHullHoldsAllThatItsPartsHold(@ForAll("picks") Pick one, @ForAll("picks") Pick other) {
        Interval hull = Interval.hull(List.of(one.of(), other.of()));

        assertThat(hull.contains(one.point()) && hull.contains(other.point())).isTrue();
        assertThat(one.of().liesInside(hull) && other.of().liesInside(hull)).isTrue();
    }

    @Property
    void twoOverlapExactlyWhereANumberIsInBoth(@ForAll("intervals") Interval one, @ForAll("intervals") Interval other) {
        boolean shared = Arrays.asList(one.low(), one.high(), other.low(), other.high(), BigDecimal.ZERO).stream()
                .anyMatch(end -> end != null && one.contains(end) && other.contains(end));

        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
    }

    @Property
    void whatLiesInsideAnotherOverlapsIt(@ForAll("intervals") Interval one, @ForAll("intervals") Interval other) {
        if (one.liesInside(other)) {
            assertThat(one.overlaps(other)).isTrue();
        }
    }

    @Example
    void anIntervalRunsUpwards() {
        assertThatThrownBy(() -> new Interval(BigDecimal.TEN, BigDecimal.ONE)).hasMessageContaining("low end 10");
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-5, 5).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(-2_000_000), BigDecimal.valueOf(2_000_000))
                        .ofScale(1));
    }

    @Provide
    Arbitrary<Pick> picks() {
        Arbitrary<BigDecimal> distances = numbers().map(BigDecimal::abs).injectNull(0.2);
        return Combinators.combine(numbers(), distances, distances)
                .as((point, below, above) -> new Pick(
                        new Interval(
                                below == null ? null : point.subtract(below), above == null ? null : point.add(above)),
                        point));
    }

    @Provide
    Arbitrary<Interval> intervals() {
        return picks().map(Pick::of);
    }
}
