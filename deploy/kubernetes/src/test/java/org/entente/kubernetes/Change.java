package org.entente.kubernetes;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Changes of an object in memory, by which a rule shows what it refuses. */
final class Change {

    private Change() {}

    static void set(ObjectNode object, String at, Object value) {
        var pointer = JsonPointer.compile(at);
        var parent = parent(object, pointer);
        var last = pointer.last().getMatchingProperty();
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), Yaml.JSON.<JsonNode>valueToTree(value));
        } else {
            ((ObjectNode) parent).set(last, Yaml.JSON.valueToTree(value));
        }
    }

    static void remove(ObjectNode object, String at) {
        var pointer = JsonPointer.compile(at);
        var parent = parent(object, pointer);
        var last = pointer.last().getMatchingProperty();
        var removed = parent instanceof ArrayNode list
                ? list.remove(Integer.parseInt(last))
                : ((ObjectNode) parent).remove(last);
        if (removed == null) {
            throw new AssertionError("there was no " + at);
        }
    }

    /** The variable of a workload's only container. */
    static void variable(ObjectNode workload, String name, String value) {
        for (var one : workload.at("/spec/template/spec/containers/0/env")) {
            if (one.path("name").asText().equals(name)) {
                ((ObjectNode) one).put("value", value);
                return;
            }
        }
        ((ArrayNode) workload.at("/spec/template/spec/containers/0/env"))
                .addObject()
                .put("name", name)
                .put("value", value);
    }

    private static JsonNode parent(ObjectNode object, JsonPointer pointer) {
        var parent = object.at(pointer.head());
        if (parent.isMissingNode()) {
            throw new AssertionError("there is no %s".formatted(pointer.head()));
        }
        return parent;
    }
}
