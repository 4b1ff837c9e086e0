package org.entente.gateway.http;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed request, before anybody has looked into its document.
 *
 * @param query the document's text; null where the request names a trusted one
 * @param documentId the name of a trusted document
 * @param operationName which of the document's operations is meant; null where it has one
 */
record GraphqlRequest(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String operationName,
        @Nullable JsonObject variables,
        @Nullable JsonObject extensions) {

    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final String PERSISTED_QUERY = "persistedQuery";
    private static final String SHA_256 = "sha256Hash";

    /** What clients of Apollo's make send in place of a name, or beside the text. */
    Optional<String> persistedQueryHash() {
        if (extensions == null || !(extensions.get(PERSISTED_QUERY) instanceof JsonObject persisted)) {
            return Optional.empty();
        }
        JsonValue hash = persisted.get(SHA_256);
        if (hash instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        throw Refusal.malformed("`extensions.persistedQuery` must have a string in `sha256Hash`.");
    }

    /** What the engine reads: the document's text in place of its name. */
    JsonObject input(ParsedDocument document) {
        var input = BUILDERS.createObjectBuilder().add("query", document.text());
        if (operationName != null) {
            input.add("operationName", operationName);
        }
        if (variables != null) {
            input.add("variables", variables);
        }
        if (extensions != null) {
            input.add("extensions", extensions);
        }
        return input.build();
    }
}
