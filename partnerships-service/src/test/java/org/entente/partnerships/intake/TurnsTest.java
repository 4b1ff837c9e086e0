package org.entente.partnerships.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.entente.partnerships.problem.ProblemCode;
import org.entente.partnerships.problem.ProblemException;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Queue<Runnable> workers = new ArrayDeque<>();
    private final List<Integer> done = new ArrayList<>();

    @Test
    void twoAreReadAtATimeAndAFewWait() {
        // Given
        Turns turns = new Turns(workers::add, 2, 3);

        // When
        for (int i = 1; i <= 5; i++) {
            int number = i;
            turns.execute(() -> done.add(number));
        }
        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> turns.execute(() -> done.add(6)));

        // Then
        assertThat(refusal.code()).isEqualTo(ProblemCode.UNAVAILABLE);
        assertThat(workers).hasSize(2);
        work();
        assertThat(workers).hasSize(2);
        while (!workers.isEmpty()) {
            work();
        }
        assertThat(done).containsExactly(1, 2, 3, 4, 5);
        turns.execute(() -> done.add(7));
        turns.execute(() -> done.add(8));
        turns.execute(() -> done.add(9));
        assertThat(workers).hasSize(2);
    }

    @Test
    void oneThatFailsGivesItsPlaceBack() {
        // Given
        Turns turns = new Turns(workers::add, 1, 1);
        turns.execute(() -> {
            throw new IllegalStateException("unreadable");
        });
        turns.execute(() -> done.add(2));

        // When
        assertThat(catchThrowableOfType(IllegalStateException.class, this::work))
                .isNotNull();
        work();

        // Then
        assertThat(done).containsExactly(2);
    }

    @Test
    void oneThatNoWorkerTakesGivesItsPlaceBack() {
        // Given
        List<Boolean> taking = new ArrayList<>(List.of(false));
        Turns turns = new Turns(
                task -> {
                    if (!taking.get(0)) {
                        throw new RejectedExecutionException();
                    }
                    workers.add(task);
                },
                1,
                0);

        // When
        assertThat(catchThrowableOfType(RejectedExecutionException.class, () -> turns.execute(() -> done.add(1))))
                .isNotNull();
        taking.set(0, true);
        turns.execute(() -> done.add(2));
        work();

        // Then
        assertThat(done).containsExactly(2);
    }

    private void work() {
        workers.remove().run();
    }
}
