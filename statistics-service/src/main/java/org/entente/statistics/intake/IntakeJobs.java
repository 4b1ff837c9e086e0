package org.entente.statistics.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.statistics.database.LongWork;
import org.entente.statistics.database.LongWorks;
import org.entente.statistics.intake.IntakeAnswer.State;
import org.jspecify.annotations.Nullable;

/**
 * The jobs as the database knows them. A job is under way while its state says so and its service is heard of; after that
 * nobody can bring it to a good end any more, its own service included.
 */
@ApplicationScoped
class IntakeJobs {

    static final String UNDER_WAY = """
            (job.state in ('QUEUED', 'READING', 'WRITING') and job.heartbeat_at > clock_timestamp() - interval '15 seconds')""";

    static final String SILENT = """
            (job.state in ('QUEUED', 'READING', 'WRITING') and job.heartbeat_at <= clock_timestamp() - interval '15 seconds')""";

    private static final String ADD = """
            insert into intake_job (id, actor, received_at, state, heartbeat_at)
            select r.id, r.actor, r.at, 'QUEUED', clock_timestamp()
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as r(id uuid, actor text, at timestamptz)""";

    private static final String BEAT = """
            update intake_job job set state = r.state, rows_read = r.read, rows_valid = r.valid, rows_bad = r.bad,
                version = job.version + cast(
                    ((job.state, job.rows_read, job.rows_bad) is distinct from (r.state, r.read, r.bad)) as int),
                heartbeat_at = clock_timestamp()
            from jsonb_to_recordset(cast(cast(:ask as text) as jsonb)) as r(
                id uuid, state text, read bigint, valid bigint, bad bigint)
            where job.id = r.id and %s
            returning job.id""".formatted(UNDER_WAY);

    private static final String END = """
            update intake_job job set state = r.state, rows_read = coalesce(r.read, rows_read),
                rows_valid = coalesce(r.valid, rows_valid), rows_bad = coalesce(r.bad, rows_bad),
                version = job.version + 1, answer = r.answer
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as r(
                id uuid, actor text, state text, read bigint, valid bigint, bad bigint, answer jsonb)
            where job.id = r.id and (r.actor is null or r.actor = job.actor) and %s""".formatted(UNDER_WAY);

    /** How far a job is. */
    record Beat(UUID id, State state, long read, long valid, long bad) {}

    private record Fresh(UUID id, String actor, Instant at) {}

    private record End(
            UUID id,
            @Nullable String actor,
            State state,
            @Nullable Long read,
            @Nullable Long valid,
            @Nullable Long bad,
            @Nullable IntakeAnswer answer) {}

    private final LongWorks works;

    IntakeJobs(LongWorks works) {
        this.works = works;
    }

    void add(UUID id, String actor, Instant at) {
        try (LongWork work = works.open()) {
            work.write(ADD, new Fresh(id, actor, at));
            work.commit();
        }
    }

    /** Says how far jobs are, and answers those that are still under way. */
    Set<UUID> beat(List<Beat> beats) {
        try (LongWork work = works.open()) {
            Set<UUID> underWay =
                    work.ask(BEAT, beats).stream().map(row -> row.uuid("id")).collect(Collectors.toSet());
            work.commit();
            return underWay;
        }
    }

    /** Ends a job in the transaction of what it brought, which comes to nothing where the job has ended otherwise. */
    void end(LongWork work, UUID id, State state, IntakeAnswer.Progress rows) {
        if (work.write(END, new End(id, null, state, rows.read(), rows.valid(), rows.bad(), null)) == 0) {
            throw new Progress.StoppedException();
        }
    }

    /** Ends a job that brought nothing; one that has ended already stays as it is. */
    void end(UUID id, IntakeAnswer answer, IntakeAnswer.Progress rows) {
        write(new End(id, null, answer.state(), rows.read(), rows.valid(), rows.bad(), answer));
    }

    /** Whether the job was still under way; from here on it brings nothing. */
    boolean cancel(UUID id, String actor) {
        return write(new End(id, actor, State.CANCELLED, null, null, null, IntakeAnswer.underWay(id, State.CANCELLED)));
    }

    private boolean write(End end) {
        try (LongWork work = works.open()) {
            boolean ended = work.write(END, end) > 0;
            work.commit();
            return ended;
        }
    }
}
