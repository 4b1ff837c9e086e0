package org.entente.statistics.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.statistics.reading.Bounds;
import org.jspecify.annotations.Nullable;

/** Whatever the figures really were, the bounds of what is worked out of them contain the result. */
class IntervalTest {

    private static final MathContext EXACT_ENOUGH = new MathContext(60);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is certain of a figure, and a number that it may have been. */
    record Figure(Interval interval, BigDecimal number) {}

    @Property(tries = 3000)
    void aChangeInPercentLiesWithinItsBounds(@ForAll("figures") Figure from, @ForAll("figures") Figure to) {
        Assume.that(from.number().signum() != 0);

        Interval percents = to.interval().changeFrom(from.interval());

        assertThat(allows(
                        percents,
                        to.number()
                                .subtract(from.number())
                                .multiply(HUNDRED)
                                .divide(from.number().abs(), EXACT_ENOUGH)))
                .isTrue();
    }

    @Property(tries = 3000)
    void aShareLiesWithinItsBounds(@ForAll("figures") Figure part, @ForAll("figures") Figure total) {
        Assume.that(total.number().signum() > 0);

        Interval percents = part.interval().shareOf(total.interval());

        assertThat(allows(percents, part.number().multiply(HUNDRED).divide(total.number(), EXACT_ENOUGH)))
                .isTrue();
    }

    @Example
    void boundsAreNoWiderThanTheyMustBe() {
        assertThat(interval("750", "850").changeFrom(interval("950", "1050")).bounds())
                .isEqualTo(new Bounds(new BigDecimal("-28.58"), new BigDecimal("-10.52")));
        assertThat(interval("30", null).changeFrom(interval("10", "20")).bounds())
                .isEqualTo(new Bounds(new BigDecimal("50"), null));
        assertThat(interval("30", "40").changeFrom(interval("0", "20")).bounds())
                .isEqualTo(new Bounds(new BigDecimal("50"), null));
        assertThat(interval("5", "5").changeFrom(interval("-10", "-10")).bounds())
                .isEqualTo(new Bounds(new BigDecimal("150"), new BigDecimal("150")));
    }

    @Example
    void nothingIsSaidWhereTheDivisorIsZeroOrOfUnknownSign() {
        assertThat(interval("1", "2").changeFrom(interval("0", "0")).bounds()).isNull();
        assertThat(interval("1", "2").changeFrom(interval("-1", "1")).bounds()).isNull();
        assertThat(interval("1", "2").shareOf(interval("0", "0")).bounds()).isNull();
        assertThat(Interval.change(BigDecimal.ZERO, BigDecimal.ONE)).isNull();
        assertThat(Interval.share(BigDecimal.ONE, BigDecimal.ZERO)).isNull();
    }

    private static boolean allows(Interval interval, BigDecimal number) {
        return (interval.low() == null || interval.low().compareTo(number) <= 0)
                && (interval.high() == null || number.compareTo(interval.high()) <= 0);
    }

    private static Interval interval(@Nullable String low, @Nullable String high) {
        return new Interval(low == null ? null : new BigDecimal(low), high == null ? null : new BigDecimal(high));
    }

    @Provide
    Arbitrary<Figure> figures() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(-2000, 2000);
        Arbitrary<Integer> slacks = Arbitraries.integers().between(0, 1500).injectNull(0.2);
        return Combinators.combine(numbers, slacks, slacks)
                .as((number, below, above) -> new Figure(
                        new Interval(
                                below == null ? null : BigDecimal.valueOf((long) number - below),
                                above == null ? null : BigDecimal.valueOf((long) number + above)),
                        BigDecimal.valueOf(number)));
    }
}
