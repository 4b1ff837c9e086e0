package org.entente.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a file wants of something that has more fields than the file speaks of. */
final class Wanted {

    private Wanted() {}

    /** Whether what is there says all of what is wanted; the order of a list says nothing. */
    static boolean isMet(JsonNode wanted, JsonNode present) {
        if (wanted instanceof ObjectNode object) {
            return object.properties().stream()
                    .allMatch(field -> isMet(field.getValue(), present.path(field.getKey())));
        }
        if (wanted instanceof ArrayNode) {
            return present.isArray() && elements(wanted).equals(elements(present));
        }
        return wanted.equals(present) || (wanted.isBoolean() && wanted.asText().equals(present.asText()));
    }

    private static Set<JsonNode> elements(JsonNode list) {
        var elements = new HashSet<JsonNode>();
        list.forEach(elements::add);
        return elements;
    }

    /** Those fields that the predicate takes. */
    static ObjectNode only(JsonNode object, Predicate<String> field) {
        var some = AdminApi.JSON.createObjectNode();
        object.properties().stream()
                .filter(one -> field.test(one.getKey()))
                .forEach(one -> some.set(one.getKey(), one.getValue()));
        return some;
    }

    /** What is there, with what is wanted in its place. */
    static ObjectNode over(JsonNode present, JsonNode wanted) {
        var merged = (ObjectNode) present.deepCopy();
        wanted.properties().forEach(field -> {
            if (field.getValue() instanceof ObjectNode more && merged.get(field.getKey()) instanceof ObjectNode there) {
                merged.set(field.getKey(), over(there, more));
            } else {
                merged.set(field.getKey(), field.getValue());
            }
        });
        return merged;
    }

    static List<String> words(JsonNode list) {
        return AdminApi.JSON.convertValue(
                list.isMissingNode() ? AdminApi.JSON.createArrayNode() : list,
                AdminApi.JSON.getTypeFactory().constructCollectionType(List.class, String.class));
    }
}
