package org.entente.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
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

            // Another order of letters would change pages and searches, and no test would have seen it.
            Rule.inProduction("point 22: letters are compared and folded as in every test", EngineRules::letters)
                    .brokenBy("Cluster", "statistics-db", "/spec/bootstrap/initdb/localeCollate", "en_US.UTF-8")
                    .brokenWithout("Cluster", "partnerships-db", "/spec/bootstrap/initdb/localeCType")
                    .brokenWithout("Cluster", "keycloak-db", "/spec/bootstrap/initdb/encoding"),
            // The operator's own last line lets any role try any database, also in the open.
            Rule.inProduction("point 18: who is not named may not so much as try a password", EngineRules::closed)
                    .brokenWithout("Cluster", "statistics-db", "/spec/postgresql/pg_hba/2")
                    .brokenWithout("Cluster", "keycloak-db", "/spec/postgresql/pg_hba/0")
                    .brokenBy(
                            "Cluster",
                            "statistics-db",
                            "/spec/postgresql/pg_hba/1",
                            "host statistics all all scram-sha-256"),
            // Its exporter is no superuser: with nothing for everybody, it needs a way in, or all calls about databases
            // are silent.
            // And the library that a runbook asks is loaded when one of its settings is set, and dropped otherwise.
            Rule.inProduction("point 26: a database can be measured, its statements too", EngineRules::measured)
                    .brokenBy("Cluster", "statistics-db", "/spec/bootstrap/initdb/postInitSQL", List.of())
                    .brokenWithout("Cluster", "keycloak-db", "/spec/bootstrap/initdb/postInitApplicationSQL/1")
                    .brokenWithout("Cluster", "partnerships-db", "/spec/postgresql/parameters/pg_stat_statements.max"),

            // A server that is ended for its memory takes all its connections along, when there are most of them.
            Rule.inProduction(
                            "point 13: a database has memory for all the connections that it takes",
                            EngineRules::memory)
                    .brokenBy("Cluster", "statistics-db", "/spec/resources/limits/memory", "4Gi")
                    .brokenBy("Cluster", "keycloak-db", "/spec/postgresql/parameters/max_connections", "400"),

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
                    .brokenWithout("ObjectStore", "backups", "/spec/configuration/data/encryption")
                    .brokenBy(
                            "ObjectStore",
                            "backups",
                            "/spec/configuration/endpointURL",
                            "http://minio.entente.svc:9000"));

    /** What a connection's process keeps for itself after a while, plans and catalogue: some twenty megabytes (docs/decisions/0111). */
    private static final double A_CONNECTION = 20e6;

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

    private static List<String> letters(Manifests all) {
        var faults = new Faults();
        clusters(all).forEach(cluster -> {
            var initdb = cluster.at("/spec/bootstrap/initdb");
            // EmbeddedPostgres.java says the same of the local run and of tests.
            Map.of("encoding", "UTF8", "localeCollate", "C.UTF-8", "localeCType", "C.UTF-8")
                    .forEach((field, value) -> faults.unless(
                            initdb.path(field).asText().equals(value),
                            "%s: %s is not %s",
                            Manifests.title(cluster),
                            field,
                            value));
        });
        return faults.found();
    }

    private static List<String> closed(Manifests all) {
        var faults = new Faults();
        clusters(all).forEach(cluster -> {
            var lines = Manifests.each(cluster.at("/spec/postgresql/pg_hba"))
                    .map(JsonNode::asText)
                    .toList();
            var title = Manifests.title(cluster);
            var database = cluster.at("/spec/bootstrap/initdb/database").asText();
            faults.unless(
                    lines.size() == 3
                            && lines.get(0).equals("hostnossl all all all reject")
                            && lines.get(2).equals("host all all all reject"),
                    "%s lets others try: %s",
                    title,
                    lines);
            faults.unless(
                    lines.stream()
                            .anyMatch(line -> line.matches(
                                    "hostssl %1$s %1$s(,%1$s_owner)? all scram-sha-256".formatted(database))),
                    "%s lets its own in otherwise: %s",
                    title,
                    lines);
        });
        return faults.found();
    }

    private static List<String> measured(Manifests all) {
        var faults = new Faults();
        clusters(all).forEach(cluster -> {
            var initdb = cluster.at("/spec/bootstrap/initdb");
            var database = initdb.path("database").asText();
            Map.of("postInitSQL", "postgres", "postInitApplicationSQL", database)
                    .forEach((field, name) -> faults.unless(
                            Manifests.each(initdb.path(field)).anyMatch(line -> line.asText()
                                    .equals("grant connect on database %s to pg_monitor".formatted(name))),
                            "%s: the exporter does not get into %s",
                            Manifests.title(cluster),
                            name));
            faults.unless(
                    database.equals("keycloak")
                            || cluster.at("/spec/postgresql/parameters").has("pg_stat_statements.max"),
                    "%s forgets its statements",
                    Manifests.title(cluster));
        });
        return faults.found();
    }

    private static List<String> memory(Manifests all) {
        var faults = new Faults();
        clusters(all).forEach(cluster -> {
            var parameters = cluster.at("/spec/postgresql/parameters");
            // PostgreSQL's MB are 1024 kB.
            var shared = Need.bytes(parameters.path("shared_buffers").asText().replaceFirst("B$", "i"));
            var most = Need.bytes(cluster.at("/spec/resources/limits/memory").asText());
            var wanted = shared + parameters.path("max_connections").asInt() * A_CONNECTION;
            faults.unless(most >= wanted, "%s has %.0f of %.0f", Manifests.title(cluster), most, wanted);
        });
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
            for (var what : List.of("wal", "data")) {
                faults.unless(
                        store.at("/spec/configuration").path(what).has("encryption"), "%s lies in the open", what);
            }
            var address = store.at("/spec/configuration/endpointURL").asText();
            faults.unless(
                    address.startsWith("https://") && !address.contains(".svc"), "%s is no place elsewhere", address);
        });
        return faults.found();
    }
}
