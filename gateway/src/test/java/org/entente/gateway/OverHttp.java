package org.entente.gateway;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.config.HttpClientConfig.httpClientConfig;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Requests to the graph that hold to the letter what they say of themselves. */
abstract class OverHttp extends GatewayTest {

    static final String JSON = "application/json";
    static final String GRAPHQL = "application/graphql-response+json";

    private static final int PATIENCE_MILLIS = 60_000;

    /**
     * What is sent is the type itself, with no charset that a client library adds; and who hears nothing for so long has
     * been left without an answer.
     */
    private static final RestAssuredConfig TO_THE_LETTER = RestAssured.config()
            .encoderConfig(encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false))
            .httpClient(httpClientConfig().setParam("http.socket.timeout", PATIENCE_MILLIS));

    RequestSpecification request() {
        return given().config(TO_THE_LETTER).auth().oauth2(realm.reader());
    }

    ValidatableResponse posted(String body) {
        return request()
                .noFilters()
                .header("Content-Type", JSON)
                .body(bytes(body))
                .post("/graphql")
                .then();
    }

    ValidatableResponse posted(String accept, String body) {
        return request()
                .header("Accept", accept)
                .header("Content-Type", JSON)
                .body(bytes(body))
                .post("/graphql")
                .then();
    }

    ValidatableResponse get(String accept, Map<String, String> parameters) {
        return request()
                .header("Accept", accept)
                .queryParams(parameters)
                .get("/graphql")
                .then();
    }

    static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
