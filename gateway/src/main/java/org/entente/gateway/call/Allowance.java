package org.entente.gateway.call;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.entente.gateway.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How long one operation may wait for services, and how often it may ask them. The levels of a query ask one after the
 * other, so that a patience for each call alone would add up.
 */
public final class Allowance {

    private final Duration patience;
    private final int mostCalls;
    private final LongSupplier nanos;

    private @Nullable Long start;
    private int calls;

    public Allowance(Duration patience, int mostCalls, LongSupplier nanos) {
        this.patience = patience;
        this.mostCalls = mostCalls;
        this.nanos = nanos;
    }

    /**
     * Takes one call out of it. The time begins with the first one.
     *
     * @return how long its answer may take; zero when there is no time left
     */
    public synchronized Duration take() {
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
        return left.isNegative() ? Duration.ZERO : left;
    }
}
