package org.entente.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may open a socket, how many there may be, and when one is closed; by the clock in {@link SocketLimitsTest}. */
@QuarkusTest
class SocketsTest extends GatewayTest {

    private static final String ANY = "subscription { changes { __typename } }";

    @Test
    void nothingIsAnsweredBeforeAToken() {
        try (var listener = Listener.silent()) {
            assertThat(listener.subscribe("a", ANY).code()).isEqualTo(4401);
        }
        try (var listener = Listener.silent()) {
            assertThat(listener.send("{\"type\": \"connection_init\"}").code()).isEqualTo(4403);
        }
        for (var bad : List.of(
                "nonsense", realm.expired(), realm.forOtherAudience(), realm.ofOtherIssuer(), realm.tampered())) {
            try (var listener = Listener.silent()) {
                assertThat(listener.init(bad).code()).as(bad).isEqualTo(4403);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer a\\r\\nX-Evil: 1",
                "a\\nb",
                "a\\u0000b",
                "Bearer ",
                "Bearer  two words",
                "Basic cmVhZGVyOnJlYWRlcg==",
                "\u00e4"
            })
    void whatCannotBeATokenIsRefused(String written) {
        try (var listener = Listener.silent()) {
            listener.send(
                    "{\"type\": \"connection_init\", \"payload\": {\"authorization\": \"%s\"}}".formatted(written));
            assertThat(listener.code()).isEqualTo(4403);
        }
    }

    @Test
    void aTokenMayComeWithTheHandshake() {
        try (var listener = Listener.silent("Authorization", "Bearer " + realm.token("header", List.of(), "reader"))) {
            listener.send("{\"type\": \"connection_init\"}");
            assertThat(listener.next().getString("type")).isEqualTo("connection_ack");
            listener.subscribe("a", ANY);
            statistics.tell("PUBLISHED");
            assertThat(listener.next().getString("payload.data.changes.__typename"))
                    .isEqualTo("ReleaseNotice");
        }
    }

    @Test
    void aTokenWithoutTheRoleHearsNothing() {
        try (var listener = Listener.of(realm.token("nobody", List.of()))) {
            listener.subscribe("a", ANY);
            statistics.tell("PUBLISHED");
            var answer = listener.next();
            assertThat(answer.getString("type")).isEqualTo("error");
            assertThat(answer.getString("payload[0].extensions.code")).isEqualTo("FORBIDDEN");
        }
    }

    @Test
    void whoNeverSaysWhoTheyAreIsClosed() {
        try (var listener = Listener.silent()) {
            assertThat(listener.code()).isEqualTo(4408);
        }
    }

    @Test
    void theEndOfATokenIsTheEndOfItsConnection() {
        try (var listener = Listener.of(realm.shortLived("brief", Duration.ofSeconds(5)))) {
            listener.subscribe("a", ANY);
            assertThat(listener.code()).isEqualTo(4403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "[]",
                "{\"type\": \"nonsense\"}",
                "{\"type\": \"subscribe\", \"payload\": {\"query\": \"{ a }\"}}",
                "{\"type\": \"subscribe\", \"id\": \"a\"}",
                "{\"type\": \"subscribe\", \"id\": \"a\", \"payload\": {}}",
                "{\"type\": \"subscribe\", \"id\": 7, \"payload\": {\"query\": \"{ a }\"}}",
                "{\"type\": \"ping\", \"payload\": 7}"
            })
    void whatIsNoMessageClosesTheConnection(String message) {
        try (var listener = Listener.of(realm.token("messages", List.of(), "reader"))) {
            assertThat(listener.send(message).code()).isEqualTo(4400);
        }
    }

    @Test
    void rulesOfTheSubprotocolAreKept() {
        try (var listener = Listener.speaking("graphql-ws")) {
            assertThat(listener.code()).isEqualTo(4406);
        }
        try (var listener = Listener.of(realm.token("rules", List.of(), "reader"))) {
            listener.send("{\"type\": \"ping\"}");
            assertThat(listener.next().getString("type")).isEqualTo("pong");
            listener.subscribe("a", ANY).subscribe("a", ANY);
            assertThat(listener.code()).isEqualTo(4409);
        }
        var token = realm.token("rules", List.of(), "reader");
        try (var listener = Listener.of(token)) {
            assertThat(listener.init(token).code()).isEqualTo(4429);
        }
    }

    @Test
    void ofTwoSubprotocolsOursIsChosen() throws IOException {
        try (var socket = new RawSocket()) {
            assertThat(socket.open(
                            "/graphql",
                            "Upgrade: websocket",
                            "Sec-WebSocket-Protocol: graphql-ws, graphql-transport-ws"))
                    .isEqualTo(101);
            assertThat(socket.header("Sec-WebSocket-Protocol")).isEqualTo("graphql-transport-ws");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subscription { changes @skip(if: true) { __typename } }",
                "subscription { changes @include(if: false) { __typename } }",
                "subscription { ... on Subscription @skip(if: true) { changes { __typename } } }",
                "subscription { ...all @skip(if: true) } fragment all on Subscription { changes { __typename } }",
                "subscription { ...all } fragment all on Subscription { changes @skip(if: true) { __typename } }"
            })
    void theRootOfASubscriptionHasNoConditions(String query) {
        try (var listener = Listener.of(realm.token("conditions", List.of(), "reader"))) {
            var answer = listener.subscribe("a", query).next();
            assertThat(answer.getString("type")).isEqualTo("error");
            assertThat(answer.getString("payload[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
            assertThat(answer.getString("payload[0].message")).contains("@skip");
        }
    }

    /** It reads neither the reason nor anything else, and does not stop. */
    @Test
    @Timeout(60)
    void whoDoesNotHearThatItIsOverIsBrokenOff() throws IOException {
        try (var deaf = new RawSocket()) {
            assertThat(deaf.open("/graphql", "Upgrade: websocket", "Sec-WebSocket-Protocol: graphql-transport-ws"))
                    .isEqualTo(101);
            deaf.send("no message", 1);
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 1_000_000; i++) {
                            deaf.send("{\"type\":\"ping\"}", 100);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void onePersonHasNoMoreThanTheirShare() {
        var token = realm.token("many", List.of(), "reader");
        List<Listener> listeners = new ArrayList<>();
        try {
            for (int i = 0; i < 10; i++) {
                listeners.add(Listener.of(token));
            }
            try (var oneMore = Listener.silent()) {
                assertThat(oneMore.init(token).code()).isEqualTo(1013);
            }
            var first = listeners.get(0);
            for (int i = 0; i < 20; i++) {
                first.subscribe("s" + i, ANY);
            }
            assertThat(first.send("{\"type\": \"ping\"}").next().getString("type"))
                    .isEqualTo("pong");
            var refused = listeners.get(1).subscribe("more", ANY).next();
            assertThat(refused.getString("type")).isEqualTo("error");
            assertThat(refused.getString("payload[0].message")).contains("too many subscriptions");

            first.send("{\"id\": \"s0\", \"type\": \"complete\"}").send("{\"type\": \"ping\"}");
            assertThat(first.next().getString("type")).isEqualTo("pong");
            listeners.get(1).subscribe("more", ANY);
            statistics.tell("PUBLISHED");
            assertThat(listeners.get(1).next().getString("id")).isEqualTo("more");
            try (var another = Listener.of(realm.token("few", List.of(), "reader"))) {
                another.subscribe("a", ANY);
                assertThat(another.next().getString("payload.data.changes.__typename"))
                        .isEqualTo("ReleaseNotice");
            }
        } finally {
            listeners.forEach(Listener::close);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/graphql/, websocket",
        "/graphql/, WebSocket",
        "//graphql, websocket",
        "/graphql;x, websocket",
        "/%67raphql, websocket",
        "/q/metrics, websocket",
        "/graphql, 'websocket, h2c'",
        "/graphql/, 'h2c, WebSocket'",
        "/graphql/, websocket|h2c",
        "/graphql/, h2c|websocket"
    })
    void noOtherSocketIsOpened(String path, String upgrade) throws IOException {
        for (var subprotocol : List.of("graphql-transport-ws", "graphql-ws")) {
            try (var socket = new RawSocket()) {
                assertThat(socket.open(
                                path,
                                "Upgrade: " + upgrade.replace("|", "\r\nUpgrade: "),
                                "Sec-WebSocket-Protocol: " + subprotocol,
                                "Authorization: Bearer " + realm.token("path", List.of(), "reader", "auditor")))
                        .isEqualTo(400);
                // What is no well-formed upgrade at all is refused by the server itself, without a word.
                if (!upgrade.contains("|")) {
                    assertThat(socket.body()).contains("\"code\":\"BAD_USER_INPUT\"");
                }
            }
        }
        try (var socket = new RawSocket()) {
            assertThat(socket.open("/graphql", "Upgrade: WebSocket", "Sec-WebSocket-Protocol: graphql-transport-ws"))
                    .isEqualTo(101);
        }
    }

    @Test
    void onlyTheHandshakeItselfPassesWithoutAToken() {
        for (var path : List.of("/graphql/", "/graphql/schema.graphql", "/q/metrics", "/graphql%2F", "/%67raphql")) {
            given().urlEncodingEnabled(false)
                    .header("Upgrade", "websocket")
                    .header("Connection", "Upgrade")
                    .get(path)
                    .then()
                    .statusCode(400);
        }
        given().header("Upgrade", "websocket")
                .contentType("application/json")
                .body("{\"query\": \"{ me { username } }\"}")
                .post("/graphql")
                .then()
                .statusCode(400);
        given().header("Upgrade", "websocket").get("/graphql").then().statusCode(400);
    }
}
