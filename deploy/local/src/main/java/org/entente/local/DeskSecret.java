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

    /** None before the realm has been created, or where it was created without one. */
    static Optional<String> of(Path data) {
        try {
            var file = file(data);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new Sorry("The file %s cannot be read.".formatted(file(data)));
        }
    }

    /** Makes one for a realm that is about to be created. */
    static String make(Path data) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var file = file(data);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret);
        return secret;
    }

    private static Path file(Path data) {
        return data.resolve("gateway-desks-secret");
    }
}
