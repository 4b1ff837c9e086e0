package org.entente.gateway.call;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells a service with each call how long its answer is waited for, so that it does not work on for nobody. A call is put
 * together on the thread that makes it, before anything asynchronous.
 */
@Provider
public class Deadline implements ClientRequestFilter {

    /** Milliseconds from when the service reads it. */
    public static final String HEADER = "Entente-Deadline";

    /** So much earlier than we give up ourselves, so that a refusal still reaches us. */
    private static final Duration WAY_BACK = Duration.ofMillis(50);

    /** The longest that anybody may say, in milliseconds. */
    public static final long MOST = 60_000;

    /** Where a request keeps what its caller said, as a {@link Long}; absent where they do not say. */
    public static final String MILLIS = "entente.deadline.millis";

    private static final ThreadLocal<@Nullable Duration> BEING_MADE = new ThreadLocal<>();

    static <T> Uni<T> toldOf(Duration left, Supplier<Uni<T>> call) {
        return Uni.createFrom().emitter(answer -> {
            BEING_MADE.set(left);
            try {
                Cancellable made = call.get().subscribe().with(answer::complete, answer::fail);
                answer.onTermination(made::cancel);
            } finally {
                BEING_MADE.remove();
            }
        });
    }

    @Override
    public void filter(ClientRequestContext request) {
        var left = BEING_MADE.get();
        if (left != null) {
            request.getHeaders().putSingle(HEADER, String.valueOf(millis(left)));
        }
    }

    static long millis(Duration left) {
        return Math.min(MOST, Math.max(1, left.minus(WAY_BACK).toMillis()));
    }
}
