package org.entente.statistics.testing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** Files on their way in, through the doors that people use. */
public final class Publishing {

    private Publishing() {}

    public static Response take(String token, String csv, String... wishes) {
        var request = given().auth()
                .oauth2(token)
                .contentType("text/csv; charset=utf-8")
                .body(csv.getBytes(UTF_8));
        for (String wish : wishes) {
            request.queryParam(wish, true);
        }
        return request.post("/intakes");
    }

    /** The ids of the releases, submitted by the editor. */
    public static List<String> submitted(Sample... rows) {
        return take(Tokens.editor(), Sample.csv(rows), "submit")
                .then()
                .statusCode(201)
                .extract()
                .path("releases.id");
    }

    /** The ids of the releases, submitted by the editor and approved by the approver. */
    public static List<String> published(Sample... rows) {
        List<String> ids = submitted(rows);
        given().auth()
                .oauth2(Tokens.approver())
                .contentType("application/json")
                .body(Map.of("ids", ids))
                .post("/releases/approvals")
                .then()
                .statusCode(200);
        return ids;
    }
}
