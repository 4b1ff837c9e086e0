package org.entente.local;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits until a health endpoint says that its program is ready. */
public final class Readiness {

    public enum Outcome {
        READY,
        ENDED,
        LATE
    }

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private Readiness() {}

    public static Outcome await(String health, BooleanSupplier worthWaiting) {
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            if (!worthWaiting.getAsBoolean()) {
                return Outcome.ENDED;
            }
            if (answers(health)) {
                return Outcome.READY;
            }
            try {
                Thread.sleep(BETWEEN_TRIES.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Outcome.LATE;
            }
        }
        return Outcome.LATE;
    }

    private static boolean answers(String health) {
        try {
            return Http.get(health, null).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
