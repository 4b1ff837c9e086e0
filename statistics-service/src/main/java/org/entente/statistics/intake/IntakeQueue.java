package org.entente.statistics.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.statistics.problem.ProblemCode;
import org.entente.statistics.problem.ProblemException;

/**
 * How many files are taken in at once: few large ones, the others waiting, and small ones beside them, which need not wait
 * for minutes. A place is taken before the body is read, so that bodies do not pile up.
 */
@ApplicationScoped
class IntakeQueue {

    private static final int SMALL_AT_ONCE = 4;
    private static final int SMALL_WAITING = 60;
    private static final int SECONDS_TO_BREAK_OFF = 5;

    /** A lane of its own for each size. */
    private static final class Lane {

        private final ExecutorService workers;
        private final Semaphore places;

        Lane(String name, int atOnce, int waiting) {
            this.workers = Executors.newFixedThreadPool(atOnce, work -> new Thread(work, "intake of " + name));
            this.places = new Semaphore(atOnce + waiting);
        }
    }

    /** A place in a lane, given back when the work is done or when there is none. */
    static final class Place {

        private final Lane lane;

        private Place(Lane lane) {
            this.lane = lane;
        }

        <T> CompletableFuture<T> start(Supplier<T> work) {
            return CompletableFuture.supplyAsync(work, lane.workers);
        }

        void giveBack() {
            lane.places.release();
        }
    }

    private final Lane small = new Lane("small files", SMALL_AT_ONCE, SMALL_WAITING);
    private final Lane large;

    IntakeQueue(
            @ConfigProperty(name = "entente.intake.at-once", defaultValue = "2") int atOnce,
            @ConfigProperty(name = "entente.intake.waiting", defaultValue = "8") int waiting) {
        this.large = new Lane("large files", atOnce, waiting);
    }

    /** @throws ProblemException where so many wait already that nobody knows when this one's turn would come */
    Place place(boolean isSmall) {
        Lane lane = isSmall ? small : large;
        if (!lane.places.tryAcquire()) {
            throw new ProblemException(
                    ProblemCode.TOO_MANY_INTAKES, "other files are waiting already; send this one again later");
        }
        return new Place(lane);
    }

    /** Takes nothing any more, and waits for those at work to come to their end; they have been told to stop. */
    void end() {
        small.workers.shutdown();
        large.workers.shutdown();
        try {
            var unused = small.workers.awaitTermination(SECONDS_TO_BREAK_OFF, TimeUnit.SECONDS)
                    && large.workers.awaitTermination(SECONDS_TO_BREAK_OFF, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
