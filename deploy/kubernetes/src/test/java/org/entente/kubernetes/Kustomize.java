package org.entente.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * As much of Kustomize as our folders use, for machines without kubectl. It refuses whatever else they say, and {@link
 * RenderingTest} holds it to kubectl's own rendering where there is one.
 */
final class Kustomize {

    private static final Set<String> SPOKEN = Set.of(
            "apiVersion",
            "kind",
            "namespace",
            "resources",
            "components",
            "labels",
            "patches",
            "images",
            "configMapGenerator",
            "secretGenerator",
            "generatorOptions");

    private static final Set<String> CLUSTER_WIDE = Set.of("Namespace");
    private static final Set<String> WITH_TEMPLATES = Set.of("Deployment", "StatefulSet", "Job");

    private Kustomize() {}

    static List<ObjectNode> render(Path folder) {
        var objects = new ArrayList<ObjectNode>();
        build(folder, objects);
        return objects;
    }

    private static void build(Path folder, List<ObjectNode> objects) {
        var kustomization = Yaml.objects(folder.resolve("kustomization.yaml")).get(0);
        kustomization.fieldNames().forEachRemaining(field -> {
            if (!SPOKEN.contains(field)) {
                throw new IllegalArgumentException("%s: %s is not spoken here".formatted(folder, field));
            }
        });
        var own = new ArrayList<ObjectNode>();
        for (var resource : kustomization.path("resources")) {
            var path = folder.resolve(resource.asText()).normalize();
            if (Files.isDirectory(path)) {
                own.addAll(render(path));
            } else {
                own.addAll(Yaml.objects(path));
            }
        }
        own.addAll(generated(folder, kustomization));
        // A component works on what is there already, so it is given all of it.
        if (kustomization.path("kind").asText().equals("Component")) {
            objects.addAll(own);
            transform(folder, kustomization, objects);
        } else {
            for (var component : kustomization.path("components")) {
                build(folder.resolve(component.asText()).normalize(), own);
            }
            transform(folder, kustomization, own);
            objects.addAll(own);
        }
    }

    private static List<ObjectNode> generated(Path folder, JsonNode kustomization) {
        var made = new ArrayList<ObjectNode>();
        for (var kind : List.of("ConfigMap", "Secret")) {
            var field = kind.equals("Secret") ? "secretGenerator" : "configMapGenerator";
            for (var generator : kustomization.path(field)) {
                if (!kustomization.at("/generatorOptions/disableNameSuffixHash").asBoolean()) {
                    throw new IllegalArgumentException("names with a hash are not spoken here");
                }
                var object = Yaml.JSON.createObjectNode();
                object.put("apiVersion", "v1").put("kind", kind);
                object.putObject("metadata").put("name", generator.path("name").asText());
                if (kind.equals("Secret")) {
                    object.put("type", "Opaque");
                }
                var data = object.putObject("data");
                for (var file : generator.path("files")) {
                    var parts = file.asText().split("=", 2);
                    var path = folder.resolve(parts[parts.length - 1]);
                    data.put(parts.length == 2 ? parts[0] : path.getFileName().toString(), content(path, kind));
                }
                made.add(object);
            }
        }
        return made;
    }

    private static String content(Path file, String kind) {
        try {
            var bytes = Files.readAllBytes(file);
            return kind.equals("Secret")
                    ? Base64.getEncoder().encodeToString(bytes)
                    : new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void transform(Path folder, JsonNode kustomization, List<ObjectNode> objects) {
        for (var patch : kustomization.path("patches")) {
            patch(folder, patch, objects);
        }
        var namespace = kustomization.path("namespace").asText();
        for (var object : objects) {
            if (!namespace.isEmpty()
                    && !CLUSTER_WIDE.contains(object.path("kind").asText())) {
                object.withObject("metadata").put("namespace", namespace);
            }
            for (var labels : kustomization.path("labels")) {
                label(object, labels);
            }
            for (var image : kustomization.path("images")) {
                rename(object, image);
            }
        }
    }

    private static void patch(Path folder, JsonNode patch, List<ObjectNode> objects) {
        if (patch.has("target")) {
            var operations = Yaml.documents(patch.path("patch").asText()).get(0);
            var target = patch.path("target");
            var matching =
                    objects.stream().filter(object -> isTarget(object, target)).toList();
            if (matching.isEmpty()) {
                throw new IllegalArgumentException("nothing is %s".formatted(target));
            }
            matching.forEach(object -> JsonPatch.apply(object, operations));
            return;
        }
        for (var wanted : Yaml.objects(folder.resolve(patch.path("path").asText()))) {
            var object = objects.stream()
                    .filter(one -> identity(one).equals(identity(wanted)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("nothing is %s".formatted(identity(wanted))));
            StrategicMerge.apply(object, wanted);
        }
    }

    private static boolean isTarget(JsonNode object, JsonNode target) {
        return object.path("kind").equals(target.path("kind"))
                && (!target.has("name") || object.at("/metadata/name").equals(target.path("name")));
    }

    private static String identity(JsonNode object) {
        return "%s %s %s"
                .formatted(
                        object.path("apiVersion").asText(),
                        object.path("kind").asText(),
                        object.at("/metadata/name").asText());
    }

    private static void label(ObjectNode object, JsonNode labels) {
        labels.path("pairs").properties().forEach(pair -> {
            object.withObject("metadata").withObject("labels").set(pair.getKey(), pair.getValue());
            if (labels.path("includeTemplates").asBoolean()
                    && WITH_TEMPLATES.contains(object.path("kind").asText())) {
                object.withObject("/spec/template/metadata/labels").set(pair.getKey(), pair.getValue());
            }
        });
    }

    private static void rename(ObjectNode object, JsonNode image) {
        for (var container : object.at("/spec/template/spec/containers")) {
            var name = container.path("image").asText();
            if (name.equals(image.path("name").asText())) {
                var renamed = image.path("newName").asText(name);
                if (image.has("digest")) {
                    renamed += "@" + image.path("digest").asText();
                } else if (image.has("newTag")) {
                    renamed += ":" + image.path("newTag").asText();
                }
                ((ObjectNode) container).put("image", renamed);
            }
        }
    }
}
