package org.entente.partnerships.testing;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

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

    /** The most that was in use at any of many looks while the action ran. */
    public static long most(Runnable action) throws InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        AtomicLong most = new AtomicLong();
        Thread watcher = new Thread(() -> {
            while (!done.get()) {
                most.accumulateAndGet(bytes(), Math::max);
            }
        });
        watcher.start();
        try {
            action.run();
        } finally {
            done.set(true);
            watcher.join();
        }
        return most.get();
    }
}
