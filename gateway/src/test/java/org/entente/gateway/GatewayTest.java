package org.entente.gateway;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** A test that asks the gateway as a frontend does. */
@WithTestResource(Surroundings.class)
abstract class GatewayTest {

    static final String NET_MIGRATION = "YE.LTIM_NET.GBR.001.ALL.ONS";

    @SuppressWarnings("NullAway.Init") // set by Surroundings
    IdentityProvider realm;

    @SuppressWarnings("NullAway.Init") // set by Surroundings
    StatisticsService statistics;

    @SuppressWarnings("NullAway.Init") // set by Surroundings
    PartnershipsService partnerships;

    @BeforeEach
    void everythingIsWell() {
        CircuitBreakerMaintenance.get().resetAll();
        statistics.answerByContract();
        partnerships.answerByContract();
        // The first operation of all asks for the areas; no test should have to know whether it is the first.
        ask("{ area(code: \"001\") { code } }");
        statistics.answerByContract();
    }

    /** Asks as a reader. */
    ValidatableResponse ask(String query) {
        return ask(realm.reader(), query);
    }

    ValidatableResponse ask(String token, String query) {
        return with(token).body(Map.of("query", query)).post("/graphql").then().statusCode(200);
    }

    ValidatableResponse ask(String query, Map<String, Object> variables) {
        return with(realm.reader())
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
