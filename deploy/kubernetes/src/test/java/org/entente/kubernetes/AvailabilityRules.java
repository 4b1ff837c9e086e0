package org.entente.kubernetes;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** That a machine, a zone or a release may go and come while people work. */
final class AvailabilityRules {

    private static final String CONTAINER = "/spec/template/spec/containers/0/";
    private static final int LEAST_WARM_UP_SECONDS = 10;
    private static final Set<String> SERVICES = Set.of("statistics", "partnerships");

    /** Of PostgreSQL's connections: three for its superuser, and for the operator, replication, measures and people. */
    private static final int RESERVE = 30;

    static final List<Rule> ALL = List.of(
            // Ended by the liveness probe, all replicas would go at once when the database does: it asks only whether
            // the program
            // is alive. Readiness asks the database, which may be frozen, so it has a time of its own.
            Rule.everywhere(
                            "point 8: three probes; being alive does not depend on the database",
                            AvailabilityRules::probes)
                    .brokenWithout("Deployment", "gateway", CONTAINER + "startupProbe")
                    .brokenWithout("Deployment", "gateway", CONTAINER + "readinessProbe/timeoutSeconds")
                    .brokenBy("Deployment", "statistics", CONTAINER + "livenessProbe/httpGet/path", "/q/health/ready")
                    .brokenBy("Deployment", "statistics", CONTAINER + "livenessProbe/httpGet/path", "/q/health"),

            // Old replicas go when new ones are ready, never before.
            Rule.everywhere(
                            "point 9: a release takes no replica away before there is another",
                            AvailabilityRules::rolling)
                    .brokenBy("Deployment", "gateway", "/spec/strategy/rollingUpdate/maxUnavailable", 1)
                    .brokenBy("Deployment", "gateway", "/spec/strategy", Map.of("type", "Recreate")),
            // A Java program that is ready is not yet warm.
            Rule.everywhere(
                            "point 9: a new replica of a program has time to get warm before an old one goes",
                            AvailabilityRules::warm)
                    .brokenWithout("Deployment", "statistics", "/spec/minReadySeconds")
                    .brokenBy("Deployment", "gateway", "/spec/minReadySeconds", 1),
            Rule.inProduction(
                            "point 9: three of each program, also when nothing is going on",
                            AvailabilityRules::replicas)
                    .brokenBy("HorizontalPodAutoscaler", "gateway", "/spec/minReplicas", 2)
                    .brokenBy("Deployment", "statistics", "/spec/replicas", 1)
                    .brokenWithout("HorizontalPodAutoscaler", "partnerships"),

            // Machines are emptied one replica at a time, and a replica that is broken anyway does not stand in the
            // way.
            Rule.everywhere("point 10: machines can be emptied, one replica at a time", AvailabilityRules::budgets)
                    .brokenWithout("PodDisruptionBudget", "gateway")
                    .brokenBy("PodDisruptionBudget", "statistics", "/spec/maxUnavailable", 2)
                    .brokenWithout("PodDisruptionBudget", "statistics", "/spec/unhealthyPodEvictionPolicy"),
            Rule.inProduction(
                            "point 10: nor are both of Keycloak's or two of a database's emptied at once",
                            AvailabilityRules::budgetsOfOthers)
                    .brokenWithout("PodDisruptionBudget", "keycloak")
                    .brokenBy("PodDisruptionBudget", "keycloak", "/spec/maxUnavailable", 2)
                    .brokenBy("Cluster", "statistics-db", "/spec/enablePDB", false),

            // A zone that is gone does not count as one that lacks a replica, or nothing could be started elsewhere.
            Rule.everywhere("point 11: replicas are spread over zones and machines", AvailabilityRules::spread)
                    .brokenWithout("Deployment", "gateway", "/spec/template/spec/topologySpreadConstraints/1")
                    .brokenBy(
                            "Deployment",
                            "gateway",
                            "/spec/template/spec/topologySpreadConstraints/0/labelSelector",
                            Map.of("matchLabels", Map.of("app", "gateway"))),
            Rule.inProduction(
                            "point 11: no two zones differ by more than one, and a lost zone does not count",
                            AvailabilityRules::zones)
                    .brokenBy(
                            "Deployment",
                            "gateway",
                            "/spec/template/spec/topologySpreadConstraints/0/whenUnsatisfiable",
                            "ScheduleAnyway")
                    .brokenWithout(
                            "Deployment",
                            "gateway",
                            "/spec/template/spec/topologySpreadConstraints/0/nodeTaintsPolicy"),

            // Whoever is scaled up beyond what its database takes is refused connections, at the worst moment. While
            // replicas are
            // rolled there is one that comes and one that goes, and a migration beside them.
            Rule.inProduction(
                            "point 12: all replicas' pools together fit into their database",
                            AvailabilityRules::connections)
                    .brokenBy("HorizontalPodAutoscaler", "statistics", "/spec/maxReplicas", 7)
                    .brokenWithout("Deployment", "statistics", "/spec/minReadySeconds")
                    .brokenBy("Deployment", "partnerships", "/spec/minReadySeconds", 10)
                    .brokenBy("Cluster", "partnerships-db", "/spec/postgresql/parameters/max_connections", "100")
                    .brokenBy("Keycloak", "keycloak", "/spec/db/poolMaxSize", 60),
            Rule.inTheDemonstration(
                            "point 12: the demonstration's pools fit into its one database",
                            AvailabilityRules::oneDatabase)
                    .brokenBy("StatefulSet", "postgres", CONTAINER + "args", List.of("-c", "max_connections=150"))
                    .brokenBy("Deployment", "keycloak", CONTAINER + "args", List.of("--db-pool-max-size=60")),
            Rule.inProduction("point 12: a service is never scaled below three", AvailabilityRules::autoscalers)
                    .brokenBy("HorizontalPodAutoscaler", "statistics", "/spec/minReplicas", 1)
                    .brokenBy("HorizontalPodAutoscaler", "statistics", "/spec/maxReplicas", 2)
                    .brokenWithout("HorizontalPodAutoscaler", "statistics", "/spec/metrics"),

            // Killed before it has drained, a program loses what it was answering.
            Rule.everywhere(
                            "point 14: the grace is longer than the pause, the delay and the draining together",
                            AvailabilityRules::grace)
                    .brokenBy("Deployment", "gateway", "/spec/template/spec/terminationGracePeriodSeconds", 30)
                    .brokenBy(
                            "a longer drain",
                            all -> Change.variable(all.the("Deployment", "gateway"), "QUARKUS_SHUTDOWN_TIMEOUT", "60S"))
                    .brokenWithout("Deployment", "statistics", CONTAINER + "lifecycle"),

            // One namespace must not take the whole cluster, and what it may take must be enough for it.
            Rule.inProduction(
                            "point 27: the namespace has an end, and all replicas at their most fit into it",
                            AvailabilityRules::quota)
                    .brokenWithout("ResourceQuota", "entente")
                    .brokenWithout("LimitRange", "entente")
                    .brokenBy("ResourceQuota", "entente", "/spec/hard/requests.memory", "16Gi")
                    .brokenBy("ResourceQuota", "entente", "/spec/hard/requests.storage", "500Gi")
                    .brokenBy("ResourceQuota", "entente", "/spec/hard/pods", "20")
                    .brokenBy("LimitRange", "entente", "/spec/limits/0/max/memory", "1Gi"));

