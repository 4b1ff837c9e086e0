package org.entente.statistics.embargo;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.http.Header;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One question to the service, about a release, and a citation of it, whose ids may be asked for by name.
 *
 * @param operation method and path as the contract names them
 * @param question what is asked, with a token and those ids
 */
record Probe(String operation, Function<Asker, Response> question) {

    /** Who asks, and after which release and citation. */
    record Asker(String token, String release, String citation) {

        Response get(String path, Object... queryParams) {
            var request = given().auth().oauth2(token);
            for (int i = 0; i < queryParams.length; i += 2) {
                request.queryParam(String.valueOf(queryParams[i]), queryParams[i + 1]);
            }
            return request.get(path);
        }

        Response delete(String path) {
            return given().auth().oauth2(token).delete(path);
        }

        Response post(String path, String json) {
            return given().auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .body(json)
                    .post(path);
        }

        /** A step in the life of the release in question. */
        Response step(String step, String json) {
            return post("/releases/" + release + "/" + step, json);
        }
    }

    private static final Set<String> PASSING = Set.of("date", "connection");

    /** Status, header fields and body, byte for byte; only the ids that were asked for are left out of the comparison. */
    String answer(String token, String release, String citation) {
        Response response = question.apply(new Asker(token, release, citation));
        List<Header> headers = response.headers().asList();
        String fields = headers.stream()
                .filter(header -> !PASSING.contains(header.getName().toLowerCase(Locale.ROOT)))
                .map(header -> header.getName() + ": " + header.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
        // In ISO 8859-1 each byte is a character, so that no two bodies look the same.
        String body = new String(response.asByteArray(), ISO_8859_1);
        return (response.statusCode() + "\n" + fields + "\n\n" + body)
                .replace(release, "<release>")
                .replace(citation, "<citation>");
    }
}
