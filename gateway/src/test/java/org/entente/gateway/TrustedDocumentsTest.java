package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are asked by their names, how long their answers may be kept, and a schema for administrators alone. */
@QuarkusTest
@TestProfile(Deployment.class)
class TrustedDocumentsTest extends GatewayTest {

    private static final String NOW = "1b2c3d4e5f60718293a4b5c6d7e8f9012a3b4c5d";
    private static final String THEN = "then";
    private static final String WHO = "8f2c06e3d1";
    private static final String CHANGE = "change";
    private static final String RELAY = "0a52e9d7f0c1";
    private static final String APOLLO = "apollo-areas";
    private static final String WHO_TEXT = "query Who { me { username } }";

    @ParameterizedTest
    @ValueSource(strings = {NOW, RELAY, APOLLO})
    void answersADocumentByItsName(String name) {
        get(realm.reader(), name).statusCode(200).body("errors", nullValue());
        with(realm.reader())
                .body(Map.of("documentId", name))
                .post("/graphql")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("ETag", nullValue())
                .body("errors", nullValue());
    }

    @Test
    void answersADocumentByItsChecksum() {
        var hash = sha256(WHO_TEXT);
        for (var name : List.of(hash, "sha256:" + hash)) {
            get(realm.reader(), name).statusCode(200).body("data.me.username", equalTo("reader"));
        }
        given().auth()
                .oauth2(realm.reader())
                .queryParam(
                        "extensions", "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}".formatted(hash))
                .get("/graphql")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-cache"))
                .body("data.me.username", equalTo("reader"));
    }

    @Test
    void takesVariablesAndTheOperationsName() {
        given().auth()
                .oauth2(realm.reader())
                .queryParam("documentId", APOLLO)
                .queryParam("variables", "{\"code\": \"GBR\"}")
                .queryParam("operationName", "OneArea")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("data.area.code", equalTo("GBR"));
    }

    @Test
    void saysThatANameIsUnknownAndThatNobodyKeepsThat() {
        get(realm.reader(), "nothing-of-the-kind")
                .statusCode(404)
                .header("Cache-Control", equalTo("no-store"))
                .body("errors[0].extensions.code", equalTo("DOCUMENT_NOT_FOUND"));
        with(realm.reader())
                .body("{\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"00\"}}}")
                .post("/graphql")
                .then()
                .statusCode(404)
                .header("Cache-Control", equalTo("no-store"))
                .body("errors[0].message", equalTo("PersistedQueryNotFound"))
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
    }

