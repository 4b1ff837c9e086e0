package org.entente.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is run, what is seen of it, and what is not shown. */
final class OperationRules {

    private static final String DIGEST = ".+@sha256:[0-9a-f]{64}";

    static final List<Rule> ALL = List.of(
            // A tag is whatever somebody pushed last.
            Rule.inProduction("point 24: every image is named by its digest", OperationRules::digests)
                    .brokenBy(
                            "Deployment",
                            "gateway",
                            "/spec/template/spec/containers/0/image",
                            "registry.example/entente/gateway:1.0")
                    .brokenBy("Keycloak", "keycloak", "/spec/image", "registry.example/entente/keycloak:latest")
                    .brokenBy(
                            "ImageCatalog",
                            "postgresql",
                            "/spec/images/0/image",
                            "registry.example/cloudnative-pg/postgresql:18"),
            Rule.everywhere("point 24: no image is the latest", OperationRules::notLatest)
                    .brokenBy(
                            "Deployment", "gateway", "/spec/template/spec/containers/0/image", "entente/gateway:latest")
                    .brokenBy("Deployment", "gateway", "/spec/template/spec/containers/0/image", "entente/gateway"),

            // Nobody looks all day long.
            Rule.inProduction("point 26: every program, database and Keycloak is measured", OperationRules::measured)
                    .brokenWithout("PodMonitor", "databases")
                    .brokenBy("PodMonitor", "programs", "/spec/podMetricsEndpoints/0/port", "web")
                    .brokenBy("PodMonitor", "databases", "/spec/podMetricsEndpoints/0/port", "postgresql")
                    .brokenBy("PodMonitor", "keycloak", "/spec/podMetricsEndpoints/0/scheme", "http")
                    .brokenBy("Keycloak", "keycloak", "/spec/serviceMonitor/enabled", true)
                    .brokenBy("PodMonitor", "programs", "/spec/selector/matchExpressions/0/values", List.of("gateway")),
            Rule.inProduction(
                            "point 26: somebody is called for each of these, and told what to do",
                            OperationRules::alerts)
                    .brokenBy("PrometheusRule", "entente", "/spec/groups", List.of())
                    .brokenWithout("PrometheusRule", "entente", "/spec/groups/0/rules/0")
                    .brokenWithout("PrometheusRule", "entente", "/spec/groups/0/rules/0/annotations/runbook")
                    .brokenBy(
                            "PrometheusRule",
                            "entente",
                            "/spec/groups/0/rules/0/annotations/runbook",
                            "docs/operations.md#nowhere"),

            // Whoever asks in production knows the contract from the code; a description of all that can be asked is a
            // map for
            // others.
            Rule.inProduction(
                            "point 29: no page for trying things, no schema and no contract to read",
                            OperationRules::closed)
                    .brokenBy(
                            "GraphiQL",
                            all -> Change.variable(
                                    all.the("Deployment", "gateway"), "QUARKUS_SMALLRYE_GRAPHQL_UI_ENABLED", "true"))
                    .brokenBy(
                            "introspection",
                            all -> Change.variable(all.the("Deployment", "gateway"), "ENTENTE_INTROSPECTION", "open"))
                    .brokenBy(
                            "OpenAPI",
                            all -> Change.variable(
                                    all.the("Deployment", "statistics"), "QUARKUS_SMALLRYE_OPENAPI_ENABLED", "true")));

    private static final Set<String> CALLED_FOR = Set.of(
            "EntenteErrors",
            "EntenteAnswersIncomplete",
            "EntenteSignInNotReady",
            "EntenteUnmeasured",
            "EntenteCertificateEnding",
            "EntenteInstanceMissing",
            "EntenteDiskFilling",
            "EntentePoolWaiting",
            "EntenteReplicationLag",
            "EntenteBackupTooOld",
            "EntenteArchiveFailing",
            "EntenteLedgerBroken",
            "EntenteIntakeStuck",
            "EntenteEmbargoMissed",
            "EntenteRunFailed",
            "EntenteNotReady");

    private OperationRules() {}

    private static Stream<String> images(Manifests all) {
        return Stream.of(
                        all.workloads().stream()
                                .flatMap(one -> one.containers().stream())
                                .map(container -> container.path("image")),
                        all.of("Keycloak").map(one -> one.at("/spec/image")),
                        all.of("ImageCatalog")
                                .flatMap(one -> Manifests.each(one.at("/spec/images")))
                                .map(one -> one.path("image")))
                .flatMap(images -> images)
                .map(JsonNode::asText);
    }

