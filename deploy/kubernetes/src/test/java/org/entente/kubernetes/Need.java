package org.entente.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What all pods together ask for, at their most and while they are rolled. */
record Need(int pods, Map<String, Double> amounts) {

    /** While a release comes, beside all replicas: one that is not ready yet, and one that is not gone yet. */
    static final int ROLLED = 2;

    private static final String BESIDE = "the archiver beside ";

    static Need of(Manifests all) {
        var pods = 0;
        var amounts = new HashMap<String, Double>();
        for (var entry : containers(all).entrySet()) {
            var count = counts(all).getOrDefault(entry.getKey(), 1);
            pods += entry.getKey().startsWith(BESIDE) ? 0 : count;
            for (var side : List.of("requests", "limits")) {
                for (var what : List.of("cpu", "memory")) {
                    var one = bytes(entry.getValue().path(side).path(what).asText());
                    amounts.merge(side + "." + what, one * count, Double::sum);
                }
            }
        }
        all.of("Cluster").forEach(one -> amounts.merge("requests.storage", disks(one), Double::sum));
        return new Need(pods, amounts);
    }

    static Map<String, JsonNode> containers(Manifests all) {
        var containers = new TreeMap<String, JsonNode>();
        all.workloads()
                .forEach(one -> containers.put(one.title(), one.container().path("resources")));
        all.of("Cluster", "Keycloak").forEach(one -> containers.put(Manifests.title(one), one.at("/spec/resources")));
        all.of("ObjectStore")
                .map(store -> store.at("/spec/instanceSidecarConfiguration/resources"))
                .forEach(resources ->
                        all.of("Cluster").forEach(one -> containers.put(BESIDE + Manifests.title(one), resources)));
        return containers;
    }

    private static Map<String, Integer> counts(Manifests all) {
        var counts = new HashMap<String, Integer>();
        all.of("HorizontalPodAutoscaler")
                .forEach(one -> counts.put(
                        "Deployment " + Manifests.name(one),
                        one.at("/spec/maxReplicas").asInt() + ROLLED));
        // An instance is made anew before it goes; a backup or a join has a pod beside them.
        all.of("Cluster", "Keycloak").forEach(one -> {
            var count = one.at("/spec/instances").asInt() + 1;
            counts.put(Manifests.title(one), count);
            counts.put(BESIDE + Manifests.title(one), count);
        });
        return counts;
    }

    private static double disks(ObjectNode cluster) {
        var one = bytes(cluster.at("/spec/storage/size").asText())
                + bytes(cluster.at("/spec/walStorage/size").asText());
        return one * cluster.at("/spec/instances").asInt();
    }

    double amount(String what) {
        return amounts.getOrDefault(what, 0.0);
    }

    static double bytes(String text) {
        return Quantity.getAmountInBytes(new Quantity(text)).doubleValue();
    }
}
