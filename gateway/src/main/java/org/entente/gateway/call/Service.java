package org.entente.gateway.call;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A service behind the gateway, by the name that callers read. Whatever goes wrong on the way to it is a
 * {@link Problem}; an answer that does not fit its question counts as wrong.
 */
public record Service(String name) {

    /** The client's own timeouts are between two signs of life; the errand's is for whole answers, one after the other. */
    public <T> Uni<T> answered(Errand errand, Supplier<Uni<T>> call) {
        return Uni.createFrom()
                .deferred(() -> {
                    var left = errand.allowance().take(this);
                    return left.isZero()
                            ? Uni.createFrom().<T>failure(new TimeoutException())
                            : within(left, call.get());
                })
                .onFailure(TimeoutException.class)
                .invoke(() -> errand.allowance().giveUp(this))
                .onFailure(failure -> !(failure instanceof Problem))
                .transform(this::unavailable);
    }

    /**
     * A question that the service may leave unanswered until there is something to say. It is nobody's patience but its
     * own.
     *
     * @param longest after which it counts as silent
     */
    public <T> Uni<T> awaited(Duration longest, Supplier<Uni<T>> call) {
        return Uni.createFrom()
                .deferred(() -> within(longest, call.get()))
                .onFailure(failure -> !(failure instanceof Problem))
                .transform(this::unavailable);
    }

    /**
     * A call that changes something. It goes out once, whatever becomes of it: who knows nothing of the outcome is told
     * so, and decides.
     */
    public <T> Uni<T> written(Errand errand, Supplier<Uni<T>> call) {
        return Uni.createFrom()
                .deferred(() -> {
                    var left = errand.allowance().take(this);
                    return left.isZero()
                            ? Uni.createFrom().<T>failure(Problem.notWritten(name, new TimeoutException()))
                            : within(left, call.get());
                })
                .onFailure(TimeoutException.class)
                .invoke(() -> errand.allowance().giveUp(this))
                .onFailure(failure -> !(failure instanceof Problem))
                .transform(failure -> isWithoutConnection(failure)
                        ? Problem.notWritten(name, failure)
                        : Problem.outcomeUnknown(name, failure));
    }

    /** The same for a call that would do it a second time when it is sent again. */
    public <T> Uni<T> writtenOnce(Errand errand, Supplier<Uni<T>> call) {
        return written(errand, call)
                .onFailure(
                        failure -> failure instanceof Problem problem && problem.code() == ProblemCode.OUTCOME_UNKNOWN)
                .transform(failure -> Problem.outcomeUnknownOfOnce(name, failure.getCause()));
    }

    /** Nothing was sent then. */
    private static boolean isWithoutConnection(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(10)
                .anyMatch(cause -> cause instanceof ConnectException || cause instanceof UnknownHostException);
    }

    private static <T> Uni<T> within(Duration left, Uni<T> call) {
        return call.onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("an answer without a body"))
                .ifNoItem()
                .after(left)
                .failWith(TimeoutException::new);
    }

    public void checkFits(int questions, Collection<?> answers) {
        if (answers.size() != questions) {
            throw unavailable("%d answers to %d questions".formatted(answers.size(), questions));
        }
    }

    /** The text is for the log alone. */
    public Problem unavailable(String forTheLog) {
        return unavailable(new IllegalStateException(forTheLog));
    }

    /** The cause is for the log alone. */
    public Problem unavailable(@Nullable Throwable cause) {
        return Problem.unavailable(name, cause);
    }
}
