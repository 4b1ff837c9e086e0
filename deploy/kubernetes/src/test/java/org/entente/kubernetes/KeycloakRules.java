package org.entente.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Keycloak, by its operator, and the realm. */
final class KeycloakRules {

    private static final Set<String> PUBLIC = Set.of("/realms/entente", "/resources");

    static final List<Rule> ALL = List.of(
            // The operator's own rules allow everybody whom they do not name.
            Rule.inProduction(
                            "point 7: Keycloak's own rules name who may ask it, and who its measures",
                            KeycloakRules::callers)
                    .brokenBy("Keycloak", "keycloak", "/spec/networkPolicy/https", List.of())
                    .brokenWithout("Keycloak", "keycloak", "/spec/networkPolicy/management")
                    .brokenBy("Keycloak", "keycloak", "/spec/networkPolicy/enabled", false),

            // A host name that callers choose would be in tokens and in mails; the administrators' console is nobody's
            // outside;
            // and a queue without an end answers nobody.
            Rule.inProduction(
                            "point 20: a fixed name, the console of administrators off it, a queue with an end, two of them",
                            KeycloakRules::settings)
                    .brokenBy("Keycloak", "keycloak", "/spec/hostname/strict", false)
                    .brokenBy("Keycloak", "keycloak", "/spec/hostname/admin", "https://login.entente.example")
                    .brokenBy("Keycloak", "keycloak", "/spec/additionalOptions/0/name", "http-max-queued")
                    .brokenBy("Keycloak", "keycloak", "/spec/instances", 1)
                    .brokenBy("Keycloak", "keycloak", "/spec/ingress/enabled", true)
                    .brokenBy("HTTPRoute", "login", "/spec/rules/0/matches/0/path/value", "/")
                    .brokenWithout("HTTPRoute", "login", "/spec/rules/0/matches"),

            // People and secrets belong to a deployment, not to the file that all share; and a realm that is there must
            // be
            // brought to what a new release expects.
            Rule.everywhere(
                            "point 21: the realm's file holds nobody and no secret, and is applied anew with each release",
                            KeycloakRules::realm)
                    .brokenWithout("Job", "realm")
                    .brokenBy(
                            "a realm with a secret",
                            all -> change(all, realm -> ((ArrayNode) realm.path("clients"))
                                    .addObject()
                                    .put("clientId", "x")
                                    .put("secret", "y")))
                    .brokenBy(
                            "a realm with somebody in it",
                            all -> change(all, realm -> ((ArrayNode) realm.path("users"))
                                    .addObject()
                                    .put("username", "somebody"))));

    private KeycloakRules() {}

    private static JsonNode spec(Manifests all) {
        return all.the("Keycloak", "keycloak").path("spec");
    }

    private static List<String> callers(Manifests all) {
        var faults = new Faults();
        var policy = spec(all).path("networkPolicy");
        faults.unless(policy.path("enabled").asBoolean(), "there are no rules");
        for (var port : List.of("https", "management")) {
            faults.unless(!policy.path(port).isEmpty(), "everybody reaches %s", port);
        }
        return faults.found();
    }

    private static List<String> settings(Manifests all) {
        var faults = new Faults();
        var spec = spec(all);
        var hostname = spec.path("hostname");
        var host = hostname.path("hostname").asText();
        faults.unless(hostname.path("strict").asBoolean() && host.startsWith("https://"), "its name is anybody's");
        faults.unless(
                hostname.path("admin").asText().startsWith("https://")
                        && !hostname.path("admin").asText().equals(host),
                "administrators sign in where everybody does");
        faults.unless(spec.path("instances").asInt() >= 2, "there is one");
        faults.unless(!spec.at("/ingress/enabled").asBoolean(true), "it has a way in of its own");
        for (var option : List.of("http-max-queued-requests", "http-metrics-slos")) {
            faults.unless(
                    Manifests.each(spec.path("additionalOptions"))
                            .anyMatch(one -> one.path("name").asText().equals(option)),
                    "%s is not set",
                    option);
        }
        all.of("HTTPRoute")
                .map(Route::new)
                .filter(route -> route.backends().contains("keycloak-service"))
                .forEach(route -> faults.unless(
                        PUBLIC.containsAll(route.paths()) && !route.paths().isEmpty(),
                        "%s leads to %s",
                        route.title(),
                        route.paths()));
        return faults.found();
    }

    private static List<String> realm(Manifests all) {
        var faults = new Faults();
        faults.unless(all.has("Job", "realm"), "nobody applies it");
        var realm = read(all);
        for (var client : realm.path("clients")) {
            faults.unless(
                    !client.has("secret"),
                    "%s has its secret",
                    client.path("clientId").asText());
        }
        for (var user : realm.path("users")) {
            faults.unless(
                    user.has("serviceAccountClientId") && !user.has("credentials"),
                    "%s is in it",
                    user.path("username").asText());
        }
        return faults.found();
    }

    private static JsonNode read(Manifests all) {
        try {
            return Yaml.JSON.readTree(
                    all.the("ConfigMap", "realm").at("/data").path("realm.json").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void change(Manifests all, Consumer<JsonNode> change) {
        var realm = read(all);
        change.accept(realm);
        Change.set(all.the("ConfigMap", "realm"), "/data", Map.of("realm.json", realm.toString()));
    }
}
