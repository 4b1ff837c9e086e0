package org.entente.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** A file that was forgotten would render to less, and break no rule. */
    @ParameterizedTest
    @EnumSource
    void everyObjectHasAnIdentityOfItsOwn(Overlay overlay) {
        var objects = overlay.manifests().objects();

        assertEquals(objects.size(), byIdentity(objects).size());
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
