package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A statistics service that fails takes its own fields with it and nothing else, and tells nothing about itself. */
@QuarkusTest
class FailuresTest extends GatewayTest {

    private static final int SILENCE = 10_000;
    private static final long WELL_BEFORE_THE_SILENCE_ENDS = 7_000;

    private static final String EVERYTHING = """
            { me { username } areas { code } area(code: "GBR") { name } indicators { code } series { totalCount } releases { totalCount }
              release(id: "f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1") { title } node(id: "figure:f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1/YE.LTIM_NET.GBR.001.ALL.ONS/2022") { id } }
            """;

    private static final String INTERNALS =
            "<html><h1>500</h1><pre>org.postgresql.util.PSQLException: select * from figure at db-7.internal:5432\n\tat org.entente.statistics.Secret.run(Secret.java:7)</pre></html>";

    @ConfigProperty(name = "entente.patience")
    Duration patience;

    record Failure(String name, ResponseDefinitionBuilder answer) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Failure> failures() {
        return Stream.of(
                new Failure(
                        "an error page with internals",
                        aResponse()
                                .withStatus(500)
                                .withHeader("Content-Type", "text/html")
                                .withBody(INTERNALS)),
                new Failure(
                        "a bad request with internals",
                        aResponse()
                                .withStatus(400)
                                .withHeader("Content-Type", "text/html")
                                .withBody(INTERNALS)),
                new Failure("broken JSON", okJson("{\"items\": [{")),
                new Failure("other JSON", okJson("{\"rows\": 12}")),
                new Failure("a list", okJson("[]")),
                new Failure(
                        "an answer to another question",
                        okJson(
                                "{\"items\": [{\"code\": 7}], \"answers\": [{\"items\": []}, {\"items\": []}], \"areas\": [], \"indicators\": [], \"routes\": [], \"releases\": [], \"statuses\": []}")),
                new Failure(
                        "a page of HTML",
                        aResponse()
                                .withStatus(200)
                                .withHeader("Content-Type", "text/html")
                                .withBody("<html>proxy login</html>")),
                new Failure("nothing", aResponse().withStatus(204)),
                new Failure("a redirect", aResponse().withStatus(302).withHeader("Location", "http://db-7.internal/")),
                new Failure("a cut connection", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
                new Failure("silence", aResponse().withStatus(200).withFixedDelay(SILENCE)),
                new Failure(
                        "a trickle",
                        okJson("{\"items\": [], \"total\": 0, \"next\": null}").withChunkedDribbleDelay(20, SILENCE)));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void standsWhenTheServiceAnswersWith(Failure failure) {
        // Given
        warm();
        statistics.answer(failure.answer());

        // When
        var answer = ask(EVERYTHING);

        // Then
        onlyItsOwnFieldsAreGone(answer);
    }

    /** The clock on the wall depends on the machine; what callers may expect of us does not. */
    @Test
    void givesUpEarlyEnoughForAnAnswerWithinTwoSeconds() {
        assertThat(patience, lessThan(Duration.ofSeconds(2)));
    }

    @Test
    void standsWhenTheServiceIsGone() {
        // Given
        warm();
        statistics.stop();

        try {
            // When
            var answer = ask(EVERYTHING);

            // Then
            onlyItsOwnFieldsAreGone(answer);
        } finally {
            statistics.restart();
        }
        ask("{ areas { code } }").body("errors", nullValue());
    }

    private void warm() {
        ask(EVERYTHING);
    }

    private static void onlyItsOwnFieldsAreGone(ValidatableResponse answer) {
        answer.time(lessThan(WELL_BEFORE_THE_SILENCE_ENDS))
                .body("data.me.username", equalTo("reader"))
                .body("data.areas.code", hasItem("GBR"))
                .body("data.area.name", equalTo("United Kingdom"))
                .body("data.series", nullValue())
                .body("errors", hasSize(5))
                .body("errors.path.flatten().toSet().size()", equalTo(5))
                .body("errors.locations.flatten().size()", equalTo(5))
                .body(
                        "errors.extensions.code.toSet()",
                        anyOf(
                                equalTo(java.util.Set.of("SERVICE_UNAVAILABLE")),
                                equalTo(List.of("SERVICE_UNAVAILABLE"))))
                .body(
                        "errors.message",
                        everyItem(equalTo("The statistics service does not answer as it should. Ask again later.")));
        saysNothingOfTheInside(answer);
    }

    private static void saysNothingOfTheInside(ValidatableResponse answer) {
        var text = answer.extract().asString();
        for (var secret : List.of(
                "Exception", "java", "org.", "localhost", "1809", "internal:", "select", "html", "Statistics")) {
            assertThat(text, not(containsString(secret)));
        }
    }

    @Test
    void reportsAFailedBatchOnceForEachField() {
        // Given
        statistics.answer("/figures/query", aResponse().withStatus(503));

        // When
        var answer = ask("{ series(first: 12) { nodes { key figures { printed } newest: latest { printed } } } }");

        // Then
        answer.body("data.series.nodes", hasSize(12))
                .body("data.series.nodes.key", everyItem(notNullValue()))
                .body("data.series.nodes.figures", everyItem(nullValue()))
                .body("errors", hasSize(2))
                .body("errors[0].path", equalTo(List.of("series", "nodes", 0, "figures")))
                .body("errors[0].extensions", equalTo(Map.of("code", "SERVICE_UNAVAILABLE", "rows", 12)))
                .body("errors[1].path", equalTo(List.of("series", "nodes", 0, "newest")));
    }

    @Test
    void failsOneCallOfASplitBatchAndNotTheOther() {
        // Given: 22 series, 26 questions each, in two calls, of which the one that asks for `last: 26` fails
        var aliases = java.util.stream.IntStream.rangeClosed(1, 26)
                .mapToObj(n -> "a%d: figures(last: %d) { printed }".formatted(n, n))
                .toList();
        statistics.fail("/figures/query", "YE.LTIM_NET.GBR.001.ALL.ONS");

        // When
        var answer = ask("{ series { nodes { key " + String.join(" ", aliases) + " } } }");

        // Then
        answer.body("data.series.nodes[0].a1", notNullValue())
                .body("data.series.nodes.find { it.key == 'YE.LTIM_NET.GBR.001.ALL.ONS' }.a1", nullValue())
                .body("errors", hasSize(greaterThan(0)));
    }

    @Test
    void handsOnWhatTheServiceFoundWrongWithTheQuestion() {
        // Given
        statistics.answer(
                "/figures/query",
                aResponse()
                        .withStatus(400)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody(
                                "{\"type\": \"about:blank\", \"status\": 400, \"code\": \"BAD_PARAMETER\", \"detail\": \"selections[0].from: not a day that we keep\"}"));

        // When
        var answer = ask("{ series(first: 1) { nodes { figures(from: \"2023-02-28\") { printed } } } }");

        // Then
        answer.body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].message", containsString("not a day"));
    }

