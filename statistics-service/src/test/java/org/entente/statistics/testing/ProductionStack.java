package org.entente.statistics.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.entente.local.Authority;
import org.entente.local.EmbeddedPostgres;
import org.entente.local.ServiceDatabase;

/**
 * Surroundings as production has them: a PostgreSQL that shows a certificate for the name localhost, a certificate for the service
 * itself, and secrets that are files of a mounted directory.
 */
public class ProductionStack implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "statistics";

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        Authority authority = Authority.in(directory("authority"));
        postgres = EmbeddedPostgres.start(authority.certify("localhost"));
        postgres.provision(ServiceDatabase.of(DATABASE));
        Map<String, String> settings = new HashMap<>(Tokens.settings());
        settings.putAll(database(authority));
        settings.putAll(ownCertificate(authority));
        settings.put("smallrye.config.source.file.locations", mounted().toString());
        return settings;
    }

    private Map<String, String> database(Authority authority) {
        String address = "postgresql://localhost:%d/%s".formatted(postgres.port(), DATABASE);
        return Map.of(
                "quarkus.datasource.reactive.url",
                address,
                "quarkus.datasource.reactive.postgresql.ssl-mode",
                "verify-full",
                "quarkus.datasource.reactive.hostname-verification-algorithm",
                "HTTPS",
                "quarkus.datasource.reactive.trust-certificate-pem",
                "true",
                "quarkus.datasource.reactive.trust-certificate-pem.certs",
                authority.certificate().toString(),
                "quarkus.datasource.jdbc.url",
                "jdbc:%s?sslmode=verify-full&sslrootcert=%s".formatted(address, authority.certificate()),
                "quarkus.flyway.migrate-at-start",
                "true",
                "test.authority",
                authority.certificate().toString(),
                "test.postgres-port",
                String.valueOf(postgres.port()));
    }

    private static Map<String, String> ownCertificate(Authority authority) {
        Authority.Certified certified = authority.certify("localhost");
        return Map.of(
                "quarkus.http.insecure-requests",
                "disabled",
                "quarkus.http.tls-configuration-name",
                "server",
                "quarkus.tls.server.key-store.pem.0.cert",
                certified.certificate().toString(),
                "quarkus.tls.server.key-store.pem.0.key",
                certified.key().toString());
    }

    private static Path mounted() {
        Path directory = directory("mounted");
        try {
            Files.writeString(directory.resolve("quarkus.datasource.password"), DATABASE + "\n");
            Files.writeString(directory.resolve("quarkus.flyway.password"), DATABASE + "_owner");
            // The program names one by itself; a file counts for more.
            Files.writeString(directory.resolve("entente.public-url"), "https://statistics.example.org");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return directory;
    }

    private static Path directory(String name) {
        try {
            return Files.createTempDirectory("entente-" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        postgres.close();
    }
}
