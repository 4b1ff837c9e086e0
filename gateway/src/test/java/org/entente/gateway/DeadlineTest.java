package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each service hears how long its answer is waited for: no longer than the caller waits, nor than we do. */
@QuarkusTest
class DeadlineTest extends GatewayTest {

    private static final String THREE_LEVELS =
            "{ series(first: 2) { nodes { latest { printed vintages { printed } } refArea { agreements(limit: 1) { id } } } } }";

    /** Two thirds of our patience, and a little less. */
    private static final int OURS = 1150;

    @Test
    void tellsEachServiceHowLongItIsWaitedFor() {
        // When
        ask(THREE_LEVELS).body("errors", nullValue());

        // Then
        assertThat(told(statistics), hasSize(greaterThan(1)));
        assertThat(told(statistics), everyItem(allOf(greaterThan(0), lessThanOrEqualTo(OURS))));
        assertThat(told(partnerships), hasSize(1));
        assertThat(told(partnerships), everyItem(allOf(greaterThan(0), lessThanOrEqualTo(OURS))));
    }

    @Test
    void waitsNoLongerThanTheCallerDoes() {
        // Given
        statistics.answer("/indicators", aResponse().withStatus(200).withFixedDelay(10_000));

        // When
        var answer = within("300", "{ me { username } indicators { code } }");

        // Then
        answer.body("data.me.username", equalTo("reader"))
                .body("data.indicators", nullValue())
                .body("errors[0].extensions.code", equalTo("SERVICE_UNAVAILABLE"));
        assertThat(told(statistics), everyItem(lessThanOrEqualTo(300)));
    }

    @Test
    void doesNotWaitLongerBecauseACallerWould() {
        // When
        within("60000", "{ indicators { code } }").body("errors", nullValue());

        // Then
        assertThat(told(statistics), everyItem(lessThanOrEqualTo(OURS)));
    }

    private static List<Integer> told(StandIn service) {
        return service.requests().stream()
                .map(request -> Integer.valueOf(request.getHeader("Entente-Deadline")))
                .toList();
    }

    private io.restassured.response.ValidatableResponse within(String millis, String query) {
        return with(realm.reader())
                .header("Entente-Deadline", millis)
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(200);
    }
}