    private static List<String> digests(Manifests all) {
        var faults = new Faults();
        images(all).forEach(image -> faults.unless(image.matches(DIGEST), "%s has no digest", image));
        return faults.found();
    }

    private static List<String> notLatest(Manifests all) {
        var faults = new Faults();
        images(all)
                .forEach(image -> faults.unless(
                        image.matches(DIGEST) || (image.matches(".+:[^/]+") && !image.endsWith(":latest")),
                        "%s is any",
                        image));
        return faults.found();
    }

    private static List<String> measured(Manifests all) {
        var faults = new Faults();
        for (var one : all.programs()) {
            var labels = new HashMap<String, String>();
            one.podLabels()
                    .properties()
                    .forEach(
                            label -> labels.put(label.getKey(), label.getValue().asText()));
            var isMeasured = all.of("PodMonitor")
                    .anyMatch(monitor -> Network.selects(monitor.at("/spec/selector"), labels)
                            && one.port(monitor.at("/spec/podMetricsEndpoints/0/port")
                                            .asText())
                                    .filter(port -> port.path("name").asText().equals("management"))
                                    .isPresent());
            faults.unless(isMeasured, "%s is not measured", one.title());
        }
        // Pods of operators: their ports have these names.
        Map.of("databases", "metrics", "keycloak", "management")
                .forEach((others, port) -> faults.unless(
                        endpoint(all, others).path("port").asText().equals(port), "%s are not measured", others));
        var keycloak = endpoint(all, "keycloak");
        faults.unless(
                keycloak.path("scheme").asText().equals("https")
                        && keycloak.at("/tlsConfig/ca/secret").has("name"),
                "Keycloak is not asked whose certificate it is");
        faults.unless(
                !all.the("Keycloak", "keycloak")
                        .at("/spec/serviceMonitor/enabled")
                        .asBoolean(true),
                "Keycloak is measured twice");
        return faults.found();
    }

    private static JsonNode endpoint(Manifests all, String monitor) {
        return all.find("PodMonitor", monitor)
                .map(one -> one.at("/spec/podMetricsEndpoints/0"))
                .orElse(MissingNode.getInstance());
    }

    private static List<String> alerts(Manifests all) {
        var faults = new Faults();
        var found = new TreeSet<String>();
        all.the("PrometheusRule", "entente").at("/spec/groups").forEach(group -> group.path("rules")
                .forEach(rule -> {
                    var name = rule.path("alert").asText();
                    found.add(name);
                    faults.unless(rule.has("for"), "%s calls at once", name);
                    faults.unless(rule.at("/labels/severity").asText().matches("page|ticket"), "%s calls nobody", name);
                    faults.unless(!rule.at("/annotations/summary").asText().isEmpty(), "%s says nothing", name);
                    var runbook = rule.at("/annotations/runbook").asText();
                    faults.unless(
                            runbook.startsWith("docs/operations.md#")
                                    && anchors().contains(runbook.replaceFirst(".*#", "")),
                            "%s leads to %s, which is nowhere",
                            name,
                            runbook);
                }));
        CALLED_FOR.forEach(name -> faults.unless(found.contains(name), "nobody is called for %s", name));
        return faults.found();
    }

    /** The headings of docs/operations.md, as pages are linked. */
    private static Set<String> anchors() {
        var anchors = new TreeSet<String>();
        try {
            for (var line : Files.readAllLines(Overlay.PROJECT.resolve("docs/operations.md"))) {
                if (line.startsWith("#")) {
                    anchors.add(line.replaceFirst("#+ ", "")
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z0-9 -]", "")
                            .replace(' ', '-'));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return anchors;
    }

    private static List<String> closed(Manifests all) {
        var faults = new Faults();
        var gateway = new Workload(all.the("Deployment", "gateway")).environment();
        faults.unless("false".equals(gateway.get("QUARKUS_SMALLRYE_GRAPHQL_UI_ENABLED")), "GraphiQL is there");
        faults.unless("off".equals(gateway.get("ENTENTE_INTROSPECTION")), "the schema can be read");
        for (var service : List.of("statistics", "partnerships")) {
            var environment = new Workload(all.the("Deployment", service)).environment();
            faults.unless(
                    "false".equals(environment.get("QUARKUS_SMALLRYE_OPENAPI_ENABLED")),
                    "%s shows its contract",
                    service);
        }
        return faults.found();
    }
}
