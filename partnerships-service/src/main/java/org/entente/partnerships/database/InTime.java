package org.entente.partnerships.database;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.partnerships.deadline.Deadline;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Puts statements to the database that end when nobody waits for them any more. PostgreSQL itself ends them: a client that
 * turns away leaves the statement running, and its connection taken.
 */
public final class InTime {

    /** Connections are shared, and what the request before has set is still set: so it is set for every statement. */
    private static final String LIMIT =
            "select set_config('statement_timeout', cast(cast(:millis as bigint) as text), false)";

    /** SQLSTATE of a statement that was ended. */
    private static final String ENDED = "57014";

    private static final int DEEPEST = 10;

    private InTime() {}

    /** Needs a session or a transaction around it. The wait for a connection counts too. */
    public static <T> Uni<T> ask(Function<Mutiny.Session, Uni<T>> statement) {
        return Uni.createFrom().deferred(() -> {
            Deadline deadline = Deadline.current();
            deadline.check();
            return Panache.getSession()
                    .call(session -> session.createNativeQuery(LIMIT, String.class)
                            .setParameter("millis", deadline.millisLeft())
                            .getSingleResult())
                    .invoke(deadline::check)
                    .chain(session -> statement.apply(session))
                    .onFailure(failure -> deadline.isAllButOver() && wasEnded(failure))
                    .transform(failure -> Deadline.exceeded());
        });
    }

    private static boolean wasEnded(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .map(InTime::sqlState)
                .anyMatch(ENDED::equals);
    }

    private static String sqlState(Throwable cause) {
        if (cause instanceof PgException refusal) {
            return String.valueOf(refusal.getSqlState());
        }
        return cause instanceof SQLException refusal ? String.valueOf(refusal.getSQLState()) : "";
    }
}
