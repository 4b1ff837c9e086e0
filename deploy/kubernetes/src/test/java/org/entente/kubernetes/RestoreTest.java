package org.entente.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
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

    /** The plugin refuses an archive that has anything in it, so each restore has a name of its own. */
    @Test
    void writesNoneThatIsThereAlready() {
        assertTrue(restored.at("/plugins/0/parameters/serverName").asText().matches("statistics-db-restored-\\d{8}"));
        assertFalse(Overlay.PRODUCTION.manifests().has("Cluster", "statistics-db-restored"));
    }

    /** It may have to take the other's place: PostgreSQL needs as many connections, and everybody else the rest. */
    @Test
    void isLikeTheRunningOneInAllElse() {
        assertEquals(withoutItsOwn(running), withoutItsOwn(restored));
    }

    private static JsonNode withoutItsOwn(JsonNode spec) {
        ObjectNode rest = spec.deepCopy();
        rest.remove(List.of("bootstrap", "externalClusters", "plugins", "certificates"));
        rest.withArray("topologySpreadConstraints").forEach(spread -> ((ObjectNode) spread).remove("labelSelector"));
        return rest;
    }

    /** And it is backed up from its first day. */
    @Test
    void isBackedUp() {
        assertEquals(
                "statistics-db-restored",
                Overlay.RESTORE
                        .manifests()
                        .the("ScheduledBackup", "statistics-db-restored")
                        .at("/spec/cluster/name")
                        .asText());
    }

    /** That night is no time to find that the namespace may not have more. */
    @Test
    void thereIsRoomForItBesideTheRunningOne() {
        var all = both();
        var hard = all.the("ResourceQuota", "entente").at("/spec/hard");
        var need = Need.of(all);

        assertTrue(need.pods() <= hard.path("pods").asInt(), need::toString);
        need.amounts()
                .forEach((what, amount) ->
                        assertTrue(amount <= Need.bytes(hard.path(what).asText()), () -> what + ": " + amount));
    }

    /** One command leads the programs there, the next release's migration too. */
    @Test
    void theProgramsAreLedThere() {
        var all = Overlay.RESTORED.manifests();

        var service = new Workload(all.the("Deployment", "statistics"));
        isLed(service, 2);
        isLed(new Workload(all.the("Job", "statistics-migration")), 1);
        for (var rule : ReferenceRules.ALL) {
            assertEquals(List.of(), rule.faults().apply(all), rule.says());
        }
        NetworkRules.ALL.stream()
                .filter(rule -> rule.says().startsWith("point 18"))
                .forEach(rule -> assertEquals(List.of(), rule.faults().apply(all), rule.says()));
        assertTrue(SecretRules.secrets(service).containsKey("statistics-db-restored-tls"));
    }

    private static void isLed(Workload one, int ways) {
        var addresses = one.environment().values().stream()
                .filter(value -> value.contains("postgresql://"))
                .toList();
        assertEquals(ways, addresses.size());
        addresses.forEach(address -> assertTrue(address.contains("//statistics-db-restored-rw:5432/"), address));
    }

    /** Denied all traffic, it could neither read the archive nor be asked. */
    @Test
    void isLetThrough() {
        var network = Network.of(both());
        var database = new Party("it", "entente", Map.of("cnpg.io/cluster", "statistics-db-restored"));
        var service = new Party("statistics", "entente", Map.of("app.kubernetes.io/name", "statistics"));
        var migration = new Party("next", "entente", Map.of("app.kubernetes.io/name", "statistics-migration"));
        var monitoring = new Party("monitoring", "monitoring", Map.of());
        var gateway = new Party("gateway", "entente", Map.of("app.kubernetes.io/name", "gateway"));

        assertTrue(network.leaves(database, new Party("store", "", Map.of()), 443));
        assertTrue(network.enters(new Party("operator", "cnpg-system", Map.of()), database, 8000));
        assertTrue(network.leaves(database, database, 5432) && network.enters(database, database, 5432));
        assertTrue(network.leaves(service, database, 5432) && network.enters(service, database, 5432));
        assertTrue(network.leaves(migration, database, 5432) && network.enters(migration, database, 5432));
        assertTrue(network.enters(monitoring, database, 9187));
        assertFalse(network.leaves(gateway, database, 5432) || network.enters(gateway, database, 5432));
    }

    private static Manifests both() {
        var all = Overlay.PRODUCTION.manifests();
        all.objects().addAll(Overlay.RESTORE.manifests().objects());
        return all;
    }
}
