package org.entente.partnerships.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** Questions, as readers and programs put them. */
public final class Asking {

    private Asking() {}

    /** As a reader, with parameters as names and values in turn. */
    public static ValidatableResponse get(String path, Object... parameters) {
        return getAs(Tokens.reader(), path, parameters);
    }

    public static ValidatableResponse getAs(String token, String path, Object... parameters) {
        var request = given().auth().oauth2(token);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.get(path).then();
    }

    /** The id of the last document in which an agreement came, whenever the clock of its test stood. */
    public static String intakeOf(String agreement) {
        List<String> ids = getAs(Tokens.auditor(), "/intakes", "first", 500)
                .statusCode(200)
                .extract()
                .path("items.id");
        return ids.stream()
                .filter(id -> getAs(Tokens.auditor(), "/intakes/" + id)
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("agreements")
                        .contains(agreement))
                .findFirst()
                .orElseThrow();
    }

    /** Several sorts of questions in one call. */
    public static Response query(String token, Map<String, ?> questions) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(questions)
                .post("/query");
    }
}
