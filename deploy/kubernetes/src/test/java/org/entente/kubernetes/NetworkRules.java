package org.entente.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.kubernetes.Network.Party;

/** Who may talk to whom, and over what. */
final class NetworkRules {

    /** Every port that anybody listens on; others are tried as well, for rules that name none. */
    private static final Set<Integer> PORTS =
            Set.of(53, 80, 443, 5432, 6443, 7800, 8000, 8080, 8081, 8082, 8443, 9000, 9187, 12345);

    static final List<Rule> ALL = List.of(
            // What is not thought of is refused: the list below is then all that there is.
            Rule.everywhere("point 5: nobody talks to anybody, unless a rule says so", NetworkRules::deny)
                    .brokenWithout("NetworkPolicy", "default-deny")
                    .brokenBy("NetworkPolicy", "default-deny", "/spec/policyTypes", List.of("Ingress"))
                    .brokenBy("NetworkPolicy", "default-deny", "/spec/egress", List.of(Map.of())),

            // A service takes the caller's word for nothing, but who cannot reach it need not be refused by it; and a
            // service
            // that is broken into reaches its own database and no other.
            Rule.everywhere("point 6: exactly these may talk to exactly those", NetworkRules::allowed)
                    .brokenWithout("NetworkPolicy", "names")
                    .brokenBy(
                            "NetworkPolicy",
                            "statistics",
                            "/spec/ingress/0/from",
                            List.of(Map.of("podSelector", Map.of())))
                    .brokenWithout("NetworkPolicy", "gateway", "/spec/ingress/0/ports")
                    .brokenBy(
                            "NetworkPolicy",
                            "to-statistics-db",
                            "/spec/podSelector",
                            Map.of("matchLabels", Map.of("app.kubernetes.io/part-of", "entente")))
                    .brokenBy("NetworkPolicy", "to-keycloak", "/spec/egress/0/ports/0/port", 8080)
                    .brokenWithout("NetworkPolicy", "measures"),

            // The database's password alone would be read by whoever is on the way.
            Rule.inProduction(
                            "point 18: both drivers ask whose certificate the database shows", NetworkRules::databases)
                    .brokenBy(
                            "a mode that takes any certificate",
                            all -> Change.variable(
                                    all.the("Deployment", "statistics"),
                                    "QUARKUS_DATASOURCE_REACTIVE_POSTGRESQL_SSL_MODE",
                                    "require"))
                    .brokenBy(
                            "a certificate of any host",
                            all -> Change.variable(
                                    all.the("Deployment", "statistics"),
                                    "QUARKUS_DATASOURCE_REACTIVE_HOSTNAME_VERIFICATION_ALGORITHM",
                                    "NONE"))
                    .brokenBy(
                            "a migration in the open",
                            all -> Change.variable(
                                    all.the("Job", "statistics-migration"),
                                    "QUARKUS_DATASOURCE_JDBC_URL",
                                    "jdbc:postgresql://statistics-db-rw:5432/statistics"))
                    .brokenBy("Keycloak", "keycloak", "/spec/additionalOptions", List.of())
                    // The operator's own authority ends before a program is started anew.
                    .brokenWithout("Cluster", "statistics-db", "/spec/certificates")
                    .brokenBy("Certificate", "partnerships-db", "/spec/dnsNames", List.of("partnerships-db"))
                    .brokenWithout("Certificate", "keycloak-db", "/spec/secretTemplate"),

            // Inside too: a machine of the cluster is not a reason to trust what it carries.
            Rule.inProduction(
                            "point 19: TLS from the browser to the last program, and nothing beside it",
                            NetworkRules::encrypted)
                    .brokenBy(
                            "an address without TLS",
                            all -> Change.variable(
                                    all.the("Deployment", "gateway"),
                                    "QUARKUS_REST_CLIENT_STATISTICS_URL",
                                    "http://statistics:8081"))
                    .brokenBy(
                            "a program that also listens in the open",
                            all -> Change.variable(
                                    all.the("Deployment", "partnerships"), "QUARKUS_HTTP_INSECURE_REQUESTS", "enabled"))
                    .brokenBy("HTTPRoute", "console", "/spec/rules/0/filters", List.of())
                    .brokenBy("HTTPRoute", "to-https", "/spec/rules/0/filters/0/requestRedirect/scheme", "http")
                    .brokenBy("HTTPRoute", "login", "/spec/parentRefs/0/sectionName", "http")
                    .brokenWithout("BackendTLSPolicy", "gateway")
                    .brokenBy("Keycloak", "keycloak", "/spec/http/httpEnabled", true),

            // Health and measures tell how the product is doing; that is nobody's outside.
            Rule.everywhere(
                            "point 28: health and measures have a port that no Service and no route leads to",
                            NetworkRules::management)
                    .brokenBy("Deployment", "gateway", "/spec/template/spec/containers/0/ports/1/containerPort", 8080)
                    .brokenBy("Service", "gateway", "/spec/ports/0/targetPort", "management")
                    .brokenBy(
                            "a port that the program does not open",
                            all -> Change.variable(
                                    all.the("Deployment", "gateway"), "QUARKUS_MANAGEMENT_PORT", "9001")));

