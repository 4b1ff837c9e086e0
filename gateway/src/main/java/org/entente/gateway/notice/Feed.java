package org.entente.gateway.notice;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.gateway.call.Changes;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.problem.ProblemCode;

/**
 * Follows the list of changes of one service from a place on. It asks for more only when what it found has been taken, so
 * a slow reader costs no memory: what comes meanwhile waits in the service's database. A service that is away is asked
 * again until it is back, from the place that was reached.
 */
final class Feed {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private Feed() {}

    /**
     * Never ends, but for what asking again does not mend.
     *
     * @param ask what comes after a place; it may take its time
     * @param step what is made of each change
     * @param pause what is made of the place alone, after all changes of an answer
     */
    static <C, S> Multi<S> from(
            String start, Function<String, Uni<Changes<C>>> ask, Function<C, S> step, Function<String, S> pause) {
        var reached = new AtomicReference<>(start);
        return Multi.createBy()
                .repeating()
                .uni(() -> patiently(() -> ask.apply(String.valueOf(reached.get())))
                        .invoke(answer -> reached.set(answer.next())))
                .indefinitely()
                .onItem()
                .transformToMultiAndConcatenate(answer -> Multi.createFrom()
                        .items(Stream.concat(
                                answer.items().stream().map(step), Stream.of(pause.apply(answer.next())))));
    }

    private static <C> Uni<Changes<C>> patiently(Supplier<Uni<Changes<C>>> ask) {
        return Uni.createFrom()
                .deferred(() -> {
                    long start = System.nanoTime();
                    return ask.get()
                            .onItem()
                            .transformToUni(answer -> answer.items().isEmpty() && isEarly(start)
                                    ? Uni.createFrom()
                                            .item(answer)
                                            .onItem()
                                            .delayIt()
                                            .by(FIRST_PAUSE)
                                    : Uni.createFrom().item(answer));
                })
                .onFailure(failure ->
                        failure instanceof Problem problem && problem.code() == ProblemCode.SERVICE_UNAVAILABLE)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }

    /** Nothing, and without having waited: a service on which too many wait. */
    private static boolean isEarly(long start) {
        return System.nanoTime() - start < FIRST_PAUSE.toNanos();
    }
}
