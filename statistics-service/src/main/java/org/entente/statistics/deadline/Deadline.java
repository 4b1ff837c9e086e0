package org.entente.statistics.deadline;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.entente.statistics.problem.ProblemCode;
import org.entente.statistics.problem.ProblemException;

/** The end of the wait for the answer to one request. Durations alone are compared, so no clock that can be set is asked. */
public final class Deadline {

    /** As long as a statement may take for a caller who does not say. */
    private static final Duration UNSAID = Duration.ofMinutes(1);

    private static final Duration SLACK = Duration.ofMillis(100);

    private static final String OF_THE_REQUEST = Deadline.class.getName();

    private final long end;
    private final boolean said;

    private Deadline(Duration left, boolean said) {
        this.end = System.nanoTime() + left.toNanos();
        this.said = said;
    }

    /** The current request's; a minute from now where its caller does not say, and outside of requests. */
    public static Deadline current() {
        Deadline none = new Deadline(UNSAID, false);
        return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(OF_THE_REQUEST, none) : none;
    }

    static void set(Duration left) {
        ContextLocals.put(OF_THE_REQUEST, new Deadline(left, true));
    }

    /**
     * How long a statement that begins now may take, in whole milliseconds, and never less than the slack: the connection
     * keeps it for those that set no limit of their own, such as the question whether the database is there.
     */
    public long millisLeft() {
        return Math.max(SLACK.toMillis(), TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()) + 1);
    }

    /** Whether a caller said so, and it has passed. */
    public boolean isOver() {
        return said && end - System.nanoTime() <= 0;
    }

    /** Whether a statement that was ended was ended for it: the database goes by a clock of its own. */
    public boolean isAllButOver() {
        return said && end - System.nanoTime() <= SLACK.toNanos();
    }

    /** Refuses to begin what nobody waits for any more. */
    public void check() {
        if (isOver()) {
            throw exceeded();
        }
    }

    /** Everything that a request does to the database is one transaction, so that nothing of it stays. */
    public static ProblemException exceeded() {
        return new ProblemException(
                ProblemCode.DEADLINE_EXCEEDED, "the time that you gave for an answer is over; nothing was changed");
    }
}
