package org.entente.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** A secret by which the gateway signs in to the realm: made for each data directory anew, and kept with it. */
enum ClientSecret {

    /** Where the gateway assigns desks. */
    DESKS("entente-gateway-desks", "gateway-desks-secret", "ENTENTE_DESKS_SECRET"),

    /** Where it signs in those who use the console. */
    CONSOLE("entente-console", "console-secret", "ENTENTE_CONSOLE_SECRET");

    private static final int BYTES = 32;

    private final String client;
    private final String file;
    private final String setting;

    ClientSecret(String client, String file, String setting) {
        this.client = client;
        this.file = file;
        this.setting = setting;
    }

    /** The realm's name for who has it. */
    String client() {
        return client;
    }

    /** The variable by which the gateway is told it. */
    String setting() {
        return setting;
    }

    /** None where none was made. */
    Optional<String> of(Path data) {
        try {
            var kept = file(data);
            return Files.exists(kept) ? Optional.of(Files.readString(kept)) : Optional.empty();
        } catch (IOException e) {
            throw new Sorry("The file %s cannot be read.".formatted(file(data)));
        }
    }

    /** The one that is kept, or a new one. Services start before the realm is created, and are told it all the same. */
    String ofOrMade(Path data) {
        return of(data).orElseGet(() -> make(data));
    }

    private String make(Path data) {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var kept = file(data);
        try {
            Files.createFile(kept, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(kept, secret);
        } catch (IOException e) {
            throw new Sorry("The file %s cannot be written.".formatted(kept));
        }
        return secret;
    }

    private Path file(Path data) {
        return data.resolve(file);
    }
}
