package org.entente.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path logs;

    @SuppressWarnings("NullAway.Init")
    private Children children;

    @BeforeEach
    void keycloakAndAServiceRun() {
        children = new Children();
        children.keycloak(started("keycloak"));
        children.service(started("statistics"));
    }

    @AfterEach
    void endAll() {
        children.end();
    }

    @Test
    void whileAllRunNoneHasEnded() {
        assertEquals(Optional.empty(), children.firstEnded());
    }

    @Test
    void theEndOfKeycloakIsSeenAsThatOfAService() {
        children.kill(children.keycloak());

        assertEquals(Optional.of(children.keycloak()), children.firstEnded());
    }

    @Test
    void theEndOfAServiceIsSeen() {
        children.kill(children.service("statistics"));

        assertEquals(Optional.of(children.service("statistics")), children.firstEnded());
    }

    private Child started(String name) {
        var child = new Child(name, List.of("tail", "-f", "/dev/null"), Map.of(), logs.resolve(name + ".log"));
        children.start(child);
        return child;
    }
}
