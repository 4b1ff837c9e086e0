package org.entente.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Point 30: whatever is named is there. An API server takes names that lead nowhere, and the fault shows at night. */
final class ReferenceRules {

    static final List<Rule> ALL = List.of(
            Rule.everywhere("point 30: every selector finds pods", ReferenceRules::selectors)
                    .brokenBy("Service", "gateway", "/spec/selector", Map.of("app", "gateway"))
                    .brokenBy("PodDisruptionBudget", "gateway", "/spec/selector/matchLabels", Map.of("app", "x"))
                    .brokenBy("NetworkPolicy", "measures", "/spec/podSelector/matchExpressions/0/values", List.of("x"))
                    .brokenBy("PodMonitor", "databases", "/spec/selector/matchExpressions/0/key", "cnpg.io/clusters")
                    .brokenBy("Deployment", "gateway", "/spec/selector/matchLabels", Map.of("app", "gateway")),
            Rule.everywhere("point 30: every port that is named is open", ReferenceRules::ports)
                    .brokenBy("Service", "gateway", "/spec/ports/0/targetPort", "http")
                    .brokenBy(
                            "Deployment",
                            "gateway",
                            "/spec/template/spec/containers/0/livenessProbe/httpGet/port",
                            "health")
                    .brokenBy("HTTPRoute", "console", "/spec/rules/0/backendRefs/0/port", 8081)
                    .brokenBy("HTTPRoute", "login", "/spec/rules/0/backendRefs/0/name", "keycloak"),
            Rule.everywhere("point 30: programs ask each other at addresses that are there", ReferenceRules::addresses)
                    .brokenBy(
                            "a service of another name",
                            all -> Change.variable(
                                    all.the("Deployment", "gateway"),
                                    "QUARKUS_REST_CLIENT_STATISTICS_URL",
                                    "https://statistics-service:8081"))
                    .brokenBy(
                            "another port",
                            all -> Change.variable(
                                    all.the("Deployment", "gateway"),
                                    "QUARKUS_REST_CLIENT_STATISTICS_URL",
                                    "https://statistics:8080"))
                    .brokenBy(
                            "a database of another name",
                            all -> Change.variable(
                                    all.the("Deployment", "statistics"),
                                    "QUARKUS_DATASOURCE_REACTIVE_URL",
                                    "postgresql://statistics-db:5432/statistics")),
            Rule.everywhere(
                            "point 30: every account, secret, map and claim that is named is there",
                            ReferenceRules::names)
                    .brokenWithout("ServiceAccount", "gateway")
                    .brokenWithout("ConfigMap", "realm")
                    .brokenWithout("Certificate", "statistics")
                    .brokenBy("Cluster", "statistics-db", "/spec/imageCatalogRef/name", "postgres")
                    .brokenBy("Cluster", "statistics-db", "/spec/bootstrap/initdb/secret/name", "owner")
                    .brokenBy("Gateway", "entente", "/spec/listeners/1/tls/certificateRefs/0/name", "tls")
                    .brokenBy("Keycloak", "keycloak", "/spec/http/tlsSecret", "tls")
                    .brokenBy("Cluster", "keycloak-db", "/spec/certificates/serverTLSSecret", "keycloak-db-server")
                    .brokenBy("Certificate", "gateway", "/spec/issuerRef/name", "nobody"),
            Rule.everywhere(
                            "point 30: every volume that is mounted is there, and every one that is there is mounted",
                            ReferenceRules::volumes)
                    .brokenWithout("Deployment", "gateway", "/spec/template/spec/volumes/0")
                    .brokenBy("Job", "realm", "/spec/template/spec/containers/0/volumeMounts/0/name", "temporary"),
            Rule.everywhere("point 30: files are read where they are mounted", ReferenceRules::files)
                    .brokenBy(
                            "a certificate elsewhere",
                            all -> Change.variable(
                                    all.the("Deployment", "gateway"),
                                    "QUARKUS_TLS_INSIDE_TRUST_STORE_PEM_CERTS",
                                    "/etc/tls/ca.crt"))
                    .brokenBy(
                            "a key that is not mounted",
                            all -> Change.variable(
                                    all.the("Deployment", "gateway"),
                                    "QUARKUS_TLS_INSIDE_TRUST_STORE_PEM_CERTS",
                                    "/etc/entente/tls/root.crt"))
                    .brokenBy(
                            "an address for a directory",
                            all -> Change.variable(
                                    all.the("Deployment", "gateway"),
                                    "SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS",
                                    "file:/etc/entente/secrets"))
                    .brokenBy("certificates mounted elsewhere", all -> all.the("Deployment", "gateway")
                            .at("/spec/template/spec/containers/0/volumeMounts")
                            .forEach(mount -> ((ObjectNode) mount).put("mountPath", "/x"))),
            Rule.everywhere("point 30: whoever is scaled or routed to is there", ReferenceRules::targets)
                    .brokenBy("HorizontalPodAutoscaler", "gateway", "/spec/scaleTargetRef/name", "gateways")
                    .brokenBy("HTTPRoute", "console", "/spec/parentRefs/0/sectionName", "https")
                    .brokenBy("BackendTLSPolicy", "gateway", "/spec/targetRefs/0/name", "web"),
            Rule.everywhere("point 30: all is in one namespace", ReferenceRules::namespaces)
                    .brokenBy("Service", "gateway", "/metadata/namespace", "default"));

