package org.entente.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.execution.QueryCache;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the graph's address keeps out, and how it answers what is odd. */
@QuarkusTest
class EndpointTest extends OverHttp {

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"})
    void knowsTwoMethods(String method) {
        request().request(method, "/graphql").then().statusCode(405).header("Allow", equalTo("GET, POST"));
    }

    @Test
    void refusesALargeBodyInWords() {
        posted(GRAPHQL, "{\"query\": \"{ me { username } }" + " ".repeat(1_100_000) + "\"}")
                .statusCode(413)
                .header("Content-Type", startsWith(GRAPHQL))
                .body("errors[0].message", containsString("1048576 bytes"));
    }

    @Test
    void refusesALargeBodyWhoseLengthNobodyTold() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var out = socket.getOutputStream();
            var head =
                    "POST /graphql HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
            out.write(head.formatted(realm.reader()).getBytes(StandardCharsets.US_ASCII));
            var chunk = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int sent = 0; sent < 17; sent++) {
                out.write(chunk);
            }
            out.flush();
            var answer = new byte[12];
            assertThat(socket.getInputStream().readNBytes(answer, 0, 12), equalTo(12));
            assertThat(new String(answer, StandardCharsets.US_ASCII), equalTo("HTTP/1.1 413"));
        }
    }

    @Test
    void refusesADocumentThatIsTooLong() {
        posted(GRAPHQL, "{\"query\": \"{ me { username } } #" + "x".repeat(262_144) + "\"}")
                .statusCode(400)
                .body("errors[0].message", containsString("262144 characters"));
    }

    /** The library would keep 2,048 documents of any size, which fills the memory. */
    @Test
    void boundsWhatIsRememberedOfDocuments() throws ReflectiveOperationException {
        var most = QueryCache.class.getDeclaredField("MAX_CACHE_SIZE");
        most.setAccessible(true);
        assertThat(most.getInt(null), equalTo(128));
    }

    /** A page of another origin cannot send any of these unasked, and no cookie says who somebody is. */
    @Test
    void readsNoCookies() {
        given().cookie("access_token", realm.reader())
                .cookie("q_session", realm.reader())
                .queryParam("query", "{ me { username } }")
                .queryParam("access_token", realm.reader())
                .get("/graphql")
                .then()
                .statusCode(401);
    }

    @Test
    void refusesStrangersAsAGraphDoes() {
        for (var accept : List.of(JSON, GRAPHQL)) {
            given().accept(accept)
                    .contentType(JSON)
                    .body("{\"query\": \"{ me { username } }\"}")
                    .post("/graphql")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", equalTo("Bearer"))
                    .header("Content-Type", startsWith(accept))
                    .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        }
    }

    @Test
    void writesDecimalsPlainly() {
        assertThat(
                posted(
                                JSON,
                                "{\"query\": \"{ series(filter: {indicator: \\\"LTIM_NET\\\"}, first: 1) { nodes { figures(from: \\\"YE-2022-12\\\", to: \\\"YE-2022-12\\\") { value bounds { low high } } } } }\"}")
                        .body("errors", nullValue())
                        .extract()
                        .asString(),
                not(containsString("E+")));
    }

    /** No answer is written with its twenty thousand zeros, and whoever waits for it hears so. */
    @Test
    void answersWhenAnAnswerCannotBeWritten() {
        statistics.misprint("\"value\":[0-9.E+]+", "\"value\":1e-20000");
        for (var accept : List.of(JSON, GRAPHQL)) {
            var answer = posted(
                            accept,
                            "{\"query\": \"{ node(id: \\\"series:%s\\\") { ... on Series { figures(from: \\\"2022\\\", to: \\\"2022\\\") { value } } } }\"}"
                                    .formatted(NET_MIGRATION))
                    .statusCode(500)
                    .header("Content-Type", startsWith(accept))
                    .body("errors[0].extensions.code", equalTo("INTERNAL"));
            assertThat(answer.extract().asString(), not(containsString("java")));
        }
    }

    /** An echo of half a character, of which there are no bytes in UTF-8. */
    @Test
    void answersWhoSendsHalvesOfCharacters() {
        posted(GRAPHQL, "{\"query\": \"query ($\\ud800: Int) { me { username } }\"}")
                .statusCode(400);
        posted(JSON, "{\"query\": \"{ me { username } }\", \"operationName\": \"\\udc00\"}")
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "60001", "1.5", "soon", "99999999999999999999", "0100", "1, 2"})
    void refusesADeadlineThatIsNone(String millis) {
        request()
                .header("Content-Type", JSON)
                .header("Entente-Deadline", millis)
                .body("{\"query\": \"{ series { totalCount } }\"}")
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("Entente-Deadline"));
        assertThat(statistics.calls(), empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1500", "60000"})
    void takesADeadline(String millis) {
        request()
                .header("Content-Type", JSON)
                .header("Entente-Deadline", millis)
                .body("{\"query\": \"{ me { username } }\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.me.username", equalTo("reader"));
    }

    /** What claims to open a WebSocket and does not gets no other way in. */
    @Test
    void hasNoSideDoorForWhatClaimsToBeAWebSocket() {
        request()
                .header("Upgrade", "websocket")
                .header("Connection", "Upgrade")
                .header("Content-Type", "text/plain")
                .body("{\"query\": \"{ me { username } }\"}".getBytes(StandardCharsets.UTF_8))
                .post("/graphql")
                .then()
                .statusCode(not(200));
        request()
                .header("Upgrade", "websocket")
                .queryParam("query", "mutation { __typename }")
                .get("/graphql")
                .then()
                .statusCode(not(200));
    }
}
