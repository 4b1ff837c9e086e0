package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.local.Authority;

/**
 * A realm, a service that is asked by TLS and shows a certificate for its name, and one that shows another's. Secrets are
 * files of a mounted directory.
 */
public class ProductionSurroundings implements QuarkusTestResourceLifecycleManager {

    static final String SECRET = "made up, and as long as a secret of the console has to be";

    private static final String NOTHING = "{\"items\": [], \"total\": 0, \"next\": null}";

    private final IdentityProvider realm = new IdentityProvider();
    private final Authority authority = Authority.in(directory("authority"));
    private final WireMockServer statistics = server(authority.certify("localhost"));
    private final WireMockServer partnerships = server(authority.certify("elsewhere"));

    @Override
    public Map<String, String> start() {
        realm.start();
        statistics.start();
        statistics.stubFor(any(anyUrl()).willReturn(okJson(NOTHING)));
        partnerships.start();
        partnerships.stubFor(any(anyUrl()).willReturn(okJson(NOTHING)));
        return Map.of(
                "quarkus.oidc.auth-server-url",
                realm.issuer(),
                "quarkus.rest-client.statistics.url",
                "https://localhost:" + statistics.httpsPort(),
                "quarkus.rest-client.partnerships.url",
                "https://localhost:" + partnerships.httpsPort(),
                "quarkus.rest-client.tls-configuration-name",
                "services",
                "quarkus.tls.services.trust-store.pem.certs",
                authority.certificate().toString(),
                "smallrye.config.source.file.locations",
                mounted().toString());
    }

    private static Path mounted() {
        var directory = directory("mounted");
        try {
            Files.writeString(directory.resolve("entente.console.secret"), SECRET + "\n");
            // The program names a client by itself; a file counts for more.
            Files.writeString(directory.resolve("entente.console.client"), "console-of-production");
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

    private static WireMockServer server(Authority.Certified certified) {
        return new WireMockServer(options()
                .httpDisabled(true)
                .dynamicHttpsPort()
                .keystoreType("PKCS12")
                .keystorePath(certified.p12().toString())
                .keystorePassword(Authority.PASSWORD)
                .keyManagerPassword(Authority.PASSWORD));
    }

    @Override
    public void stop() {
        partnerships.stop();
        statistics.stop();
        realm.stop();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(realm, field -> field.getType() == IdentityProvider.class);
        injector.injectIntoFields(statistics, field -> field.getType() == WireMockServer.class);
    }
}
