package org.entente.partnerships.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;
import org.entente.local.EmbeddedPostgres;
import org.entente.local.ServiceDatabase;

/** A real PostgreSQL with the roles that the product has, and a key that the tests sign tokens with. */
public class Stack implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "partnerships";

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        postgres = EmbeddedPostgres.start();
        postgres.provision(ServiceDatabase.of(DATABASE));
        letTheServiceCountItsStatements();
        KeyPair keys = keys();
        return Map.ofEntries(
                Map.entry(
                        "quarkus.datasource.reactive.url",
                        "postgresql://127.0.0.1:%d/%s".formatted(postgres.port(), DATABASE)),
                Map.entry("quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE)),
                Map.entry("quarkus.datasource.username", DATABASE),
                Map.entry("quarkus.datasource.password", DATABASE),
                Map.entry("quarkus.flyway.username", DATABASE + "_owner"),
                Map.entry("quarkus.flyway.password", DATABASE + "_owner"),
                Map.entry("quarkus.flyway.migrate-at-start", "true"),
                Map.entry("quarkus.oidc.auth-server-url", ""),
                Map.entry("quarkus.oidc.token.issuer", Tokens.ISSUER),
                Map.entry("quarkus.oidc.public-key", encoded(keys.getPublic().getEncoded())),
                Map.entry("test.signing-key", encoded(keys.getPrivate().getEncoded())),
                Map.entry("test.postgres-port", String.valueOf(postgres.port())));
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

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