    private ReferenceRules() {}

    /** The labels of every pod that there will be, those of operators among them. */
    private static List<Map<String, String>> pods(Manifests all) {
        var pods = new ArrayList<Map<String, String>>();
        for (var one : all.workloads()) {
            pods.add(words(one.podLabels()));
        }
        all.of("Cluster").forEach(one -> pods.add(Map.of("cnpg.io/cluster", Manifests.name(one))));
        all.of("Keycloak").forEach(one -> pods.add(Map.of("app", "keycloak")));
        return pods;
    }

    private static Map<String, String> words(JsonNode labels) {
        var words = new HashMap<String, String>();
        labels.properties()
                .forEach(label -> words.put(label.getKey(), label.getValue().asText()));
        return words;
    }

    private static List<String> selectors(Manifests all) {
        var faults = new Faults();
        var pods = pods(all);
        all.of("Service").forEach(service -> {
            var selector = Yaml.JSON.createObjectNode();
            selector.set("matchLabels", service.at("/spec/selector"));
            finds(faults, pods, service, selector);
        });
        all.of("PodDisruptionBudget", "PodMonitor").forEach(one -> finds(faults, pods, one, one.at("/spec/selector")));
        all.of("NetworkPolicy").forEach(policy -> {
            finds(faults, pods, policy, policy.at("/spec/podSelector"));
            for (var peer : policy.findParents("podSelector")) {
                if (!peer.has("namespaceSelector") && !peer.has("policyTypes")) {
                    finds(faults, pods, policy, peer.path("podSelector"));
                }
            }
        });
        for (var one : all.servers()) {
            faults.unless(
                    Network.selects(one.object().at("/spec/selector"), words(one.podLabels())),
                    "%s does not find its own",
                    one.title());
        }
        return faults.found();
    }

    private static void finds(Faults faults, List<Map<String, String>> pods, JsonNode object, JsonNode selector) {
        faults.unless(
                pods.stream().anyMatch(labels -> Network.selects(selector, labels)),
                "%s finds nothing",
                Manifests.title(object));
    }

    /** Of each Service, its ports; those that operators make are written down here. */
    private static Map<String, Set<Integer>> services(Manifests all) {
        var services = new HashMap<String, Set<Integer>>();
        all.of("Service").forEach(service -> {
            var ports = new TreeSet<Integer>();
            service.at("/spec/ports")
                    .forEach(port -> ports.add(port.path("port").asInt()));
            services.put(Manifests.name(service), ports);
        });
        all.of("Cluster").forEach(one -> services.put(Manifests.name(one) + "-rw", Set.of(5432)));
        all.of("Keycloak")
                .forEach(one -> services.put(
                        Manifests.name(one) + "-service",
                        Set.of(one.at("/spec/http/httpsPort").asInt())));
        return services;
    }

