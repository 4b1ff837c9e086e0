package org.entente.statistics.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Brings the identities and claims that can be checked into the database, from the files under {@code reference/}, and
 * writes them anew whenever they have changed. Nothing refers to them, so what left a file leaves the database too. Runs
 * after the code lists, whose indicators they name.
 */
class DeclaredChecks implements JavaMigration {

    private static final List<String> FILES = List.of("check-rules.csv", "check-terms.csv", "check-claims.csv");

    @Override
    @SuppressWarnings("NullAway") // how Flyway is told that a migration is repeatable
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "declared checks";
    }

    @Override
    public Integer getChecksum() {
        CRC32 sum = new CRC32();
        FILES.forEach(file -> sum.update(ReferenceFile.bytes(file)));
        return (int) sum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement sql = connection.createStatement()) {
            sql.execute("delete from check_claim; delete from check_term; delete from check_rule");
        }
        insert(
                connection,
                "check_rule (code, kind, relation, indicator, total_frequency, part_frequency, statement)",
                "?, ?, ?, ?, ?, ?, ?",
                "check-rules.csv",
                List.of("code", "kind", "relation", "indicator", "total", "part", "statement"));
        insert(
                connection,
                "check_term (rule, indicator, factor, across, place)",
                "?, ?, cast(? as numeric), ?, (select count(*) from check_term)",
                "check-terms.csv",
                List.of("rule", "indicator", "factor", "across"));
        insert(
                connection,
                "check_claim (code, kind, statement, series, period, published_on, base_series, base_period, low, high, source_url)",
                "?, ?, ?, ?, ?, ?, ?, ?, cast(? as numeric), cast(? as numeric), ?",
                "check-claims.csv",
                List.of(
                        "code",
                        "kind",
                        "statement",
                        "series",
                        "period",
                        "published_on",
                        "base_series",
                        "base_period",
                        "low",
                        "high",
                        "source_url"));
    }

    /** One row for each line, the columns of the file in the order of the parameters. */
    private static void insert(Connection connection, String table, String values, String file, List<String> columns)
            throws SQLException {
        String sql = "insert into " + table + " values (" + values + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (var row : ReferenceFile.rows(file)) {
                for (int i = 0; i < columns.size(); i++) {
                    insert.setString(i + 1, row.optional(columns.get(i)));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
