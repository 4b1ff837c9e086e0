package org.entente.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * When to start a crashed child again: at once would hide that it was gone, and a child that keeps crashing is better
 * looked at than started for ever.
 */
final class Crashes {

    private static final Duration MEMORY = Duration.ofMinutes(1);
    private static final int ENOUGH = 3;
    static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    private final Deque<Instant> recent = new ArrayDeque<>();

    /** The pause before the next start, or nothing when it is time to give up. */
    Optional<Duration> next(Instant crash) {
        recent.removeIf(earlier -> earlier.isBefore(crash.minus(MEMORY)));
        recent.add(crash);
        if (recent.size() >= ENOUGH) {
            return Optional.empty();
        }
        return Optional.of(FIRST_PAUSE.multipliedBy(recent.size()));
    }
}
