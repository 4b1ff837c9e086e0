package org.entente.partnerships.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Edits of one thing at a time, as people make them by hand. */
public final class Editing {

    private Editing() {}

    /** The version to name; null to name none. */
    public static Response put(String token, Integer version, Object body, String path, Object... at) {
        return request(token, version).body(Sample.json(body)).put(path, at);
    }

    public static Response post(String token, Integer version, Object body, String path, Object... at) {
        return request(token, version).body(Sample.json(body)).post(path, at);
    }

    public static Response publish(String token, int version, String path, Object... at) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", "\"%d\"".formatted(version))
                .post(path + "/publication", at);
    }

    private static RequestSpecification request(String token, Integer version) {
        RequestSpecification request = given().auth().oauth2(token).contentType("application/json");
        return version == null ? request : request.header("If-Match", "\"%d\"".formatted(version));
    }

    /** A treaty between two areas as the views spell it, with more members: names and values in turn. */
    public static Map<String, Object> treaty(String id, String area, String other, Object... more) {
        Map<String, Object> agreement = members(
                "id",
                id,
                "title",
                "Treaty " + id,
                "instrument",
                "TREATY",
                "parties",
                List.of(party(area, "DESTINATION"), party(other, "SOURCE")),
                "pillars",
                List.of("BORDER_MANAGEMENT"),
                "events",
                List.of(event("SIGNED", "2003-02-04")));
        agreement.putAll(members(more));
        return agreement;
    }

    public static Map<String, Object> party(String area, String role) {
        return members("area", area, "roles", List.of(role));
    }

    public static Map<String, Object> event(String status, String actedOn) {
        return members("status", status, "actedOn", actedOn);
    }

    public static Map<String, Object> commitment(
            String id, String provider, String receiver, long amount, Object... more) {
        Map<String, Object> commitment = members(
                "id",
                id,
                "kind",
                "COMMITMENT",
                "provider",
                provider,
                "receiver",
                receiver,
                "pillar",
                "BORDER_MANAGEMENT",
                "amount",
                amount,
                "currency",
                "EUR",
                "publishedOn",
                "2023-01-01");
        commitment.putAll(members(more));
        return commitment;
    }

    /** Names and values in turn. */
    public static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
