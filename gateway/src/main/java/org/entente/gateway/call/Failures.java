package org.entente.gateway.call;

import com.fasterxml.jackson.core.JacksonException;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.problem.ProblemCode;

/** What a failed call says of its service. */
final class Failures {

    private static final int DEEPEST = 10;

    private Failures() {}

    /** Nothing was sent then. */
    static boolean isUnsent(Throwable failure) {
        return isRefusedAtOnce(failure)
                || causes(failure, cause -> cause instanceof ConnectException || cause instanceof UnknownHostException);
    }

    /** We did not even try. */
    static boolean isRefusedAtOnce(Throwable failure) {
        return failure instanceof CircuitBreakerOpenException || failure instanceof BulkheadException;
    }

    /** Another try may find another replica, or a connection that lives. */
    static boolean isWorthAnotherTry(Throwable failure) {
        return !(failure instanceof TimeoutException)
                && (isUnsent(failure)
                        || causes(failure, cause -> cause instanceof Passing || isOfTheConnection(cause)));
    }

    /** Jackson's failures are of this kind too, and the same answer again would be no better. */
    private static boolean isOfTheConnection(Throwable cause) {
        return cause instanceof HttpClosedException
                || (cause instanceof IOException && !(cause instanceof JacksonException));
    }

    /** The service is at fault, and not who asked it, nor the number of calls that are under way. */
    static boolean isOfTheService(Throwable failure) {
        return !isRefusedAtOnce(failure)
                && (!(failure instanceof Problem problem)
                        || problem.code() == ProblemCode.SERVICE_UNAVAILABLE
                        || problem.code() == ProblemCode.OUTCOME_UNKNOWN);
    }

    private static boolean causes(Throwable failure, Predicate<Throwable> which) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(which);
    }
}
