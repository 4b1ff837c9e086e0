package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import org.junit.jupiter.api.Test;

/** A service that fails again and again is left alone, and asked again by itself. */
@QuarkusTest
@TestProfile(Deployment.class)
class CircuitTest extends GatewayTest {

    private static final String QUESTION = "{ me { username } indicators { code } }";
    private static final String OTHER_SIDE = "{ agreements(first: 3) { nodes { id } } }";

    @Test
    void sendsNothingToAServiceThatFailedAgainAndAgain() {
        // Given
        failUntilItIsOpen();

        // When
        var answer = ask(QUESTION);

        // Then
        assertThat(statistics.calls(), empty());
        answer.body("data.me.username", equalTo("reader"))
                .body("data.indicators", nullValue())
                .body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("SERVICE_UNAVAILABLE"))
                .body(
                        "errors[0].message",
                        equalTo("The statistics service does not answer as it should. Ask again later."));
    }

    @Test
    void stillAsksTheOtherOne() {
        // Given
        failUntilItIsOpen();

        // When
        var answer = ask(OTHER_SIDE);

        // Then
        answer.body("errors", nullValue()).body("data.agreements.nodes", hasSize(3));
        assertThat(partnerships.calls(), contains("POST /query"));
    }

    @Test
    void staysClosedWhenOnlyCallersAreAtFault() {
        // Given
        statistics.answer(aResponse().withStatus(403));
        for (int call = 0; call < 20; call++) {
            ask(QUESTION).body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        }

        // Then
        assertThat(statistics.calls(), hasSize(20));
        assertThat(state(), equalTo(CircuitBreakerState.CLOSED));
    }

    private void failUntilItIsOpen() {
        statistics.answer(aResponse().withStatus(500));
        for (int call = 0; call < 8; call++) {
            ask(QUESTION).body("errors.extensions.code", everyItem(equalTo("SERVICE_UNAVAILABLE")));
        }
        assertThat(statistics.calls(), hasSize(8));
        statistics.answerByContract();
        assertThat(state(), equalTo(CircuitBreakerState.OPEN));
    }

    private static CircuitBreakerState state() {
        return CircuitBreakerMaintenance.get().currentState("statistics-question");
    }
}
