package org.entente.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmSetupTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    private final List<String> said = new ArrayList<>();

    /** A Keycloak that takes a realm, has it then, and has no clients. */
    @BeforeEach
    void startKeycloak() throws IOException {
        var created = new AtomicBoolean();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var asked =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            var status =
                    switch (asked) {
                        case "GET /realms/entente" -> created.get() ? 200 : 404;
                        case "POST /admin/realms" -> created.compareAndSet(false, true) ? 201 : 409;
                        default -> 200;
                    };
            var answer = (asked.startsWith("POST") ? "{\"access_token\": \"token\"}" : "[]").getBytes(UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stopKeycloak() {
        server.stop(0);
    }

    @Test
    void theSameRealmWithOtherOriginsIsNoChange() throws IOException {
        var realm = Installation.here().realm();
        setup().bring(realm, SignInOrigins.NONE);

        setup().bring(realm, new SignInOrigins(List.of("http://localhost:4200"), List.of("http://localhost:8080")));

        assertEquals(List.of(), said);
    }

    @Test
    void aRealmThatHasChangedSinceIsSpokenOf() throws IOException {
        var realm = Files.copy(Installation.here().realm(), scratch.resolve("realm.json"));
        setup().bring(realm, SignInOrigins.NONE);
        Files.writeString(realm, Files.readString(realm).replace("\"failureFactor\": 10", "\"failureFactor\": 5"));

        setup().bring(realm, SignInOrigins.NONE);

        assertEquals(1, said.size());
        assertTrue(said.get(0).contains("--fresh"), said::toString);
    }

    private RealmSetup setup() {
        var url = "http://localhost:" + server.getAddress().getPort();
        return new RealmSetup(new KeycloakClient(url), scratch, scratch.resolve("fingerprint"), said::add);
    }
}
