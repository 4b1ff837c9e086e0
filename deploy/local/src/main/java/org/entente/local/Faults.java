package org.entente.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;

/** A service's refusal as lines that a person can act on. */
final class Faults {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FAULTS_SHOWN = 10;

    private Faults() {}

    /** A problem as lines that a person can act on. */
    static String of(String body) {
        JsonNode problem;
        try {
            problem = JSON.readTree(body);
        } catch (IOException notJson) {
            return "    " + body;
        }
        var lines = new ArrayList<String>();
        lines.add("    " + problem.path("detail").asText(problem.path("title").asText(body)));
        var shown = 0;
        for (var error : problem.path("errors")) {
            if (shown++ == FAULTS_SHOWN) {
                break;
            }
            lines.add("    %s \"%s\": %s"
                    .formatted(
                            place(error),
                            error.path("value").asText(""),
                            error.path("reason").asText("")));
        }
        var total = problem.path("errorsTotal").asInt(problem.path("errors").size());
        var left = total - Math.min(FAULTS_SHOWN, problem.path("errors").size());
        if (left > 0) {
            lines.add("    ... and %d more".formatted(left));
        }
        return String.join("\n", lines);
    }

    /** In a CSV file a line and a column, in JSON a pointer (RFC 6901). */
    private static String place(JsonNode error) {
        return error.has("pointer")
                ? error.path("pointer").asText()
                : "line %s, %s"
                        .formatted(
                                error.path("line").asText("?"),
                                error.path("column").asText("?"));
    }
}
