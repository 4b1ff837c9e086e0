package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A call goes out a second time only where that can help and cannot do anything twice. */
@QuarkusTest
class RepeatedCallsTest extends GatewayTest {

    private static final String QUESTION = "{ indicators { code } }";

    private static final String WRITE = """
            mutation { recordPartnershipStage(input: {lead: "ITA", partner: "TUN", roles: [TRANSIT], stage: DEEPENING, since: "2024"}) { id } }
            """;

    private static final ResponseDefinitionBuilder CUT = aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER);

    @Test
    void asksOnceMoreWhenTheServiceIsBusy() {
        // Given
        statistics.answerOnce(aResponse().withStatus(503));

        // When
        var answer = ask(QUESTION);

        // Then
        answer.body("errors", nullValue()).body("data.indicators", notNullValue());
        assertThat(statistics.calls(), hasSize(2));
    }

    @Test
    void asksOnceMoreAfterACutConnection() {
        // Given
        statistics.answerOnce(CUT);

        // When
        var answer = ask(QUESTION);

        // Then
        answer.body("errors", nullValue()).body("data.indicators", notNullValue());
        assertThat(statistics.calls(), hasSize(2));
    }

    @Test
    void asksNoThirdTime() {
        // Given
        statistics.answer(aResponse().withStatus(503));

        // When
        var answer = ask(QUESTION);

        // Then
        answer.body("errors[0].extensions.code", equalTo("SERVICE_UNAVAILABLE"));
        assertThat(statistics.calls(), hasSize(2));
    }

    @Test
    void doesNotRepeatWhatWouldFailAgain() {
        for (var failure : new ResponseDefinitionBuilder[] {
            aResponse().withStatus(500), aResponse().withStatus(504), okJson("{\"items\": [{")
        }) {
            // Given
            statistics.answerByContract();
            statistics.answerOnce(failure);

            // When
            var answer = ask(QUESTION);

            // Then
            answer.body("errors[0].extensions.code", equalTo("SERVICE_UNAVAILABLE"));
            assertThat(statistics.calls(), hasSize(1));
        }
    }

    @Test
    void sendsAWriteWithoutAKeyOnce() {
        // Given
        partnerships.answerOnce(CUT);

        // When
        var answer = write(Map.of());

        // Then
        answer.body("errors[0].extensions.code", equalTo("OUTCOME_UNKNOWN"));
        assertThat(partnerships.calls(), hasSize(1));
    }

    @Test
    void sendsAWriteWithAKeyOnceMoreUnderTheSameKey() {
        // Given
        partnerships.answerOnce(CUT);

        // When
        var answer = write(Map.of("Idempotency-Key", "stage-1"));

        // Then
        answer.body("errors", nullValue());
        var sent = partnerships.requests().stream()
                .filter(request -> "POST".equals(request.getMethod().getName())
                        && !request.getUrl().equals("/query"))
                .toList();
        assertThat(sent, hasSize(2));
        assertThat(sent.get(0).getHeader("Idempotency-Key"), notNullValue());
        assertThat(sent.get(1).getHeader("Idempotency-Key"), equalTo(sent.get(0).getHeader("Idempotency-Key")));
    }

    /** What was too late for its caller is too late a second time. */
    @Test
    void sendsAWriteWithAKeyOnceWhenItsTimeWasOver() {
        // Given
        partnerships.answerOnce(aResponse()
                .withStatus(504)
                .withHeader("Content-Type", "application/problem+json")
                .withBody("{\"status\": 504, \"code\": \"DEADLINE_EXCEEDED\", \"detail\": \"over\"}"));

        // When
        var answer = write(Map.of("Idempotency-Key", "stage-2"));

        // Then
        answer.body("errors[0].extensions.code", equalTo("SERVICE_UNAVAILABLE"))
                .body("errors[0].message", containsString("Nothing was changed"));
        assertThat(partnerships.calls(), hasSize(1));
    }

    /** No key reaches that service, so that it could not know the second one again. */
    @Test
    void sendsWhatIsDoneToAReleaseOnceUnderAKeyToo() {
        // Given
        var release = statistics.draft();
        statistics.answerOnce(CUT);

        // When
        var answer = write(
                "mutation { submitRelease(id: \"%s\") { state } }".formatted(release),
                Map.of("Idempotency-Key", "release-1"));

        // Then
        answer.body("errors[0].extensions.code", equalTo("OUTCOME_UNKNOWN"));
        assertThat(statistics.calls(), contains("POST /releases/" + release + "/submission"));
    }

    private ValidatableResponse write(Map<String, String> headers) {
        return write(WRITE, headers);
    }

    private ValidatableResponse write(String mutation, Map<String, String> headers) {
        return with(realm.token("editor", List.of("*"), "reader", "editor"))
                .headers(headers)
                .body(Map.of("query", mutation))
                .post("/graphql")
                .then()
                .statusCode(200);
    }
}
