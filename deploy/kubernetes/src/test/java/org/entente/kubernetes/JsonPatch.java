package org.entente.kubernetes;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The operations of RFC 6902 that our patches use. */
final class JsonPatch {

    private JsonPatch() {}

    static void apply(ObjectNode object, JsonNode operations) {
        for (var operation : operations) {
            var pointer = JsonPointer.compile(operation.path("path").asText());
            var parent = object.at(pointer.head());
            var last = pointer.last().getMatchingProperty();
            if (parent.isMissingNode()) {
                throw new IllegalArgumentException("there is no %s".formatted(pointer.head()));
            }
            switch (operation.path("op").asText()) {
                case "add" -> set(parent, last, operation.path("value"), true);
                case "replace" -> set(parent, last, operation.path("value"), false);
                default -> throw new IllegalArgumentException("not spoken here: " + operation);
            }
        }
    }

    private static void set(JsonNode parent, String last, JsonNode value, boolean isNew) {
        if (parent instanceof ObjectNode object) {
            if (!isNew && !object.has(last)) {
                throw new IllegalArgumentException("there is no %s to replace".formatted(last));
            }
            object.set(last, value.deepCopy());
        } else if (isNew) {
            throw new IllegalArgumentException("adding to lists is not spoken here");
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last), value.deepCopy());
        }
    }
}
