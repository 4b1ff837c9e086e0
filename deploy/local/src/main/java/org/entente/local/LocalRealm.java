package org.entente.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * The realm as every deployment has it, with what only the local run adds: people whose password is their name, a client
 * that takes passwords on the command line, and one for frontends under development.
 */
final class LocalRealm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LocalRealm() {}

    static ObjectNode read(Path realm, SignInOrigins origins) {
        try (var additions = LocalRealm.class.getResourceAsStream("local-realm.json")) {
            var merged = merge((ObjectNode) JSON.readTree(realm.toFile()), (ObjectNode) JSON.readTree(additions));
            for (var client : merged.withArray("clients")) {
                origins.allow((ObjectNode) client);
            }
            return merged;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lists grow, objects merge, and of two plain values the addition counts. */
    static ObjectNode merge(ObjectNode realm, ObjectNode additions) {
        var merged = realm.deepCopy();
        additions.properties().forEach(field -> {
            JsonNode present = merged.get(field.getKey());
            if (present instanceof ArrayNode list && field.getValue() instanceof ArrayNode more) {
                list.addAll(more);
            } else if (present instanceof ObjectNode object && field.getValue() instanceof ObjectNode more) {
                merged.set(field.getKey(), merge(object, more));
            } else {
                merged.set(field.getKey(), field.getValue());
            }
        });
        return merged;
    }

    /** Gives the gateway's clients their secrets, which no file of the project holds. */
    static ObjectNode withSecrets(ObjectNode realm, Function<ClientSecret, String> secrets) {
        for (var client : realm.withArray("clients")) {
            for (var secret : ClientSecret.values()) {
                if (secret.client().equals(client.path("clientId").asText())) {
                    ((ObjectNode) client).put("secret", secrets.apply(secret));
                }
            }
        }
        return realm;
    }
}
