package org.entente.gateway.call;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.nullValue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.entente.gateway.Surroundings;
import org.entente.gateway.problem.Problem;
import org.junit.jupiter.api.Test;

/** Which calls go out, which wait and which are refused; the service answers when the test says so. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class GuardedLineTest {

    private record Places(int atOnce, int waiting) implements CallSettings.Places {}

    private record Circuit(int calls, double failing, Duration pause, int tries) implements CallSettings.Circuit {}

    private static final Circuit NEVER_OPEN = new Circuit(1000, 1, Duration.ofHours(1), 1);
    private static final Circuit SOON_OPEN = new Circuit(4, 0.5, Duration.ofHours(1), 1);
    private static final Circuit SOON_OPEN_AND_SOON_TRIED = new Circuit(4, 0.5, Duration.ZERO, 1);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<String> sent = new ArrayList<>();
    private final List<UniEmitter<? super String>> answers = new ArrayList<>();

    @Test
    void letsSoManyGoSoManyWaitAndRefusesTheRestAtOnce() {
        // Given
        var line = line(new Places(1, 1), NEVER_OPEN);

        // When
        var first = ask(line, "first");
        var second = ask(line, "second");
        var third = ask(line, "third");

        // Then
        assertThat(sent, contains("first"));
        assertThat(third.getFailure(), instanceOf(BulkheadException.class));
        assertThat(count("too-many"), equalTo(1L));

        // When
        answers.get(0).complete("1");

        // Then
        assertThat(first.awaitItem().getItem(), equalTo("1"));
        assertThat(sent, contains("first", "second"));
        answers.get(1).complete("2");
        assertThat(second.awaitItem().getItem(), equalTo("2"));
    }

    @Test
    void givesThePlaceOfAFailedCallToTheNext() {
        // Given
        var line = line(new Places(1, 1), NEVER_OPEN);
        var first = ask(line, "first");
        ask(line, "second");

        // When
        answers.get(0).fail(new IllegalStateException());

        // Then
        first.awaitFailure();
        assertThat(sent, contains("first", "second"));
    }

    @Test
    void sendsNothingOnceMostCallsFailed() {
        // Given
        var line = line(new Places(10, 10), SOON_OPEN);
        fail(line, 4);
        sent.clear();

        // When
        var refused = ask(line, "refused");

        // Then
        assertThat(Failures.isRefusedAtOnce(refused.awaitFailure().getFailure()), equalTo(true));
        assertThat(sent, empty());
        assertThat(gauge(), closeTo(2, 0));
        assertThat(count("circuit-open"), equalTo(1L));
    }

    @Test
    void sendsAgainAfterATryWasAnswered() {
        // Given
        var line = line(new Places(10, 10), SOON_OPEN_AND_SOON_TRIED);
        fail(line, 4);

        // When
        var tried = ask(line, "tried");
        answers.get(answers.size() - 1).complete("back");

        // Then
        assertThat(tried.awaitItem().getItem(), equalTo("back"));
        assertThat(gauge(), closeTo(0, 0));
    }

    @Test
    void staysOpenWhenTheTryFails() {
        // Given
        var line = line(new Places(10, 10), SOON_OPEN_AND_SOON_TRIED);
        fail(line, 4);

        // When
        fail(line, 1);

        // Then
        // Open, or tried again already: its pause is none. Never closed.
        assertThat(gauge(), greaterThan(0.0));
    }

    @Test
    void doesNotBlameTheServiceForItsCallers() {
        // Given
        var line = line(new Places(10, 10), SOON_OPEN);

        // When
        for (int call = 0; call < 10; call++) {
            var refused = ask(line, "refused");
            answers.get(answers.size() - 1).fail(Problem.refused("not like this"));
            refused.awaitFailure();
        }

        // Then
        assertThat(gauge(), closeTo(0, 0));
        assertThat(count("refused"), equalTo(10L));
    }

    @Test
    void makesACallThatIsNotRepeatableOnce() {
        // Given
        var line = line(new Places(10, 10), NEVER_OPEN);

        // When
        var once = new ArrayList<String>();
        var failed = line.carry(wait(Duration.ofMinutes(1)), false, () -> {
                    once.add("sent");
                    return Uni.createFrom().<String>failure(new ConnectException());
                })
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create());

        // Then
        assertThat(failed.awaitFailure().getFailure(), instanceOf(ConnectException.class));
        assertThat(once, contains("sent"));
    }

    @Test
    void countsTwoTriesOfACallOnce() {
        // Given
        var line = line(new Places(10, 10), SOON_OPEN);

        // When: two calls, each made twice, of which four failures would open the circuit
        for (int call = 0; call < 2; call++) {
            line.carry(wait(Duration.ofMinutes(1)), true, () -> {
                        sent.add("try");
                        return Uni.createFrom().<String>failure(new ConnectException());
                    })
                    .subscribe()
                    .withSubscriber(UniAssertSubscriber.create())
                    .awaitFailure();
        }

        // Then
        assertThat(sent, contains("try", "try", "try", "try"));
        assertThat(gauge(), closeTo(0, 0));
        assertThat(meters.get("entente.call.retries").counter().count(), closeTo(2, 0));
    }

    @Test
    void doesNotSendWhatNobodyWaitsForAnyMore() {
        // Given
        var line = line(new Places(1, 1), NEVER_OPEN);

        // When
        var late = line.carry(wait(Duration.ZERO), true, () -> emitted("late"))
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create());

        // Then
        assertThat(late.awaitFailure().getItem(), nullValue());
        assertThat(sent, empty());
    }

    private GuardedLine line(Places places, Circuit circuit) {
        return new GuardedLine("service-" + UUID.randomUUID(), "question", places, circuit, meters);
    }

    private UniAssertSubscriber<String> ask(Line line, String name) {
        return line.carry(wait(Duration.ofMinutes(1)), false, () -> emitted(name))
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create());
    }

    private Uni<String> emitted(String name) {
        sent.add(name);
        return Uni.createFrom().emitter(answers::add);
    }

    private void fail(Line line, int calls) {
        for (int call = 0; call < calls; call++) {
            var failed = ask(line, "failed");
            answers.get(answers.size() - 1).fail(new IllegalStateException());
            failed.awaitFailure();
        }
    }

    private static Wait wait(Duration whole) {
        return new Wait(whole, System::nanoTime);
    }

    private long count(String outcome) {
        return meters.get("entente.calls").tag("outcome", outcome).timer().count();
    }

    private double gauge() {
        return meters.get("entente.circuit").gauge().value();
    }
}
