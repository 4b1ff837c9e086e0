package org.entente.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Where people may be sent back to after signing in: nowhere else.
 *
 * @param frontends by the browser's own client, to any page there
 * @param consoles the gateways, by their client, to the one path that takes people in
 */
record SignInOrigins(List<String> frontends, List<String> consoles) {

    static final SignInOrigins NONE = new SignInOrigins(List.of(), List.of());

    /** The clients that have such places. */
    static final List<String> CLIENTS = List.of("entente-frontend", ClientSecret.CONSOLE.client());

    SignInOrigins {
        frontends = List.copyOf(frontends);
        consoles = List.copyOf(consoles);
    }

    /** Writes them into a client's representation. One that has no such places stays as it is. */
    void allow(ObjectNode client) {
        var id = client.path("clientId").asText();
        if ("entente-frontend".equals(id)) {
            allow(client, frontends, "/*");
            var webOrigins = client.putArray("webOrigins");
            frontends.forEach(webOrigins::add);
        } else if (ClientSecret.CONSOLE.client().equals(id)) {
            allow(client, consoles, "/session/back");
        }
    }

    private static void allow(ObjectNode client, List<String> origins, String path) {
        var redirects = client.putArray("redirectUris");
        origins.forEach(origin -> redirects.add(origin + path));
    }
}
