package org.entente.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing but trusted documents, and a schema for nobody. */
@QuarkusTest
@WithTestResource(Surroundings.class)
@TestProfile(TrustedAloneTest.NothingElse.class)
class TrustedAloneTest {

    @SuppressWarnings("NullAway.Init") // set by Surroundings
    IdentityProvider realm;

    @SuppressWarnings("NullAway.Init") // set by Surroundings
    StatisticsService statistics;

    public static class NothingElse implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "entente.documents.manifest", "src/test/resources/documents/codegen.json",
                    "entente.documents.mode", "trusted",
                    "entente.introspection", "off");
        }
    }

    @Test
    void answersTrustedDocumentsByNameAndByText() {
        posted(Map.of("documentId", "8f2c06e3d1")).statusCode(200).body("data.me.username", equalTo("administrator"));
        posted(Map.of("query", "query Who { me { username } }"))
                .statusCode(200)
                .body("data.me.username", equalTo("administrator"));
    }

    @Test
    void answersNothingElse() {
        for (var query : List.of(
                "{ series { totalCount } }",
                "query Who { me { username } } ",
                "query Who { me { username roles } }",
                "{ __typename }",
                "mutation { submitRelease(id: \"release:7\") { state } }",
                "{")) {
            posted(Map.of("query", query))
                    .statusCode(403)
                    .header("Cache-Control", equalTo("no-store"))
                    .body("data", nullValue())
                    .body("errors[0].extensions.code", equalTo("DOCUMENT_NOT_TRUSTED"));
            given().auth()
                    .oauth2(administrator())
                    .queryParam("query", query)
                    .get("/graphql")
                    .then()
                    .statusCode(403);
        }
        assertThat(statistics.calls(), empty());
    }

    @Test
    void listensToTrustedDocumentsAlone() {
        try (var listener = Listener.of(administrator())) {
            for (var query : List.of("subscription { changes { __typename } }", "{ me { username } }", "{")) {
                var refused = listener.subscribe("no", query).next();
                assertThat(refused.getString("type"), equalTo("error"));
                assertThat(refused.getString("payload[0].extensions.code"), equalTo("DOCUMENT_NOT_TRUSTED"));
            }
            assertThat(named(listener, "unknown"), equalTo("DOCUMENT_NOT_FOUND"));
            assertThat(named(listener, "8f2c06e3d1"), equalTo("BAD_USER_INPUT"));

            listener.subscribe("text", "subscription Heard { changes { __typename } }")
                    .send("{\"id\": \"name\", \"type\": \"subscribe\", \"payload\": {\"documentId\": \"heard\"}}")
                    .send("{\"type\": \"ping\"}");
            // Whatever is refused is refused at once, ahead of the answer to what was sent after it.
            assertThat(listener.next().getString("type"), equalTo("pong"));
        }
    }

    private static String named(Listener listener, String documentId) {
        return listener.send("{\"id\": \"a\", \"type\": \"subscribe\", \"payload\": {\"documentId\": \"%s\"}}"
                        .formatted(documentId))
                .next()
                .getString("payload[0].extensions.code");
    }

    /** Trusted for its author, and yet no way around what is switched off. */
    @Test
    void showsTheSchemaToNobody() {
        posted(Map.of("documentId", "schema"))
                .body("data", nullValue())
                .body("errors[0].extensions.code", equalTo("NOT_FOUND"));
        given().auth()
                .oauth2(administrator())
                .get("/graphql/schema.graphql")
                .then()
                .statusCode(404)
                .body(not(containsString("type Query")));
    }

    private ValidatableResponse posted(Map<String, ?> body) {
        return GatewayTest.with(administrator()).body(body).post("/graphql").then();
    }

    private String administrator() {
        return realm.token("administrator", List.of(), "reader", "administrator");
    }
}
