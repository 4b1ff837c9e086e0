package org.entente.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
