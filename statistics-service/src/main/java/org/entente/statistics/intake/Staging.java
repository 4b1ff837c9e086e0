package org.entente.statistics.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.SQLException;
import org.entente.statistics.database.DatabaseFailure;
import org.entente.statistics.database.LongWork;
import org.entente.statistics.reading.Bounds;
import org.entente.statistics.reading.Reading;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/**
 * Where the rows of a file wait in the database until it is known what becomes of them: tables of this connection alone,
 * which the database forgets when the connection ends, however it ends.
 */
final class Staging implements AutoCloseable {

    private static final String TABLES = """
            drop table if exists pg_temp.staged, pg_temp.named, pg_temp.visible, pg_temp.held, pg_temp.amended;
            create temporary table staged (line bigint not null, release int not null, withdrawn boolean not null,
                series text not null, period text not null, period_start date not null, period_end date not null,
                printed text not null, reading text not null, value numeric, low numeric, high numeric,
                candidates jsonb not null, status text not null, rounding numeric, note text, source_url text);
            create temporary table named (ordinal int primary key, publisher text not null, title text not null,
                published_on text not null, published_at timestamptz not null);
            create temporary table visible (ordinal int not null, id uuid not null, sequence bigint primary key,
                open boolean not null, own boolean not null, figures int not null);
            create temporary table held (line bigint primary key, release int not null, id uuid not null,
                open boolean not null, own boolean not null, printed text not null, says boolean not null);
            create temporary table amended (line bigint primary key, sequence bigint not null)""";

    private static final String NO_TABLES =
            "drop table if exists pg_temp.staged, pg_temp.named, pg_temp.visible, pg_temp.held, pg_temp.amended";

    private static final Logger LOG = Logger.getLogger(Staging.class);
    private static final int FULL = 64 * 1024;

    private final LongWork work;
    private final ObjectMapper json;
    private final StringBuilder text = new StringBuilder(FULL + 8192);
    private @Nullable CopyIn copy;

    Staging(LongWork work, ObjectMapper json) {
        this.work = work;
        this.json = json;
    }

    static String saidBefore(long line) {
        return "line %d of the same release speaks of the same series and period".formatted(line);
    }

    /** Makes the tables and begins to fill them. */
    void open() throws SQLException {
        work.run(TABLES);
        copy = work.copy("copy staged from stdin");
    }

    void add(IntakeRow row, int release) throws SQLException {
        Reading reading = row.reading();
        Bounds bounds = reading.bounds();
        text.append(row.line()).append('\t').append(release).append('\t').append(row.withdrawn() ? 't' : 'f');
        text.append('\t').append(row.series());
        escaped(row.period().label());
        text.append('\t').append(row.period().start());
        text.append('\t').append(row.period().end());
        escaped(row.printed());
        text.append('\t').append(reading.kind().name());
        number(reading.value());
        number(bounds == null ? null : bounds.low());
        number(bounds == null ? null : bounds.high());
        escaped(reading.candidates().isEmpty() ? "[]" : candidates(reading));
        escaped(row.status());
        number(row.rounding());
        escaped(row.note());
        escaped(row.url());
        text.append('\n');
        if (text.length() >= FULL) {
            send();
        }
    }

    /** All rows are in. */
    void end() throws SQLException {
        send();
        CopyIn all = copy;
        copy = null;
        if (all != null) {
            all.endCopy();
        }
        work.run("analyze staged");
        work.commit();
    }

    private void send() throws SQLException {
        byte[] bytes = text.toString().getBytes(UTF_8);
        text.setLength(0);
        if (copy != null) {
            copy.writeToCopy(bytes, 0, bytes.length);
        }
    }

    private void number(@Nullable BigDecimal number) {
        text.append('\t').append(number == null ? "\\N" : number.toPlainString());
    }

    /** Control characters have been refused; a backslash is what is left to escape. */
    private void escaped(@Nullable String cell) {
        text.append('\t');
        if (cell == null) {
            text.append("\\N");
        } else if (cell.indexOf('\\') < 0) {
            text.append(cell);
        } else {
            text.append(cell.replace("\\", "\\\\"));
        }
    }

    private String candidates(Reading reading) {
        try {
            return json.writeValueAsString(reading.candidates());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("bounds are plain values", e);
        }
    }

    /** Forgets the rows, so that the connection can serve another file. */
    @Override
    public void close() {
        try {
            if (copy != null && copy.isActive()) {
                copy.cancelCopy();
            }
            work.rollback();
            work.run(NO_TABLES);
            work.commit();
        } catch (SQLException | DatabaseFailure e) {
            // What the file came to is decided already; a connection that is still good begins by dropping them.
            LOG.debug("The tables of a file could not be dropped", e);
        }
    }
}