    private static List<String> ports(Manifests all) {
        var faults = new Faults();
        all.of("Service").forEach(service -> {
            var selector = Yaml.JSON.createObjectNode();
            selector.set("matchLabels", service.at("/spec/selector"));
            all.workloads().stream()
                    .filter(one -> Network.selects(selector, words(one.podLabels())))
                    .forEach(one -> service.at("/spec/ports")
                            .forEach(port -> faults.unless(
                                    one.port(port.path("targetPort").asText()).isPresent(),
                                    "%s leads to %s of %s",
                                    Manifests.title(service),
                                    port.path("targetPort"),
                                    one.title())));
        });
        for (var one : all.servers()) {
            for (var probe : one.container().findParents("httpGet")) {
                var port = probe.at("/httpGet/port").asText();
                faults.unless(one.port(port).isPresent(), "%s is asked at %s", one.title(), port);
            }
        }
        all.of("HTTPRoute").forEach(route -> route.findValues("backendRefs")
                .forEach(refs -> refs.forEach(backend -> {
                    var ports = services(all).getOrDefault(backend.path("name").asText(), Set.of());
                    faults.unless(
                            ports.contains(backend.path("port").asInt()),
                            "%s leads to %s",
                            Manifests.title(route),
                            backend);
                })));
        return faults.found();
    }

    private static List<String> addresses(Manifests all) {
        var faults = new Faults();
        var services = services(all);
        for (var one : all.workloads()) {
            one.environment().forEach((name, value) -> {
                if (value.matches("(jdbc:)?(https?|postgresql)://.*") && !value.contains("localhost")) {
                    var address = URI.create(value.replaceFirst("^jdbc:", ""));
                    var isOurs = address.getPort() > 0;
                    faults.unless(
                            !isOurs
                                    || services.getOrDefault(address.getHost(), Set.of())
                                            .contains(address.getPort()),
                            "%s: %s leads to %s",
                            one.title(),
                            name,
                            value);
                }
            });
        }
        return faults.found();
    }

    /** Every secret that there will be, and who makes it. */
    private static Set<String> secrets(Manifests all) {
        var secrets = new TreeSet<String>();
        all.of("Secret", "ExternalSecret").forEach(one -> secrets.add(Manifests.name(one)));
        all.of("Certificate")
                .forEach(one -> secrets.add(one.at("/spec/secretName").asText()));
        return secrets;
    }

    private static List<String> names(Manifests all) {
        var faults = new Faults();
        var secrets = secrets(all);
        for (var one : all.workloads()) {
            var account = one.pod().path("serviceAccountName").asText();
            faults.unless(all.has("ServiceAccount", account), "%s has no account %s", one.title(), account);
            SecretRules.secrets(one)
                    .keySet()
                    .forEach(secret -> faults.unless(secrets.contains(secret), "%s mounts %s", one.title(), secret));
            for (var map : one.pod().findValues("configMap")) {
                faults.unless(all.has("ConfigMap", map.path("name").asText()), "%s mounts %s", one.title(), map);
            }
        }
        all.of("Cluster").forEach(cluster -> {
            var catalog = cluster.at("/spec/imageCatalogRef/name").asText();
            faults.unless(all.has("ImageCatalog", catalog), "%s is of %s", Manifests.title(cluster), catalog);
            var store =
                    cluster.at("/spec/plugins/0/parameters/barmanObjectName").asText();
            faults.unless(all.has("ObjectStore", store), "%s archives to %s", Manifests.title(cluster), store);
        });
        all.of("Cluster", "Keycloak", "ObjectStore", "Gateway", "BackendTLSPolicy", "PodMonitor")
                .forEach(one -> named(one)
                        .forEach(secret ->
                                faults.unless(secrets.contains(secret), "%s names %s", Manifests.title(one), secret)));
        all.of("Certificate").forEach(one -> {
            var issuer = one.at("/spec/issuerRef");
            // That of the world is the cluster's.
            faults.unless(
                    issuer.path("kind").asText().equals("ClusterIssuer")
                            || all.has("Issuer", issuer.path("name").asText()),
                    "nobody issues %s",
                    Manifests.title(one));
        });
        return faults.found();
    }