    private NetworkRules() {}

    private static List<String> deny(Manifests all) {
        var faults = new Faults();
        var isThere = all.of("NetworkPolicy")
                .map(policy -> policy.path("spec"))
                .anyMatch(spec -> spec.path("podSelector").isEmpty()
                        && Manifests.each(spec.path("policyTypes")).count() == 2
                        && !spec.has("ingress")
                        && !spec.has("egress"));
        faults.unless(isThere, "no rule denies everything");
        return faults.found();
    }

    private static List<String> allowed(Manifests all) {
        var network = Network.of(all);
        var parties = parties(all);
        var expected = new TreeSet<>(all.has("Keycloak", "keycloak") ? production() : demonstration());
        parties.stream()
                .filter(NetworkRules::isOurs)
                .forEach(one -> expected.add("%s -> names:53".formatted(one.name())));
        var faults = new Faults();
        for (var from : parties) {
            for (var to : parties) {
                for (var port : PORTS) {
                    var way = "%s -> %s:%d".formatted(from.name(), to.name(), port);
                    // Each end by itself, so that one rule too many opens nothing yet. Of others' namespaces we know no
                    // rules.
                    if (isOurs(from)) {
                        same(faults, expected.contains(way), network.leaves(from, to, port), way, "on its way out");
                    }
                    if (isOurs(to)) {
                        same(faults, expected.contains(way), network.enters(from, to, port), way, "on its way in");
                    }
                }
            }
        }
        return faults.found();
    }

    private static boolean isOurs(Party one) {
        return one.namespace().equals("entente");
    }

    private static void same(Faults faults, boolean isWanted, boolean isOpen, String way, String where) {
        faults.unless(isWanted == isOpen, "%s is %s %s", way, isOpen ? "open" : "closed", where);
    }

    private static Set<String> common(int keycloak) {
        var ways = new TreeSet<String>();
        ways.add("proxies -> gateway:8080");
        ways.add("gateway -> statistics:8081");
        ways.add("gateway -> partnerships:8082");
        for (var program : List.of("gateway", "statistics", "partnerships")) {
            ways.add("monitoring -> %s:9000".formatted(program));
            ways.add("%s -> keycloak:%d".formatted(program, keycloak));
        }
        ways.add("realm -> keycloak:%d".formatted(keycloak));
        return ways;
    }

    private static Set<String> production() {
        var ways = common(8443);
        ways.add("proxies -> keycloak:8443");
        ways.add("monitoring -> keycloak:9000");
        ways.add("keycloak -> keycloak:7800");
        ways.add("keycloak -> keycloak-db:5432");
        for (var service : List.of("statistics", "partnerships")) {
            ways.add("%s -> %s-db:5432".formatted(service, service));
            ways.add("%s-migration -> %s-db:5432".formatted(service, service));
        }
        for (var database : List.of("statistics-db", "partnerships-db", "keycloak-db")) {
            ways.add("%s -> %s:5432".formatted(database, database));
            ways.add("%s -> %s:8000".formatted(database, database));
            ways.add("operator -> %s:8000".formatted(database));
            ways.add("monitoring -> %s:9187".formatted(database));
            ways.add("%s -> world:443".formatted(database));
            ways.add("%s -> world:6443".formatted(database));
        }
        return ways;
    }

    private static Set<String> demonstration() {
        var ways = common(8080);
        for (var client :
                List.of("statistics", "statistics-migration", "partnerships", "partnerships-migration", "keycloak")) {
            ways.add("%s -> postgres:5432".formatted(client));
        }
        return ways;
    }

    private static List<Party> parties(Manifests all) {
        var parties = new ArrayList<Party>();
        for (var one : all.workloads()) {
            var labels = new HashMap<String, String>();
            one.podLabels()
                    .properties()
                    .forEach(
                            label -> labels.put(label.getKey(), label.getValue().asText()));
            parties.add(new Party(one.name(), "entente", labels));
        }
        // Pods that operators make, by the labels that they give them.
        all.of("Cluster")
                .forEach(cluster -> parties.add(new Party(
                        Manifests.name(cluster), "entente", Map.of("cnpg.io/cluster", Manifests.name(cluster)))));
        all.of("Keycloak")
                .forEach(keycloak -> parties.add(new Party("keycloak", "entente", Map.of("app", "keycloak"))));
        if (all.has("Keycloak", "keycloak")) {
            parties.add(new Party("operator", "cnpg-system", Map.of()));
        }
        parties.add(new Party("names", "kube-system", Map.of("k8s-app", "kube-dns")));
        parties.add(new Party("proxies", "gateway-system", Map.of()));
        parties.add(new Party("monitoring", "monitoring", Map.of()));
        parties.add(new Party("stranger", "entente", Map.of("app.kubernetes.io/part-of", "entente")));
        parties.add(new Party("elsewhere", "elsewhere", Map.of()));
        parties.add(new Party("world", "", Map.of()));
        return parties;
    }

