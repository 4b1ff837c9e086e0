package org.entente.partnerships.testing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents on their way in, through the doors that people use. */
public final class Handing {

    private static final Path STARTER = Path.of("../deploy/local/starter/agreements.json");

    private Handing() {}

    public static Response handIn(String token, String json, String... wishes) {
        return handIn(token, json.getBytes(UTF_8), wishes);
    }

    public static Response handIn(String token, byte[] json, String... wishes) {
        var request =
                given().auth().oauth2(token).contentType("application/json").body(json);
        for (String wish : wishes) {
            request.queryParam(wish, true);
        }
        return request.post("/intakes");
    }

    public static Response submit(String token, String intake) {
        return given().auth().oauth2(token).post("/intakes/{id}/submission", intake);
    }

    public static Response approve(String token, String intake) {
        return given().auth().oauth2(token).post("/intakes/{id}/approval", intake);
    }

    /** The id of the intake, submitted by the editor. */
    public static String submitted(Sample... objects) {
        return handIn(Tokens.editor(), Sample.document(objects), "submit")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of the intake, submitted by the editor and approved by the approver: readers see what is in it. */
    public static String approved(Sample... objects) {
        return approved(Sample.document(objects));
    }

    /** The same for a document as it is. Null where all of it is approved already. */
    public static String approved(String json) {
        String id = handIn(Tokens.editor(), json, "submit").path("id");
        if (id != null) {
            approve(Tokens.approver(), id).then().statusCode(200);
        }
        return id;
    }

    /** What the product starts with. */
    public static String starter() {
        try {
            return Files.readString(STARTER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
