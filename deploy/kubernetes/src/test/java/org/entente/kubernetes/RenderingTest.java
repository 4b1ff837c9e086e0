package org.entente.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All other tests read our own rendering: here it is that of kubectl, wherever there is one. */
class RenderingTest {

    @ParameterizedTest
    @EnumSource
    void isThatOfKubectl(Overlay overlay) {
        assumeTrue(Run.isThere("kubectl"), "no kubectl on this machine");
        var theirs = Yaml.objects(Run.toItsEnd(overlay.folder(), "kubectl", "kustomize", "."));
        theirs.stream()
                .filter(object -> Manifests.kind(object).equals("Secret"))
                .forEach(RenderingTest::unwrap);

        var expected = byIdentity(theirs);
        var ours = byIdentity(overlay.manifests().objects());
        assertEquals(expected.keySet(), ours.keySet());
        expected.forEach((identity, object) -> assertEquals(object, ours.get(identity), identity));
    }

    /** Of two by one name the cluster keeps the one that came last. */
    @ParameterizedTest
    @EnumSource
    void everyObjectHasAnIdentityOfItsOwn(Overlay overlay) {
        var objects = overlay.manifests().objects();

        assertEquals(objects.size(), byIdentity(objects).size());
    }

    /** A file that was forgotten would render to less, and break no rule. */
    @Test
    void everyFileIsRendered() throws IOException {
        try (var files = Files.walk(Overlay.BASE.folder().getParent())) {
            var unread = files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("kustomization.yaml"))
                    .filter(file -> !read(file.resolveSibling("kustomization.yaml"))
                            .matches("(?s).*[- ]"
                                    + Pattern.quote(file.getFileName().toString()) + "\\n.*"))
                    .toList();

            assertEquals(List.of(), unread);
        }
    }

    /** And so would a folder. */
    @Test
    void everyComponentIsTaken() throws IOException {
        var production = read(Overlay.PRODUCTION.folder().resolve("kustomization.yaml"));
        try (var components = Files.list(Overlay.MODULE.resolve("components"))) {
            var left = components
                    .filter(one -> !production.contains("../../components/%s\n".formatted(one.getFileName())))
                    .toList();

            assertEquals(List.of(), left);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> byIdentity(Collection<ObjectNode> objects) {
        return objects.stream()
                .collect(Collectors.toMap(
                        Manifests::title,
                        object -> inOrder(object).toPrettyString(),
                        (one, other) -> one + other,
                        TreeMap::new));
    }

    /** Long secrets are broken into lines, which says nothing. */
    private static void unwrap(ObjectNode secret) {
        secret.withObject("data")
                .properties()
                .forEach(field ->
                        field.setValue(new TextNode(field.getValue().asText().replace("\n", ""))));
    }

    /** The order of fields, and of lists that are told apart by a key, says nothing. */
    private static JsonNode inOrder(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var sorted = Yaml.JSON.createObjectNode();
            object.properties().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(field -> sorted.set(field.getKey(), inOrder(field.getValue())));
            return sorted;
        }
        if (node instanceof ArrayNode list) {
            List<JsonNode> elements =
                    Manifests.each(list).map(RenderingTest::inOrder).toList();
            var isKeyed = elements.stream().allMatch(element -> element.has("name") || element.has("mountPath"));
            var sorted = Yaml.JSON.createArrayNode();
            (isKeyed ? elements.stream().sorted(Comparator.comparing(JsonNode::toString)) : elements.stream())
                    .forEach(sorted::add);
            return sorted;
        }
        return node;
    }
}
