package org.entente.partnerships.change;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Rings when a write has told of a change, whichever replica carried it out: the database passes it on when the write is
 * committed. Nothing depends on hearing it but how soon those who wait ask again.
 */
@ApplicationScoped
class Bell {

    private static final long MILLIS_UNTIL_NEXT_TRY = 1000;
    private static final Logger LOG = Logger.getLogger(Bell.class);

    private final Pool pool;
    private final Vertx vertx;
    private final int mostWaiting;
    private final AtomicLong rung = new AtomicLong();
    private final Set<UniEmitter<? super Void>> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean ended;

    Bell(
            Pool pool,
            Vertx vertx,
            @ConfigProperty(name = "entente.changes.most-waiting", defaultValue = "1000") int mostWaiting) {
        this.pool = pool;
        this.vertx = vertx;
        this.mostWaiting = mostWaiting;
    }

    void listen(@Observes StartupEvent started) {
        listen();
    }

    /** Whoever waits is answered, and asks another replica. */
    void end(@Observes ShutdownDelayInitiatedEvent begun) {
        ended = true;
        ring();
    }

    /** How often it has rung: to be read before asking, so that no ring in between is missed. */
    long rung() {
        return rung.get();
    }

    /** Whether there is room for one more to wait. */
    boolean mayWait() {
        return !ended && waiting() < mostWaiting;
    }

    /** How many wait for it to ring. */
    int waiting() {
        return waiting.size();
    }

    /** Until it rings for the next time after that one, or at most so long. */
    Uni<Void> next(long heard, Duration atMost) {
        return Uni.createFrom()
                .<Void>emitter(emitter -> {
                    waiting.add(emitter);
                    emitter.onTermination(() -> waiting.remove(emitter));
                    if (rung.get() != heard) {
                        emitter.complete(null);
                    }
                })
                .ifNoItem()
                .after(atMost)
                .recoverWithItem((Void) null);
    }

    private void ring() {
        rung.incrementAndGet();
        waiting.forEach(emitter -> {
            waiting.remove(emitter);
            emitter.complete(null);
        });
    }

    private void listen() {
        if (ended) {
            return;
        }
        pool.getConnection()
                .compose(connection -> connection
                        .query("listen change")
                        .execute()
                        .map(connection)
                        .onFailure(refused -> connection.close()))
                .onSuccess(this::hear)
                .onFailure(failure -> {
                    LOG.warnf("Changes are not heard of at once: %s", failure.getMessage());
                    vertx.setTimer(MILLIS_UNTIL_NEXT_TRY, again -> listen());
                });
    }

    /** Whatever was missed while nobody listened is found by asking. */
    private void hear(SqlConnection connection) {
        PgConnection.cast(connection)
                .notificationHandler(notification -> ring())
                .closeHandler(closed -> {
                    if (!ended) {
                        vertx.setTimer(MILLIS_UNTIL_NEXT_TRY, again -> listen());
                    }
                });
        ring();
    }
}
