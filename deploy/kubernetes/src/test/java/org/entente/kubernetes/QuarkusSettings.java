package org.entente.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which settings there are, as each extension of Quarkus that the programs use says of itself in its library. */
final class QuarkusSettings {

    private static final String DESCRIPTIONS = "META-INF/quarkus-config-doc/quarkus-config-model.json";

    /** By a pattern of its environment variable: some have a name of ours in their middle. */
    private static final Map<Pattern, String> PHASES = read();

    private QuarkusSettings() {}

    /** When a variable's setting is read: RUN_TIME, or at a build, when it is too late for a manifest to say it. */
    static Optional<String> phase(String variable) {
        return PHASES.entrySet().stream()
                .filter(setting -> setting.getKey().matcher(variable).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<Pattern, String> read() {
        var phases = new HashMap<Pattern, String>();
        try {
            for (var description :
                    Collections.list(QuarkusSettings.class.getClassLoader().getResources(DESCRIPTIONS))) {
                try (var text = description.openStream()) {
                    read(Yaml.JSON.readTree(text), phases);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phases;
    }

    private static void read(JsonNode node, Map<Pattern, String> phases) {
        if (node.has("phase") && node.has("path")) {
            add(node.path("path"), node.path("phase").asText(), phases);
            node.path("additionalPaths")
                    .forEach(path -> add(path, node.path("phase").asText(), phases));
        }
        node.forEach(inner -> read(inner, phases));
    }

    private static void add(JsonNode path, String phase, Map<Pattern, String> phases) {
        var variable = path.path("environmentVariable").asText();
        phases.put(Pattern.compile(variable.replaceAll("__[A-Z_]+?__", "_[A-Z0-9_]+_")), phase);
    }
}
