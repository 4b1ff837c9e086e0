package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operators see what an operation was and what became of it, and nothing of who asked for what. */
@QuarkusTest
class ObservationTest extends GatewayTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String PARENT = "b7ad6b7169203331";

    private static final String USERNAME = "margarethe-from-the-desk";
    private static final String VALUE = "SMALL_BOAT_ARRIVALS";

    private static final String DOCUMENT = """
            query ArrivalsOf($indicator: String) { me { username } series(filter: {indicator: $indicator}, first: 2) { nodes { key latest { printed } } } release(id: "f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1") { title } }
            """;

    @Inject
    Spans spans;

    private final Lines lines = new Lines();

    private static final class Lines extends Handler {

        private final List<ExtLogRecord> written = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            var kept = ExtLogRecord.wrap(line);
            kept.copyMdc();
            written.add(kept);
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    @BeforeEach
    void listen() {
        Logger.getLogger("org.entente.gateway.operation").addHandler(lines);
        spans.forget();
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("org.entente.gateway.operation").removeHandler(lines);
    }

    @Test
    void tracesAnOperationFromItsRequestToItsCalls() throws InterruptedException {
        // When
        traced(DOCUMENT).body("errors", nullValue());

        // Then
        var request = spans.await(TRACE, SpanKind.SERVER);
        var trace = spans.of(TRACE);
        var operation = only(trace, SpanKind.INTERNAL);
        var calls =
                trace.stream().filter(span -> span.getKind() == SpanKind.CLIENT).toList();
        assertThat(request.getParentSpanId(), equalTo(PARENT));
        assertThat(operation.getParentSpanId(), equalTo(request.getSpanId()));
        assertThat(operation.getName(), equalTo("query ArrivalsOf"));
        assertThat(operation.getAttributes().get(stringKey("graphql.operation.type")), equalTo("query"));
        assertThat(operation.getAttributes().get(stringKey("graphql.operation.name")), equalTo("ArrivalsOf"));
        assertThat(operation.getAttributes().get(stringKey("graphql.document.sha256")), matchesPattern("[0-9a-f]{64}"));
        assertThat(calls, hasSize(statistics.calls().size()));
        assertThat(calls.stream().map(SpanData::getParentSpanId).toList(), everyItem(equalTo(operation.getSpanId())));
        assertThat(
                statistics.requests().stream()
                        .map(call -> call.getHeader("traceparent"))
                        .toList(),
                everyItem(startsWith("00-" + TRACE)));
    }

    @Test
    void tellsNobodyInATraceWhoAskedForWhat() throws InterruptedException {
        // When
        traced(DOCUMENT).body("errors", nullValue());

        // Then
        spans.await(TRACE, SpanKind.SERVER);
        var text = spans.of(TRACE).toString();
        assertThat(spans.of(TRACE), hasSize(greaterThan(3)));
        for (var secret : List.of(USERNAME, VALUE, "f9d4ce15", "Bearer", "eyJ", "Apache-HttpClient", "127.0.0.1")) {
            assertThat(text, not(containsString(secret)));
        }
    }

    @Test
    void marksWhatFailedInTheTrace() {
        // Given
        statistics.answer(aResponse().withStatus(500));

        // When
        traced("query Failing { indicators { code } }");

        // Then
        var operation = only(spans.of(TRACE), SpanKind.INTERNAL);
        assertThat(operation.getAttributes().get(stringKey("entente.codes")), equalTo("SERVICE_UNAVAILABLE"));
    }

    @Test
    void measuresOperationsByNameFieldsByTypeAndErrorsByCode() {
        // When
        ask("query MeasuredWhole { series(first: 2) { nodes { latest { printed } } } }");
        statistics.answer(aResponse().withStatus(500));
        ask("query MeasuredPartial { me { username } indicators { code } }");

        // Then
        var measures = Management.given()
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        for (var line : List.of(
                "entente_graphql_operations_seconds_count{name=\"MeasuredWhole\",outcome=\"whole\",type=\"query\"} 1",
                "entente_graphql_operations_seconds_count{name=\"MeasuredPartial\",outcome=\"partial\",type=\"query\"} 1",
                "entente_graphql_fields_seconds_count{field=\"Query.series\",outcome=\"answered\"}",
                "entente_graphql_fields_seconds_count{field=\"Series.latest\",outcome=\"answered\"}",
                "entente_graphql_fields_seconds_count{field=\"Query.indicators\",outcome=\"failed\"}",
                "entente_graphql_errors_total{code=\"SERVICE_UNAVAILABLE\"}",
                "entente_calls_seconds_count{kind=\"question\",outcome=\"answered\",service=\"statistics\"}",
                "entente_calls_seconds_count{kind=\"question\",outcome=\"failed\",service=\"statistics\"}",
                "entente_circuit{kind=\"question\",service=\"statistics\"} 0")) {
            assertThat(measures.lines().toList(), hasItem(startsWith(line)));
        }
        assertThat(measures, not(containsString("Series.key")));
    }

    @Test
    void writesALineForEachOperationAndNothingPersonal() {
        // When
        traced(DOCUMENT);

        // Then
        assertThat(lines.written, hasSize(1));
        var line = lines.written.get(0);
        assertThat(
                line.getMessage(),
                matchesPattern(
                        "Answered operation=ArrivalsOf type=query outcome=whole millis=\\d+ calls=3 cost=\\S+ codes=- execution=\\S+"));
        assertThat(line.getMdc("operation"), equalTo("ArrivalsOf"));
        assertThat(line.getMdc("traceId"), equalTo(TRACE));
        var all = line.getMessage() + line.getMdcCopy();
        for (var secret : List.of(USERNAME, VALUE, "f9d4ce15", "Bearer", "eyJ")) {
            assertThat(all, not(containsString(secret)));
        }
    }

    @Test
    void writesALineForWhatWasRefusedToo() {
        // When
        ask("query Wrong { nothingOfTheKind }");

        // Then
        assertThat(lines.written, hasSize(1));
        assertThat(
                lines.written.get(0).getMessage(),
                allOf(containsString("outcome=none"), containsString("codes=BAD_USER_INPUT")));
    }

    /** The operation was answered when it was opened; what is told after that is none of its own. */
    @Test
    void writesOneLineForASubscriptionHoweverMuchItTells() {
        // Given
        try (var listener = Listener.of(realm.token(USERNAME, List.of(), "reader"))) {
            listener.subscribe("a", "subscription Followed { changes { __typename } }");

            // When
            for (var step : List.of("APPROVED", "PUBLISHED")) {
                statistics.tell(step);
                assertThat(listener.next().getString("payload.data.changes.__typename"), equalTo("ReleaseNotice"));
            }
        }

        // Then
        assertThat(lines.written.stream().map(ExtLogRecord::getMessage).toList(), hasSize(1));
        assertThat(lines.written.get(0).getMessage(), startsWith("Answered operation=Followed type=subscription"));
        assertThat(
                Management.given().get("/q/metrics").asString(),
                containsString(
                        "entente_graphql_operations_seconds_count{name=\"Followed\",outcome=\"whole\",type=\"subscription\"} 1"));
    }

    private static SpanData only(List<SpanData> spans, SpanKind kind) {
        var found = spans.stream().filter(span -> span.getKind() == kind).toList();
        assertThat(found, hasSize(1));
        return found.get(0);
    }

    private ValidatableResponse traced(String document) {
        return with(realm.token(USERNAME, List.of(), "reader"))
                .header("traceparent", "00-%s-%s-01".formatted(TRACE, PARENT))
                .body(Map.of("query", document, "variables", Map.of("indicator", VALUE)))
                .post("/graphql")
                .then()
                .statusCode(200);
    }
}
