package org.entente.realm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the program is told, by its environment.
 *
 * @param keycloak Keycloak's address
 * @param file the realm's file
 * @param administrator a folder with a client's id and secret, in files named {@code client-id} and {@code client-secret}; the client
 *     is one of the master realm and may administer
 * @param secrets a folder with clients' secrets, each in a file of the client's name
 * @param consoles where people are sent back to after signing in at a gateway
 * @param frontends origins of frontends that sign people in by themselves
 * @param authority whose word counts for Keycloak's certificate; that of the Java machine where none is named
 */
public record Settings(
        String keycloak,
        Path file,
        Path administrator,
        Optional<Path> secrets,
        List<String> consoles,
        List<String> frontends,
        Optional<Path> authority) {

    static Settings of(Map<String, String> environment) {
        return new Settings(
                required(environment, "ENTENTE_REALM_KEYCLOAK"),
                Path.of(required(environment, "ENTENTE_REALM_FILE")),
                Path.of(required(environment, "ENTENTE_REALM_ADMINISTRATOR")),
                Optional.ofNullable(environment.get("ENTENTE_REALM_SECRETS")).map(Path::of),
                list(environment.getOrDefault("ENTENTE_REALM_CONSOLES", "")),
                list(environment.getOrDefault("ENTENTE_REALM_FRONTENDS", "")),
                Optional.ofNullable(environment.get("ENTENTE_REALM_AUTHORITY")).map(Path::of));
    }

    private static String required(Map<String, String> environment, String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new RealmException("%s is not set.".formatted(name));
        }
        return value;
    }

    private static List<String> list(String values) {
        return Stream.of(values.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new RealmException("%s cannot be read.".formatted(file), e);
        }
    }
}
