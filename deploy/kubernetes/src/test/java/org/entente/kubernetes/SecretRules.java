package org.entente.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Who is told which secret, and how. */
final class SecretRules {

    private static final String ENVIRONMENT = "/spec/template/spec/containers/0/env/0";
    private static final String VOLUMES = "/spec/template/spec/volumes";

    static final List<Rule> ALL = List.of(
            // Who answers the world must not be able to change the schema, nor what was recorded: the role that may is
            // told to a
            // run that ends.
            Rule.everywhere("point 15: the owner's password is given to the migration alone", SecretRules::owners)
                    .brokenBy(
                            "a service that knows its owner",
                            all -> mount(all, "Deployment", "statistics", "statistics-db-owner"))
                    .brokenBy(
                            "a migration that knows the other's owner",
                            all -> mount(all, "Job", "statistics-migration", "partnerships-db-owner"))
                    .brokenBy(
                            "a service that migrates",
                            all -> Change.variable(
                                    all.the("Deployment", "statistics"), "QUARKUS_FLYWAY_MIGRATE_AT_START", "true"))
                    .brokenWithout("Job", "partnerships-migration"),
            // Beside the migrations' own grants, which the services' tests hold.
            Rule.inProduction(
                            "point 15: the service's role may define nothing and connects to its own database alone",
                            SecretRules::roles)
                    .brokenBy("Cluster", "statistics-db", "/spec/managed/roles/0/superuser", true)
                    .brokenBy("Cluster", "statistics-db", "/spec/managed/roles/0/inRoles", List.of("pg_write_all_data"))
                    .brokenBy("Cluster", "statistics-db", "/spec/bootstrap/initdb/owner", "statistics")
                    .brokenBy("Cluster", "partnerships-db", "/spec/bootstrap/initdb/postInitApplicationSQL", List.of()),

            // A value in a file of the repository is known to whoever reads it, for ever. A variable is shown by many a
            // tool and
            // handed on to whatever the program starts.
            Rule.inProduction("point 17: secrets have names here and values elsewhere", SecretRules::values)
                    .brokenBy("a secret with its value", all -> all.objects()
                            .add(Yaml.objects("{kind: Secret, metadata: {name: x}, stringData: {a: b}}")
                                    .get(0))),
            Rule.everywhere(
                            "point 17: secrets are read from files, never from the environment",
                            SecretRules::environment)
                    .brokenBy(
                            "Deployment",
                            "gateway",
                            ENVIRONMENT,
                            Map.of(
                                    "name",
                                    "ENTENTE_CONSOLE_SECRET",
                                    "valueFrom",
                                    Map.of("secretKeyRef", Map.of("name", "gateway-clients", "key", "console-secret"))))
                    .brokenBy(
                            "Deployment",
                            "gateway",
                            ENVIRONMENT,
                            Map.of("name", "QUARKUS_DATASOURCE_PASSWORD", "value", "x"))
                    .brokenBy(
                            "Deployment",
                            "gateway",
                            "/spec/template/spec/containers/0/envFrom",
                            List.of(Map.of("secretRef", Map.of("name", "gateway-clients"))))
                    .brokenBy(
                            "a secret for everybody's eyes",
                            all -> eachSecret(all, secret -> secret.put("defaultMode", 0444)))
                    .brokenBy("a whole secret", all -> eachSecret(all, secret -> secret.remove("items"))),
            Rule.inProduction(
                            "point 17: each secret that is named comes from the store, with the keys that are read",
                            SecretRules::external)
                    .brokenWithout("ExternalSecret", "gateway-clients")
                    .brokenBy("ExternalSecret", "gateway-clients", "/spec/data/0/secretKey", "console"));

    private SecretRules() {}

    private static void eachSecret(Manifests all, Consumer<ObjectNode> change) {
        all.the("Deployment", "gateway").at(VOLUMES).forEach(volume -> {
            if (volume.path("secret") instanceof ObjectNode secret) {
                change.accept(secret);
            }
        });
    }

    private static void mount(Manifests all, String kind, String name, String secret) {
        all.the(kind, name)
                .withArray(VOLUMES)
                .addObject()
                .put("name", "more")
                .putObject("secret")
                .put("secretName", secret);
    }

    private static List<String> owners(Manifests all) {
        var faults = new Faults();
        for (var one : all.workloads()) {
            for (var secret : secrets(one).keySet()) {
                // The demonstration's PostgreSQL makes the roles, so it is told of all.
                var mayKnow = secret.replace("-db-owner", "-migration").equals(one.name())
                        || Set.of("postgres").contains(one.name());
                faults.unless(!secret.endsWith("-db-owner") || mayKnow, "%s knows %s", one.title(), secret);
            }
            one.environment()
                    .keySet()
                    .forEach(name -> faults.unless(
                            !name.startsWith("QUARKUS_FLYWAY") || one.name().endsWith("-migration"),
                            "%s migrates",
                            one.title()));
        }
        for (var service : List.of("statistics", "partnerships")) {
            faults.unless(all.has("Job", service + "-migration"), "nobody migrates %s", service);
        }
        return faults.found();
    }