    private AvailabilityRules() {}

    private static List<String> probes(Manifests all) {
        var faults = new Faults();
        for (var one : all.servers()) {
            for (var probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
                faults.unless(one.container().has(probe), "%s has no %s", one.title(), probe);
                faults.unless(
                        one.container().path(probe).path("timeoutSeconds").asInt() > 1,
                        "%s: the time of %s is the usual second",
                        one.title(),
                        probe);
            }
        }
        for (var one : all.programs()) {
            for (var probe : List.of("startupProbe", "livenessProbe")) {
                faults.unless(
                        path(one, probe).equals("/q/health/live"),
                        "%s: %s asks more than whether it is alive",
                        one.title(),
                        probe);
            }
            faults.unless(path(one, "readinessProbe").equals("/q/health/ready"), "%s is ready always", one.title());
        }
        return faults.found();
    }

    private static String path(Workload one, String probe) {
        return one.container().path(probe).at("/httpGet/path").asText();
    }

    private static List<String> rolling(Manifests all) {
        var faults = new Faults();
        all.of("Deployment").map(ObjectNode::deepCopy).forEach(one -> {
            var strategy = one.at("/spec/strategy");
            faults.unless(
                    strategy.path("type").asText().equals("RollingUpdate")
                            && strategy.at("/rollingUpdate/maxUnavailable").asInt(1) == 0
                            && strategy.at("/rollingUpdate/maxSurge").asInt() == 1,
                    "%s takes replicas away first",
                    Manifests.title(one));
        });
        return faults.found();
    }

