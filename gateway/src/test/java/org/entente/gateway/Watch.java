package org.entente.gateway;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Watches one operation from inside: how much of the heap is alive at several moments of it and at its end, and how much
 * of the processor the gateway's own threads take. Neither depends on what else the machine does.
 */
@ApplicationScoped
public class Watch {

    private static final int FETCHES_BETWEEN_LOOKS = 20_000;

    private final AtomicLong fetches = new AtomicLong();
    private final AtomicLong mostAlive = new AtomicLong();
    private volatile boolean isOn;

    void join(@Observes GraphQL.Builder builder) {
        builder.instrumentation(new ChainedInstrumentation(builder.build().getInstrumentation(), new Watching()));
    }

    /** Bytes that are alive at most while this runs, beyond those that are alive before. */
    long alive(Runnable operation) {
        mostAlive.set(0);
        fetches.set(0);
        long before = used();
        isOn = true;
        try {
            operation.run();
        } finally {
            isOn = false;
        }
        return mostAlive.get() - before;
    }

    /** Nanoseconds of processor time of the gateway's threads while this runs. */
    static long work(Runnable operation) {
        long before = worked();
        operation.run();
        return worked() - before;
    }

    /** The same of the thread at hand. */
    static long workHere(Runnable operation) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        operation.run();
        return threads.getCurrentThreadCpuTime() - before;
    }

    private static long worked() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(thread -> thread.getThreadName().startsWith("vert.x-eventloop")
                        || thread.getThreadName().startsWith("executor-thread"))
                .mapToLong(thread -> Math.max(0, threads.getThreadCpuTime(thread.getThreadId())))
                .sum();
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void look() {
        mostAlive.accumulateAndGet(used(), Math::max);
    }

    private final class Watching extends SimplePerformantInstrumentation {

        @Override
        public @Nullable FieldFetchingInstrumentationContext beginFieldFetching(
                InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
            if (isOn && fetches.incrementAndGet() % FETCHES_BETWEEN_LOOKS == 0) {
                look();
            }
            return null;
        }

        @Override
        public CompletableFuture<ExecutionResult> instrumentExecutionResult(
                ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
            if (isOn) {
                look();
            }
            return CompletableFuture.completedFuture(result);
        }
    }
}
