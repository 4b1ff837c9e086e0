package org.entente.gateway;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Keeps in memory what would be exported. */
@ApplicationScoped
public class Spans implements SpanProcessor {

    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(20);

    private final List<SpanData> ended = new ArrayList<>();

    public synchronized void forget() {
        ended.clear();
    }

    /** Those of one trace, as far as they have ended. */
    public synchronized List<SpanData> of(String trace) {
        return ended.stream().filter(span -> span.getTraceId().equals(trace)).toList();
    }

    /** The first of this kind, which may end a little later than its answer is there. */
    public synchronized SpanData await(String trace, SpanKind kind) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT;
        while (true) {
            var found =
                    of(trace).stream().filter(span -> span.getKind() == kind).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new AssertionError("no span of kind " + kind);
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        // It says all when it has ended.
    }

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public synchronized void onEnd(ReadableSpan span) {
        ended.add(span.toSpanData());
        notifyAll();
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }
}
