package org.entente.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** Which running stack a command means: the last one started, or the one on the data directory named by {@code --data}. */
final class StackFinder {

    private StackFinder() {}

    static Path file(Installation installation, String command, Words words) {
        var file = installation.stackFile();
        while (words.more()) {
            var word = words.next();
            if (!word.equals("--data")) {
                throw new Sorry("%s does not know \"%s\"; it takes --data DIR.".formatted(command, word));
            }
            file = Path.of(words.value(word)).toAbsolutePath().normalize().resolve("stack.json");
        }
        // "mvn clean" takes the one and leaves the other.
        return file.equals(installation.stackFile()) && !Files.exists(file)
                ? installation.defaultData().resolve("stack.json")
                : file;
    }
}
