package org.entente.partnerships.testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * How many bytes of the heap are in use by something, whatever a collector has left lying about: it is told to collect
 * before each look. The service runs in the same virtual machine as the tests.
 */
public final class LiveHeap {

    private LiveHeap() {}

    public static long bytes() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
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
