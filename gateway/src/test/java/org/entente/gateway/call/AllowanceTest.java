package org.entente.gateway.call;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.gateway.problem.Problem;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final Duration PATIENCE = Duration.ofMillis(1800);

    private final AtomicLong clock = new AtomicLong(-5);
    private final Allowance allowance = new Allowance(PATIENCE, 4, clock::get);

    @Test
    void beginsWithTheFirstCall() {
        clock.addAndGet(Duration.ofSeconds(7).toNanos());

        assertThat(allowance.take(), equalTo(PATIENCE));
    }

    @Test
    void givesEachLaterCallWhatTheEarlierOnesLeft() {
        allowance.take();
        clock.addAndGet(Duration.ofMillis(1400).toNanos());
        assertThat(allowance.take(), equalTo(Duration.ofMillis(400)));
        clock.addAndGet(Duration.ofMillis(500).toNanos());
        assertThat(allowance.take(), equalTo(Duration.ZERO));
    }

    @Test
    void endsWithTheLastCall() {
        for (int call = 0; call < 4; call++) {
            allowance.take();
        }

        var refused = assertThrows(Problem.class, allowance::take);
        assertThat(
                refused.getMessage(),
                equalTo("The operation asks the services more than 4 times. Ask for fewer fields or rows at once."));
    }
}
