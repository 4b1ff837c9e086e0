package org.entente.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** A frontend on another origin asks a browser's leading question without a token; what follows needs one. */
@QuarkusTest
@TestProfile(Deployment.class)
class CorsTest extends GatewayTest {

    private static final String FRONTEND = Deployment.FRONTEND;

    @Test
    void answersTheBrowserOfAnAllowedFrontend() {
        given().header("Origin", FRONTEND)
                .header("Access-Control-Request-Method", "GET")
                .header(
                        "Access-Control-Request-Headers",
                        "authorization,content-type,idempotency-key,entente-deadline,entente-cost,if-none-match")
                .options("/graphql")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(FRONTEND))
                .header("Access-Control-Allow-Methods", equalTo("GET,POST"))
                .header("Access-Control-Allow-Headers", containsStringIgnoringCase("authorization"))
                .header("Access-Control-Allow-Headers", containsStringIgnoringCase("content-type"))
                .header("Access-Control-Max-Age", equalTo("3600"));
    }

    @Test
    void letsItReadAnswersAndRefusals() {
        with(realm.reader())
                .header("Origin", FRONTEND)
                .body("{\"query\": \"{ me { username } }\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(FRONTEND))
                .header("Access-Control-Expose-Headers", containsStringIgnoringCase("etag"))
                .body("data.me.username", equalTo("reader"));
        given().header("Origin", FRONTEND)
                .contentType("application/json")
                .body("{\"query\": \"{ me { username } }\"}")
                .post("/graphql")
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", equalTo(FRONTEND));
    }

    @Test
    void allowsNothingToAnyOther() {
        for (var origin : new String[] {
            "http://localhost:3001", "https://localhost:3000", "http://localhost:3000.example.org", "null"
        }) {
            given().header("Origin", origin)
                    .header("Access-Control-Request-Method", "POST")
                    .header("Access-Control-Request-Headers", "authorization,content-type")
                    .options("/graphql")
                    .then()
                    .statusCode(403)
                    .header("Access-Control-Allow-Origin", nullValue());
        }
    }

    @Test
    void allowsNoOtherMethod() {
        with(realm.auditor())
                .header("Origin", FRONTEND)
                .delete("/graphql")
                .then()
                .statusCode(403);
    }

    @Test
    void opensNothingToOtherQuestions() {
        given().options("/graphql").then().statusCode(401);
        given().header("Origin", FRONTEND).post("/q/metrics").then().statusCode(401);
    }
}
