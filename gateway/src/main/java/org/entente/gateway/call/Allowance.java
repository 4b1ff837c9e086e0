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
    private @Nullable Long end;
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
        var left = shorter(patience.minusNanos(now - start), end == null ? patience : Duration.ofNanos(end - now));
        if (left.isNegative() || silent.contains(service)) {
            return Duration.ZERO;
        }
        return shorter(left, longest);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Whatever else is allowed, all is over so long from now: whoever asked does not wait longer. */
    public synchronized Allowance endingIn(Duration time) {
        end = nanos.getAsLong() + time.toNanos();
        return this;
    }

    /** The wait for the answer of one call. */
    Wait waiting(Duration whole) {
        return new Wait(whole, nanos);
    }

    /** How many calls were taken out of it. */
    public synchronized int calls() {
        return calls;
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
