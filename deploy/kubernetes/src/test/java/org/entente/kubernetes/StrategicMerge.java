package org.entente.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A patch in the shape of the object that it changes. Of lists, those that Kubernetes merges by a key are merged by it. */
final class StrategicMerge {

    private static final Map<String, String> KEYS = Map.of(
            "containers", "name",
            "env", "name",
            "volumes", "name",
            "volumeMounts", "mountPath");

    private StrategicMerge() {}

    static void apply(ObjectNode object, ObjectNode patch) {
        patch.properties().forEach(field -> {
            var name = field.getKey();
            var wanted = field.getValue();
            var present = object.get(name);
            if (name.startsWith("$")) {
                throw new IllegalArgumentException("the directive %s is not spoken here".formatted(name));
            } else if (wanted.isNull()) {
                object.remove(name);
            } else if (wanted instanceof ObjectNode more && present instanceof ObjectNode inner) {
                apply(inner, more);
            } else if (wanted instanceof ArrayNode more
                    && present instanceof ArrayNode list
                    && KEYS.containsKey(name)) {
                merge(list, more, KEYS.get(name));
            } else {
                object.set(name, wanted.deepCopy());
            }
        });
    }

    private static void merge(ArrayNode list, ArrayNode more, String key) {
        for (var wanted : more) {
            var present = find(list, key, wanted.path(key).asText());
            if (present == null) {
                list.add(wanted.deepCopy());
            } else {
                apply(present, (ObjectNode) wanted);
            }
        }
    }

    private static @Nullable ObjectNode find(ArrayNode list, String key, String value) {
        for (JsonNode element : list) {
            if (element.path(key).asText().equals(value)) {
                return (ObjectNode) element;
            }
        }
        return null;
    }
}