    private static List<String> databases(Manifests all) {
        var faults = new Faults();
        for (var one : all.workloads()) {
            var environment = one.environment();
            var jdbc = environment.getOrDefault("QUARKUS_DATASOURCE_JDBC_URL", "");
            faults.unless(
                    jdbc.isEmpty() || (jdbc.contains("sslmode=verify-full") && jdbc.contains("sslrootcert=/")),
                    "%s takes any certificate: %s",
                    one.title(),
                    jdbc);
            if (environment.containsKey("QUARKUS_DATASOURCE_REACTIVE_URL")) {
                // The mode alone is not enough: this driver looks at the host's name only when it is told how.
                Map.of(
                                "QUARKUS_DATASOURCE_REACTIVE_POSTGRESQL_SSL_MODE",
                                "verify-full",
                                "QUARKUS_DATASOURCE_REACTIVE_HOSTNAME_VERIFICATION_ALGORITHM",
                                "HTTPS",
                                "QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM",
                                "true")
                        .forEach((name, value) -> faults.unless(
                                value.equals(environment.get(name)), "%s: %s is not %s", one.title(), name, value));
            }
        }
        all.of("Cluster").forEach(cluster -> shows(all, faults, cluster));
        var options = all.the("Keycloak", "keycloak").at("/spec/additionalOptions");
        faults.unless(
                Manifests.each(options)
                        .anyMatch(option -> option.path("name").asText().equals("db-tls-mode")
                                && option.path("value").asText().equals("verify-server")),
                "Keycloak takes any certificate of its database");
        return faults.found();
    }

    /** A certificate of the namespace's own authority, for the name that it is asked by, and handed on when it is renewed. */
    private static void shows(Manifests all, Faults faults, JsonNode cluster) {
        var secret = cluster.at("/spec/certificates/serverTLSSecret").asText();
        var host = Manifests.name(cluster) + "-rw";
        faults.unless(
                all.of("Certificate")
                        .map(certificate -> certificate.path("spec"))
                        .anyMatch(certificate -> certificate
                                        .path("secretName")
                                        .asText()
                                        .equals(secret)
                                && certificate.at("/issuerRef/name").asText().equals("authority")
                                && certificate.at("/secretTemplate/labels").has("cnpg.io/reload")
                                && Manifests.each(certificate.path("dnsNames"))
                                        .anyMatch(name -> name.asText().equals(host))),
                "%s shows nothing that a program could believe",
                Manifests.title(cluster));
        faults.unless(
                cluster.at("/spec/certificates/serverCASecret").asText().equals(secret),
                "%s is of another authority",
                Manifests.title(cluster));
    }

    private static List<String> encrypted(Manifests all) {
        var faults = new Faults();
        for (var one : all.workloads()) {
            one.environment()
                    .forEach((name, value) ->
                            faults.unless(!value.startsWith("http://"), "%s: %s is in the open", one.title(), name));
        }
        for (var one : all.programs()) {
            var environment = one.environment();
            faults.unless(
                    "disabled".equals(environment.get("QUARKUS_HTTP_INSECURE_REQUESTS")),
                    "%s listens in the open",
                    one.title());
            faults.unless(
                    one.port("web")
                            .filter(port -> port.path("containerPort")
                                    .asText()
                                    .equals(environment.get("QUARKUS_HTTP_SSL_PORT")))
                            .isPresent(),
                    "%s does not listen for TLS at its port",
                    one.title());
        }
        faults.unless(
                !all.the("Keycloak", "keycloak").at("/spec/http/httpEnabled").asBoolean(true),
                "Keycloak listens in the open");
        all.of("HTTPRoute").forEach(route -> route(all, faults, new Route(route)));
        return faults.found();
    }

    private static void route(Manifests all, Faults faults, Route route) {
        var isSecure = route.listeners(all)
                .allMatch(listener -> listener.path("protocol").asText().equals("HTTPS"));
        if (route.backends().isEmpty()) {
            faults.unless(route.redirectsToHttps(), "%s sends nobody to TLS", route.title());
            return;
        }
        faults.unless(isSecure, "%s answers in the open", route.title());
        faults.unless(route.saysStrictTransport(), "%s does not say that TLS is all there is", route.title());
        for (var backend : route.backends()) {
            var isAsked = all.of("BackendTLSPolicy")
                    .anyMatch(policy ->
                            policy.at("/spec/targetRefs/0/name").asText().equals(backend));
            faults.unless(isAsked, "from the edge to %s it is in the open", backend);
        }
    }

    private static List<String> management(Manifests all) {
        var faults = new Faults();
        for (var one : all.programs()) {
            var web = one.port("web").orElseThrow().path("containerPort").asInt();
            var management =
                    one.port("management").orElseThrow().path("containerPort").asInt();
            faults.unless(web != management, "%s has one port for both", one.title());
            faults.unless(
                    String.valueOf(management).equals(one.environment().get("QUARKUS_MANAGEMENT_PORT")),
                    "%s does not open %d",
                    one.title(),
                    management);
        }
        all.of("Service").forEach(service -> service.at("/spec/ports")
                .forEach(port -> faults.unless(
                        !port.path("targetPort").asText().matches("management|9000"),
                        "%s leads to health and measures",
                        Manifests.title(service))));
        return faults.found();
    }
}
