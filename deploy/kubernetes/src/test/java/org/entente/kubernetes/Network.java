package org.entente.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * Who may open a connection to whom, as Kubernetes reads the rules of the network: a pod that any rule speaks of may do what one
 * of the rules allows and nothing else.
 */
record Network(Manifests all) {

    static Network of(Manifests manifests) {
        var all = manifests.copy();
        manifests.of("Keycloak").forEach(keycloak -> all.objects().add(byOperator(keycloak)));
        return new Network(all);
    }

    /** The rule that Keycloak's operator makes of what its resource says; who is not named there, is let in from anywhere. */
    private static ObjectNode byOperator(ObjectNode keycloak) {
        var policy = Yaml.JSON.createObjectNode().put("kind", "NetworkPolicy");
        var spec = policy.putObject("spec");
        spec.withObject("/podSelector/matchLabels").put("app", "keycloak");
        spec.putArray("policyTypes").add("Ingress");
        var ingress = spec.putArray("ingress");
        Map.of("https", 8443, "management", 9000).forEach((name, port) -> {
            var rule = ingress.addObject();
            rule.putArray("ports").addObject().put("port", port);
            var from = keycloak.at("/spec/networkPolicy").path(name);
            if (!from.isEmpty()) {
                rule.set("from", from);
            }
        });
        return policy;
    }

    /** A pod, by what rules know it: its labels, and those of its namespace. */
    record Party(String name, String namespace, Map<String, String> labels) {}

    /** Whether the rules of where it comes from let it go. */
    boolean leaves(Party from, Party to, int port) {
        return allows("Egress", from, to, port);
    }

    /** Whether the rules of where it goes let it in. */
    boolean enters(Party from, Party to, int port) {
        return allows("Ingress", to, from, port);
    }

    private boolean allows(String direction, Party one, Party other, int port) {
        var rules = all.of("NetworkPolicy")
                .filter(policy -> isOf(policy, direction) && selects(policy.at("/spec/podSelector"), one.labels()))
                .toList();
        return rules.isEmpty() || rules.stream().anyMatch(policy -> allows(policy, direction, other, port));
    }

    private static boolean isOf(JsonNode policy, String direction) {
        return Manifests.each(policy.at("/spec/policyTypes"))
                .anyMatch(type -> type.asText().equals(direction));
    }

    private static boolean allows(JsonNode policy, String direction, Party other, int port) {
        var rules = policy.path("spec").path(direction.equals("Egress") ? "egress" : "ingress");
        var side = direction.equals("Egress") ? "to" : "from";
        return Manifests.each(rules).anyMatch(rule -> hasPort(rule, port) && hasPeer(rule.path(side), other));
    }

    private static boolean hasPort(JsonNode rule, int port) {
        return !rule.has("ports")
                || Manifests.each(rule.path("ports"))
                        .anyMatch(one -> one.path("port").asInt() == port);
    }

    /** An address outside the cluster is told apart from a pod. */
    private static boolean hasPeer(JsonNode peers, Party other) {
        return peers.isMissingNode()
                || Manifests.each(peers)
                        .anyMatch(peer -> peer.has("ipBlock")
                                ? other.namespace().isEmpty()
                                : isOf(peer, other) && selects(peer.path("podSelector"), other.labels()));
    }

    private static boolean isOf(JsonNode peer, Party other) {
        return peer.has("namespaceSelector")
                ? selects(peer.path("namespaceSelector"), Map.of("kubernetes.io/metadata.name", other.namespace()))
                : other.namespace().equals("entente");
    }

    static boolean selects(JsonNode selector, Map<String, String> labels) {
        for (var wanted : selector.path("matchLabels").properties()) {
            if (!wanted.getValue().asText().equals(labels.get(wanted.getKey()))) {
                return false;
            }
        }
        for (var expression : selector.path("matchExpressions")) {
            var value = labels.get(expression.path("key").asText());
            List<String> values = Manifests.each(expression.path("values"))
                    .map(JsonNode::asText)
                    .toList();
            var fits =
                    switch (expression.path("operator").asText()) {
                        case "In" -> value != null && values.contains(value);
                        case "Exists" -> value != null;
                        default -> throw new IllegalArgumentException("not spoken here: " + expression);
                    };
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
