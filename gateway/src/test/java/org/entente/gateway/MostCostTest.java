package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the dearest operation takes that is allowed, and that every limit is a setting. */
@QuarkusTest
@TestProfile(MostCostTest.Patient.class)
class MostCostTest extends GatewayTest {

    private static final Logger LOG = Logger.getLogger(MostCostTest.class);

    private static final long MEBIBYTE = 1 << 20;
    private static final long MILLI = 1_000_000;
    private static final long MOST_READINGS = 40;

    private static final int MOST = 100_000;

    /** 7 for each figure and 11 for each series: 14 are 98,167. */
    private static final String DEAREST =
            "{ series(first: %d) { nodes { key figures(limit: 1000) { printed value reading period { label } status { name } release { title } } } } }";

    /** A slow machine is no reason to give up, and looking at the heap takes its time; the other limits are low. */
    public static class Patient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<String, String>();
            settings.put("entente.patience", "60S");
            settings.put("quarkus.rest-client.statistics.read-timeout", "60000");
            settings.put("entente.limits.depth", "6");
            settings.put("entente.limits.selections", "30");
            settings.put("entente.limits.root-fields", "2");
            settings.put("entente.limits.aliases", "3");
            settings.put("entente.limits.directives", "1");
            settings.put("entente.limits.variables", "4");
            settings.put("entente.limits.calls", "3");
            settings.put("quarkus.smallrye-graphql.parser-max-tokens", "300");
            return settings;
        }
    }

    @Inject
    Watch watch;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void theDearestOperationKeepsLessThan64MebibytesAlive() {
        // Given
        ManyFigures.of(statistics, 14, 1000);
        answered();

        // When
        long alive = watch.alive(this::answered);

        // Then
        LOG.infof("The dearest operation keeps %d MiB alive at most", alive / MEBIBYTE);
        assertThat("bytes alive at most", alive, lessThan(64 * MEBIBYTE));
    }

    /**
     * In times of what it takes to read and write the service's answer, since a second is long on one machine and short on
     * another; both take as much longer on a busy one. About 20 were measured, and more than 40 are another gateway.
     */
    @Test
    void theDearestOperationTakesNoMoreThanItsTimesTheReadingOfWhatItIsMadeOf() {
        // Given
        var told = ManyFigures.of(statistics, 14, 1000);
        readAndWritten(told);
        answered();
        answered();

        // When
        long reading = least(() -> Watch.workHere(() -> readAndWritten(told)));
        long work = least(() -> Watch.work(this::answered));

        // Then
        LOG.infof(
                "The dearest operation: %d ms of work, %.1f times %d ms",
                work / MILLI, (double) work / reading, reading / MILLI);
        assertThat("work in times of the reading", work / reading, lessThan(MOST_READINGS));
    }

    @Test
    void refusesOneThatIsDearerBeforeAnyServiceHearsOfIt() {
        dearest(15)
                .body("data", nullValue())
                .body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.limit", equalTo("cost"))
                .body("errors[0].extensions.most", equalTo(MOST))
                .body("errors[0].message", containsString("would cost 105178, and the limit is 100000"))
                .body("extensions.cost.total", equalTo(105_178));
        assertThat(statistics.calls(), empty());
        assertThat(partnerships.calls(), empty());
    }

    /** The estimate was wrong by ten, which shows only while it runs. */
    @Test
    void refusesAnAnswerThatWouldFillTheMemory() {
        // Given
        ManyFigures.of(statistics, 14, 1600);

        // When
        var answer = ask(
                "{ series(first: 14) { nodes { figures { id printed value reading rounding note seriesKey sourceUrl withdrawn isRecord period { label } } } } }");

        // Then
        answer.body("data", nullValue())
                .body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.limit", equalTo("values"))
                .body("errors[0].message", containsString("more than 200000 values"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "depth       | 6  | { series(first: 1) { nodes { latest { release { figures { nodes { id } } } } } } }",
                "selections  | 30 | { me { username username username username username username username username username username username username username username username username username username username username username username username username username username username username username username } }",
                "root-fields | 2  | { me { username } area(code: \"GBR\") { code } indicators { code } }",
                "aliases     | 3  | { me { a: username b: username c: username d: username } }",
                "directives  | 1  | { me { username @skip(if: false) roles @skip(if: false) } }"
            })
    void everyLimitIsASetting(String limit, int most, String query) {
        ask(query)
                .body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.limit", equalTo(limit))
                .body("errors[0].extensions.most", equalTo(most));
        assertThat(statistics.calls(), empty());
    }

    @Test
    void theNumberOfVariablesIsASetting() {
        ask("query ($a: Int) { me { username } }", Map.of("a", 1, "b", List.of(1, 2, 3)))
                .body("errors[0].extensions.limit", equalTo("variables"))
                .body("errors[0].extensions.most", equalTo(4));
    }

    @Test
    void theNumberOfTokensIsASetting() {
        ask("{ me { " + "username ".repeat(310) + " } }")
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].message", containsString("300"));
    }

    @Test
    void theNumberOfCallsIsASetting() {
        ask("{ series(first: 1) { nodes { latest { vintages { vintages { id } } release { id } } } } indicators { code } }")
                .body("errors.size()", greaterThan(0));
        assertThat(statistics.calls(), hasSize(3));
    }

    @Test
    void tellsTheCostToWhoAsksForIt() {
        // Given
        var query = Map.of("query", "{ area(code: \"GBR\") { series(limit: 3) { key latest { printed } } } }");

        // Then
        with(realm.reader())
                .header("Entente-Cost", "1")
                .body(query)
                .post("/graphql")
                .then()
                .body("errors", nullValue())
                .body("data.area.series", hasSize(3))
                // Query, Area, 3 of Series and Figure; area 1, series 10, 3 of latest 10
                .body("extensions.cost.typeCost", equalTo(1 + 1 + 3 * 2))
                .body("extensions.cost.fieldCost", equalTo(1 + 10 + 3 * 10))
                .body("extensions.cost.total", equalTo(49))
                .body("extensions.cost.most", equalTo(MOST))
                .body("keySet()", contains("data", "extensions"));
        with(realm.reader()).body(query).post("/graphql").then().body("extensions", nullValue());
    }

    /** Not by the library that other tests use: it takes more of the heap to read the answer than the gateway to make it. */
    private void answered() {
        statistics.forgetCalls();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                .header("Authorization", "Bearer " + realm.reader())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + DEAREST.formatted(14) + "\"}"))
                .build();
        var answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();
        assertThat(answer.statusCode(), equalTo(200));
        assertThat(
                answer.body().substring(0, 100),
                answer.body().startsWith("{\"data\":{\"series\":{\"nodes\":[{"),
                equalTo(true));
        assertThat("an error", answer.body().contains("\"errors\""), equalTo(false));
    }

    private static long least(LongSupplier measured) {
        return LongStream.generate(measured).limit(3).min().orElseThrow();
    }

    private void readAndWritten(String told) {
        try {
            assertThat(json.writeValueAsString(json.readTree(told)).length(), equalTo(told.length()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ValidatableResponse dearest(int series) {
        return with(realm.reader())
                .header("Entente-Cost", "1")
                .body(Map.of("query", DEAREST.formatted(series)))
                .post("/graphql")
                .then();
    }
}
