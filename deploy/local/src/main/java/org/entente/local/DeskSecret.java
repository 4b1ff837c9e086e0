package org.entente.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The secret by which the gateway signs in to assign desks: made for each data directory anew, and kept with it. */
final class DeskSecret {

    static final String CLIENT = "entente-gateway-desks";

    private static final int BYTES = 32;

    private DeskSecret() {}

    /** None where none was made. */
    static Optional<String> of(Path data) {
        try {
            var file = file(data);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new Sorry("The file %s cannot be read.".formatted(file(data)));
        }
    }

    /** The one that is kept, or a new one. Services start before the realm is created, and are told it all the same. */
    static String ofOrMade(Path data) {
        return of(data).orElseGet(() -> make(data));
    }

    private static String make(Path data) {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var file = file(data);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, secret);
        } catch (IOException e) {
            throw new Sorry("The file %s cannot be written.".formatted(file));
        }
        return secret;
    }

    private static Path file(Path data) {
        return data.resolve("gateway-desks-secret");
    }
}
