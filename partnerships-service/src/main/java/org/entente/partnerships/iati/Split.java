package org.entente.partnerships.iati;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides amounts by shares, so that the parts are whole units of the last decimal and add up to the amount. */
final class Split {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Split() {}

    /**
     * Whether shares in percent are of one whole: they make 100, or miss it by no more than rounding each of them to its
     * last decimal can do (three times 33.33).
     */
    static boolean isWhole(List<BigDecimal> shares) {
        if (shares.stream().anyMatch(share -> share.signum() < 0 || share.compareTo(HUNDRED) > 0)) {
            return false;
        }
        int decimals = shares.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal missing = sum.subtract(HUNDRED).abs();
        // Whole percents are not taken for roundings: 99 of 100 is a mistake more likely than a rounding.
        BigDecimal slack = decimals > 0
                ? HALF.movePointLeft(decimals).multiply(BigDecimal.valueOf(shares.size()))
                : BigDecimal.ZERO;
        return missing.compareTo(slack) <= 0;
    }

    /**
     * The parts, in the order of the shares. Each is its share rounded down, and what is left goes, a unit each, to those
     * that lost most.
     *
     * @param decimals of the parts; as many as the amount has, or more
     */
    static List<BigDecimal> of(BigDecimal amount, List<BigDecimal> shares, int decimals) {
        BigDecimal whole = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        List<BigDecimal> parts = new ArrayList<>();
        List<BigDecimal> lost = new ArrayList<>();
        BigDecimal left = amount;
        for (BigDecimal share : shares) {
            BigDecimal product = amount.multiply(share);
            BigDecimal part = product.divide(whole, decimals, RoundingMode.DOWN);
            parts.add(part);
            lost.add(product.subtract(part.multiply(whole)).abs());
            left = left.subtract(part);
        }
        BigDecimal step = left.signum() < 0 ? unit.negate() : unit;
        List<Integer> byLoss = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(lost::get, Comparator.reverseOrder()))
                .toList();
        for (int i = 0; left.signum() != 0; i++) {
            int place = byLoss.get(i);
            parts.set(place, parts.get(place).add(step));
            left = left.subtract(step);
        }
        return parts;
    }
}
