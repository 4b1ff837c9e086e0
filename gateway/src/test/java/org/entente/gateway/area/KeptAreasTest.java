package org.entente.gateway.area;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.gateway.call.Allowance;
import org.entente.gateway.call.AreaRow;
import org.entente.gateway.call.Errand;
import org.entente.gateway.call.Service;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class KeptAreasTest {

    private static final Duration PATIENCE = Duration.ofMillis(60);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private static final Uni<List<AreaRow>> OLD = named("Turkey");
    private static final Uni<List<AreaRow>> NEW = named("T\u00fcrkiye");
    private static final Uni<List<AreaRow>> DEAD = Uni.createFrom().failure(new IllegalStateException("refused"));
    private static final Uni<List<AreaRow>> SILENT = Uni.createFrom().nothing();
    private static final Uni<List<AreaRow>> REFUSED = Uni.createFrom().failure(Problem.unauthenticated());
    private static final Uni<List<AreaRow>> EMPTY = Uni.createFrom().item(List.of());

    private final AtomicLong clock = new AtomicLong(-5);
    private final List<String> asked = new ArrayList<>();
    private Uni<List<AreaRow>> statistics = OLD;
    private Uni<List<AreaRow>> partnerships = OLD;

    private final KeptAreas areas = new KeptAreas(
            new KeptAreas.Source(new Service("statistics"), errand -> {
                asked.add("statistics by " + errand.token());
                return statistics;
            }),
            new KeptAreas.Source(new Service("partnerships"), errand -> {
                asked.add("partnerships by " + errand.token());
                return partnerships;
            }),
            PATIENCE,
            FRESH,
            clock::get);

    @Test
    void asksOnce() {
        assertThat(nameFor("first"), equalTo("Turkey"));
        assertThat(nameFor("second"), equalTo("Turkey"));

        assertThat(asked, contains("statistics by first"));
    }

    @Test
    void asksTheOtherServiceWhenTheFirstIsDeadSilentOrWrong() {
        partnerships = NEW;
        for (var failing : List.of(DEAD, SILENT, EMPTY)) {
            // Given
            statistics = failing;

            // When
            var name = fresh().get(errand("first"))
                    .await()
                    .indefinitely()
                    .of("TUR")
                    .map(Area::name)
                    .orElseThrow();

            // Then
            assertThat(name, equalTo("T\u00fcrkiye"));
        }
    }

    @Test
    void failsWithTheFirstServicesProblemWhenBothFailAndAsksAgain() {
        // Given
        statistics = DEAD;
        partnerships = DEAD;

        // When
        var failure = assertThrows(Problem.class, () -> nameFor("first"));

        // Then
        assertThat(failure.code(), equalTo(ProblemCode.SERVICE_UNAVAILABLE));
        assertThat(
                failure.getMessage(), equalTo("The statistics service does not answer as it should. Ask again later."));
        statistics = OLD;
        assertThat(nameFor("second"), equalTo("Turkey"));
    }

    @Test
    void leavesARefusedTokenToItsCaller() {
        // Given
        statistics = REFUSED;

        // When
        var failure = assertThrows(Problem.class, () -> nameFor("refused"));

        // Then
        assertThat(failure.code(), equalTo(ProblemCode.UNAUTHENTICATED));
        assertThat(asked, contains("statistics by refused"));
        statistics = OLD;
        assertThat(nameFor("accepted"), equalTo("Turkey"));
    }

    @Test
    void answersTheOldOnesWhileItRenewsThem() {
        // Given
        nameFor("first");
        var answer = new CompletableFuture<List<AreaRow>>();
        statistics = Uni.createFrom().completionStage(answer);
        clock.addAndGet(FRESH.toNanos());
        asked.clear();

        // When
        var meanwhile = List.of(nameFor("second"), nameFor("third"));
        answer.complete(NEW.await().indefinitely());

        // Then
        assertThat(meanwhile, contains("Turkey", "Turkey"));
        assertThat(nameFor("fourth"), equalTo("T\u00fcrkiye"));
        assertThat(asked, contains("statistics by second"));
    }

    @Test
    void renewsNothingBeforeItIsDue() {
        nameFor("first");
        clock.addAndGet(FRESH.toNanos() - 1);
        asked.clear();

        nameFor("second");

        assertThat(asked, empty());
    }

    @Test
    void staysWithTheOldOnesWhenRenewingFailsAndTriesAgainSooner() {
        // Given
        nameFor("first");
        statistics = DEAD;
        partnerships = DEAD;
        clock.addAndGet(FRESH.toNanos());
        asked.clear();

        // When
        var names = List.of(nameFor("second"), nameFor("third"));

        // Then
        assertThat(names, contains("Turkey", "Turkey"));
        assertThat(asked, contains("statistics by second", "partnerships by second"));
        clock.addAndGet(A_MINUTE.toNanos());
        statistics = NEW;
        nameFor("fourth");
        assertThat(nameFor("fifth"), equalTo("T\u00fcrkiye"));
    }

    @Test
    void letsTheNextCallerRenewAfterARefusedToken() {
        // Given
        nameFor("first");
        clock.addAndGet(FRESH.toNanos());
        statistics = REFUSED;

        // When
        var name = nameFor("refused");
        statistics = NEW;
        nameFor("accepted");

        // Then
        assertThat(name, equalTo("Turkey"));
        assertThat(nameFor("last"), equalTo("T\u00fcrkiye"));
    }

    private String nameFor(String token) {
        return areas.get(errand(token))
                .await()
                .indefinitely()
                .of("TUR")
                .map(Area::name)
                .orElseThrow();
    }

    private KeptAreas fresh() {
        return new KeptAreas(
                new KeptAreas.Source(new Service("statistics"), errand -> statistics),
                new KeptAreas.Source(new Service("partnerships"), errand -> partnerships),
                PATIENCE,
                FRESH,
                clock::get);
    }

    private Errand errand(String token) {
        return new Errand(token, new Allowance(PATIENCE, 10, clock::get));
    }

    private static Uni<List<AreaRow>> named(String name) {
        return Uni.createFrom().item(List.of(new AreaRow("TUR", name, "COUNTRY", "792")));
    }
}
