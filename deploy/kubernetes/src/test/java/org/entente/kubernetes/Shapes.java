package org.entente.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Kinds for which there is no model in Java: the fields that we use, written down from their publishers' definitions in
 * {@code shapes/*.yaml}. Anything else is refused, also what the publisher would take.
 *
 * <p>A shape is a tree of fields. A leaf is {@code text}, {@code number}, {@code flag} or {@code words} (a map of texts), one of
 * given texts ({@code a|b}), or a class of Kubernetes' own model; a list has one element; what must be there ends in {@code !}.
 */
record Shapes(JsonNode shape) {

    private static final Map<String, JsonNode> ALL = read("cloudnative-pg", "keycloak", "external-secrets");

    static Optional<Shapes> of(String kind) {
        return Optional.ofNullable(ALL.get(kind)).map(Shapes::new);
    }

    private static Map<String, JsonNode> read(String... files) {
        var all = new HashMap<String, JsonNode>();
        for (var file : files) {
            try (var stream = Shapes.class.getResourceAsStream("/shapes/%s.yaml".formatted(file))) {
                var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                Yaml.objects(text).get(0).properties().forEach(field -> all.put(field.getKey(), field.getValue()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    List<String> faults(JsonNode object) {
        var found = new ArrayList<String>();
        object.properties().forEach(field -> {
            switch (field.getKey()) {
                case "apiVersion", "kind", "metadata" -> {}
                case "spec" -> look("spec", field.getValue(), shape, found);
                default -> found.add("there is no " + field.getKey());
            }
        });
        return found;
    }

    private static void look(String where, JsonNode value, JsonNode shape, List<String> found) {
        if (shape.isTextual()) {
            leaf(where, value, shape.asText(), found);
        } else if (shape.isArray()) {
            if (!value.isArray()) {
                found.add(where + " is no list");
            }
            value.forEach(element -> look(where + "[]", element, shape.get(0), found));
        } else if (!value.isObject()) {
            found.add(where + " has no fields");
        } else {
            fields(where, value, shape, found);
        }
    }

    private static void fields(String where, JsonNode value, JsonNode shape, List<String> found) {
        value.properties().forEach(field -> {
            var known = shape.has(field.getKey()) ? shape.get(field.getKey()) : shape.get(field.getKey() + "!");
            if (known == null) {
                found.add("%s has no %s".formatted(where, field.getKey()));
            } else {
                look(where + "." + field.getKey(), field.getValue(), known, found);
            }
        });
        shape.fieldNames().forEachRemaining(name -> {
            if (name.endsWith("!") && !value.has(name.substring(0, name.length() - 1))) {
                found.add("%s lacks %s".formatted(where, name.substring(0, name.length() - 1)));
            }
        });
    }

    private static void leaf(String where, JsonNode value, String type, List<String> found) {
        var fits =
                switch (type) {
                    case "text" -> value.isTextual();
                    case "number" -> value.isNumber();
                    case "flag" -> value.isBoolean();
                    case "words" -> value.isObject() && Manifests.each(value).allMatch(JsonNode::isTextual);
                    default -> type.startsWith("io.") ? isOf(where, value, type, found) : oneOf(type, value);
                };
        if (!fits) {
            found.add("%s is not %s: %s".formatted(where, type, value));
        }
    }

    private static boolean oneOf(String types, JsonNode value) {
        return List.of(types.split("\\|")).contains(value.asText());
    }

    /** What is wrong inside is said by itself. */
    private static boolean isOf(String where, JsonNode value, String type, List<String> found) {
        try {
            Models.fault(value, Class.forName(type)).ifPresent(fault -> found.add(where + ": " + fault));
            return true;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
