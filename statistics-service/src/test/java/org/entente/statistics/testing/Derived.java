package org.entente.statistics.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;

/** Questions for derived series, as a reader asks them. */
public final class Derived {

    private Derived() {}

    /** What is derived of a series; the parameters are names and values in turn. */
    public static Response derived(String key, String kind, String... parameters) {
        var request = given().auth().oauth2(Tokens.reader()).queryParam("kind", kind);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/series/{key}/derived", key);
    }
}
