package org.entente.gateway.call;

import static java.time.temporal.ChronoUnit.MILLIS;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.util.TypeLiteral;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One way to one service. Only so many calls are under way at once and only so many wait; when most of the last ones
 * failed, nothing is sent for a while, and then a few are tried. All of it is counted.
 */
final class GuardedLine implements Line {

    private static final Logger LOG = Logger.getLogger(GuardedLine.class);

    private final String service;
    private final String kind;
    private final Guard guard;
    private final MeterRegistry meters;
    private final Counter retries;
    private final AtomicReference<CircuitBreakerState> state = new AtomicReference<>(CircuitBreakerState.CLOSED);

    GuardedLine(
            String service,
            String kind,
            CallSettings.Places places,
            CallSettings.Circuit circuit,
            MeterRegistry meters) {
        this.service = service;
        this.kind = kind;
        this.meters = meters;
        this.retries = Counter.builder("entente.call.retries")
                .description("Calls to a service that were made a second time")
                .tag("service", service)
                .tag("kind", kind)
                .register(meters);
        Gauge.builder("entente.circuit", state, GuardedLine::level)
                .description("0: calls are sent; 1: some are tried; 2: none is sent")
                .tag("service", service)
                .tag("kind", kind)
                .strongReference(true)
                .register(meters);
        this.guard = Guard.create()
                .withDescription(service + " " + kind)
                .withCircuitBreaker()
                .name(service + "-" + kind)
                .requestVolumeThreshold(circuit.calls())
                .failureRatio(circuit.failing())
                .delay(circuit.pause().toMillis(), MILLIS)
                .successThreshold(circuit.tries())
                .when(Failures::isOfTheService)
                .onStateChange(this::turned)
                .done()
                .withBulkhead()
                .limit(places.atOnce())
                .queueSize(places.waiting())
                .done()
                .build();
    }

    @Override
    public <T> Uni<T> carry(Wait wait, boolean repeatable, Supplier<Uni<T>> call) {
        return Uni.createFrom().deferred(() -> {
            var took = Timer.start(meters);
            var here = Vertx.currentContext();
            var tried = tried(wait, repeatable, call);
            var guarded = guard.get(() -> tried.runSubscriptionOn(on(here)), new TypeLiteral<Uni<T>>() {});
            return Wait.bounded(wait.left(), guarded)
                    .emitOn(on(here))
                    .onTermination()
                    .invoke((answer, failure, cancelled) -> took.stop(timer(failure)));
        });
    }

    /** Both tries are one call to the circuit: its service was asked once and did not answer. */
    private <T> Uni<T> tried(Wait wait, boolean repeatable, Supplier<Uni<T>> call) {
        var once = wait.over(call);
        return repeatable
                ? once.onFailure(Failures::isWorthAnotherTry).recoverWithUni(() -> {
                    retries.increment();
                    return wait.over(call);
                })
                : once;
    }

    /** A call that waited is started by the one that ended, which belongs to another operation. */
    private static Executor on(@Nullable Context home) {
        return work -> {
            if (home == null || home.equals(Vertx.currentContext())) {
                work.run();
            } else {
                home.runOnContext(turn -> work.run());
            }
        };
    }

    private Timer timer(@Nullable Throwable failure) {
        return Timer.builder("entente.calls")
                .description("Calls to a service, by what came of them")
                .tag("service", service)
                .tag("kind", kind)
                .tag("outcome", outcome(failure))
                .register(meters);
    }

    private static String outcome(@Nullable Throwable failure) {
        if (failure == null) {
            return "answered";
        }
        if (failure instanceof TimeoutException) {
            return "silent";
        }
        if (failure instanceof CircuitBreakerOpenException) {
            return "circuit-open";
        }
        if (failure instanceof BulkheadException) {
            return "too-many";
        }
        return Failures.isOfTheService(failure) ? "failed" : "refused";
    }

    private void turned(CircuitBreakerState now) {
        state.set(now);
        LOG.infof("Calls to the %s service (%s): circuit %s", service, kind, now);
    }

    private static int level(AtomicReference<CircuitBreakerState> state) {
        return switch (state.get()) {
            case CLOSED -> 0;
            case HALF_OPEN -> 1;
            case OPEN -> 2;
        };
    }
}
