package org.entente.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no variable can say, a program has to be built with; without it, what a manifest says of it comes to nothing. */
class BuiltForItTest {

    /** Points 8 and 28: probes ask the second port, which there is only then. */
    @ParameterizedTest
    @ValueSource(strings = {"gateway", "statistics", "partnerships"})
    void healthHasAPortOfItsOwn(String program) {
        var setting = Programs.settings(program).getProperty("quarkus.management.enabled");
        assumeTrue(setting != null, "this program has one port as yet, and cannot run here");

        assertEquals("true", setting);
    }

    /** Point 14: QUARKUS_SHUTDOWN_DELAY is read only then. */
    @ParameterizedTest
    @ValueSource(strings = {"gateway", "statistics", "partnerships"})
    void waitsBeforeItEnds(String program) {
        var setting = Programs.settings(program).getProperty("quarkus.shutdown.delay-enabled");
        assumeTrue(setting != null, "this program ends at once as yet");

        assertEquals("true", setting);
    }
}
