package org.entente.partnerships.testing;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The service's clock, which a test can stop at an instant. It goes as every clock does until then. */
public final class MovableClock extends Clock {

    private static final Clock SYSTEM = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    private static volatile @Nullable Instant stopped;

    private MovableClock() {}

    /** From now on it is this instant, until {@link #goOn}. */
    public static void stopAt(Instant instant) {
        stopped = instant;
    }

    public static void goOn() {
        stopped = null;
    }

    @Override
    public Instant instant() {
        Instant at = stopped;
        return at == null ? SYSTEM.instant() : at;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    /** Takes the place of the system's clock in tests. */
    @Mock
    static class InTests {

        @Produces
        @Mock
        @Singleton
        Clock clock() {
            return new MovableClock();
        }
    }
}
