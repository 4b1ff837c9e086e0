package org.entente.statistics.ledger;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.entente.statistics.database.InTime;
import org.entente.statistics.database.LongWork;
import org.entente.statistics.database.Row;
import org.jspecify.annotations.Nullable;

/** Every write goes through here: one at a time, in one transaction with its row in the ledger. */
@ApplicationScoped
public class Ledger {

    /** Any number will do, as long as nothing else in this database takes the same advisory lock. */
    private static final long TURN = 7_305_001L;

    /**
     * Asks, without waiting, whether nobody is writing. Where that is so, everything with an instant before the question
     * has been stored, and whatever comes will have a later one: a write takes its instant when it has its turn.
     */
    public static final String NOBODY_WRITES = "select pg_try_advisory_xact_lock_shared(%d)".formatted(TURN);

    private static final String TURN_OF_LONG_WORK = """
            select cast(pg_advisory_xact_lock(ask.turn) as text)
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as ask(turn bigint)""";

    private static final String LAST = """
            select last.sequence, last.hash
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as ask(turn bigint)
            left join lateral (select sequence, hash from ledger order by sequence desc limit 1) as last on true""";

    private static final String APPEND = """
            insert into ledger (sequence, at, actor, action, subject, content, previous_hash, hash)
            select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as r(
                sequence bigint, at timestamptz, actor text, action text, subject text, content text,
                "previousHash" text, hash text)""";

    private record Turn(long turn) {}

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
        return Panache.withTransaction(() -> turn().chain(() -> {
            Instant at = clock.instant();
            return work.apply(at).chain(outcome -> {
                Entry entry = outcome.entry;
                return entry == null
                        ? Uni.createFrom().item(outcome.answer)
                        : append(at, actor, entry).replaceWith(outcome.answer);
            });
        }));
    }

    /** Waits for its turn within work that is under way on a connection of its own, and tells the instant of the write. */
    public Instant turn(LongWork work) {
        work.ask(TURN_OF_LONG_WORK, new Turn(TURN));
        return clock.instant();
    }

    /** Appends the row of a write whose turn has come. */
    public void append(LongWork work, Instant at, String actor, String action, String subject, Object content) {
        String text = CanonicalJson.of(content);
        Row last = work.ask(LAST, new Turn(TURN)).get(0);
        String hash = last.optionalText("hash");
        work.write(
                APPEND,
                LedgerRow.after(
                                hash == null ? 0 : last.longInteger("sequence"),
                                hash == null ? LedgerRow.NO_ROW_BEFORE : hash,
                                at,
                                actor,
                                action,
                                subject,
                                text)
                        .columns());
    }

    /** What came of the work: an answer, and what was written, if anything was. */
    public static final class Outcome<T> {

        private final T answer;
        private final @Nullable Entry entry;

        private Outcome(T answer, @Nullable Entry entry) {
            this.answer = answer;
            this.entry = entry;
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

    private static Uni<Object> turn() {
        return InTime.ask(session -> session.createNativeQuery("select cast(pg_advisory_xact_lock(:turn) as text)")
                .setParameter("turn", TURN)
                .getSingleResult());
    }
}
