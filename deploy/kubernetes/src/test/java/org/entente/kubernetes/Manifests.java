package org.entente.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The objects that a folder renders to. */
record Manifests(List<ObjectNode> objects) {

    private static final Set<String> WORKLOADS = Set.of("Deployment", "StatefulSet", "Job");

    Manifests copy() {
        return new Manifests(
                new ArrayList<>(objects.stream().map(ObjectNode::deepCopy).toList()));
    }

    Stream<ObjectNode> of(String... kinds) {
        var wanted = Set.of(kinds);
        return objects.stream().filter(object -> wanted.contains(kind(object)));
    }

    Optional<ObjectNode> find(String kind, String name) {
        return of(kind).filter(object -> name(object).equals(name)).findFirst();
    }

    ObjectNode the(String kind, String name) {
        return find(kind, name).orElseThrow(() -> new AssertionError("there is no %s %s".formatted(kind, name)));
    }

    boolean has(String kind, String name) {
        return find(kind, name).isPresent();
    }

    List<Workload> workloads() {
        return of(WORKLOADS.toArray(String[]::new)).map(Workload::new).toList();
    }

    /** Those that answer requests: what ends by itself is not among them. */
    List<Workload> servers() {
        return workloads().stream()
                .filter(one -> !kind(one.object()).equals("Job"))
                .toList();
    }

    /** The three programs of our own. */
    List<Workload> programs() {
        return of("Deployment")
                .filter(object ->
                        Set.of("gateway", "statistics", "partnerships").contains(name(object)))
                .map(Workload::new)
                .toList();
    }

    static String kind(JsonNode object) {
        return object.path("kind").asText();
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    static String title(JsonNode object) {
        return kind(object) + " " + name(object);
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