    @Test
    void failsTheBadQuestionOfACallAndNotTheOthers() {
        // Given
        statistics.refuse("/figures/query", "\"to\":\"1999\"");
        statistics.refuse("/series/query", "\"indicator\":\"BAD\"");

        // When
        var answer = ask(
                "{ bad: series(filter: {indicator: \"BAD\"}) { totalCount } good: series(first: 3) { nodes { bad: figures(to: \"1999\") { printed } good: figures { printed } latest { printed } } } }");

        // Then
        answer.body("data.bad", nullValue())
                .body("data.good.nodes", hasSize(3))
                .body("data.good.nodes.bad", everyItem(nullValue()))
                .body("data.good.nodes.good", everyItem(notNullValue()))
                .body("data.good.nodes.latest", everyItem(notNullValue()))
                .body("errors.path", equalTo(List.of(List.of("bad"), List.of("good", "nodes", 0, "bad"))))
                .body("errors.extensions.code", everyItem(equalTo("BAD_USER_INPUT")));
    }

    /** Each answer comes early enough by itself, but all of them together would not. */
    @Test
    void spendsOnePatienceOnAllLevelsTogether() {
        // Given
        warm();
        statistics.answerSlowly(patience.toMillis() * 2 / 5);

        // When
        var answer = ask(
                "{ me { username } areas { code series(limit: 2) { key latest { printed vintages { printed vintages { printed } } } } } }");

        // Then
        answer.body("data.me.username", equalTo("reader"))
                .body("errors", hasSize(greaterThan(0)))
                .body("errors.extensions.code", everyItem(equalTo("SERVICE_UNAVAILABLE")));
        assertThat(
                statistics.calls().stream()
                        .filter("POST /figures/query"::equals)
                        .toList(),
                hasSize(lessThan(3)));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void saysWhatTheServiceForbids(int status) {
        // Given
        statistics.answer(aResponse().withStatus(status).withBody(INTERNALS));

        // When
        var answer = ask("{ indicators { code } me { username } }");

        // Then
        answer.body("data.me.username", equalTo("reader"))
                .body("errors[0].extensions.code", equalTo(status == 401 ? "UNAUTHENTICATED" : "FORBIDDEN"));
        saysNothingOfTheInside(answer);
    }

    @Test
    void keepsAnUnexpectedFailureOfItsOwnToItself() {
        // Given: a frequency that nobody has heard of
        statistics.answer("/series/query", okJson("""
                        {"answers": [{"items": [{"key": "X.A.B.C.D.E", "indicator": "A", "refArea": "GBR", "counterpartArea": "GBR", "route": "R", "frequency": "FORTNIGHTLY", "publisher": "P", "unit": "U"}], "total": 1, "next": null}], "corridors": [],
                         "areas": [{"code": "GBR", "name": "n", "kind": "COUNTRY", "numericCode": null, "memberOf": []}],
                         "indicators": [{"code": "A", "name": "n", "definition": null, "unit": "U", "kind": "FLOW", "counterpartMeaning": "NONE"}], "routes": [{"code": "R", "name": "n"}]}
                        """));

        // When
        var answer = ask("{ series { totalCount } me { username } }");

        // Then
        answer.body("data.series", nullValue())
                .body("data.me.username", equalTo("reader"))
                .body("errors[0].extensions.code", equalTo("INTERNAL"))
                .body("errors[0].path", equalTo(List.of("series")));
        saysNothingOfTheInside(answer);
    }

    @Test
    void hasNoErrorsWithoutAFailure() {
        ask("{ me { username } }").body("", not(anEmptyMap())).body("errors", nullValue());
    }
}
