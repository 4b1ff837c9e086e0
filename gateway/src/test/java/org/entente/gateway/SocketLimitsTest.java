package org.entente.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a deployment sets for sockets, set lower than usual. */
@QuarkusTest
@TestProfile(SocketLimitsTest.Low.class)
class SocketLimitsTest extends GatewayTest {

    public static class Low implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "entente.sockets.most-strangers-of-one-address", "2",
                    "entente.sockets.init-timeout", "60S",
                    "entente.sockets.heartbeat", "3S",
                    "entente.documents.max-characters", "200");
        }
    }

    @Test
    void whoHasNoTokenTakesNoPlaceOfThoseWhoHave() {
        var token = realm.token("known", List.of(), "reader");
        try (var known = Listener.of(token);
                var another = Listener.of(token);
                var first = Listener.silent();
                var second = Listener.silent()) {
            try (var third = Listener.silent()) {
                assertThat(third.code()).isEqualTo(1013);
            }
            for (var listener : List.of(known, another)) {
                assertThat(listener.send("{\"type\": \"ping\"}").next().getString("type"))
                        .isEqualTo("pong");
            }
            assertThat(first.init(token).next().getString("type")).isEqualTo("connection_ack");
            try (var fourth = Listener.of(token)) {
                assertThat(fourth.send("{\"type\": \"ping\"}").next().getString("type"))
                        .isEqualTo("pong");
            }
            assertThat(second.init("nonsense").code()).isEqualTo(4403);
        }
    }

    @Test
    void aDocumentIsNoLongerThanOverHttp() {
        try (var listener = Listener.of(realm.token("long", List.of(), "reader"))) {
            var answer = listener.subscribe("a", "subscription { changes { __typename } } #" + "x".repeat(200))
                    .next();
            assertThat(answer.getString("type")).isEqualTo("error");
            assertThat(answer.getString("payload[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
            assertThat(answer.getString("payload[0].extensions.limit")).isEqualTo("characters");
        }
    }

    @Test
    void whoAnswersNoPingIsClosed() {
        try (var listener = Listener.rude(realm.token("rude", List.of(), "reader"))) {
            assertThat(listener.code()).isEqualTo(4504);
        }
    }

    /** It answers pings, so that what it leaves unread is what ends it, unless the gateway is too slow to see the answers. */
    @Test
    @Timeout(120)
    void whoDoesNotReadIsNotReadEither() throws IOException {
        var token = realm.token("deaf", List.of(), "reader");
        try (var deaf = new RawSocket()) {
            assertThat(deaf.open("/graphql", "Upgrade: websocket", "Sec-WebSocket-Protocol: graphql-transport-ws"))
                    .isEqualTo(101);
            deaf.send("{\"type\": \"connection_init\", \"payload\": {\"authorization\": \"%s\"}}".formatted(token), 1);
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 20_000; i++) {
                            deaf.send("{\"type\":\"ping\"}", 100);
                            deaf.send("{\"type\":\"pong\"}", 1);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
        try (var listener = Listener.of(token)) {
            assertThat(listener.send("{\"type\": \"ping\"}").next().getString("type"))
                    .isEqualTo("pong");
        }
    }
}
