package org.entente.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.tls.CertificateUpdatedEvent;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.restassured.config.RestAssuredConfig;
import io.restassured.config.SSLConfig;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.local.Authority;
import org.entente.statistics.testing.Management;
import org.entente.statistics.testing.Production;
import org.entente.statistics.testing.ProductionStack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service shows, trusts and knows where people use it, with the settings that docs/operations.md names. */
@QuarkusTest
@TestProfile(Production.class)
@WithTestResource(ProductionStack.class)
class ProductionTest {

    /** Of each connection of the service, whether it is encrypted. */
    private static final String ENCRYPTED = """
            select usename || ' ' || application_name, ssl from pg_stat_ssl join pg_stat_activity using (pid)
            where usename = 'statistics' and pid <> pg_backend_pid()""";

    @SuppressWarnings("NullAway.Init") // set by the test's framework
    @TestHTTPResource(value = "/", tls = true)
    URL service;

    @ConfigProperty(name = "quarkus.tls.server.key-store.pem.0.cert")
    Path certificate;

    @ConfigProperty(name = "quarkus.tls.server.key-store.pem.0.key")
    Path key;

    @Inject
    TlsConfigurationRegistry certificates;

    @Inject
    Event<CertificateUpdatedEvent> renewals;

    @ConfigProperty(name = "test.authority")
    Path authority;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @ConfigProperty(name = "entente.public-url")
    String mounted;

    @ParameterizedTest
    @ValueSource(strings = {"/q/openapi", "/q/openapi.json", "/q/health-ui", "/q/metrics", "/q/health"})
    void hasNoPageForDevelopersAndNoneForOperators(String path) {
        service().get(path).then().statusCode(401);
        service().auth().oauth2(Tokens.auditor()).get(path).then().statusCode(404);
    }

    @Test
    void showsACertificateForItsName() {
        service().auth().oauth2(Tokens.reader()).get("/areas?code=GBR").then().statusCode(200);
    }

    /** What {@code quarkus.tls.server.reload-period} does from time to time. */
    @Test
    void showsARenewedCertificateWithoutBeingStartedAgain(@TempDir Path directory) throws IOException {
        Authority next = Authority.in(directory.resolve("next"));
        Authority.Certified renewed = next.certify("localhost");
        byte[] oldCertificate = Files.readAllBytes(certificate);
        byte[] oldKey = Files.readAllBytes(key);
        assertThatThrownBy(() -> service(next.certificate()).get("/areas")).isInstanceOf(SSLHandshakeException.class);
        try {
            // When
            renew(Files.readAllBytes(renewed.certificate()), Files.readAllBytes(renewed.key()));

            // Then
            service(next.certificate()).get("/areas").then().statusCode(401);
        } finally {
            renew(oldCertificate, oldKey);
        }
    }

    private void renew(byte[] newCertificate, byte[] newKey) throws IOException {
        Files.write(certificate, newCertificate);
        Files.write(key, newKey);
        TlsConfiguration server = certificates.get("server").orElseThrow();
        assertThat(server.reload()).isTrue();
        renewals.fire(new CertificateUpdatedEvent("server", server));
    }

    @Test
    void speaksToBothDriversDatabaseEncrypted() throws SQLException {
        // Given
        service().auth().oauth2(Tokens.reader()).get("/areas?code=GBR").then().statusCode(200);
        Management.given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));

        // When
        List<String> roles = new ArrayList<>();
        List<Boolean> encrypted = new ArrayList<>();
        try (Connection observer = DriverManager.getConnection(database, "statistics", password);
                ResultSet rows = observer.createStatement().executeQuery(ENCRYPTED)) {
            while (rows.next()) {
                roles.add(rows.getString(1));
                encrypted.add(rows.getBoolean(2));
            }
        }

        // Then
        assertThat(roles)
                .anyMatch(role -> role.contains("vertx-pg-client"))
                .anyMatch(role -> role.contains("PostgreSQL JDBC Driver"));
        assertThat(encrypted).containsOnly(true);
    }

    @Test
    void takesPasswordsFromFilesAndWhatElseLiesThere() {
        assertThat(password).isEqualTo("statistics");
        assertThat(mounted).isEqualTo("https://statistics.example.org");
    }

    private RequestSpecification service() {
        return service(authority);
    }

    private RequestSpecification service(Path trusted) {
        return given().baseUri("https://localhost").port(service.getPort()).config(trusting(trusted));
    }

    private static RestAssuredConfig trusting(Path authority) {
        try (InputStream file = Files.newInputStream(authority)) {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry(
                    "authority", CertificateFactory.getInstance("X.509").generateCertificate(file));
            return RestAssuredConfig.config().sslConfig(SSLConfig.sslConfig().trustStore(trusted));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
