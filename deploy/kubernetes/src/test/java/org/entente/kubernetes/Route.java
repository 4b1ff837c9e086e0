package org.entente.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** A route of the Gateway API. */
record Route(JsonNode object) {

    String title() {
        return Manifests.title(object);
    }

    Stream<JsonNode> rules() {
        return Manifests.each(object.at("/spec/rules"));
    }

    List<String> backends() {
        return rules().flatMap(rule -> Manifests.each(rule.path("backendRefs")))
                .map(backend -> backend.path("name").asText())
                .toList();
    }

    List<String> paths() {
        return rules().flatMap(rule -> Manifests.each(rule.path("matches")))
                .map(match -> match.at("/path/value").asText())
                .toList();
    }

    /** The listeners that it hangs on. */
    Stream<JsonNode> listeners(Manifests all) {
        return Manifests.each(object.at("/spec/parentRefs")).flatMap(parent -> Manifests.each(
                        all.the("Gateway", parent.path("name").asText()).at("/spec/listeners"))
                .filter(listener -> listener.path("name").equals(parent.path("sectionName"))));
    }

    boolean redirectsToHttps() {
        return rules().allMatch(rule ->
                rule.at("/filters/0/requestRedirect/scheme").asText().equals("https"));
    }

    boolean saysStrictTransport() {
        return rules().allMatch(rule -> Manifests.each(rule.path("filters"))
                .flatMap(filter -> Manifests.each(filter.at("/responseHeaderModifier/set")))
                .anyMatch(header -> header.path("name").asText().equals("Strict-Transport-Security")
                        && header.path("value").asText().startsWith("max-age=31536000")));
    }
}
