package org.entente.partnerships.telemetry;

import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.entente.partnerships.testing.Spans;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A trace that began at a caller's goes on to the statements, and says nothing of who asked for what. */
@QuarkusTest
@WithTestResource(Stack.class)
class TracesTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00f067aa0ba902b7";

    @Inject
    Spans spans;

    @Test
    void goesOnFromTheCallerToTheStatements() throws InterruptedException {
        // When
        ask();

        // Then
        var request = spans.await(TRACE, SpanKind.SERVER);
        var statements = spans.of(TRACE).stream()
                .filter(span -> span.getKind() == SpanKind.CLIENT)
                .toList();
        assertThat(request.getParentSpanId()).isEqualTo(PARENT);
        assertThat(statements).isNotEmpty().allSatisfy(span -> assertThat(span.getParentSpanId())
                .isEqualTo(request.getSpanId()));
        assertThat(statements.toString()).contains("jsonb");
    }

    @Test
    void saysNothingOfWhoAskedForWhat() throws InterruptedException {
        // When
        ask();

        // Then
        var request = spans.await(TRACE, SpanKind.SERVER);
        assertThat(request.getAttributes().get(stringKey("url.query"))).isEqualTo(Discretion.REDACTED);
        assertThat(spans.of(TRACE).toString()).doesNotContain("7654321", "Bearer", "eyJ", "Apache-HttpClient");
    }

    private void ask() {
        spans.forget();
        given().auth()
                .oauth2(Tokens.reader())
                .header("traceparent", "00-%s-%s-01".formatted(TRACE, PARENT))
                .queryParam("search", "7654321")
                .get("/areas")
                .then()
                .statusCode(200);
    }
}
