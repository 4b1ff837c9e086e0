package org.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.SslMode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.entente.local.Authority;
import org.entente.local.EmbeddedPostgres;
import org.entente.local.ServiceDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code verify-full} means to either driver: the right authority and the right name, or no connection. The options are
 * those that the settings of docs/operations.md become; {@link ProductionTest} starts the service with the settings themselves.
 */
class DatabaseTlsTest {

    private static final String ROLE = "statistics";

    /** Of the server, and not in its certificate. */
    private static final String OTHER_NAME = "127.0.0.1";

    private static Vertx vertx;
    private static Authority authority;
    private static Authority stranger;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start(@TempDir Path directory) {
        vertx = Vertx.vertx();
        authority = Authority.in(directory.resolve("ours"));
        stranger = Authority.in(directory.resolve("strangers"));
        postgres = EmbeddedPostgres.start(authority.certify("localhost"));
        postgres.provision(ServiceDatabase.of(ROLE));
    }

    @AfterAll
    static void stop() {
        postgres.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void bothDriversConnectToTheNameThatTheAuthorityCertified() throws Exception {
        assertThat(jdbc("localhost", authority).call()).isTrue();
        assertThat(reactive("localhost", authority).call()).isTrue();
    }

    @Test
    void neitherConnectsByAnotherName() {
        assertThatThrownBy(jdbc(OTHER_NAME, authority)::call)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(OTHER_NAME);
        assertThatThrownBy(reactive(OTHER_NAME, authority)::call)
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining("SSL handshake failed");
    }

    @Test
    void neitherConnectsToOneThatAnotherAuthorityCertified() {
        assertThatThrownBy(jdbc("localhost", stranger)::call)
                .isInstanceOf(SQLException.class)
                .hasStackTraceContaining("CertPath");
        assertThatThrownBy(reactive("localhost", stranger)::call)
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining("SSL handshake failed");
    }

    /** Flyway goes the same way, and so do intakes and exports. */
    private static Callable<Boolean> jdbc(String host, Authority trusted) {
        String url = "jdbc:postgresql://%s:%d/%s?sslmode=verify-full&sslrootcert=%s"
                .formatted(host, postgres.port(), ROLE, trusted.certificate());
        return () -> {
            try (Connection connection = DriverManager.getConnection(url, ROLE, ROLE)) {
                return connection.isValid(10);
            }
        };
    }

    private static Callable<Boolean> reactive(String host, Authority trusted) {
        PgConnectOptions options = new PgConnectOptions()
                .setHost(host)
                .setPort(postgres.port())
                .setDatabase(ROLE)
                .setUser(ROLE)
                .setPassword(ROLE)
                .setSslMode(SslMode.VERIFY_FULL)
                .setHostnameVerificationAlgorithm("HTTPS")
                .setPemTrustOptions(
                        new PemTrustOptions().addCertPath(trusted.certificate().toString()));
        return () -> PgConnection.connect(vertx, options)
                .compose(connection -> connection.close().map(closed -> connection.isSSL()))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }
}
