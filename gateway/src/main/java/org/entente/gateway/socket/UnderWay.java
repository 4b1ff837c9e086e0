package org.entente.gateway.socket;

import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.core.http.HttpServerRequest;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * The server counts the requests that are under way, and waits for them when it stops. It never hears of the end of one that
 * became a socket, and would wait in vain for as long as it waits at all; what would tell it is not open to others.
 */
final class UnderWay {

    private static final MethodHandle DONE = done();

    private UnderWay() {}

    private static MethodHandle done() {
        try {
            return MethodHandles.privateLookupIn(QuarkusRequestWrapper.class, MethodHandles.lookup())
                    .findVirtual(QuarkusRequestWrapper.class, "done", MethodType.methodType(void.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Its socket is closed. */
    static void noMore(HttpServerRequest request) {
        try {
            DONE.invokeExact(QuarkusRequestWrapper.get(request));
        } catch (RuntimeException | Error unchecked) {
            throw unchecked;
        } catch (Throwable never) {
            throw new IllegalStateException(never);
        }
    }
}
