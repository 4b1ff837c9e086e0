package org.entente.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where unpacked programs stay between runs, readable by their user alone. */
final class UserCache {

    private UserCache() {}

    static Path directory(String name) {
        var own = Path.of(System.getProperty("user.home"), ".cache", "entente");
        try {
            return privateDirectory(own).resolve(name);
        } catch (IOException homeless) {
            var temporary = Path.of(System.getProperty("java.io.tmpdir"), "entente-" + System.getProperty("user.name"));
            try {
                return privateDirectory(temporary).resolve(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Path privateDirectory(Path directory) throws IOException {
        Files.createDirectories(directory);
        // Fails where the directory is another user's, which is as well: programs are run from it.
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        return directory;
    }
}
