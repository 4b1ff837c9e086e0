package org.entente.partnerships.testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * How many bytes of the heap are in use by something, whatever a collector has left lying about: it is told to collect
 * before each look. The service runs in the same virtual machine as the tests.
 */
public final class LiveHeap {

    private static final int LOOKS = 10;

    private LiveHeap() {}

    public static long bytes() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** The least at any of a few looks: whoever has just answered may hold what it answered for a moment longer. */
    public static long least() {
        return LongStream.generate(LiveHeap::bytes).limit(LOOKS).min().orElseThrow();
    }

    /** The most that was in use at any of several looks a second while the action ran. */
    public static long most(Runnable action) {
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<Long> most = CompletableFuture.supplyAsync(() -> watch(done));
        try {
            action.run();
        } finally {
            done.countDown();
        }
        return most.join();
    }

    private static long watch(CountDownLatch done) {
        long most = 0;
        try {
            do {
                most = Math.max(most, bytes());
            } while (!done.await(200, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return most;
    }
}
