package org.entente.gateway.call;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Supplier;
import org.entente.gateway.problem.Problem;
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
