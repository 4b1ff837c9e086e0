package org.entente.gateway.comparison;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.gateway.figure.Bounds;
import org.entente.gateway.figure.Figure;
import org.entente.gateway.graph.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether most of a change came before the event: whether half or more of the way from the most extreme period before to
 * the mean after had been gone by the last period before, or by the event's own period where the event lies in its second
 * half. It is decided on intervals: where bounds or a partial date leave it open, it may have been so.
 */
final class CameBefore {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** A figure that lies between two numbers. */
    private record Known(Figure figure, BigDecimal low, BigDecimal high) {

        /** Nothing for a figure that is open on a side. */
        static Stream<Known> of(Figure figure) {
            Bounds certain = figure.certain();
            if (certain == null) {
                return Stream.empty();
            }
            var low = certain.low();
            var high = certain.high();
            return low == null || high == null ? Stream.empty() : Stream.of(new Known(figure, low, high));
        }

        BigDecimal middleTwice() {
            return low.add(high);
        }
    }

    /**
     * A period by which half of the way may have been gone.
     *
     * @param surely false where its days may lie after the event
     */
    private record Reached(Known known, boolean surely) {}

    private final List<Known> before;
    private final List<Reached> candidates;
    private final BigDecimal count;
    private final BigDecimal low;
    private final BigDecimal high;
    private final int afterCount;

    private CameBefore(List<Known> before, List<Reached> candidates, List<Known> after) {
        this.before = before;
        this.candidates = candidates;
        this.afterCount = after.size();
        this.count = BigDecimal.valueOf(after.size());
        this.low = after.stream().map(Known::low).reduce(BigDecimal.ZERO, BigDecimal::add);
        this.high = after.stream().map(Known::high).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is to be said of it; nothing where the change came with the event or after it, or where there is none. */
    static Optional<String> words(Run before, Run during, Run after, List<Figure> inForce, PartialDate on) {
        var rule = new CameBefore(
                known(before.figures(inForce)), candidates(before, during, inForce, on), known(after.figures(inForce)));
        return rule.words(on);
    }

    private static List<Known> known(List<Figure> figures) {
        return figures.stream().flatMap(Known::of).toList();
    }

    private static List<Reached> candidates(Run before, Run during, List<Figure> inForce, PartialDate on) {
        List<Reached> reached = new ArrayList<>();
        var lastBefore = during.periods().later(during.first(), -1);
        before.figure(inForce, lastBefore).stream()
                .flatMap(Known::of)
                .forEach(one -> reached.add(new Reached(one, true)));
        for (LocalDate start : during.starts()) {
            boolean isOnlyOne = during.count() == 1;
            var end = during.periods().end(start);
            boolean mayBe = (!isOnlyOne && !end.isAfter(on.lastDay())) || isInSecondHalf(on.lastDay(), start, end);
            boolean surely = isOnlyOne && isInSecondHalf(on.firstDay(), start, end);
            if (mayBe) {
                during.figure(inForce, start).stream()
                        .flatMap(Known::of)
                        .forEach(one -> reached.add(new Reached(one, surely)));
            }
        }
        return reached;
    }

    private static boolean isInSecondHalf(LocalDate day, LocalDate start, LocalDate end) {
        long gone = ChronoUnit.DAYS.between(start, day);
        long length = ChronoUnit.DAYS.between(start, end) + 1;
        return gone >= 0 && gone < length && 2 * gone >= length;
    }

    private Optional<String> words(PartialDate on) {
        if (afterCount == 0) {
            return Optional.empty();
        }
        var most =
                before.stream().map(this::distance).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        return most.signum() == 0
                ? Optional.empty()
                : before.stream()
                        .filter(one -> distance(one).compareTo(most) == 0)
                        .flatMap(extreme -> candidates.stream()
                                .filter(one -> !one.known().equals(extreme))
                                .flatMap(one -> Stream.ofNullable(said(extreme, one, on))))
                        .findFirst();
    }

    /** How far it lies from the mean after, times twice the number of periods after. */
    private BigDecimal distance(Known one) {
        return fromMean(one).abs();
    }

    private BigDecimal fromMean(Known one) {
        return one.middleTwice().multiply(count).subtract(low.add(high));
    }

    private @Nullable String said(Known extreme, Reached reached, PartialDate on) {
        boolean falls = fromMean(extreme).signum() > 0;
        var one = reached.known();
        boolean mayBe = falls
                ? isHalfway(one.low(), extreme.high(), high) <= 0
                : isHalfway(one.high(), extreme.low(), low) >= 0;
        boolean surely = reached.surely()
                && (falls
                        ? isHalfway(one.high(), extreme.low(), low) <= 0
                                && extreme.low().multiply(count).compareTo(high) > 0
                        : isHalfway(one.low(), extreme.high(), high) >= 0
                                && extreme.high().multiply(count).compareTo(low) < 0);
        return mayBe
                ? "Half or more of the %s from %s to a mean of %s in the %s after %s reached in %s (%s), %s the event of %s."
                        .formatted(
                                falls ? "fall" : "rise",
                                text(extreme),
                                mean(),
                                afterCount == 1 ? "period" : afterCount + " periods",
                                surely ? "had been" : "may have been",
                                one.figure().period().label(),
                                number(one),
                                isAllBefore(one, on) ? "before" : "most of whose days come, or may come, before",
                                on.text())
                : null;
    }

    private static boolean isAllBefore(Known one, PartialDate on) {
        return one.figure().period().end().isBefore(on.firstDay());
    }

    /** Where a number stands to the middle between the extreme and the mean after: the sign of their difference. */
    private int isHalfway(BigDecimal number, BigDecimal extreme, BigDecimal sumAfter) {
        return number.multiply(TWO)
                .multiply(count)
                .compareTo(extreme.multiply(count).add(sumAfter));
    }

    private static String text(Known one) {
        return "%s (%s)".formatted(number(one), one.figure().period().label());
    }

    private static String number(Known one) {
        var value = one.figure().value();
        return value == null
                ? Stream.of(one.low(), one.high()).map(CameBefore::grouped).collect(joining(" .. "))
                : grouped(value);
    }

    private String mean() {
        var mean = low.add(high).divide(TWO.multiply(count), MathContext.DECIMAL128);
        return grouped(
                mean.setScale(Math.min(1, Math.max(0, mean.stripTrailingZeros().scale())), RoundingMode.HALF_UP));
    }

    private static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%%,.%df".formatted(Math.max(0, number.scale())), number);
    }
}
