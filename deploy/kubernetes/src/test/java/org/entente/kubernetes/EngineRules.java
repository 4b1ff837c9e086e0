package org.entente.kubernetes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** PostgreSQL, by CloudNativePG. */
final class EngineRules {

    static final List<Rule> ALL = List.of(
            // What was answered as written is on two machines, and whoever becomes the primary has it.
            Rule.inProduction(
                            "point 22: three instances, a write is on two of them, and never lost to a switch",
                            EngineRules::durable)
                    .brokenBy("Cluster", "statistics-db", "/spec/instances", 2)
                    .brokenBy("Cluster", "statistics-db", "/spec/postgresql/synchronous/dataDurability", "preferred")
                    .brokenBy("Cluster", "partnerships-db", "/spec/postgresql/synchronous/number", 0)
                    .brokenWithout("Cluster", "keycloak-db", "/spec/postgresql/synchronous/failoverQuorum")
                    .brokenBy("Cluster", "statistics-db", "/spec/affinity/podAntiAffinityType", "preferred"),
            Rule.inProduction(
                            "point 22: a database of its own for each program that keeps something", EngineRules::apart)
                    .brokenWithout("Cluster", "keycloak-db")
                    .brokenBy("Cluster", "partnerships-db", "/spec/bootstrap/initdb/database", "statistics"),

            // Without the archive a backup is a day old. Off the cluster, or both are lost together.
            Rule.inProduction(
                            "point 23: every write goes to an archive elsewhere, and a backup each day",
                            EngineRules::backups)
                    .brokenWithout("ScheduledBackup", "statistics-db")
                    .brokenBy("ScheduledBackup", "keycloak-db", "/spec/cluster/name", "statistics-db")
                    .brokenBy("ScheduledBackup", "keycloak-db", "/spec/schedule", "0 30 2 * *")
                    .brokenBy("Cluster", "statistics-db", "/spec/plugins/0/isWALArchiver", false)
                    .brokenBy("Cluster", "statistics-db", "/spec/plugins/0/parameters/serverName", "keycloak-db")
                    .brokenWithout("ObjectStore", "backups", "/spec/retentionPolicy")
                    .brokenBy(
                            "ObjectStore",
                            "backups",
                            "/spec/configuration/endpointURL",
                            "http://minio.entente.svc:9000"));

    private EngineRules() {}

    private static Stream<ObjectNode> clusters(Manifests all) {
        return all.of("Cluster");
    }

    private static List<String> durable(Manifests all) {
        var faults = new Faults();
        clusters(all).forEach(cluster -> {
            var title = Manifests.title(cluster);
            var synchronous = cluster.at("/spec/postgresql/synchronous");
            faults.unless(cluster.at("/spec/instances").asInt() >= 3, "%s has less than three", title);
            faults.unless(synchronous.path("number").asInt() >= 1, "%s answers before another has it", title);
            faults.unless(
                    synchronous.path("dataDurability").asText().equals("required"), "%s forgets when alone", title);
            faults.unless(synchronous.path("failoverQuorum").asBoolean(), "%s may switch to one that lacks", title);
            faults.unless(
                    cluster.at("/spec/affinity/podAntiAffinityType").asText().equals("required"),
                    "%s may be on one machine",
                    title);
        });
        return faults.found();
    }

    private static List<String> apart(Manifests all) {
        var faults = new Faults();
        Map.of("statistics-db", "statistics", "partnerships-db", "partnerships", "keycloak-db", "keycloak")
                .forEach((cluster, database) -> faults.unless(
                        all.find("Cluster", cluster)
                                .filter(one -> one.at("/spec/bootstrap/initdb/database")
                                        .asText()
                                        .equals(database))
                                .isPresent(),
                        "%s does not keep %s",
                        cluster,
                        database));
        return faults.found();
    }

    private static List<String> backups(Manifests all) {
        var faults = new Faults();
        var archived = new HashSet<String>();
        clusters(all).forEach(cluster -> {
            var title = Manifests.title(cluster);
            var plugin = cluster.at("/spec/plugins/0");
            faults.unless(plugin.path("isWALArchiver").asBoolean(), "%s archives nothing", title);
            faults.unless(
                    archived.add(plugin.at("/parameters/serverName").asText()), "%s writes over another's", title);
            var isBackedUp = all.of("ScheduledBackup")
                    .map(backup -> backup.path("spec"))
                    .anyMatch(spec -> spec.at("/cluster/name").asText().equals(Manifests.name(cluster))
                            && spec.path("schedule").asText().matches("0 \\d+ \\d+ \\* \\* \\*")
                            && spec.path("method").asText().equals("plugin"));
            faults.unless(isBackedUp, "%s is not backed up each day", title);
        });
        all.of("ObjectStore").forEach(store -> {
            faults.unless(
                    store.at("/spec/retentionPolicy").asText().matches("\\d+d"), "backups are kept for ever, or not");
            var address = store.at("/spec/configuration/endpointURL").asText();
            faults.unless(
                    address.startsWith("https://") && !address.contains(".svc"), "%s is no place elsewhere", address);
        });
        return faults.found();
    }
}
