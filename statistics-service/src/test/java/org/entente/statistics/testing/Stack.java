package org.entente.statistics.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.entente.local.EmbeddedPostgres;
import org.entente.local.ServiceDatabase;

/** A real PostgreSQL with the roles that the product has, and a key that the tests sign tokens with. */
public class Stack implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "statistics";

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        postgres = EmbeddedPostgres.start();
        postgres.provision(ServiceDatabase.of(DATABASE));
        letTheServiceCountItsStatements();
        Map<String, String> settings = new HashMap<>(Tokens.settings());
        settings.putAll(Map.of(
                "quarkus.datasource.reactive.url",
                "postgresql://127.0.0.1:%d/%s".formatted(postgres.port(), DATABASE),
                "quarkus.datasource.jdbc.url",
                postgres.jdbcUrl(DATABASE),
                "quarkus.datasource.username",
                DATABASE,
                "quarkus.datasource.password",
                DATABASE,
                "quarkus.flyway.username",
                DATABASE + "_owner",
                "quarkus.flyway.password",
                DATABASE + "_owner",
                "quarkus.flyway.migrate-at-start",
                "true",
                "test.postgres-port",
                String.valueOf(postgres.port())));
        return settings;
    }

    private void letTheServiceCountItsStatements() {
        try (Connection superuser = postgres.connectAsSuperuser(DATABASE);
                Statement sql = superuser.createStatement()) {
            sql.execute("grant select on pg_stat_statements to " + DATABASE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        postgres.close();
    }
}
