package org.entente.gateway;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.graphql.execution.QueryCache;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The points of the public audit of GraphQL over HTTP, by its names, and what the specification says beside them. */
@QuarkusTest
class GraphqlOverHttpTest extends GatewayTest {

    private static final String JSON = "application/json";
    private static final String GRAPHQL = "application/graphql-response+json";

    /** What is sent is the type itself, with no charset that a client library adds. */
    private static final RestAssuredConfig TO_THE_LETTER = RestAssured.config()
            .encoderConfig(encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "22EB | application/graphql-response+json | application/graphql-response+json",
                "4655 | application/json | application/json",
                "47DE | */* | application/json",
                "-    | application/* | application/json",
                "-    | application/graphql-response+json, application/json;q=0.9 | application/graphql-response+json",
                "-    | application/graphql-response+json, application/json | application/graphql-response+json",
                "-    | application/json, application/graphql-response+json;q=0.9 | application/json",
                "-    | application/graphql-response+json;q=0.5, */*;q=0.9 | application/json",
                "-    | application/json;q=0, */* | application/graphql-response+json",
                "-    | text/html, application/xhtml+xml, */*;q=0.8 | application/json",
                "-    | APPLICATION/GRAPHQL-RESPONSE+JSON | application/graphql-response+json",
                "-    | application/graphql-response+json; charset=utf-8, application/json; charset=utf-8;q=0.1 | application/graphql-response+json"
            })
    void answersInTheTypeThatIsAccepted(String point, String accept, String type) {
        var answer = accept == null
                ? posted("{\"query\": \"{ __typename }\"}")
                : posted(accept, "{\"query\": \"{ __typename }\"}");
        answer.statusCode(200)
                .header("Content-Type", equalTo(type + "; charset=utf-8"))
                .header("Vary", containsString("Accept"))
                .header("Cache-Control", equalTo("no-store"))
                .body("data.__typename", equalTo("Query"))
                .body("errors", nullValue());
    }

    /** Points 80D8 and 9ABE, by a client that adds no header of its own. */
    @Test
    void doesWithoutAnAcceptFieldButNotWithoutAContentType() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
                .header("Authorization", "Bearer " + realm.reader())
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{ __typename }\"}"));
        var client = HttpClient.newHttpClient();

        var untyped = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        var typed = client.send(request.header("Content-Type", JSON).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(untyped.statusCode(), equalTo(415));
        assertThat(typed.statusCode(), equalTo(200));
        assertThat(typed.headers().firstValue("Content-Type").orElse(""), equalTo(JSON + "; charset=utf-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json;q=0", "application/graphql+json", "image/*"})
    void sendsNothingThatIsNotAccepted(String accept) {
        posted(accept, "{\"query\": \"{ __typename }\"}")
                .statusCode(406)
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    /** Points 82A3, BF61 and 78D5. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "application/json;charset=\"UTF-8\"",
                "Application/JSON"
            })
    void readsUtf8(String type) {
        request()
                .header("Content-Type", type)
                .body("{\"query\": \"{ __type(name: \\\"Run🏃Swim🏊\\\") { name } }\"}"
                        .getBytes(StandardCharsets.UTF_8))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors", nullValue());
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        request()
                .header("Content-Type", JSON)
                .body("{\"query\": \"{ __type(name: \\\"é\\\") { name } }\"}".getBytes(StandardCharsets.ISO_8859_1))
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("UTF-8"));
    }

    /** Point 9ABE. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "text/plain",
                "application/json; charset=iso-8859-1",
                "application/jsonp",
                "multipart/form-data"
            })
    void takesNoOtherType(String type) {
        request()
                .header("Content-Type", type)
                .body(bytes("{\"query\": \"{ __typename }\"}"))
                .post("/graphql")
                .then()
                .statusCode(415)
                .header("Content-Type", equalTo(JSON + "; charset=utf-8"))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A5BF | ''",
                "423L | {\"notquery\": \"{ __typename }\"}",
                "8764 | {\"qeury\": \"{ __typename }\"}",
                "LKJ0 | {\"query\": {\"obj\": \"ect\"}}",
                "LKJ1 | {\"query\": 0}",
                "LKJ2 | {\"query\": false}",
                "LKJ3 | {\"query\": [\"array\"]}",
                "-    | {\"query\": null}",
                "-    | {\"query\": \" \"}",
                "6C00 | {\"query\": \"{ __typename }\", \"operationName\": {\"obj\": \"ect\"}}",
                "6C01 | {\"query\": \"{ __typename }\", \"operationName\": 0}",
                "6C02 | {\"query\": \"{ __typename }\", \"operationName\": false}",
                "6C03 | {\"query\": \"{ __typename }\", \"operationName\": [\"array\"]}",
                "4760 | {\"query\": \"{ __typename }\", \"variables\": \"string\"}",
                "4761 | {\"query\": \"{ __typename }\", \"variables\": 0}",
                "4762 | {\"query\": \"{ __typename }\", \"variables\": false}",
                "4763 | {\"query\": \"{ __typename }\", \"variables\": [\"array\"]}",
                "58B0 | {\"query\": \"{ __typename }\", \"extensions\": \"string\"}",
                "58B1 | {\"query\": \"{ __typename }\", \"extensions\": 0}",
                "58B2 | {\"query\": \"{ __typename }\", \"extensions\": false}",
                "58B3 | {\"query\": \"{ __typename }\", \"extensions\": [\"array\"]}",
                "B6DC | { \"not a JSON",
                "-    | [{\"query\": \"{ __typename }\"}]",
                "-    | {\"query\": \"{ __typename }\"} {}",
                "-    | 7",
                "-    | null",
            })
    void refusesWhatIsNotARequest(String point, String body) {
        for (var accept : List.of(JSON, GRAPHQL)) {
            posted(accept, body)
                    .statusCode(400)
                    .header("Content-Type", startsWith(accept))
                    .body("data", nullValue())
                    .body("errors[0].message", notNullValue())
                    .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
        }
    }

    @Test
    void refusesDeepNestingWithoutFallingOver() {
        posted(
                        JSON,
                        "{\"query\": \"{ __typename }\", \"variables\": {\"a\": " + "[".repeat(100_000)
                                + "]".repeat(100_000) + "}}")
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "-1E+999999999", "1.5", "123456789012345678901234567890"})
    void refusesNumbersThatFitNothing(String number) {
        posted(
                        JSON,
                        "{\"query\": \"query ($n: Int) { series(first: $n) { totalCount } }\", \"variables\": {\"n\": %s}}"
                                .formatted(number))
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2C94 | {\"query\": \"{ __typename }\"}",
                "8161 | {\"query\": \"query Query { __typename }\", \"operationName\": \"Query\"}",
                "94B0 | {\"query\": \"{ __typename }\", \"variables\": null}",
                "94B1 | {\"query\": \"{ __typename }\", \"operationName\": null}",
                "94B2 | {\"query\": \"{ __typename }\", \"extensions\": null}",
                "2EA1 | {\"query\": \"query Type($name: String!) { __type(name: $name) { name } }\", \"variables\": {\"name\": \"sometype\"}}",
                "428F | {\"query\": \"{ __typename }\", \"extensions\": {\"some\": \"value\"}}",
                "-    | {\"query\": \"query A { __typename } query B { __typename }\", \"operationName\": \"B\"}",
            })
    void takesEveryWellFormedRequest(String point, String body) {
        for (var accept : List.of(JSON, GRAPHQL)) {
            posted(accept, body)
                    .statusCode(200)
                    .header("Content-Type", startsWith(accept))
                    .body("errors", nullValue());
        }
    }

    /** Points 572B, FDE2, 7B9B, 865D, 556A, D586, 51FE, 74FF, 5E5B and 86EE. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"query\": \"{\"}",
                "{\"query\": \"{ 8f31403dfe404bccbb0e835f2629c6a7 }\"}",
                "{\"query\": \"{ nothingOfTheKind }\"}",
                "{\"query\": \"query CoerceFailure($id: ID!){ __typename }\", \"variables\": {\"id\": null}}",
                "{\"query\": \"query A { __typename } query B { __typename }\"}",
                "{\"query\": \"query A { __typename }\", \"operationName\": \"B\"}",
                "{\"query\": \"{ a: me { username } }\", \"operationName\": \"B\"}",
                "{\"query\": \"subscription { nothing }\"}",
            })
    void saysByTheStatusThatNothingWasCarriedOut(String body) {
        posted(GRAPHQL, body)
                .statusCode(400)
                .header("Content-Type", startsWith(GRAPHQL))
                .body("$", not(hasKey("data")))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": \"{\"}",
                "{\"query\": \"{ 8f31403dfe404bccbb0e835f2629c6a7 }\"}",
                "{\"query\": \"query CoerceFailure($id: ID!){ __typename }\", \"variables\": {\"id\": null}}"
            })
    void keepsTo200ForOlderClients(String body) {
        posted(JSON, body)
                .statusCode(200)
                .header("Content-Type", startsWith(JSON))
                .body("data", nullValue())
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    @Test
    void saysWhereASyntaxErrorIs() {
        posted(GRAPHQL, "{\"query\": \"{ me {\\n  username\\n\"}")
                .statusCode(400)
                .body("errors[0].locations[0].line", equalTo(3));
    }

    @Test
    void answersInPartWith200() {
        posted(GRAPHQL, "{\"query\": \"{ me { username } series(first: 0) { totalCount } }\"}")
                .statusCode(200)
                .body("data.me.username", equalTo("reader"))
                .body("errors[0].path", equalTo(List.of("series")));
    }

    /** Points 5A70, D6D5 and 6A70. */
    @Test
    void answersAnAddress() {
        get(JSON, Map.of("query", "{ __typename }")).statusCode(200).body("data.__typename", equalTo("Query"));
        for (var accept : List.of(JSON, GRAPHQL)) {
            get(
                            accept,
                            Map.of(
                                    "query", "query Type($name: String!) { __type(name: $name) { name } }",
                                    "variables", "{\"name\": \"Viewer\"}",
                                    "operationName", "Type",
                                    "extensions", "{}"))
                    .statusCode(200)
                    .header("Content-Type", startsWith(accept))
                    .header("Vary", containsString("Authorization"))
                    .header("Cache-Control", equalTo("no-store"))
                    .body("errors", nullValue())
                    .body("data.__type.name", equalTo("Viewer"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "variables     | {\"name\"",
                "variables     | [1]",
                "variables     | null_",
                "extensions    | 7",
                "operationName | Other"
            })
    void refusesAnAddressThatIsNoRequest(String parameter, String value) {
        get(GRAPHQL, Map.of("query", "query A { __typename }", parameter, value))
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    @Test
    void refusesAnAddressThatSaysTwoThings() {
        request()
                .queryParam("query", "{ __typename }", "{ me { username } }")
                .get("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("`query`"));
        get(GRAPHQL, Map.of()).statusCode(400);
    }

    /** Point 9C48. */
    @Test
    void changesNothingByAnAddress() {
        for (var query : List.of("mutation { __typename }", "query A { __typename } mutation B { __typename }")) {
            get(GRAPHQL, Map.of("query", query, "operationName", query.startsWith("query") ? "B" : ""))
                    .statusCode(405)
                    .header("Allow", equalTo("POST"))
                    .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
        }
        get(GRAPHQL, Map.of("query", "query A { __typename } mutation B { __typename }", "operationName", "A"))
                .statusCode(200);
    }

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
                        .extract()
                        .asString(),
                not(containsString("E+")));
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

    private RequestSpecification request() {
        return given().config(TO_THE_LETTER).auth().oauth2(realm.reader());
    }

    private ValidatableResponse posted(String body) {
        return request()
                .noFilters()
                .header("Content-Type", JSON)
                .body(bytes(body))
                .post("/graphql")
                .then();
    }

    private ValidatableResponse posted(String accept, String body) {
        return request()
                .header("Accept", accept)
                .header("Content-Type", JSON)
                .body(bytes(body))
                .post("/graphql")
                .then();
    }

    private ValidatableResponse get(String accept, Map<String, String> parameters) {
        return request()
                .header("Accept", accept)
                .queryParams(parameters)
                .get("/graphql")
                .then();
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
