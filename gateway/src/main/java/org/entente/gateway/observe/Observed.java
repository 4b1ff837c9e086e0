package org.entente.gateway.observe;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.language.OperationDefinition;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is known of an operation while it runs. */
final class Observed implements InstrumentationState {

    private static final String UNKNOWN = "unknown";

    private final long start = System.nanoTime();
    private @Nullable String name;
    private String type = UNKNOWN;
    private Span span = Span.getInvalid();
    private Scope scope = Scope.noop();
    private boolean ended;

    @SuppressWarnings("MustBeClosedChecker") // it is open as long as the operation runs
    void begins(Span begun) {
        span = begun;
        scope = begun.makeCurrent();
    }

    void is(OperationDefinition operation) {
        name = operation.getName();
        type = operation.getOperation().name().toLowerCase(Locale.ROOT);
    }

    /** Nothing that comes later belongs to it. */
    void ends() {
        ended = true;
        scope.close();
        span.end();
    }

    boolean hasEnded() {
        return ended;
    }

    @Nullable
    String name() {
        return name;
    }

    String type() {
        return type;
    }

    Span span() {
        return span;
    }

    long nanos() {
        return System.nanoTime() - start;
    }
}
