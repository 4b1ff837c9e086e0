package org.entente.gateway.call;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.instanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitTest {

    /** The event loop has no timer of less than a millisecond. */
    @Test
    void isOverWhenLessThanAMillisecondIsLeft() {
        var call = Wait.bounded(
                Duration.ofNanos(999_999), Uni.createFrom().<String>failure(new IllegalStateException("called")));
        var failure = assertThrows(RuntimeException.class, () -> call.await().atMost(Duration.ofSeconds(5)));
        assertThat(failure, instanceOf(TimeoutException.class));
    }
}