    private static List<String> warm(Manifests all) {
        var faults = new Faults();
        all.of("Deployment")
                .forEach(one -> faults.unless(
                        one.at("/spec/minReadySeconds").asInt() >= LEAST_WARM_UP_SECONDS,
                        "%s ends a replica when another has only just started",
                        Manifests.title(one)));
        return faults.found();
    }

    private static List<String> replicas(Manifests all) {
        var faults = new Faults();
        for (var one : all.programs()) {
            // A number here would be set again by each apply, against what the autoscaler had found.
            faults.unless(!one.object().at("/spec").has("replicas"), "%s says how many it is", one.title());
            faults.unless(least(all, one.name()) >= 3, "there may be %d of %s", least(all, one.name()), one.name());
        }
        return faults.found();
    }

    private static int least(Manifests all, String name) {
        return all.find("HorizontalPodAutoscaler", name)
                .map(one -> one.at("/spec/minReplicas").asInt())
                .orElse(1);
    }

    private static int most(Manifests all, String name) {
        return all.the("HorizontalPodAutoscaler", name).at("/spec/maxReplicas").asInt();
    }

    private static List<String> budgets(Manifests all) {
        var faults = new Faults();
        for (var one : all.programs()) {
            faults.unless(isEmptiedOneByOne(all, one.name()), "%s has no budget, or another", one.title());
        }
        return faults.found();
    }

    private static List<String> budgetsOfOthers(Manifests all) {
        var faults = new Faults();
        faults.unless(isEmptiedOneByOne(all, "keycloak"), "Keycloak has no budget, or another");
        all.of("Cluster")
                .forEach(one ->
                        faults.unless(one.at("/spec/enablePDB").asBoolean(), "%s has no budget", Manifests.title(one)));
        return faults.found();
    }

    private static boolean isEmptiedOneByOne(Manifests all, String name) {
        return all.find("PodDisruptionBudget", name)
                .map(found -> found.path("spec"))
                .filter(spec -> spec.path("maxUnavailable").asInt() == 1
                        && spec.path("unhealthyPodEvictionPolicy").asText().equals("AlwaysAllow"))
                .isPresent();
    }

    private static List<String> spread(Manifests all) {
        var faults = new Faults();
        for (var one : all.programs()) {
            for (var topology : List.of("topology.kubernetes.io/zone", "kubernetes.io/hostname")) {
                faults.unless(
                        Manifests.each(one.pod().path("topologySpreadConstraints"))
                                .anyMatch(spread ->
                                        spread.path("topologyKey").asText().equals(topology)
                                                && spread.path("maxSkew").asInt() == 1
                                                && Network.selects(
                                                        spread.path("labelSelector"), words(one.podLabels()))),
                        "%s is not spread over %s",
                        one.title(),
                        topology);
            }
        }
        return faults.found();
    }

    private static Map<String, String> words(JsonNode labels) {
        return Yaml.JSON.convertValue(labels, new TypeReference<Map<String, String>>() {});
    }

    private static List<String> zones(Manifests all) {
        var faults = new Faults();
        for (var one : all.programs()) {
            zone(faults, one.title(), one.pod());
        }
        all.of("Cluster").forEach(one -> zone(faults, Manifests.title(one), one.path("spec")));
        all.of("Keycloak").forEach(one -> zone(faults, Manifests.title(one), one.at("/spec/scheduling")));
        return faults.found();
    }

    private static void zone(Faults faults, String title, JsonNode scheduling) {
        faults.unless(
                Manifests.each(scheduling.path("topologySpreadConstraints"))
                        .anyMatch(spread -> spread.path("topologyKey").asText().equals("topology.kubernetes.io/zone")
                                && spread.path("whenUnsatisfiable").asText().equals("DoNotSchedule")
                                && spread.path("nodeTaintsPolicy").asText().equals("Honor")),
                "%s may be in one zone alone, or waits for a lost one",
                title);
    }

    private static List<String> connections(Manifests all) {
        var faults = new Faults();
        for (var service : SERVICES) {
            // The migration's run has the same pools and uses two connections of them.
            fits(all, faults, service + "-db", (most(all, service) + Need.ROLLED) * pools(service) + 2);
            // Otherwise the next one would go while the last one still has its connections, and many with them.
            var deployment = all.the("Deployment", service);
            faults.unless(
                    deployment.at("/spec/minReadySeconds").asInt()
                            >= deployment
                                    .at("/spec/template/spec/terminationGracePeriodSeconds")
                                    .asInt(),
                    "of %s more than one may be going",
                    service);
        }
        var keycloak = all.the("Keycloak", "keycloak").path("spec");
        fits(
                all,
                faults,
                "keycloak-db",
                (keycloak.path("instances").asInt() + 1)
                        * keycloak.at("/db/poolMaxSize").asInt());
        return faults.found();
    }

