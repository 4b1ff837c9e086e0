package org.entente.statistics.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The steps of a release's life, through the doors that people use. */
public final class Releases {

    private Releases() {}

    public static Map<String, Object> draftOf(String title, String publishedAt) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("publisher", "ONS");
        draft.put("title", title);
        draft.put("publishedAt", publishedAt);
        return draft;
    }

    public static Map<String, Object> under(String embargoUntil, Map<String, Object> draft) {
        draft.put("embargoUntil", embargoUntil);
        return draft;
    }

    public static Response draft(String token, Map<String, Object> draft) {
        return post(token, "/releases", draft);
    }

    /** A figure added by hand, its publisher rounding to thousands. */
    public record Figure(String seriesKey, String period, String printed, int rounding) {}

    public static Figure figure(String seriesKey, String period, String printed) {
        return new Figure(seriesKey, period, printed, 1000);
    }

    public static Response record(String token, String id, Figure... figures) {
        return post(token, "/releases/" + id + "/figures", Map.of("figures", Arrays.asList(figures)));
    }

    public static Response submit(String token, String id) {
        return given().auth().oauth2(token).post("/releases/{id}/submission", id);
    }

    public static Response approve(String token, String id) {
        return given().auth().oauth2(token).post("/releases/{id}/approval", id);
    }

    public static Response withdraw(String token, String id, String reason) {
        return post(token, "/releases/" + id + "/withdrawal", Map.of("reason", reason));
    }

    public static Response withdraw(String token, String id, String reason, String withdrawnAt) {
        return post(token, "/releases/" + id + "/withdrawal", Map.of("reason", reason, "withdrawnAt", withdrawnAt));
    }

    public static Response correct(String token, String figureId, Object value) {
        return post(
                token,
                "/corrections",
                Map.of("figureId", figureId, "value", value, "evidenceUrl", "https://www.ons.gov.uk/erratum"));
    }

    public static Response withdrawFigure(String token, String figureId, String reason) {
        return post(token, "/figure-withdrawals", Map.of("figureId", figureId, "reason", reason));
    }

    /** Submits and approves. */
    public static void publish(String id) {
        submit(Tokens.editor(), id).then().statusCode(200);
        approve(Tokens.approver(), id).then().statusCode(200);
    }

    private static Response post(String token, String path, Map<String, ?> body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(path);
    }
}
