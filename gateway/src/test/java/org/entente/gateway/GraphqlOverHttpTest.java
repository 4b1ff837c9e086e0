package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
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
class GraphqlOverHttpTest extends OverHttp {

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
                .header("Vary", equalTo("Accept, Accept-Encoding, Authorization, Cookie, Entente-Cost"))
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
}
