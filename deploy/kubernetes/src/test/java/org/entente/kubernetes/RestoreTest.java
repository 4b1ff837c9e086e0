package org.entente.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Point 23: the restored cluster is made of the running one's backups, and beside it. */
class RestoreTest {

    private final JsonNode running =
            Overlay.PRODUCTION.manifests().the("Cluster", "statistics-db").path("spec");
    private final JsonNode restored =
            Overlay.RESTORE.manifests().the("Cluster", "statistics-db-restored").path("spec");

    @Test
    void readsTheArchiveThatTheRunningOneWrites() {
        var source = restored.at("/externalClusters/0");

        assertEquals(restored.at("/bootstrap/recovery/source"), source.path("name"));
        assertEquals(running.at("/plugins/0/parameters"), source.at("/plugin/parameters"));
        assertTrue(Instant.parse(restored.at("/bootstrap/recovery/recoveryTarget/targetTime")
                        .asText())
                .isAfter(Instant.EPOCH));
    }

    @Test
    void writesNoneThatIsThereAlready() {
        assertEquals(
                "statistics-db-restored",
                restored.at("/plugins/0/parameters/serverName").asText());
        assertFalse(Overlay.PRODUCTION.manifests().has("Cluster", "statistics-db-restored"));
    }

    /** PostgreSQL does not replay what a server with more connections wrote. */
    @Test
    void takesAsManyConnections() {
        assertEquals(
                running.at("/postgresql/parameters/max_connections"),
                restored.at("/postgresql/parameters/max_connections"));
        assertEquals(running.path("instances"), restored.path("instances"));
        assertEquals(running.at("/postgresql/synchronous"), restored.at("/postgresql/synchronous"));
    }
}
