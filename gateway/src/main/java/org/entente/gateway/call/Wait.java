package org.entente.gateway.call;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** How long one answer is waited for, from when this was made on. */
public final class Wait {

    private final long end;
    private final LongSupplier nanos;

    Wait(Duration whole, LongSupplier nanos) {
        this.nanos = nanos;
        this.end = nanos.getAsLong() + whole.toNanos();
    }

    /** Never negative. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, end - nanos.getAsLong()));
    }

    /** Makes the call, which the service is told the end of, and gives it up when the wait is over. */
    <T> Uni<T> over(Supplier<Uni<T>> call) {
        return Uni.createFrom().deferred(() -> {
            var left = left();
            return isOver(left)
                    ? Uni.createFrom().failure(new TimeoutException())
                    : bounded(left, Deadline.toldOf(left, call));
        });
    }

    /** No timer is as short as that. */
    private static boolean isOver(Duration left) {
        return left.toMillis() < 1;
    }

    static <T> Uni<T> bounded(Duration left, Uni<T> call) {
        return isOver(left)
                ? Uni.createFrom().failure(new TimeoutException())
                : call.ifNoItem().after(left).failWith(TimeoutException::new);
    }
}
