package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class IntakesTest extends GatewayTest {

    private static final String ID = "8d7f0f6e-9a44-4d3c-8a7e-0c2f4b1f2a55";
    private static final String CSV = "indicator,ref_area\nLTIM_NET,GBR\n";

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void handsAFileOnAsItIs() {
        // Given
        statistics.answer(aResponse()
                .withStatus(202)
                .withHeader("Content-Type", "application/json")
                .withHeader("Location", statistics.url() + "/intakes/" + ID)
                .withHeader("Preference-Applied", "respond-async")
                .withHeader("Server", "statistics-7f9c")
                .withBody("{\"id\": \"" + ID + "\", \"state\": \"QUEUED\"}"));

        // When
        var answer = file(editor())
                .header("Prefer", "respond-async")
                .header("X-Forwarded-Host", "elsewhere")
                .queryParam("dryRun", true)
                .body(CSV)
                .post("/intakes");

        // Then
        answer.then()
                .statusCode(202)
                .header("Location", "/intakes/" + ID)
                .header("Preference-Applied", "respond-async")
                .header("Cache-Control", "no-store")
                .header("Server", nullValue())
                .body("state", equalTo("QUEUED"));
        var asked = statistics.requests().get(0);
        assertThat(asked.getUrl(), equalTo("/intakes?dryRun=true"));
        assertThat(asked.getBodyAsString(), equalTo(CSV));
        assertThat(asked.getHeader("Prefer"), equalTo("respond-async"));
        assertThat(asked.getHeader("Content-Type"), containsString("text/csv"));
        assertThat(asked.getHeader("Authorization"), containsString("Bearer ey"));
        assertThat(asked.containsHeader("X-Forwarded-Host"), equalTo(false));
    }

    /** Files have their own limit: what the graph takes is far less. */
    @Test
    void handsOnMoreThanTheGraphTakes() {
        // Given
        statistics.answer(aResponse().withStatus(201));
        var rows = "x".repeat(5_000_000);

        // When
        file(editor()).body(rows).post("/intakes").then().statusCode(201);

        // Then
        assertThat(statistics.requests().get(0).getBody().length, equalTo(rows.length()));
    }

    @Test
    void handsDocumentsOfAgreementsToTheirService() {
        // Given
        partnerships.answer(aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "application/json")
                .withBody("{}"));

        // When
        with(editor())
                .header("Idempotency-Key", ID)
                .body("{}")
                .post("/intakes/agreements?submit=true")
                .then()
                .statusCode(200);
        with(editor()).post("/intakes/agreements/" + ID + "/approval").then().statusCode(200);

        // Then
        assertThat(partnerships.calls(), equalTo(List.of("POST /intakes", "POST /intakes/" + ID + "/approval")));
        assertThat(partnerships.requests().get(0).getHeader("Idempotency-Key"), equalTo(ID));
        assertThat(statistics.calls(), empty());
    }

    @Test
    void handsBackWhatIsWrongWithAFile() {
        // Given
        var problem =
                "{\"status\": 422, \"code\": \"ROWS_REFUSED\", \"errors\": [{\"line\": 2, \"column\": \"period\"}]}";
        statistics.answer(aResponse()
                .withStatus(422)
                .withHeader("Content-Type", "application/problem+json")
                .withBody(problem));

        // When
        var answer = file(editor()).body(CSV).post("/intakes");

        // Then
        assertThat(answer.statusCode(), equalTo(422));
        assertThat(answer.contentType(), equalTo("application/problem+json"));
        assertThat(answer.body().asString(), equalTo(problem));
    }

    @Test
    void showsNoServersOwnPages() {
        // Given
        statistics.answer(aResponse().withStatus(500).withBody("java.lang.IllegalStateException at org.entente"));

        // When
        var written = file(editor()).body(CSV).post("/intakes");
        var read = given().auth().oauth2(editor()).get("/intakes/" + ID);

        // Then
        written.then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("code", equalTo("OUTCOME_UNKNOWN"))
                .body(not(containsString("java")));
        read.then().statusCode(503).body("code", equalTo("SERVICE_UNAVAILABLE")).body(not(containsString("java")));
    }

    @Test
    void saysThatAServiceIsAway() {
        statistics.stop();
        try {
            file(editor())
                    .body("x".repeat(3_000_000))
                    .post("/intakes")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("code", equalTo("SERVICE_UNAVAILABLE"))
                    .body(not(containsString("localhost")));
        } finally {
            statistics.restart();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /intakes, 405",
        "GET, /intakes, 405",
        "POST, /intakes/" + ID + ", 405",
        "POST, /intakes?dryRun=true&as=editor, 400",
        "GET, /intakes/" + ID + "?full=true, 400",
        "DELETE, /intakes/agreements/" + ID + ", 405",
        "GET, /intakes/, 403",
        "GET, /intakes/../releases, 403",
        "GET, /intakes/" + ID + "/../../releases, 403",
        "GET, /intakes/" + ID + "/file, 403",
        "GET, /intakes%2F" + ID + ", 403",
        "GET, /intakes/agreements/../" + ID + ", 403"
    })
    void opensNothingElse(String method, String path, String status) throws IOException {
        assertThat(
                send("%s %s HTTP/1.1".formatted(method, path), "Authorization: Bearer " + editor()),
                containsString(" " + status + " "));
        assertThat(statistics.calls(), empty());
        assertThat(partnerships.calls(), empty());
    }

    @ParameterizedTest
    @CsvSource({"POST, /intakes", "GET, /intakes/" + ID, "GET, /intakes/" + ID + "/events", "POST, /intakes/agreements"
    })
    void asksForAToken(String method, String path) {
        given().request(method, path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("UNAUTHENTICATED"));
        assertThat(statistics.calls(), empty());
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        assertThat(
                send("POST /intakes HTTP/1.1", "Authorization: Bearer " + editor(), "Content-Length: 1073741825"),
                containsString(" 413 "));
        assertThat(statistics.calls(), empty());
    }

    /** Nobody says beforehand how long it is. */
    @Test
    void refusesWhatBecomesTooLarge() throws IOException {
        statistics.answer(aResponse().withStatus(201));
        try (var socket = socket("POST /intakes HTTP/1.1", "Content-Type: text/csv", "Transfer-Encoding: chunked")) {
            var part = ("100000\r\n" + "x".repeat(0x100000) + "\r\n").getBytes(US_ASCII);
            for (int megabyte = 0; megabyte < 9; megabyte++) {
                socket.getOutputStream().write(part);
            }

            var answer = SlowService.readUntil(socket.getInputStream(), "}");

            assertThat(answer, containsString("HTTP/1.1 413 "));
            assertThat(answer, containsString("A file has at most 8388608 bytes."));
        }
    }

    /** Over HTTP/2 nothing says that a body comes, and nothing how long it is. */
    @Test
    void handsAFileOnThatComesOverHttp2() throws Exception {
        // Given
        statistics.answer(aResponse().withStatus(201));
        var client = HttpClient.newHttpClient();
        var here = URI.create("http://localhost:" + port);
        var first = client.send(HttpRequest.newBuilder(here.resolve("/session")).build(), BodyHandlers.discarding());

        // When
        var answer = client.send(
                HttpRequest.newBuilder(here.resolve("/intakes"))
                        .timeout(Duration.ofSeconds(30))
                        .header("Authorization", "Bearer " + editor())
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(CSV.getBytes(US_ASCII))))
                        .build(),
                BodyHandlers.ofString());

        // Then
        assertThat(first.version(), equalTo(HttpClient.Version.HTTP_2));
        assertThat(answer.statusCode(), equalTo(201));
        assertThat(statistics.requests().get(0).getBodyAsString(), equalTo(CSV));
    }

    /** The first event is here before the second is made: a passage that collected them would wait for ever. */
    @Test
    void tellsEachEventAsItComes() throws IOException {
        statistics.stop();
        try (var service = new SlowService(statistics.url());
                var socket = socket("GET /intakes/" + ID + "/events HTTP/1.1", "Last-Event-ID: 4")) {
            assertThat(service.readUntil("\r\n\r\n"), containsString("\r\nLast-Event-ID: 4\r\n"));
            service.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");

            // When
            service.write("A\r\nevent: one\r\n");

            // Then
            SlowService.readUntil(socket.getInputStream(), "event: one");
            service.write("A\r\nevent: two\r\n0\r\n\r\n");
            SlowService.readUntil(socket.getInputStream(), "event: two");
        } finally {
            statistics.restart();
        }
    }

    @Test
    void hangsUpWithWhoeverListened() throws IOException {
        statistics.stop();
        try (var service = new SlowService(statistics.url())) {
            try (var socket = socket("GET /intakes/" + ID + "/events HTTP/1.1")) {
                service.readUntil("\r\n\r\n");
                service.write(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\nA\r\nevent: one\r\n");
                SlowService.readUntil(socket.getInputStream(), "event: one");
            }

            assertThat(service.isLeft(), equalTo(true));
        } finally {
            statistics.restart();
        }
    }

    @Test
    void whatBreaksOffDoesNotLookWhole() throws IOException {
        statistics.stop();
        var service = new SlowService(statistics.url());
        try (var socket = socket("GET /intakes/" + ID + "/events HTTP/1.1")) {
            try (service) {
                service.readUntil("\r\n\r\n");
                service.write(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\nA\r\nevent: one\r\n");
                SlowService.readUntil(socket.getInputStream(), "event: one");
            }

            // A whole one ends with a part of no length.
            var rest = new String(socket.getInputStream().readAllBytes(), US_ASCII);
            assertThat(rest, not(containsString("0\r\n\r\n")));
        } finally {
            statistics.restart();
        }
    }

    /** The service reads the first half while the second is not yet written. */
    @Test
    void handsAFileOnWhileItComes() throws IOException {
        statistics.stop();
        try (var service = new SlowService(statistics.url());
                var socket = socket("POST /intakes HTTP/1.1", "Content-Type: text/csv", "Transfer-Encoding: chunked")) {
            socket.getOutputStream().write("A\r\nfirst half\r\n".getBytes(US_ASCII));
            service.readUntil("first half");

            socket.getOutputStream().write("B\r\nsecond half\r\n0\r\n\r\n".getBytes(US_ASCII));
            service.readUntil("second half");
            service.write("HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}");

            assertThat(SlowService.readUntil(socket.getInputStream(), "{}"), containsString("HTTP/1.1 201"));
        } finally {
            statistics.restart();
        }
    }

    private String editor() {
        return realm.token("editor", List.of("*"), "reader", "editor");
    }

    private static RequestSpecification file(String token) {
        return given().auth().oauth2(token).contentType("text/csv");
    }

    private String send(String line, String... headers) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            write(socket, line, headers);
            return SlowService.readUntil(socket.getInputStream(), "\r\n");
        }
    }

    private Socket socket(String line, String... headers) throws IOException {
        var socket = new Socket("localhost", port);
        socket.setSoTimeout(30_000);
        write(socket, line, headers);
        socket.getOutputStream().flush();
        return socket;
    }

    private void write(Socket socket, String line, String... headers) throws IOException {
        var all = String.join("\r\n", headers);
        var token = all.contains("Authorization") ? "" : "Authorization: Bearer " + editor() + "\r\n";
        var head = line + "\r\nHost: localhost\r\n" + token + all + (all.isEmpty() ? "" : "\r\n") + "\r\n";
        socket.getOutputStream().write(head.getBytes(US_ASCII));
    }
}
