package org.entente.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.local.EmbeddedPostgres;
import org.entente.local.FreePorts;
import org.entente.local.Installation;
import org.entente.local.Readiness;
import org.entente.local.Service;
import org.entente.local.ServiceDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The programs as they are built: migrating, and serving over schemas of different ages. */
class MigrationIT {

    private record End(int exitCode, String said) {}

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Service.class,
            names = {"STATISTICS", "PARTNERSHIPS"})
    void aProgramMigratesWhenItIsToldToAndServesOverNothingOlderThanItself(Service service) throws Exception {
        var database = ServiceDatabase.of(service.shortName());
        server.provision(database);

        // Nothing there
        assertRefused(end(program(service, asService(database))), "the database has none");

        // Migrated, twice
        var wrongPassword = end(program(service, asOwner(database, "wrong"), "migrate"));
        assertThat(wrongPassword.said())
                .contains("The schema could not be migrated.")
                .doesNotContain("\tat ");
        assertThat(wrongPassword.exitCode()).isEqualTo(1);
        var made = end(program(service, asOwner(database, database.ownerPassword()), "migrate"));
        assertThat(made.said()).contains("The schema was made, at version ").doesNotContain("WARN", "ERROR", "\tat ");
        assertThat(made.exitCode()).isZero();
        var again = end(program(service, asOwner(database, database.ownerPassword()), "migrate"));
        assertThat(again.said()).contains("There was nothing to do.");
        assertThat(again.exitCode()).isZero();

        // Older, newer
        change(database, "update flyway_schema_history set success = false where version = %s");
        assertRefused(end(program(service, asService(database))), "the database has version ");
        change(database, "update flyway_schema_history set success = true, version = '900' where version = %s");
        assertServes(service, database);
    }

    @ParameterizedTest
    @EnumSource(
            value = Service.class,
            names = {"STATISTICS", "PARTNERSHIPS"})
    void anArgumentThatMeansNothingIsRefused(Service service) throws Exception {
        var end = end(program(service, Map.of(), "migrat"));

        assertThat(end.exitCode()).isEqualTo(2);
        assertThat(end.said()).contains("[migrat]").doesNotContain("\tat ");
    }

    private static void assertRefused(End end, String because) {
        assertThat(end.said())
                .contains("This program needs version ", because, "start it with \"migrate\" first")
                .doesNotContain("\tat ");
        assertThat(end.exitCode()).isEqualTo(1);
    }

    private static void assertServes(Service service, ServiceDatabase database) throws Exception {
        var port = FreePorts.one();
        var settings = new HashMap<>(asService(database));
        var management = port + FreePorts.NEIGHBOUR;
        settings.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        settings.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(management));
        var process = program(service, settings);
        try {
            assertThat(Readiness.await("http://127.0.0.1:%d/q/health/ready".formatted(management), process::isAlive))
                    .isEqualTo(Readiness.Outcome.READY);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static Process program(Service service, Map<String, String> settings, String... arguments)
            throws IOException {
        var command = new ArrayList<>(List.of(
                Installation.java().toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                Installation.here().jar(service).toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(settings);
        return builder.start();
    }

    private static End end(Process process) throws IOException, InterruptedException {
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new End(process.waitFor(), said);
    }

    /** Nobody's token is read in these tests. */
    private static Map<String, String> asService(ServiceDatabase database) {
        var address = server.jdbcUrl(database.name());
        return Map.of(
                "QUARKUS_DATASOURCE_REACTIVE_URL", address.substring("jdbc:".length()),
                "QUARKUS_DATASOURCE_JDBC_URL", address,
                "QUARKUS_DATASOURCE_USERNAME", database.serviceRole(),
                "QUARKUS_DATASOURCE_PASSWORD", database.servicePassword(),
                "QUARKUS_OIDC_TENANT_ENABLED", "false");
    }

    private static Map<String, String> asOwner(ServiceDatabase database, String password) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", server.jdbcUrl(database.name()),
                "QUARKUS_FLYWAY_USERNAME", database.ownerRole(),
                "QUARKUS_FLYWAY_PASSWORD", password);
    }

    /** Changes what the history says of its newest version. */
    private static void change(ServiceDatabase database, String statement) throws SQLException {
        try (var superuser = server.connectAsSuperuser(database.name());
                var sql = superuser.createStatement()) {
            sql.execute(
                    statement.formatted("(select cast(max(cast(version as int)) as text) from flyway_schema_history)"));
        }
    }
}