    private static Set<String> named(ObjectNode object) {
        var names = new TreeSet<String>();
        for (var field : List.of(
                "secret",
                "usernameSecret",
                "passwordSecret",
                "accessKeyId",
                "secretAccessKey",
                "serverTLSSecret",
                "serverCASecret",
                "certificateRefs",
                "caCertificateRefs")) {
            for (var value : object.at("/spec").findValues(field)) {
                (value.isArray() ? Manifests.each(value) : Stream.of(value)).forEach(one -> {
                    if (one.has("name")) {
                        names.add(one.path("name").asText());
                    } else if (one.has("secretName")) {
                        names.add(one.path("secretName").asText());
                    } else if (one.isTextual()) {
                        names.add(one.asText());
                    }
                });
            }
        }
        if (object.at("/spec/http").has("tlsSecret")) {
            names.add(object.at("/spec/http/tlsSecret").asText());
        }
        return names;
    }

    private static List<String> volumes(Manifests all) {
        var faults = new Faults();
        for (var one : all.workloads()) {
            var there = new TreeSet<String>();
            one.pod()
                    .path("volumes")
                    .forEach(volume -> there.add(volume.path("name").asText()));
            one.object().at("/spec/volumeClaimTemplates").forEach(claim -> there.add(Manifests.name(claim)));
            var mounted = new TreeSet<String>();
            one.containers().forEach(container -> container
                    .path("volumeMounts")
                    .forEach(mount -> mounted.add(mount.path("name").asText())));
            faults.unless(there.equals(mounted), "%s has %s and mounts %s", one.title(), there, mounted);
        }
        return faults.found();
    }

    private static List<String> files(Manifests all) {
        var faults = new Faults();
        for (var one : all.workloads()) {
            // The programs take a directory, not its address.
            var secrets = one.environment().getOrDefault("SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS", "/");
            faults.unless(secrets.startsWith("/"), "%s looks for secrets at %s", one.title(), secrets);
            one.environment().values().stream()
                    .flatMap(value -> Arrays.stream(value.split("[=?& ]")))
                    .filter(value -> value.startsWith("/etc/"))
                    .forEach(path -> faults.unless(isMounted(one, path), "%s has no %s", one.title(), path));
        }
        return faults.found();
    }

    private static boolean isMounted(Workload one, String path) {
        for (var mount : one.container().path("volumeMounts")) {
            var folder = mount.path("mountPath").asText();
            if (path.equals(folder)) {
                return true;
            }
            if (path.startsWith(folder + "/")) {
                var wanted = path.substring(folder.length() + 1);
                return Manifests.each(one.pod().path("volumes"))
                        .filter(volume -> volume.path("name").equals(mount.path("name")))
                        .anyMatch(volume -> volume.has("configMap")
                                || volume.findValuesAsText("path").contains(wanted));
            }
        }
        return false;
    }

    private static List<String> targets(Manifests all) {
        var faults = new Faults();
        all.of("HorizontalPodAutoscaler").forEach(one -> {
            var target = one.at("/spec/scaleTargetRef");
            faults.unless(
                    all.has(target.path("kind").asText(), target.path("name").asText()),
                    "%s scales %s",
                    Manifests.title(one),
                    target);
        });
        all.of("HTTPRoute")
                .map(Route::new)
                .forEach(route -> faults.unless(
                        route.listeners(all).count()
                                == route.object().at("/spec/parentRefs").size(),
                        "%s hangs on nothing",
                        route.title()));
        all.of("BackendTLSPolicy")
                .forEach(policy -> faults.unless(
                        services(all)
                                .containsKey(
                                        policy.at("/spec/targetRefs/0/name").asText()),
                        "%s is of nothing",
                        Manifests.title(policy)));
        all.of("ScheduledBackup")
                .forEach(backup -> faults.unless(
                        all.has("Cluster", backup.at("/spec/cluster/name").asText()),
                        "%s is of nothing",
                        Manifests.title(backup)));
        return faults.found();
    }

    private static List<String> namespaces(Manifests all) {
        var faults = new Faults();
        for (var object : all.objects()) {
            var namespace = object.at("/metadata/namespace").asText();
            faults.unless(
                    Manifests.kind(object).equals("Namespace") || namespace.equals("entente"),
                    "%s is in %s",
                    Manifests.title(object),
                    namespace);
        }
        return faults.found();
    }
}
