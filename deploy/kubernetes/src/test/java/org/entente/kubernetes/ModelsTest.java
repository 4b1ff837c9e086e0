package org.entente.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Point 30: every object of every folder has the fields of its kind, and no others. */
class ModelsTest {

    @ParameterizedTest
    @EnumSource
    void everyFieldIsOneThatItsKindHas(Overlay overlay) {
        var faults = overlay.manifests().objects().stream()
                .flatMap(object -> Models.faults(object).stream().map(fault -> Manifests.title(object) + ": " + fault))
                .toList();

        assertEquals(List.of(), faults);
    }

    @TestFactory
    Stream<DynamicTest> refuses() {
        return Stream.of(
                broken("a misspelt field", "Deployment", "gateway", one -> one.withObject("/spec/template/spec")
                        .put("enableServiceLink", false)),
                broken("a number for a variable", "Deployment", "gateway", one -> ((ObjectNode)
                                one.at("/spec/template/spec/containers/0/env/0"))
                        .put("value", 8080)),
                broken("a misspelt route", "HTTPRoute", "login", one -> ((ObjectNode) one.at("/spec/rules/0"))
                        .put("backendRef", "x")),
                broken("a field of no certificate", "Certificate", "gateway", one -> one.withObject("/spec")
                        .put("dnsName", "x")),
                broken("a field of no rule", "PrometheusRule", "entente", one -> one.withObject("/spec")
                        .put("group", "x")),
                broken("a field of no cluster", "Cluster", "statistics-db", one -> one.withObject("/spec/postgresql")
                        .put("maxConnections", 1)),
                broken("a durability that there is not", "Cluster", "statistics-db", one -> one.withObject(
                                "/spec/postgresql/synchronous")
                        .put("dataDurability", "always")),
                broken("a cluster without storage", "Cluster", "statistics-db", one -> one.withObject("/spec")
                        .remove("storage")),
                broken("a field of no Keycloak", "Keycloak", "keycloak", one -> one.withObject("/spec/http")
                        .put("httpsPorts", 1)),
                broken("a pod template's typo", "Keycloak", "keycloak", one -> one.withObject(
                                "/spec/unsupported/podTemplate/spec")
                        .put("automountToken", false)),
                broken("a field of no external secret", "ExternalSecret", "backups", one -> one.withObject("/spec")
                        .put("refresh", "1h")),
                broken("a kind that nobody knows", "ExternalSecret", "backups", one -> one.put("kind", "Secrets")));
    }

    private static DynamicTest broken(String what, String kind, String name, Consumer<ObjectNode> breaking) {
        return DynamicTest.dynamicTest(what, () -> {
            var object = Overlay.PRODUCTION.manifests().the(kind, name);
            breaking.accept(object);

            assertNotEquals(List.of(), Models.faults(object));
        });
    }
}
