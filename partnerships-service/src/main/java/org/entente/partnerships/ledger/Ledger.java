package org.entente.partnerships.ledger;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.entente.partnerships.database.InTime;
import org.jspecify.annotations.Nullable;

/** Every write goes through here: one at a time, in one transaction with its row in the ledger. */
@ApplicationScoped
public class Ledger {

    /** Any number will do, as long as nothing else in this database takes the same advisory lock. */
    private static final long TURN = 7_305_001L;

    /** What a write leaves in the ledger. */
    private record Entry(String action, String subject, Object content) {}

    private final LedgerRepository rows;
    private final Clock clock;

    Ledger(LedgerRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Waits for its turn, does the work, and appends the row; all of it or nothing. The work is told the instant of the
     * write, and may find that there is nothing to write: then no row is appended.
     */
    public <T> Uni<T> write(String actor, Function<Instant, Uni<Outcome<T>>> work) {
        return Panache.withTransaction(() -> turn("pg_advisory_xact_lock").chain(() -> {
            Instant at = clock.instant();
            return work.apply(at).chain(outcome -> {
                Entry entry = outcome.entry;
                return entry == null
                        ? Uni.createFrom().item(outcome.answer)
                        : append(at, actor, entry).replaceWith(outcome.answer);
            });
        }));
    }

    /**
     * An instant up to which nothing can be written any more: waits for the write that is under way, whose instant is
     * earlier; whoever writes next takes a later one.
     */
    public Uni<Instant> settled() {
        return Panache.withTransaction(
                () -> turn("pg_advisory_xact_lock_shared").map(turn -> clock.instant()));
    }

    /** What came of the work: an answer, and what was written, if anything was. */
    public static final class Outcome<T> {

        private final T answer;
        private final @Nullable Entry entry;

        private Outcome(T answer, @Nullable Entry entry) {
            this.answer = answer;
            this.entry = entry;
        }

        /** The same with another answer. */
        public <R> Outcome<R> answering(R other) {
            return new Outcome<>(other, entry);
        }

        public static <T> Outcome<T> nothingNew(T answer) {
            return new Outcome<>(answer, null);
        }

        public static <T> Outcome<T> written(String action, String subject, Object content, T answer) {
            return new Outcome<>(answer, new Entry(action, subject, content));
        }
    }

    private Uni<LedgerRow> append(Instant at, String actor, Entry entry) {
        String content = CanonicalJson.of(entry.content());
        return rows.last().chain(last -> {
            long sequence = last == null ? 0 : last.sequence;
            String hash = last == null ? LedgerRow.NO_ROW_BEFORE : last.hash;
            return InTime.ask(session -> rows.persistAndFlush(
                    LedgerRow.after(sequence, hash, at, actor, entry.action(), entry.subject(), content)));
        });
    }

    private static Uni<Object> turn(String lock) {
        return InTime.ask(session -> session.createNativeQuery("select cast(%s(:turn) as text)".formatted(lock))
                .setParameter("turn", TURN)
                .getSingleResult());
    }
}
