package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a refused write tells, what an unheard one does not pretend to know, and that neither is sent again. */
@QuarkusTest
class WriteRefusalsTest extends GatewayTest {

    private static final String ID = "f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1";
    private static final String SUBMIT = "mutation { submitRelease(id: \"%s\") { state } }".formatted(ID);

    private static final String INTERNALS =
            "<html><pre>org.postgresql.util.PSQLException: select * from figure at db-7.internal:5432</pre></html>";

    record Failure(String name, ResponseDefinitionBuilder answer) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, BAD_PARAMETER, BAD_USER_INPUT",
        "400, BAD_BODY, BAD_USER_INPUT",
        "401, UNAUTHENTICATED, UNAUTHENTICATED",
        "403, FORBIDDEN, FORBIDDEN",
        "403, NOT_YOUR_DESK, NOT_YOUR_DESK",
        "403, NOT_YOUR_DRAFT, NOT_YOUR_DRAFT",
        "403, APPROVED_BY_SUBMITTER, APPROVED_BY_SUBMITTER",
        "404, NOT_FOUND, NOT_FOUND",
        "409, WRONG_STATE, WRONG_STATE",
        "413, TOO_LARGE, BAD_USER_INPUT",
        "422, ROWS_REFUSED, ROWS_REFUSED",
        "503, UNAVAILABLE, SERVICE_UNAVAILABLE"
    })
    void keepsTheServicesCode(int status, String code, String shown) {
        // Given
        statistics.answer(problem(status, "\"code\": \"%s\", \"detail\": \"in its own words\"".formatted(code)));

        // When
        var answer = write(SUBMIT);

        // Then
        answer.body("data.submitRelease", nullValue())
                .body("errors", hasSize(1))
                .body("errors[0].path", equalTo(List.of("submitRelease")))
                .body("errors[0].extensions", equalTo(Map.of("code", shown)))
                .body(
                        "errors[0].message",
                        status == 401 || status == 503
                                ? not(containsString("in its own words"))
                                : equalTo("in its own words"));
        assertThat(statistics.calls(), hasSize(1));
    }

    @Test
    void listsEveryFault() {
        // Given
        statistics.answer(problem(422, """
                "code": "ROWS_REFUSED", "detail": "3 faults; nothing was taken in", "errorsTotal": 3, "errors": [
                    {"field": "figures[3].printed", "value": "many", "reason": "not a number"},
                    {"field": "figures[4].period", "value": "2022-13", "reason": "not a period"}]"""));

        // When
        var answer = write(
                "mutation { recordFigures(releaseId: \"%s\", figures: [{seriesKey: \"\", period: \"\", printed: \"\"}]) { id } }"
                        .formatted(ID));

        // Then
        answer.body(
                        "errors[0].extensions.errors",
                        equalTo(List.of(
                                Map.of("field", "figures[3].printed", "value", "many", "reason", "not a number"),
                                Map.of("field", "figures[4].period", "value", "2022-13", "reason", "not a period"))))
                .body("errors[0].extensions.errorsTotal", equalTo(3));
    }

    @Test
    void listsAThousandFaultsAndCountsTheRest() {
        // Given
        var faults = IntStream.range(0, 1200)
                .mapToObj("{\"field\": \"figures[%d].printed\", \"reason\": \"r\"}"::formatted)
                .collect(Collectors.joining(","));
        statistics.answer(
                problem(422, "\"code\": \"ROWS_REFUSED\", \"detail\": \"d\", \"errors\": [%s]".formatted(faults)));

        // Then
        write(SUBMIT)
                .body("errors[0].extensions.errors.size()", equalTo(1000))
                .body("errors[0].extensions.errorsTotal", equalTo(1200));
    }

    @Test
    void namesTheMemberOfTheInputAtFault() {
        // Given
        statistics.answer(problem(400, """
                "code": "BAD_PARAMETER", "detail": "title: must not be blank", "errors": [{"field": "title", "value": " ", "reason": "must not be blank"}]"""));

        // When
        var answer = write(
                "mutation { draftRelease(input: {publisher: \"ONS\", title: \" \", publishedAt: \"2023-01-01\"}) { id } }");

        // Then
        answer.body("errors[0].extensions.argument", equalTo("input.title"))
                .body("errors[0].extensions.errors.field", contains("input.title"));
    }

    static Stream<Failure> unheard() {
        return Stream.of(
                new Failure(
                        "an error page with internals",
                        aResponse()
                                .withStatus(500)
                                .withHeader("Content-Type", "text/html")
                                .withBody(INTERNALS)),
                new Failure(
                        "a fault of its own",
                        problem(500, "\"code\": \"INTERNAL\", \"detail\": \"org.entente.statistics.Secret\"")),
                new Failure("a proxy that gave up", aResponse().withStatus(504)),
                new Failure("broken JSON", okJson("{\"id\": ")),
                new Failure("other JSON", okJson("{\"rows\": 12}")),
                new Failure("nothing", aResponse().withStatus(204)),
                new Failure("a cut connection", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
                new Failure("silence", okJson("{}").withFixedDelay(20_000)));
    }

    @ParameterizedTest
    @MethodSource("unheard")
    void saysThatNobodyKnowsAfter(Failure failure) {
        // Given
        statistics.answer(failure.answer());

        // When
        var answer = write(SUBMIT);

        // Then
        answer.body("data.submitRelease", nullValue())
                .body("errors[0].extensions", equalTo(Map.of("code", "OUTCOME_UNKNOWN")))
                .body("errors[0].message", containsString("Send the same again"));
        saysNothingOfTheInside(answer);
        assertThat(statistics.calls(), hasSize(1));
    }

    @Test
    void saysThatNothingWasChangedWhenNothingWasSent() {
        // Given
        statistics.stop();

        try {
            // When
            var answer = write(SUBMIT);

            // Then
            answer.body("errors[0].extensions", equalTo(Map.of("code", "SERVICE_UNAVAILABLE")))
                    .body("errors[0].message", containsString("Nothing was changed"));
            saysNothingOfTheInside(answer);
        } finally {
            statistics.restart();
        }
    }

    @Test
    void sendsNothingMoreToAServiceThatKeptSilent() {
        // Given
        var release = statistics.draft();
        statistics.answer("/releases/" + release + "/submission", okJson("{}").withFixedDelay(20_000));

        // When
        var answer = write(
                "mutation { a: submitRelease(id: \"%1$s\") { state } b: withdrawRelease(id: \"%1$s\", reason: \"r\") { state } }"
                        .formatted(release));

        // Then
        answer.body("errors.extensions.code", contains("OUTCOME_UNKNOWN", "SERVICE_UNAVAILABLE"))
                .body("errors[1].message", containsString("Nothing was changed"));
        assertThat(statistics.calls(), contains("POST /releases/" + release + "/submission"));
    }

    @Test
    void failsOneOfSeveralAndNeitherTheOneBeforeNorTheOneAfter() {
        // Given
        var release = statistics.draft();
        statistics.answer("/corrections", problem(409, "\"code\": \"WRONG_STATE\", \"detail\": \"d\""));

        // When
        var answer = write(
                "mutation { a: submitRelease(id: \"%1$s\") { state } b: correctReading(figureId: \"%1$s/A.X.GBR.001.ALL.ONS/2022\", value: 1, evidenceUrl: \"https://example.org\") { id } c: withdrawRelease(id: \"%1$s\", reason: \"r\") { state } }"
                        .formatted(release));

        // Then
        answer.body("data.a.state", equalTo("SUBMITTED"))
                .body("data.b", nullValue())
                .body("data.c.state", equalTo("WITHDRAWN"))
                .body("errors.path", equalTo(List.of(List.of("b"))));
    }

    @Test
    void answersTheWriteWhenWhatIsBelowItFails() {
        // Given
        var release = statistics.draft();
        statistics.answer("/releases/" + release + "/figures", aResponse().withStatus(503));

        // When
        var answer =
                write("mutation { submitRelease(id: \"%s\") { state figures { totalCount } } }".formatted(release));

        // Then
        answer.body("data.submitRelease.state", equalTo("SUBMITTED"))
                .body("data.submitRelease.figures", nullValue())
                .body("errors[0].extensions.code", equalTo("SERVICE_UNAVAILABLE"));
    }

    private static ResponseDefinitionBuilder problem(int status, String members) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/problem+json")
                .withBody("{\"type\": \"about:blank\", \"status\": %d, %s}".formatted(status, members));
    }

    private static void saysNothingOfTheInside(ValidatableResponse answer) {
        var text = answer.extract().asString();
        for (var secret :
                List.of("Exception", "java", "org.", "localhost", "1809", "internal:", "select", "html", "Secret")) {
            assertThat(text, not(containsString(secret)));
        }
    }

    private ValidatableResponse write(String mutation) {
        return ask(realm.token("editor", List.of("*"), "reader", "editor"), mutation);
    }
}
