package org.entente.partnerships.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;

/** Recomputes the chain on a connection of its own, from a thread that may wait, however long the ledger is. */
@ApplicationScoped
public class ChainCheck {

    private static final int ROWS_AT_A_TIME = 1000;

    private static final String ROWS = """
            select sequence, at, actor, action, subject, content, previous_hash, hash from ledger order by sequence""";

    private final AgroalDataSource connections;

    ChainCheck(AgroalDataSource connections) {
        this.connections = connections;
    }

    public Verification verify() throws SQLException {
        try (Connection connection = connections.getConnection()) {
            // Without a transaction the driver would read all rows at once.
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                // Longer than an answer may take: nobody waits for this one.
                statement.execute("set local statement_timeout = '1h'");
                statement.setFetchSize(ROWS_AT_A_TIME);
                return verify(statement);
            } finally {
                connection.rollback();
            }
        }
    }

    private static Verification verify(Statement statement) throws SQLException {
        Verification verified = Verification.empty();
        try (ResultSet rows = statement.executeQuery(ROWS)) {
            while (verified.intact() && rows.next()) {
                verified = verified.and(LedgerRow.stored(
                        rows.getLong("sequence"),
                        rows.getObject("at", OffsetDateTime.class).toInstant(),
                        rows.getString("actor"),
                        rows.getString("action"),
                        rows.getString("subject"),
                        rows.getString("content"),
                        rows.getString("previous_hash"),
                        rows.getString("hash")));
            }
        }
        return verified;
    }
}
