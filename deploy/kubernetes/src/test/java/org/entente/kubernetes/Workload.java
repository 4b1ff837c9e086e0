package org.entente.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An object that makes pods. */
record Workload(ObjectNode object) {

    String title() {
        return Manifests.title(object);
    }

    String name() {
        return Manifests.name(object);
    }

    JsonNode pod() {
        return object.at("/spec/template/spec");
    }

    JsonNode podLabels() {
        return object.at("/spec/template/metadata/labels");
    }

    /** Those that come before the others included. */
    List<JsonNode> containers() {
        var all = new ArrayList<JsonNode>();
        pod().path("containers").forEach(all::add);
        pod().path("initContainers").forEach(all::add);
        return all;
    }

    JsonNode container() {
        return pod().path("containers").path(0);
    }

    Map<String, String> environment() {
        var all = new TreeMap<String, String>();
        for (var container : containers()) {
            container
                    .path("env")
                    .forEach(one ->
                            all.put(one.path("name").asText(), one.path("value").asText()));
        }
        return all;
    }

    Optional<JsonNode> port(String name) {
        return containers().stream()
                .flatMap(container -> Manifests.each(container.path("ports")))
                .filter(port -> port.path("name").asText().equals(name))
                .findFirst();
    }
}
