package org.entente.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** GraphiQL is on board, and shown where somebody switched it on. Its questions need a token all the same. */
@QuarkusTest
@TestProfile(GraphiqlTest.SwitchedOn.class)
class GraphiqlTest extends GatewayTest {

    public static class SwitchedOn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.smallrye-graphql.ui.enabled", "true");
        }
    }

    @Test
    void showsItsPageToAnyone() {
        given().get("/q/graphql-ui/").then().statusCode(200).body(containsString("GraphiQL"));
    }

    @Test
    void asksForATokenWithEveryQuestion() {
        for (var path : new String[] {
            "/graphql",
            "/q/graphql-ui/../../graphql",
            "/q/graphql-ui/%2e%2e/%2e%2e/graphql",
            "/q/graphql-ui/..%2f..%2fgraphql"
        }) {
            given().urlEncodingEnabled(false)
                    .contentType("application/json")
                    .body("{\"query\": \"{ me { username } }\"}")
                    .post(path)
                    .then()
                    .statusCode(401);
        }
    }
}
