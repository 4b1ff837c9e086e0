package org.entente.gateway.call;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Supplier;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A service behind the gateway, by the name that callers read. Whatever goes wrong on the way to it is a
 * {@link Problem}; an answer that does not fit its question counts as wrong.
 */
public record Service(String name) {

    /**
     * The client's own timeouts are between two signs of life; the errand's is for whole answers, one after the other.
     * A question changes nothing, so that it may go out twice.
     */
    public <T> Uni<T> answered(Errand errand, Supplier<Uni<T>> call) {
        return Uni.createFrom()
                .deferred(() -> {
                    var left = errand.allowance().take(this);
                    return left.isZero()
                            ? Uni.createFrom().<T>failure(new TimeoutException())
                            : errand.lines()
                                    .asking(this)
                                    .carry(errand.allowance().waiting(left), true, withBody(call));
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
                .deferred(() -> withBody(call).get())
                .ifNoItem()
                .after(longest)
                .failWith(TimeoutException::new)
                .onFailure(failure -> !(failure instanceof Problem))
                .transform(this::unavailable);
    }

    /**
     * A call that changes something. It goes out once, whatever becomes of it: who knows nothing of the outcome is told
     * so, and decides.
     */
    public <T> Uni<T> written(Errand errand, Supplier<Uni<T>> call) {
        return written(errand, false, call);
    }

    /** A call that hands the errand's key on: with one the service knows it again, so that it may go out twice. */
    public <T> Uni<T> writtenUnderKey(Errand errand, Supplier<Uni<T>> call) {
        return written(errand, errand.idempotencyKey() != null, call);
    }

    private <T> Uni<T> written(Errand errand, boolean repeatable, Supplier<Uni<T>> call) {
        return Uni.createFrom()
                .deferred(() -> {
                    var left = errand.allowance().take(this);
                    return left.isZero()
                            ? Uni.createFrom().<T>failure(Problem.notWritten(name, new TimeoutException()))
                            : errand.lines()
                                    .writing(this)
                                    .carry(errand.allowance().waiting(left), repeatable, withBody(call));
                })
                .onFailure(TimeoutException.class)
                .invoke(() -> errand.allowance().giveUp(this))
                .onFailure(failure -> !(failure instanceof Problem))
                .transform(failure -> Failures.isUnsent(failure)
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

    private static <T> Supplier<Uni<T>> withBody(Supplier<Uni<T>> call) {
        return () -> call.get().onItem().ifNull().failWith(() -> new IllegalStateException("an answer without a body"));
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
