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
    private static final Duration LONGEST = Duration.ofMillis(1200);
    private static final Service ONE = new Service("one");
    private static final Service OTHER = new Service("other");

    private final AtomicLong clock = new AtomicLong(-5);
    private final Allowance allowance = new Allowance(PATIENCE, 4, clock::get);

    @Test
    void beginsWithTheFirstCall() {
        clock.addAndGet(Duration.ofSeconds(7).toNanos());

        assertThat(allowance.take(ONE), equalTo(LONGEST));
    }

    @Test
    void givesEachLaterCallWhatTheEarlierOnesLeft() {
        allowance.take(ONE);
        clock.addAndGet(Duration.ofMillis(500).toNanos());
        assertThat(allowance.take(OTHER), equalTo(LONGEST));
        clock.addAndGet(Duration.ofMillis(900).toNanos());
        assertThat(allowance.take(ONE), equalTo(Duration.ofMillis(400)));
        clock.addAndGet(Duration.ofMillis(500).toNanos());
        assertThat(allowance.take(ONE), equalTo(Duration.ZERO));
    }

    @Test
    void leavesTheOthersTheirTimeAfterOneWasGivenUp() {
        allowance.take(ONE);
        clock.addAndGet(LONGEST.toNanos());
        allowance.giveUp(ONE);

        assertThat(allowance.take(ONE), equalTo(Duration.ZERO));
        assertThat(allowance.take(OTHER), equalTo(PATIENCE.minus(LONGEST)));
    }

    @Test
    void beginsAnewWhenItIsRenewedAndStillCountsTheCalls() {
        allowance.take(ONE);
        clock.addAndGet(PATIENCE.toNanos());
        allowance.giveUp(ONE);

        allowance.renew();

        assertThat(allowance.take(ONE), equalTo(LONGEST));
        allowance.take(ONE);
        allowance.take(ONE);
        assertThrows(Problem.class, () -> allowance.take(ONE));
    }

    @Test
    void endsWithTheLastCall() {
        for (int call = 0; call < 4; call++) {
            allowance.take(ONE);
        }

        var refused = assertThrows(Problem.class, () -> allowance.take(ONE));
        assertThat(
                refused.getMessage(),
                equalTo("The operation asks the services more than 4 times. Ask for fewer fields or rows at once."));
    }
}
