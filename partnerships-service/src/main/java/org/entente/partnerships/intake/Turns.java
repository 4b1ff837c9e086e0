package org.entente.partnerships.intake;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.entente.partnerships.problem.ProblemCode;
import org.entente.partnerships.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Lets workers read a few documents at a time, since each can take much memory while it is read. A few more wait, without
 * holding a worker; beyond those nobody does.
 */
@ApplicationScoped
class Turns implements Executor {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 20;

    private final Executor workers;
    private final int atOnce;
    private final int mostWaiting;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int running;

    @Inject
    Turns() {
        this(task -> Infrastructure.getDefaultWorkerPool().execute(task), AT_ONCE, WAITING);
    }

    Turns(Executor workers, int atOnce, int mostWaiting) {
        this.workers = workers;
        this.atOnce = atOnce;
        this.mostWaiting = mostWaiting;
    }

    /** Refuses as not available what would have to wait too long. */
    @Override
    public void execute(Runnable task) {
        if (startsAtOnce(task)) {
            start(task);
        }
    }

    private synchronized boolean startsAtOnce(Runnable task) {
        if (running < atOnce) {
            running++;
            return true;
        }
        if (waiting.size() >= mostWaiting) {
            throw new ProblemException(
                    ProblemCode.UNAVAILABLE,
                    "many documents are being read; try again in a moment; nothing was changed");
        }
        waiting.add(task);
        return false;
    }

    private void start(Runnable task) {
        boolean handedOver = false;
        try {
            workers.execute(() -> {
                try {
                    task.run();
                } finally {
                    startNext();
                }
            });
            handedOver = true;
        } finally {
            if (!handedOver) {
                startNext();
            }
        }
    }

    private void startNext() {
        Runnable next = next();
        if (next != null) {
            start(next);
        }
    }

    private synchronized @Nullable Runnable next() {
        Runnable next = waiting.poll();
        if (next == null) {
            running--;
        }
        return next;
    }
}