    private static int pools(String service) {
        return Programs.number(service, "quarkus.datasource.reactive.max-size")
                + Programs.number(service, "quarkus.datasource.jdbc.max-size");
    }

    /** One of each, and one more while it is rolled. */
    private static List<String> oneDatabase(Manifests all) {
        var faults = new Faults();
        var keycloak = option(all.the("Deployment", "keycloak"), "--db-pool-max-size=(\\d+)");
        var wanted = 2 * keycloak + 2 * 2 + RESERVE;
        for (var service : SERVICES) {
            wanted += 2 * pools(service);
        }
        var most = option(all.the("StatefulSet", "postgres"), "max_connections=(\\d+)");
        faults.unless(wanted <= most, "it takes %d, and %d are wanted", most, wanted);
        return faults.found();
    }

    private static int option(ObjectNode workload, String pattern) {
        return Manifests.each(new Workload(workload).container().path("args"))
                .map(argument -> Pattern.compile(pattern).matcher(argument.asText()))
                .filter(Matcher::matches)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElse(0);
    }

    private static void fits(Manifests all, Faults faults, String database, int wanted) {
        var most = all.the("Cluster", database)
                .at("/spec/postgresql/parameters/max_connections")
                .asInt();
        faults.unless(wanted + RESERVE <= most, "%s takes %d, and %d are wanted", database, most, wanted + RESERVE);
    }

    private static List<String> autoscalers(Manifests all) {
        var faults = new Faults();
        all.of("HorizontalPodAutoscaler").forEach(one -> {
            var spec = one.path("spec");
            faults.unless(
                    spec.path("minReplicas").asInt() >= 3
                            && spec.path("maxReplicas").asInt()
                                    > spec.path("minReplicas").asInt(),
                    "%s does not scale from three up",
                    Manifests.title(one));
            faults.unless(!spec.path("metrics").isEmpty(), "%s looks at nothing", Manifests.title(one));
        });
        return faults.found();
    }

    private static List<String> grace(Manifests all) {
        var faults = new Faults();
        for (var one : all.programs()) {
            var environment = one.environment();
            var pause = one.container().at("/lifecycle/preStop/sleep/seconds").asInt();
            var needed = pause
                    + seconds(environment.getOrDefault("QUARKUS_SHUTDOWN_DELAY", "0S"))
                    + seconds(environment.getOrDefault("QUARKUS_SHUTDOWN_TIMEOUT", "0S"));
            faults.unless(pause > 0, "%s is told of its end before the proxies are", one.title());
            faults.unless(
                    one.pod().path("terminationGracePeriodSeconds").asInt() > needed,
                    "%s is killed within its %d s",
                    one.title(),
                    needed);
        }
        return faults.found();
    }

    private static long seconds(String duration) {
        return Duration.parse("PT" + duration).toSeconds();
    }

    private static List<String> quota(Manifests all) {
        var faults = new Faults();
        faults.unless(all.has("LimitRange", "entente"), "what operators make has no limits");
        var quota = all.find("ResourceQuota", "entente").map(one -> one.at("/spec/hard"));
        faults.unless(quota.isPresent(), "the namespace may take everything");
        quota.ifPresent(hard -> {
            var need = Need.of(all);
            faults.unless(need.pods() <= hard.path("pods").asInt(), "%d pods are wanted", need.pods());
            for (var what :
                    List.of("requests.cpu", "requests.memory", "limits.cpu", "limits.memory", "requests.storage")) {
                var most = Need.bytes(hard.path(what).asText());
                faults.unless(need.amount(what) <= most, "%s: %s is wanted", what, need.amount(what));
            }
        });
        all.find("LimitRange", "entente").ifPresent(range -> {
            var most = Need.bytes(range.at("/spec/limits/0/max/memory").asText());
            Need.containers(all)
                    .forEach((title, resources) -> faults.unless(
                            Need.bytes(resources.at("/limits/memory").asText()) <= most,
                            "%s has more memory than a container may",
                            title));
        });
        return faults.found();
    }
}
