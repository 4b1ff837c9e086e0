package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gateway shows, trusts and knows where people use it, with the settings that docs/operations.md names. */
@QuarkusTest
@TestProfile(Production.class)
@WithTestResource(ProductionSurroundings.class)
class ProductionTest {

    @SuppressWarnings("NullAway.Init") // set by ProductionSurroundings
    IdentityProvider realm;

    @SuppressWarnings("NullAway.Init") // set by ProductionSurroundings
    WireMockServer statistics;

    @ConfigProperty(name = "quarkus.oidc.console.credentials.secret")
    String secret;

    @ParameterizedTest
    @ValueSource(strings = {"{ __schema { queryType { name } } }", "{ __type(name: \"Query\") { name } }"})
    void tellsNobodyItsSchema(String introspection) {
        for (var role : List.of("reader", "administrator")) {
            ask(realm.token("somebody", List.of(), role), introspection)
                    .body("data", nullValue())
                    .body("errors[0].message", containsString("cannot be read here"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql/schema.graphql",
                "/q/graphql-ui",
                "/q/graphql-ui/",
                "/q/graphql-ui/index.html",
                "/q/openapi",
                "/q/health-ui",
                "/q/metrics",
                "/q/health"
            })
    void hasNoPageForDevelopersAndNoneForOperators(String path) {
        given().get(path).then().statusCode(401);
        with("administrator").get(path).then().statusCode(404);
    }

    @Test
    void asksAServiceThatShowsACertificateForItsName() {
        ask(realm.reader(), "{ indicators { code } }")
                .body("errors", nullValue())
                .body("data.indicators", empty());
    }

    @Test
    void handsFilesOnToItToo() {
        with("editor")
                .contentType("text/csv")
                .body("indicator,ref_area\n")
                .post("/intakes")
                .then()
                .statusCode(200);

        statistics.verify(postRequestedFor(urlPathEqualTo("/intakes")));
    }

    @Test
    void asksNothingOfOneThatShowsAnothersCertificate() {
        ask(realm.reader(), "{ indicators { code } agreements { nodes { id } } }")
                .body("data.indicators", empty())
                .body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("SERVICE_UNAVAILABLE"));
        with("editor")
                .contentType("application/json")
                .body("{}")
                .post("/intakes/agreements")
                .then()
                .statusCode(503);
    }

    @Test
    void takesItsSecretFromAFile() {
        assertThat(secret, equalTo(ProductionSurroundings.SECRET));
    }

    /** Whoever wants to sign in is sent to the realm as the client that a file names, not as the one of the program itself. */
    @Test
    void aFileCountsForMoreThanWhatTheProgramSaysItself() {
        given().redirects()
                .follow(false)
                .get("/session/sign-in?to=/desk")
                .then()
                .statusCode(302)
                .header("Location", containsString("client_id=console-of-production"));
    }

    private RequestSpecification with(String role) {
        return given().auth().oauth2(realm.token("somebody", List.of("*"), "reader", role));
    }

    private static ValidatableResponse ask(String token, String query) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(200);
    }
}
