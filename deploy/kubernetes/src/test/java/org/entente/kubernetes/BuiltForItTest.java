package org.entente.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no variable can say, a program has to be built with; without it, what a manifest says of it comes to nothing. */
class BuiltForItTest {

    /** Points 8 and 28: probes ask the second port, which there is only then. */
    @ParameterizedTest
    @ValueSource(strings = {"gateway", "statistics", "partnerships"})
    void healthHasAPortOfItsOwn(String program) {
        assertEquals("true", Programs.settings(program).getProperty("quarkus.management.enabled"));
    }

    /** Point 14: QUARKUS_SHUTDOWN_DELAY is read only then. */
    @ParameterizedTest
    @ValueSource(strings = {"gateway", "statistics", "partnerships"})
    void waitsBeforeItEnds(String program) {
        assertEquals("true", Programs.settings(program).getProperty("quarkus.shutdown.delay-enabled"));
    }
}
