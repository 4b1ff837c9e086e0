package org.entente.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SecurityTest extends GatewayTest {

    private static final String QUESTION = "{\"query\": \"{ me { username } }\"}";

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    record BadToken(String name, Function<IdentityProvider, String> of) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<BadToken> badTokens() {
        return Stream.of(
                new BadToken("tampered", IdentityProvider::tampered),
                new BadToken("expired", IdentityProvider::expired),
                new BadToken("of another issuer", IdentityProvider::ofOtherIssuer),
                new BadToken("for another audience", IdentityProvider::forOtherAudience),
                new BadToken("signed by a stranger", IdentityProvider::signedByAStranger),
                new BadToken("no token at all", realm -> "abc"));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void refusesATokenThatIs(BadToken token) {
        with(token.of().apply(realm))
                .body(QUESTION)
                .post("/graphql")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .contentType("application/json")
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void saysInWordsThatATokenIsMissing() {
        given().get("/q/metrics")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .contentType("application/problem+json")
                .body("title", equalTo("Unauthorized"))
                .body("detail", containsString("token"))
                .body("code", equalTo("UNAUTHENTICATED"));
    }

    /** As they are sent, byte for byte: a client library would tidy them up. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql",
                "/graphql/",
                "/graphql%3Bx",
                "/graphql;x",
                "/%2e/graphql",
                "/./graphql",
                "//graphql",
                "/%67raphql",
                "/graphql%2F",
                "/x/../graphql",
                "/q/health/../../graphql",
                "/q/health/live/..%2f..%2f..%2fgraphql",
                "/q/health%2f..%2f..%2fgraphql",
                "/q/graphql-ui/../../graphql",
                "/q/graphql-ui/%2e%2e/%2e%2e/graphql",
                "/graphql/schema.graphql",
                "/graphql%2Fschema.graphql",
                "/q/metrics",
                "/q/metrics;x",
                "/q/health;x/../metrics",
                "/q/health/well",
                "/q/graphql-ui/",
                "/q",
                "/q/dev-ui",
                "/nothing"
            })
    void opensNothingWithoutAToken(String path) throws IOException {
        for (var method : List.of("POST", "GET", "OPTIONS", "HEAD")) {
            assertThat(method + " " + path, statusOf(method, path), equalTo("401"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready", "/q/health/started"})
    void showsItsHealthToWhoeverReachesTheOtherPort(String path) {
        Management.given().get(path).then().statusCode(200).body("status", equalTo("UP"));
        given().get(path).then().statusCode(401);
    }

    @Test
    void showsItsMeasuresAtTheOtherPortAlone() {
        Management.given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
        for (var role : List.of("auditor", "administrator")) {
            with(realm.token("operator", List.of(), role))
                    .get("/q/metrics")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void showsNothingOfTheGraphAtTheOtherPort() {
        for (var path : List.of("/graphql", "/", "/session", "/graphql/schema.graphql", "/q/graphql-ui/")) {
            Management.given().get(path).then().statusCode(404);
        }
    }

    @Test
    void showsWhatTheFrameworkAddsToAuditorsAndAdministratorsAlone() {
        for (var path : List.of(
                "/q/metrics", "/q/metrics/", "/q/metrics;x", "//q/metrics", "/q/%6detrics", "/graphql/../q/metrics")) {
            for (var token : List.of(
                    realm.token("stranger", List.of()),
                    realm.token("editor", List.of("*"), "reader", "pre-release", "editor", "approver"))) {
                with(token)
                        .urlEncodingEnabled(false)
                        .get(path)
                        .then()
                        .statusCode(403)
                        .body(not(containsString("jvm")));
            }
        }
    }

    @Test
    void answersNothingToWhoIsNoReader() {
        // When
        var answer = ask(
                realm.token("stranger", List.of()),
                "{ areas { code } series { totalCount } node(id: \"area:GBR\") { id } }");

        // Then
        answer.body("data.areas", nullValue())
                .body("data.series", nullValue())
                .body("errors.extensions.code.unique()", equalTo(List.of("FORBIDDEN")))
                .body("errors.size()", equalTo(3));
        assertThat(statistics.calls(), empty());
    }

    @Test
    void keepsTheRecordedClockForAuditors() {
        // Given
        var query =
                "{ a: series(first: 1, recordedAsOf: \"2026-01-01\") { nodes { latest { printed } } } b: area(code: \"GBR\", recordedAsOf: \"2026-01-01\") { code } me { username } }";

        // When
        var refused = ask(query);
        var answered = ask(realm.auditor(), query);

        // Then
        refused.body("data.a", nullValue())
                .body("data.b", nullValue())
                .body("data.me.username", equalTo("reader"))
                .body("errors.path", equalTo(List.of(List.of("a"), List.of("b"))))
                .body("errors.extensions.code.unique()", equalTo(List.of("FORBIDDEN")));
        answered.body("errors", nullValue()).body("data.a.nodes[0].latest", notNullValue());
        assertThat(
                statistics.requests().stream()
                        .filter(request -> request.getUrl().endsWith("/query"))
                        .allMatch(request ->
                                request.getBodyAsString().contains("\"recordedAsOf\":\"2026-01-01T00:00:00Z\"")),
                equalTo(true));
    }

    @Test
    void tellsAReaderWhoTheyAre() {
        ask("{ me { username roles desks maySeeEmbargoed mayEdit } }")
                .body(
                        "data.me",
                        equalTo(Map.of(
                                "username",
                                "reader",
                                "roles",
                                List.of("reader"),
                                "desks",
                                List.of(),
                                "maySeeEmbargoed",
                                false,
                                "mayEdit",
                                List.of())));
    }

    @Test
    void tellsAnEditorWhatTheyMayEdit() {
        // Given
        var editor = realm.token(
                "editor-tun",
                List.of("TUN", "LBY"),
                "reader",
                "pre-release",
                "editor",
                "offline_access",
                "default-roles-entente");

        // When
        var answer = ask(editor, "{ me { username roles desks maySeeEmbargoed mayEdit } }");

        // Then
        answer.body("data.me.roles", equalTo(List.of("editor", "pre-release", "reader")))
                .body("data.me.desks", equalTo(List.of("TUN", "LBY")))
                .body("data.me.maySeeEmbargoed", equalTo(true))
                .body("data.me.mayEdit", equalTo(List.of("TUN", "LBY")));
    }

    @Test
    void letsNobodyEditForHavingADeskAlone() {
        ask(realm.token("reader", List.of("TUN"), "reader"), "{ me { desks mayEdit } }")
                .body("data.me.desks", equalTo(List.of("TUN")))
                .body("data.me.mayEdit", empty());
    }

    private String statusOf(String method, String path) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var request =
                    "%s %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                            .formatted(method, path, QUESTION.length(), QUESTION);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split(" ", 3)[1];
        }
    }
}
