package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.entente.local.Service;
import org.junit.jupiter.api.Test;

/** The endpoint as it is started for everybody, with real tokens: what the public audit says, and who signs in to GraphiQL. */
class GraphqlOverHttpIT {

    private static final String PAGE = "/q/graphql-ui/";

    @Test
    void theAuditIsMetInEveryPoint() {
        // When
        var printed = Node.run(
                Map.of(
                        "ENTENTE_URL", Entente.stack().url(Service.GATEWAY),
                        "ENTENTE_TOKEN", Entente.stack().token("reader")),
                "audit.mjs");

        // Then
        assertThat(printed).contains("61 of 61");
    }

    @Test
    void theSchemaIsOpenToWhoHasAToken() {
        Entente.as("reader", Service.GATEWAY)
                .get("/graphql/schema.graphql")
                .then()
                .statusCode(200)
                .body(containsString("type Query {"));
        Entente.anonymouslyAt(Service.GATEWAY)
                .get("/graphql/schema.graphql")
                .then()
                .statusCode(401);
        Entente.graph("reader", "{ __schema { queryType { name } } }")
                .then()
                .body("data.__schema.queryType.name", equalTo("Query"));
    }

    @Test
    void theRealmSignsPeopleInForGraphiqlsPageAndForNoOther() {
        signIn(Entente.stack().url(Service.GATEWAY) + PAGE).statusCode(200).body(containsString("username"));
        signIn("http://localhost:1" + PAGE).statusCode(400);
    }

    /** The page fetches its tokens as any page does. */
    @Test
    void theRealmAnswersGraphiqlsPage() {
        var origin = Entente.stack().url(Service.GATEWAY);
        tokenRefusedTo(origin).statusCode(400).header("Access-Control-Allow-Origin", equalTo(origin));
        tokenRefusedTo("http://localhost:1").statusCode(403).header("Access-Control-Allow-Origin", nullValue());
    }

    private static ValidatableResponse signIn(String page) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .queryParams(Map.of(
                        "client_id", "entente-frontend",
                        "response_type", "code",
                        "scope", "openid",
                        "redirect_uri", page,
                        "code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
                        "code_challenge_method", "S256"))
                .get(realm() + "/auth")
                .then();
    }

    private static ValidatableResponse tokenRefusedTo(String origin) {
        return RestAssured.given()
                .header("Origin", origin)
                .formParams(Map.of(
                        "client_id", "entente-frontend",
                        "grant_type", "authorization_code",
                        "code", "nonsense",
                        "redirect_uri", origin + PAGE,
                        "code_verifier", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))
                .post(realm() + "/token")
                .then();
    }

    private static String realm() {
        return Entente.stack().keycloakUrl() + "/realms/entente/protocol/openid-connect";
    }
}
