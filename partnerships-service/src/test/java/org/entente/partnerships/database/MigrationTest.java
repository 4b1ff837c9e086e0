package org.entente.partnerships.database;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.entente.local.EmbeddedPostgres;
import org.entente.local.schema.LedgerChain;
import org.entente.local.schema.PreviousRelease;
import org.entente.local.schema.SchemaRules;
import org.entente.local.schema.Serving;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a migration does to those who use the database meanwhile: nothing that they notice. */
class MigrationTest {

    private static final PreviousRelease PREVIOUS = new PreviousRelease(Path.of("src/test/resources/previous-release"));

    /** The program writes these itself whenever it migrates. */
    private static final List<String> CODE_LISTS = List.of("area", "area_membership");

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void noMigrationSinceThePreviousReleaseBreaksIt() {
        assertThat(SchemaRules.breaches(Path.of("src/main/resources/db/migration"), PREVIOUS.version()))
                .isEmpty();
    }

    @Test
    void thePreviousReleaseGoesOnReadingAndWritingWhileItsDataAreMigrated() throws Exception {
        // Given
        BareDatabase database = BareDatabase.on(server, "previous");
        database.migrateTo(PREVIOUS.version());
        try (Connection superuser = database.asSuperuser();
                Connection service = database.asService()) {
            PREVIOUS.restore(superuser);
            var columns = PreviousRelease.columns(superuser);
            columns.keySet().removeAll(CODE_LISTS);
            var before = PreviousRelease.rows(superuser, columns);
            int ledgerBefore = LedgerChain.verify(superuser);

            // When
            Serving serving = Serving.begin(PREVIOUS.conversation(), service);
            String told = database.migration().run();
            int rounds = serving.end();

            // Then
            assertThat(told).startsWith("The schema was migrated from version %d to ".formatted(PREVIOUS.version()));
            assertThat(rounds)
                    .isGreaterThanOrEqualTo(PREVIOUS.conversation().writes().size());
            assertThat(PreviousRelease.lost(before, PreviousRelease.rows(superuser, columns)))
                    .isEmpty();
            assertThat(LedgerChain.verify(superuser))
                    .isEqualTo(ledgerBefore + PREVIOUS.conversation().writes().size());
        }
    }

    @Test
    void aMigrationThatMustWaitForALockKeepsNobodyElseWaiting(@TempDir Path folder) throws Exception {
        // Given
        BareDatabase database = BareDatabase.on(server, "locked");
        database.migrateTo(PREVIOUS.version());
        Files.writeString(folder.resolve("V900__probe.sql"), "alter table intake add column probe text;");
        try (Connection superuser = database.asSuperuser();
                Connection longReader = database.asService();
                Connection reader = database.asService()) {
            longReader.setAutoCommit(false);
            run(longReader, "select count(*) from intake");

            // When
            CompletableFuture<String> migration = supplyAsync(database.migration("filesystem:" + folder)::run);
            awaitWaitingFor("intake", superuser, migration);

            // Then: the first reader still holds its lock, and the next one is not kept by whoever waits for it
            run(reader, "set lock_timeout = '30s'");
            run(reader, "select count(*) from intake");
            assertThat(migration).isNotDone();
            longReader.commit();
            assertThat(migration.join()).endsWith(" to version 900.");
        }
    }

    @Test
    void twoMigrationsAtOnceBothEndWell() throws SQLException {
        BareDatabase database = BareDatabase.on(server, "twice");

        CompletableFuture<String> one = supplyAsync(database.migration()::run);
        CompletableFuture<String> other = supplyAsync(database.migration()::run);

        assertThat(List.of(one.join(), other.join()))
                .anyMatch(told -> told.startsWith("The schema was made, at version "))
                .allMatch(told -> told.startsWith("The schema was made, at version ")
                        || told.endsWith("There was nothing to do."));
        try (Connection superuser = database.asSuperuser()) {
            assertThat(column(superuser, "select version from flyway_schema_history where version is not null"))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theServicesRoleDefinesNothingAndChangesNothingButWhatMovesForward() throws SQLException {
        BareDatabase database = BareDatabase.on(server, "rights");
        database.migration().run();

        try (Connection superuser = database.asSuperuser()) {
            String role = "'" + database.serviceRole() + "'";
            assertThat(column(superuser, """
                            select relname || '.' || attname from pg_class join pg_attribute on attrelid = pg_class.oid
                            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm') and attnum > 0
                                and not attisdropped and has_column_privilege(%s, pg_class.oid, attnum, 'UPDATE')""".formatted(role)))
                    .containsExactlyInAnyOrder(
                            "intake.submitted_by", "intake.submitted_at", "intake.approved_by", "intake.approved_at");
            assertThat(column(superuser, """
                            select relname || ': ' || privilege
                            from pg_class cross join unnest(array['DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES', 'MAINTAIN']) privilege
                            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
                                and has_table_privilege(%s, pg_class.oid, privilege)""".formatted(role))).isEmpty();
            assertThat(column(superuser, """
                            select 'creates' where has_schema_privilege(%1$s, 'public', 'CREATE')
                                or has_database_privilege(%1$s, current_database(), 'CREATE')
                            union all select 'acts as another' from pg_auth_members where member = %1$s::regrole
                            union all select 'owns' from pg_shdepend where refobjid = %1$s::regrole and deptype = 'o'
                            union all select 'is more than a role' from pg_roles
                                where rolname = %1$s and (rolsuper or rolcreatedb or rolcreaterole or rolbypassrls)""".formatted(role))).isEmpty();
        }
    }

    private static void awaitWaitingFor(String table, Connection superuser, CompletableFuture<String> migration)
            throws SQLException {
        String waiting = "select 1 from pg_locks where relation = '%s'::regclass and not granted".formatted(table);
        while (column(superuser, waiting).isEmpty()) {
            assertThat(migration).isNotDone();
            Thread.onSpinWait();
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
