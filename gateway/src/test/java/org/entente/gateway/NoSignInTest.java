package org.entente.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A deployment that has no secret for the console. Everything else of the gateway does without. */
@QuarkusTest
@TestProfile(Deployment.class)
class NoSignInTest extends GatewayTest {

    @ParameterizedTest
    @ValueSource(strings = {"/session/sign-in?to=/desk", "/session/back?code=a&state=b"})
    void whoWantsToSignInIsToldSoOnAPage(String path) {
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(303)
                .header("Location", equalTo("/?sign-in=failed"));
    }

    /** One from before the secret was taken away. */
    @ParameterizedTest
    @ValueSource(strings = {"entente-session", "__Host-entente-session"})
    void noCookieIsASession(String name) {
        given().cookie(name, "AAAA").get("/session").then().statusCode(200).body("signedIn", equalTo(false));
        given().cookie(name, "AAAA")
                .header("Entente-Console", "1")
                .contentType("application/json")
                .body("{\"query\": \"{ me { username } }\"}")
                .post("/graphql")
                .then()
                .statusCode(401);
        given().cookie(name, "AAAA")
                .header("Entente-Console", "1")
                .post("/session/sign-out")
                .then()
                .statusCode(204);
    }
}
