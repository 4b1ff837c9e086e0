package org.entente.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CrashesTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private final Crashes crashes = new Crashes();

    @Test
    void theSecondCrashWaitsLongerAndTheThirdWithinAMinuteIsTheLast() {
        assertEquals(Optional.of(Duration.ofSeconds(2)), crashes.next(NOON));
        assertEquals(Optional.of(Duration.ofSeconds(4)), crashes.next(NOON.plusSeconds(10)));
        assertEquals(Optional.empty(), crashes.next(NOON.plusSeconds(60)));
    }

    @Test
    void aCrashOfMoreThanAMinuteAgoIsForgotten() {
        crashes.next(NOON);
        crashes.next(NOON.plusMillis(1));

        assertEquals(
                Optional.of(Duration.ofSeconds(4)),
                crashes.next(NOON.plusSeconds(60).plusMillis(1)));
    }
}