    /** Whoever could add to the names could fill the memory with them. */
    @Test
    void addsNothingToTheNamesWhileItRuns() {
        var text = "query NotOnTheList { me { roles } }";
        var persisted = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", sha256(text)));

        with(realm.reader())
                .body(Map.of("query", text, "extensions", persisted))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors", nullValue());
        with(realm.reader())
                .body(Map.of("extensions", persisted))
                .post("/graphql")
                .then()
                .statusCode(404);
        with(realm.reader())
                .body(Map.of(
                        "query",
                        WHO_TEXT + " ",
                        "extensions",
                        Map.of("persistedQuery", Map.of("sha256Hash", sha256(WHO_TEXT)))))
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("SHA-256"));
    }

    @Test
    void refusesARequestThatMeansTwoDocuments() {
        with(realm.reader())
                .body(Map.of("query", WHO_TEXT, "documentId", WHO))
                .post("/graphql")
                .then()
                .statusCode(400);
    }

    @Test
    void changesNothingByAnAddress() {
        get(realm.token("editor", List.of("*"), "reader", "editor"), CHANGE)
                .statusCode(405)
                .header("Cache-Control", equalTo("no-store"));
        assertThat(statistics.calls(), empty());
    }

    @Test
    void saysThatACopyIsStillRight() {
        // Given
        var first = get(realm.reader(), NOW)
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-cache"))
                .header("Vary", containsString("Authorization"))
                .header("ETag", matchesPattern("\"[A-Za-z0-9_-]{24}\""));
        var tag = first.extract().header("ETag");

        for (var copies : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
            // When
            var again = given().auth()
                    .oauth2(realm.reader())
                    .header("If-None-Match", copies)
                    .queryParam("documentId", NOW)
                    .get("/graphql")
                    .then();

            // Then
            again.statusCode(304)
                    .header("ETag", equalTo(tag))
                    .header("Cache-Control", equalTo("private, no-cache"))
                    .header("Vary", containsString("Authorization"))
                    .body(blankOrNullString());
        }
        given().auth()
                .oauth2(realm.reader())
                .header("If-None-Match", "\"other\"")
                .queryParam("documentId", NOW)
                .get("/graphql")
                .then()
                .statusCode(200);
    }

    @Test
    void tagsWhatOthersMaySeeDifferently() {
        var reader = get(realm.reader(), WHO).extract().header("ETag");
        var auditor = given().auth()
                .oauth2(realm.auditor())
                .header("If-None-Match", reader)
                .queryParam("documentId", WHO)
                .get("/graphql")
                .then();

        auditor.statusCode(200).header("ETag", not(equalTo(reader))).body("data.me.username", equalTo("auditor"));
    }

    @Test
    void tagsTheTwoTypesDifferently() {
        var json = get(realm.reader(), WHO).extract().header("ETag");
        given().auth()
                .oauth2(realm.reader())
                .accept("application/graphql-response+json")
                .header("If-None-Match", json)
                .queryParam("documentId", WHO)
                .get("/graphql")
                .then()
                .statusCode(200);
    }

    @Test
    void letsTheAnswerOfAPastInstantBeKeptForAMinute() {
        for (var past : List.of("2023-06-01", "2023-06-01T00:00:00Z")) {
            asOf(past)
                    .statusCode(200)
                    .body("errors", nullValue())
                    .header("Cache-Control", equalTo("private, max-age=60"));
        }
        get(realm.reader(), "past")
                .statusCode(200)
                .body("errors", nullValue())
                .header("Cache-Control", equalTo("private, max-age=60"));
        get(realm.reader(), "mixed").statusCode(200).header("Cache-Control", equalTo("private, no-cache"));
        asOf("9999-01-01").statusCode(200).header("Cache-Control", equalTo("private, no-cache"));
        given().auth()
                .oauth2(realm.reader())
                .queryParam("documentId", THEN)
                .get("/graphql")
                .then()
                .header("Cache-Control", equalTo("private, no-cache"));
    }

    @Test
    void letsNobodyKeepAnAnswerWithErrors() {
        asOf("not a date").header("Cache-Control", equalTo("no-store")).header("ETag", nullValue());
        statistics.answer(serverError());
        asOf("2023-06-01")
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo("SERVICE_UNAVAILABLE"))
                .header("Cache-Control", equalTo("no-store"))
                .header("ETag", nullValue());
    }

    @Test
    void letsNobodyKeepWhatWasAskedByItsText() {
        given().auth()
                .oauth2(realm.reader())
                .queryParam("query", WHO_TEXT)
                .get("/graphql")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("ETag", nullValue());
    }

    @Test
    void showsTheSchemaToAdministratorsAlone() {
        var administrator = realm.token("administrator", List.of(), "reader", "administrator");
        for (var query : List.of(
                "{ __schema { queryType { name } } }",
                "{ __type(name: \"Area\") { name } }",
                "{ ...hidden } fragment hidden on Query { ... on Query { a: __schema { queryType { name } } } }",
                "query A { me { username } } query B { __schema { queryType { name } } }")) {
            var body = Map.of("query", query, "operationName", query.startsWith("query") ? "B" : "");
            with(realm.auditor())
                    .accept("application/graphql-response+json")
                    .body(body)
                    .post("/graphql")
                    .then()
                    .statusCode(403)
                    .body("data", nullValue())
                    .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
            with(administrator)
                    .body(body)
                    .post("/graphql")
                    .then()
                    .statusCode(200)
                    .body("errors", nullValue());
            // The document is known now, and still not for everybody
            with(realm.auditor())
                    .body(body)
                    .post("/graphql")
                    .then()
                    .body("data", nullValue())
                    .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        }
        ask("{ __typename me { __typename } }").body("errors", nullValue());
        with(realm.reader())
                .get("/graphql/schema.graphql")
                .then()
                .statusCode(403)
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"))
                .body(not(containsString("type Query")));
        with(administrator)
                .post("/graphql/schema.graphql")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("GET"))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
        with(administrator)
                .get("/graphql/schema.graphql")
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .body(containsString("type Query {"));
    }

    private ValidatableResponse asOf(String instant) {
        return given().auth()
                .oauth2(realm.reader())
                .queryParam("documentId", THEN)
                .queryParam("variables", "{\"asOf\": \"%s\"}".formatted(instant))
                .get("/graphql")
                .then();
    }

    private static ValidatableResponse get(String token, String name) {
        return given().auth()
                .oauth2(token)
                .queryParam("documentId", name)
                .get("/graphql")
                .then();
    }

    private static String sha256(String text) {
        return DigestUtils.sha256Hex(text);
    }
}
