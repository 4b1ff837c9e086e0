package org.entente.statistics.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * A connection of its own for work that takes long: the statements of {@link Questions}, and COPY, from a thread that may
 * wait. What is done between two calls of {@link #commit} is one transaction. Closing gives up whatever was not committed.
 */
public final class LongWork implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(LongWork.class);
    private static final int ROWS_AT_A_TIME = 5000;

    private final Connection connection;
    private final ObjectMapper json;

    LongWork(Connection connection, ObjectMapper json) {
        this.connection = connection;
        this.json = json;
    }

    /** A connection that fails already is given back at once. */
    void begin() {
        try {
            connection.setAutoCommit(false);
            run("set jit = off; set work_mem = '64MB'; set lock_timeout = '20s'");
            commit();
        } catch (SQLException e) {
            close();
            throw new DatabaseFailure(e);
        } catch (DatabaseFailure e) {
            close();
            throw e;
        }
    }

    /** What went wrong in a COPY. */
    public static DatabaseFailure failure(SQLException e) {
        return new DatabaseFailure(e);
    }

    /** The rows of the answer, all at once. */
    public List<Row> ask(String sql, Object ask) {
        List<Row> rows = new ArrayList<>();
        each(sql, ask, rows::add);
        return rows;
    }

    /** The rows of the answer to a question without a parameter. */
    public List<Row> ask(String sql) {
        return ask(sql, List.of());
    }

    /** The rows of the answer one by one, never all in memory. */
    public void each(String sql, Object ask, Consumer<Row> reader) {
        try (PreparedStatement statement = prepared(sql, ask)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.accept(new Row(JdbcTuple.of(rows)));
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Runs a statement that writes, and answers how many rows it wrote. */
    public int write(String sql, Object ask) {
        try (PreparedStatement statement = prepared(sql, ask)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Runs statements without parameters, and answers how many rows the first of them wrote. */
    public int run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Begins a COPY from here; nothing else is asked until it has ended. */
    public CopyIn copy(String sql) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
    }

    public void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    public void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Breaks off what is running, from another thread. */
    public void cancel() {
        try {
            connection.unwrap(PGConnection.class).cancelQuery();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    public void close() {
        try (Connection closed = connection) {
            closed.rollback();
        } catch (SQLException e) {
            // What was committed stays, what was not is gone, and a dead connection is not used again.
            LOG.debug("A connection could not be closed in order", e);
        }
    }

    private PreparedStatement prepared(String sql, Object ask) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.replace(":ask", "?"));
        if (sql.contains(":ask")) {
            statement.setString(1, text(ask));
        }
        return statement;
    }

    private String text(Object ask) {
        try {
            return json.writeValueAsString(ask);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a question is made of plain values", e);
        }
    }
}
