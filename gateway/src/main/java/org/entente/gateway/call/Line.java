package org.entente.gateway.call;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** The way to a service: it may refuse a call at once rather than let it wait for nothing. */
public interface Line {

    Line DIRECT = new Line() {
        @Override
        public <T> Uni<T> carry(Wait wait, boolean repeatable, Supplier<Uni<T>> call) {
            return wait.over(call);
        }
    };

    /**
     * Makes a call and waits for its answer no longer than said, the time in a queue included.
     *
     * @param repeatable whether the call may go out a second time, since the service does nothing twice by it
     * @return the answer, or a failure: {@link TimeoutException} when the wait is over
     */
    <T> Uni<T> carry(Wait wait, boolean repeatable, Supplier<Uni<T>> call);
}
