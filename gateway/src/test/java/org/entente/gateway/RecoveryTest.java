package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Either service may be gone, broken or beside itself for long: the other's answers go on, and its own come back unaided. */
@QuarkusTest
@TestProfile(RecoveryTest.WithoutPause.class)
class RecoveryTest extends GatewayTest {

    /** Longer than it takes a circuit to open. */
    private static final int LONG = 9;

    private static final int TRIES = 5;

    private static final String BOTH = "{ me { username } indicators { code } agreements(first: 3) { nodes { id } } }";

    /** An open circuit tries again with the next call, so that the test needs no clock. */
    public static final class WithoutPause implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "entente.calls.circuit.pause", "0S",
                    "entente.calls.circuit.calls", "8",
                    "entente.calls.circuit.tries", String.valueOf(TRIES));
        }
    }

    enum Trouble {
        GONE {
            @Override
            void begin(StandIn service) {
                service.stop();
            }

            @Override
            void end(StandIn service) {
                service.restart();
            }
        },
        ERRORS {
            @Override
            void begin(StandIn service) {
                service.answer(aResponse()
                        .withStatus(500)
                        .withBody("org.postgresql.util.PSQLException: select * from figure at db-7.internal:5432"));
            }
        },
        GARBAGE {
            @Override
            void begin(StandIn service) {
                service.answer(okJson("{\"items\": [{\"secret\": \"db-7.internal\""));
            }
        },
        SLOW {
            @Override
            void begin(StandIn service) {
                service.answer(aResponse().withStatus(200).withFixedDelay(5_000));
            }
        },
        BUSY {
            @Override
            void begin(StandIn service) {
                service.answer(aResponse().withStatus(503));
            }
        };

        abstract void begin(StandIn service);

        void end(StandIn service) {
            service.answerByContract();
        }
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void withoutStatisticsTheAgreementsAreAnsweredUntilItIsBack(Trouble trouble) {
        comesBack(trouble, statistics, "statistics", "indicators", "agreements");
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void withoutPartnershipsTheFiguresAreAnsweredUntilItIsBack(Trouble trouble) {
        comesBack(trouble, partnerships, "partnerships", "agreements", "indicators");
    }

    private void comesBack(Trouble trouble, StandIn service, String name, String itsField, String othersField) {
        // Given
        trouble.begin(service);
        try {
            // When: for long enough that its circuit opens
            for (int operation = 0; operation < LONG; operation++) {
                var answer = ask(BOTH);

                // Then
                answer.body("data.me.username", equalTo("reader"))
                        .body("data." + itsField, nullValue())
                        .body("data." + othersField, notNullValue())
                        .body("errors.path", equalTo(List.of(List.of(itsField))))
                        .body("errors.extensions.code", everyItem(equalTo("SERVICE_UNAVAILABLE")));
                saysNothingOfTheInside(answer);
            }
            assertThat(state(name), not(equalTo(CircuitBreakerState.CLOSED)));
        } finally {
            trouble.end(service);
        }

        // And then
        for (int operation = 0; operation < TRIES; operation++) {
            ask(BOTH).body("errors", nullValue()).body("data.agreements.nodes", hasSize(3));
        }
        assertThat(state(name), equalTo(CircuitBreakerState.CLOSED));
    }

    private static CircuitBreakerState state(String service) {
        return CircuitBreakerMaintenance.get().currentState(service + "-question");
    }

    private static void saysNothingOfTheInside(ValidatableResponse answer) {
        var text = answer.extract().asString();
        for (var secret : List.of("Exception", "java", "org.", "localhost", "1809", "internal", "select", "ircuit")) {
            assertThat(text, not(org.hamcrest.Matchers.containsString(secret)));
        }
    }
}
