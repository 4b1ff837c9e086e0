package org.entente.statistics.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.entente.statistics.figure.FigureView;
import org.entente.statistics.reading.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * What a figure, or what is worked out from figures, can be: one interval where everything in it could be read, and
 * several where a print may mean several things.
 *
 * @param certain false where something in it is unreadable or missing
 */
public record Possible(List<Interval> readings, boolean certain) {

    /** More than this many are told apart no longer: twelve prints with two readings each would make 4,096. */
    private static final int MOST = 64;

    public Possible {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("what cannot be read can be anything, not nothing");
        }
    }

    public static Possible certainly(Interval interval) {
        return new Possible(List.of(interval), true);
    }

    /** Nothing is known of it but that a count is never below zero. */
    static Possible unknown(boolean counted) {
        return new Possible(List.of(counted ? Interval.NOT_NEGATIVE : Interval.ANY), false);
    }

    /**
     * What the print of a figure allows; null where there is no figure.
     *
     * @param counted whether it counts something, so that it is never below zero
     */
    public static Possible of(@Nullable FigureView figure, boolean counted) {
        return figure == null ? unknown(counted) : of(figure.value(), figure.bounds(), figure.candidates(), counted);
    }

    /**
     * What a reading allows.
     *
     * @param counted whether it counts something, so that it is never below zero
     */
    public static Possible of(
            @Nullable BigDecimal value, @Nullable Bounds bounds, List<Bounds> candidates, boolean counted) {
        if (bounds != null) {
            return certainly(Interval.of(bounds));
        }
        if (value != null) {
            return certainly(Interval.point(value));
        }
        return candidates.isEmpty()
                ? unknown(counted)
                : new Possible(candidates.stream().map(Interval::of).toList(), false);
    }

    Possible plus(Possible other) {
        return with(other, Interval::plus);
    }

    Possible dividedBy(Possible other) {
        return with(other, Interval::dividedBy);
    }

    Possible times(BigDecimal factor) {
        return each(reading -> reading.times(factor));
    }

    Possible each(UnaryOperator<Interval> operation) {
        return new Possible(readings.stream().map(operation).toList(), certain);
    }

    private Possible with(Possible other, BinaryOperator<Interval> operation) {
        List<Interval> all = new ArrayList<>();
        for (Interval mine : readings) {
            for (Interval theirs : other.readings) {
                all.add(operation.apply(mine, theirs));
            }
        }
        List<Interval> distinct = all.stream().distinct().toList();
        return new Possible(
                distinct.size() > MOST ? List.of(Interval.hull(distinct)) : distinct, certain && other.certain);
    }

    public Interval hull() {
        return Interval.hull(readings);
    }

    public boolean mayMeet(Possible other) {
        return readings.stream().anyMatch(mine -> other.readings.stream().anyMatch(mine::overlaps));
    }
}
