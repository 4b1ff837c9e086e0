package org.entente.statistics.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.JavaMigration;

/** The version of the schema that the program needs, and the one that the database has. A newer one will do. */
@ApplicationScoped
class SchemaVersion {

    private static final String THERE = """
            select version from %s where success and version is not null order by installed_rank desc limit 1""";

    private static final int PATIENCE_SECONDS = 5;

    /** SQLSTATEs. */
    private static final String NO_SUCH_TABLE = "42P01";

    private static final String NO_RIGHT = "42501";

    private final DataSource connections;
    private final Configuration migrations;

    SchemaVersion(DataSource connections, Flyway flyway) {
        this.connections = connections;
        this.migrations = flyway.getConfiguration();
    }

    /** Why the program cannot serve over what there is, if so: asked as the service's own role, in one statement. */
    Optional<String> refusal() {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            return refusal(statement);
        } catch (SQLException e) {
            return Optional.of(
                    switch (Objects.requireNonNullElse(e.getSQLState(), "")) {
                        case NO_SUCH_TABLE -> tooOld("none");
                        // The right to look came with a version, so it is one before that.
                        case NO_RIGHT -> tooOld("one from before versions could be asked for");
                        default ->
                            "It cannot be found out which version of the schema the database has: " + e.getMessage();
                    });
        }
    }

    private Optional<String> refusal(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(THERE.formatted(migrations.getTable()))) {
            if (!rows.next()) {
                return Optional.of(tooOld("none"));
            }
            MigrationVersion there = MigrationVersion.fromVersion(rows.getString("version"));
            return there.isAtLeast(needed().getVersion()) ? Optional.empty() : Optional.of(tooOld("version " + there));
        }
    }

    private String tooOld(String there) {
        return "This program needs version %s of its schema, and the database has %s: start it with \"migrate\" first, as the schema's owner."
                .formatted(needed(), there);
    }

    /** Of the newest migration on board. */
    private MigrationVersion needed() {
        var inSql = migrations
                .getResourceProvider()
                .getResources(migrations.getSqlMigrationPrefix(), migrations.getSqlMigrationSuffixes())
                .stream()
                .map(file -> versionOf(file.getFilename()));
        var inJava = Arrays.stream(migrations.getJavaMigrations())
                .map(JavaMigration::getVersion)
                .filter(Objects::nonNull);
        return Stream.concat(inSql, inJava).max(Comparator.naturalOrder()).orElseThrow();
    }

    private MigrationVersion versionOf(String file) {
        return MigrationVersion.fromVersion(file.substring(
                migrations.getSqlMigrationPrefix().length(), file.indexOf(migrations.getSqlMigrationSeparator())));
    }
}