    private static List<String> roles(Manifests all) {
        var faults = new Faults();
        for (var service : List.of("statistics", "partnerships")) {
            var spec = all.the("Cluster", service + "-db").path("spec");
            var initdb = spec.at("/bootstrap/initdb");
            faults.unless(initdb.path("owner").asText().equals(service + "_owner"), "%s owns its database", service);
            var role = spec.at("/managed/roles/0");
            faults.unless(
                    role.path("name").asText().equals(service)
                            && role.has("superuser")
                            && !role.path("superuser").asBoolean()
                            && !role.path("createdb").asBoolean()
                            && !role.path("createrole").asBoolean()
                            && !role.has("inRoles"),
                    "the role %s may more than connect",
                    service);
            List<String> said = new ArrayList<>();
            initdb.path("postInitApplicationSQL").forEach(line -> said.add(line.asText()));
            for (var line : List.of(
                    "revoke all on database %s from public".formatted(service),
                    "revoke all on schema public from public",
                    "grant usage on schema public to " + service)) {
                faults.unless(said.contains(line), "%s-db does not say: %s", service, line);
            }
        }
        return faults.found();
    }

    private static List<String> values(Manifests all) {
        var faults = new Faults();
        all.of("Secret").forEach(secret -> faults.unless(false, "%s has its value here", Manifests.title(secret)));
        return faults.found();
    }

    private static List<String> environment(Manifests all) {
        var faults = new Faults();
        for (var one : all.workloads()) {
            for (var container : one.containers()) {
                faults.unless(!container.has("envFrom"), "%s takes variables from elsewhere", one.title());
                for (var variable : container.path("env")) {
                    var name = variable.path("name").asText();
                    faults.unless(
                            !variable.has("valueFrom")
                                    && (!name.matches(".*(PASSWORD|SECRET|TOKEN)(_.*)?")
                                            || variable.path("value").asText().startsWith("/")),
                            "%s is told %s in its environment",
                            one.title(),
                            name);
                }
            }
            for (var volume : one.pod().path("volumes")) {
                for (var kind : List.of("secret", "projected")) {
                    faults.unless(
                            !volume.has(kind)
                                    || volume.path(kind).path("defaultMode").asInt() == 0440,
                            "%s: others may read %s",
                            one.title(),
                            volume.path("name").asText());
                }
            }
            secrets(one)
                    .forEach((secret, keys) ->
                            faults.unless(!keys.isEmpty(), "%s is given all of %s", one.title(), secret));
        }
        return faults.found();
    }

    /** Certificates come from cert-manager. */
    private static List<String> external(Manifests all) {
        var faults = new Faults();
        var wanted = new TreeMap<String, Set<String>>();
        all.workloads().forEach(one -> secrets(one)
                .forEach((secret, keys) ->
                        wanted.computeIfAbsent(secret, any -> new TreeSet<>()).addAll(keys)));
        for (var key : all.the("Keycloak", "keycloak").at("/spec/db").findParents("key")) {
            wanted.computeIfAbsent(key.path("name").asText(), any -> new TreeSet<>())
                    .add(key.path("key").asText());
        }
        for (var key : all.the("ObjectStore", "backups").findParents("key")) {
            wanted.computeIfAbsent(key.path("name").asText(), any -> new TreeSet<>())
                    .add(key.path("key").asText());
        }
        wanted.forEach((secret, keys) -> {
            if (secret.endsWith("-tls")) {
                return;
            }
            var given = new TreeSet<String>();
            all.find("ExternalSecret", secret).ifPresent(one -> {
                one.at("/spec/data")
                        .forEach(data -> given.add(data.path("secretKey").asText()));
                one.at("/spec/target/template/data").fieldNames().forEachRemaining(given::add);
            });
            faults.unless(given.containsAll(keys), "%s has %s of %s", secret, given, keys);
        });
        return faults.found();
    }

    /** Of each secret that a workload mounts, the keys. */
    static Map<String, Set<String>> secrets(Workload one) {
        var found = new TreeMap<String, Set<String>>();
        for (var volume : one.pod().path("volumes")) {
            if (volume.has("secret")) {
                found.put(volume.at("/secret/secretName").asText(), keys(volume.path("secret")));
            }
            for (var source : volume.at("/projected/sources")) {
                found.put(source.at("/secret/name").asText(), keys(source.path("secret")));
            }
        }
        return found;
    }

    private static Set<String> keys(JsonNode secret) {
        var keys = new TreeSet<String>();
        secret.path("items").forEach(item -> keys.add(item.path("key").asText()));
        return keys;
    }
}
