package org.entente.gateway.call;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongSupplier;
import org.entente.gateway.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How long one operation may wait for services, and how often it may ask them. The levels of a query ask one after the
 * other, so that a patience for each call alone would add up. And each level waits for all calls of the one above it, so
 * that a silent service must not use up what the others need for theirs.
 */
public final class Allowance {

    private final Duration patience;

    /** Two thirds of the patience for one call; the last third is for what another service knows on the levels below. */
    private final Duration longest;

    private final int mostCalls;
    private final LongSupplier nanos;

    private final Set<Service> silent = new HashSet<>();
    private @Nullable Long start;
    private int calls;

    public Allowance(Duration patience, int mostCalls, LongSupplier nanos) {
        this.patience = patience;
        this.longest = patience.multipliedBy(2).dividedBy(3);
        this.mostCalls = mostCalls;
        this.nanos = nanos;
    }

    /**
     * Takes one call out of it. The time begins with the first one.
     *
     * @return how long its answer may take; zero when there is no time left, and for a service that was given up before
     */
    public synchronized Duration take(Service service) {
        long now = nanos.getAsLong();
        if (start == null) {
            start = now;
        }
        if (calls == mostCalls) {
            throw Problem.refused(
                    "The operation asks the services more than %d times. Ask for fewer fields or rows at once."
                            .formatted(mostCalls));
        }
        calls++;
        var left = patience.minusNanos(now - start);
        if (left.isNegative() || silent.contains(service)) {
            return Duration.ZERO;
        }
        return left.compareTo(longest) < 0 ? left : longest;
    }

    /** The time begins anew with the next call, for services given up before too. The calls made stay counted. */
    public synchronized void renew() {
        start = null;
        silent.clear();
    }

    /** All of it begins anew: for the next of several events that one operation is answered with. */
    public synchronized void begin() {
        renew();
        calls = 0;
    }

    /** It has kept silent for as long as it was allowed to; what is left of the time is for the others. */
    public synchronized void giveUp(Service service) {
        silent.add(service);
    }
}
