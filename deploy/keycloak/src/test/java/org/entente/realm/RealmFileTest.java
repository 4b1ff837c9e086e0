package org.entente.realm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path secrets;

    @Test
    void isCompletedByWhatADeploymentKnows() throws IOException {
        secret("entente-console", "of the console\n");
        secret("entente-gateway-desks", "of the desks");

        var realm =
                RealmFile.read(settings(Map.of("ENTENTE_REALM_CONSOLES", "https://one.example, https://two.example")));

        assertEquals(
                "of the console",
                client(realm, "entente-console").path("secret").asText());
        assertEquals(
                "of the desks",
                client(realm, "entente-gateway-desks").path("secret").asText());
        assertEquals(
                "[\"https://one.example/session/back\",\"https://two.example/session/back\"]",
                client(realm, "entente-console").path("redirectUris").toString());
    }

    /** Keycloak would make one up, and nobody could sign in. */
    @Test
    void isRefusedWithoutASecret() throws IOException {
        secret("entente-console", "of the console");

        var refusal = assertThrows(RealmException.class, () -> RealmFile.read(settings(Map.of())));

        assertTrue(refusal.toString().contains("entente-gateway-desks"), refusal::toString);
    }

    @Test
    void aSettingThatIsMissingIsNamed() {
        var refusal = assertThrows(RealmException.class, () -> Settings.of(Map.of()));

        assertEquals("ENTENTE_REALM_KEYCLOAK is not set.", refusal.getMessage());
    }

    @Test
    void whatIsThereMayHaveMoreFieldsAndAnotherOrder() throws IOException {
        var present = AdminApi.JSON.readTree("{\"a\": [1, 2], \"b\": {\"c\": \"x\", \"d\": 1}, \"e\": true}");

        assertTrue(Wanted.isMet(AdminApi.JSON.readTree("{\"a\": [2, 1], \"b\": {\"c\": \"x\"}}"), present));
        assertFalse(Wanted.isMet(AdminApi.JSON.readTree("{\"a\": [1]}"), present), "one too many is there");
        assertFalse(Wanted.isMet(AdminApi.JSON.readTree("{\"b\": {\"c\": \"y\"}}"), present));
        assertFalse(Wanted.isMet(AdminApi.JSON.readTree("{\"f\": false}"), present));
    }

    private void secret(String client, String value) throws IOException {
        Files.writeString(secrets.resolve(client), value);
    }

    private Settings settings(Map<String, String> more) {
        var environment = new HashMap<>(Map.of(
                "ENTENTE_REALM_KEYCLOAK",
                "http://localhost:1",
                "ENTENTE_REALM_FILE",
                "realm.json",
                "ENTENTE_REALM_ADMINISTRATOR",
                secrets.toString(),
                "ENTENTE_REALM_SECRETS",
                secrets.toString()));
        environment.putAll(more);
        return Settings.of(environment);
    }

    private static JsonNode client(JsonNode realm, String id) {
        for (var client : realm.path("clients")) {
            if (client.path("clientId").asText().equals(id)) {
                return client;
            }
        }
        throw new AssertionError("there is no " + id);
    }
}
