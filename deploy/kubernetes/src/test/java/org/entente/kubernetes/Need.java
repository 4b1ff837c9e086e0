package org.entente.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What all pods together ask for, at their most and while they are rolled. */
record Need(int pods, Map<String, Double> amounts) {

    static Need of(Manifests all) {
        var pods = 0;
        var amounts = new HashMap<String, Double>();
        for (var entry : containers(all).entrySet()) {
            var count = counts(all).getOrDefault(entry.getKey(), 1);
            pods += count;
            for (var side : new String[] {"requests", "limits"}) {
                for (var what : new String[] {"cpu", "memory"}) {
                    var one = bytes(entry.getValue().path(side).path(what).asText());
                    amounts.merge(side + "." + what, one * count, Double::sum);
                }
            }
        }
        return new Need(pods, amounts);
    }

    static Map<String, JsonNode> containers(Manifests all) {
        var containers = new TreeMap<String, JsonNode>();
        all.workloads()
                .forEach(one -> containers.put(one.title(), one.container().path("resources")));
        all.of("Cluster", "Keycloak").forEach(one -> containers.put(Manifests.title(one), one.at("/spec/resources")));
        return containers;
    }

    private static Map<String, Integer> counts(Manifests all) {
        var counts = new HashMap<String, Integer>();
        all.of("HorizontalPodAutoscaler")
                .forEach(one -> counts.put(
                        "Deployment " + Manifests.name(one),
                        one.at("/spec/maxReplicas").asInt() + 1));
        // An instance is made anew before it goes; a backup or a join has a pod beside them.
        all.of("Cluster", "Keycloak")
                .forEach(one -> counts.put(
                        Manifests.title(one), one.at("/spec/instances").asInt() + 1));
        return counts;
    }

    double amount(String what) {
        return amounts.getOrDefault(what, 0.0);
    }

    static double bytes(String text) {
        return Quantity.getAmountInBytes(new Quantity(text)).doubleValue();
    }
}
