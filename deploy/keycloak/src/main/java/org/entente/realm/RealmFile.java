package org.entente.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The realm's file, with what only a deployment knows: its secrets, and where people are sent back to. */
final class RealmFile {

    private static final String CONSOLE = "entente-console";
    private static final String FRONTEND = "entente-frontend";

    private RealmFile() {}

    static ObjectNode read(Settings settings) {
        try {
            var realm = (ObjectNode) AdminApi.JSON.readTree(settings.file().toFile());
            for (var client : realm.path("clients")) {
                complete((ObjectNode) client, settings);
            }
            return realm;
        } catch (IOException e) {
            throw new RealmException("%s cannot be read.".formatted(settings.file()), e);
        }
    }

    private static void complete(ObjectNode client, Settings settings) {
        var id = client.path("clientId").asText();
        settings.secrets()
                .map(folder -> folder.resolve(id))
                .filter(Files::exists)
                .map(Settings::read)
                .ifPresent(secret -> client.put("secret", secret));
        if (id.equals(CONSOLE)) {
            redirects(client, settings.consoles(), "/session/back");
        } else if (id.equals(FRONTEND)) {
            redirects(client, settings.frontends(), "/*");
            var origins = client.putArray("webOrigins");
            settings.frontends().forEach(origins::add);
        }
        refuseOpenDoor(client, settings.file());
    }

    /** Keycloak would make a secret up that nobody knows, and the gateway would sign nobody in. */
    private static void refuseOpenDoor(JsonNode client, Path file) {
        var needsSecret = client.has("publicClient")
                && !client.path("publicClient").asBoolean()
                && client.path("clientId").asText().startsWith("entente-");
        if (needsSecret && !client.has("secret")) {
            throw new RealmException("No secret is given for \"%s\" of %s."
                    .formatted(client.path("clientId").asText(), file));
        }
    }

    private static void redirects(ObjectNode client, List<String> origins, String path) {
        var redirects = client.putArray("redirectUris");
        origins.forEach(origin -> redirects.add(origin + path));
    }
}
