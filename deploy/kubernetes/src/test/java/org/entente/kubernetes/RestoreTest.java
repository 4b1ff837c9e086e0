package org.entente.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.entente.kubernetes.Network.Party;
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

    /** Denied all traffic, it could neither read the archive nor be asked. */
    @Test
    void isLetThrough() {
        var all = Overlay.PRODUCTION.manifests();
        all.objects().addAll(Overlay.RESTORE.manifests().objects());
        var network = Network.of(all);
        var database = new Party("it", "entente", Map.of("cnpg.io/cluster", "statistics-db-restored"));
        var service = new Party("statistics", "entente", Map.of("app.kubernetes.io/name", "statistics"));
        var gateway = new Party("gateway", "entente", Map.of("app.kubernetes.io/name", "gateway"));

        assertTrue(network.leaves(database, new Party("store", "", Map.of()), 443));
        assertTrue(network.enters(new Party("operator", "cnpg-system", Map.of()), database, 8000));
        assertTrue(network.leaves(database, database, 5432) && network.enters(database, database, 5432));
        assertTrue(network.leaves(service, database, 5432) && network.enters(service, database, 5432));
        assertFalse(network.leaves(gateway, database, 5432) || network.enters(gateway, database, 5432));
    }
}
