package org.entente.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The points that a file can show. For the others, docs/operations.md has a table. Each rule is also shown objects that break
 * it, and has to say so.
 */
class RulesTest {

    private static Stream<Rule> rules() {
        return Stream.of(
                        PodRules.ALL,
                        NetworkRules.ALL,
                        AvailabilityRules.ALL,
                        SecretRules.ALL,
                        EngineRules.ALL,
                        KeycloakRules.ALL,
                        OperationRules.ALL,
                        MeasureRules.ALL,
                        ReferenceRules.ALL)
                .flatMap(List::stream);
    }

    @TestFactory
    Stream<DynamicTest> hold() {
        return rules().flatMap(rule -> rule.overlays().stream()
                .map(overlay -> DynamicTest.dynamicTest(
                        rule.says() + " (" + overlay + ")",
                        () -> assertEquals(List.of(), rule.faults().apply(overlay.manifests()), rule.says()))));
    }

    @TestFactory
    Stream<DynamicTest> refuse() {
        return rules().flatMap(rule -> rule.brokenBy().entrySet().stream()
                .map(breaking -> DynamicTest.dynamicTest(rule.says() + " | " + breaking.getKey(), () -> {
                    var manifests = rule.example().manifests();
                    breaking.getValue().accept(manifests);

                    assertNotEquals(List.of(), rule.faults().apply(manifests), breaking.getKey());
                })));
    }

    @TestFactory
    Stream<DynamicTest> canFail() {
        return rules().map(rule -> DynamicTest.dynamicTest(
                rule.says(), () -> assertNotEquals(0, rule.brokenBy().size(), "nothing shows that it can fail")));
    }
}
