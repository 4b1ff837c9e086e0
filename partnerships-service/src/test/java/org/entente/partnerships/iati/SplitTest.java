package org.entente.partnerships.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;

class SplitTest {

    @Property
    void partsAddUpToTheAmountAndAreNoFurtherFromTheirShareThanAUnit(
            @ForAll @BigRange(min = "-1000000000", max = "1000000000") BigDecimal amount,
            @ForAll("shares") List<BigDecimal> shares) {
        // Given
        BigDecimal cents = amount.setScale(2, RoundingMode.HALF_EVEN);
        BigDecimal whole = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        // When
        List<BigDecimal> parts = Split.of(cents, shares, 2);

        // Then
        assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(cents);
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal off = parts.get(i).multiply(whole).subtract(cents.multiply(shares.get(i)));
            assertThat(off.abs()).isLessThan(whole.movePointLeft(2));
        }
    }

    @Provide
    Arbitrary<List<BigDecimal>> shares() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), BigDecimal.valueOf(100))
                .ofScale(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Example
    void anOddUnitGoesWhereMostWasLost() {
        assertThat(Split.of(new BigDecimal("100.00"), shares("33.33", "33.33", "33.33"), 2))
                .containsExactly(new BigDecimal("33.34"), new BigDecimal("33.33"), new BigDecimal("33.33"));
        assertThat(Split.of(new BigDecimal("10"), shares("21", "79"), 0))
                .containsExactly(new BigDecimal("2"), new BigDecimal("8"));
    }

    @Example
    void sharesMakeAHundredOrMissItByTheirRounding() {
        assertThat(Split.isWhole(shares("60", "40"))).isTrue();
        assertThat(Split.isWhole(shares("33.33", "33.33", "33.33"))).isTrue();
        assertThat(Split.isWhole(shares("33.3", "33.3", "33.3"))).isTrue();
        assertThat(Split.isWhole(shares("60", "39"))).isFalse();
        assertThat(Split.isWhole(shares("33.33", "33.33", "33.3"))).isFalse();
        assertThat(Split.isWhole(shares("-10", "110"))).isFalse();
        assertThat(Split.isWhole(shares("60"))).isFalse();
    }

    private static List<BigDecimal> shares(String... texts) {
        return Arrays.stream(texts).map(BigDecimal::new).toList();
    }
}
