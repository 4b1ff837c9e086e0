package org.entente.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** What was asked of {@code up}. */
record UpOptions(boolean detach, boolean fresh, int portOffset, Path data, int replicas) {

    UpOptions {
        if (portOffset < 0 || portOffset > 50_000) {
            throw new Sorry("--port-offset takes a number from 0 to 50000, not %d.".formatted(portOffset));
        }
        if (replicas < 1 || replicas > 9) {
            throw new Sorry("--replicas takes a number from 1 to 9, not %d.".formatted(replicas));
        }
    }

    static UpOptions parse(Path defaultData, String... arguments) {
        var detach = false;
        var fresh = false;
        var portOffset = 0;
        var data = defaultData;
        var replicas = 1;
        var words = new Words(arguments);
        while (words.more()) {
            var word = words.next();
            switch (word) {
                case "--detach" -> detach = true;
                case "--fresh" -> fresh = true;
                case "--port-offset" -> portOffset = words.number(word);
                case "--data" ->
                    data = Path.of(words.value(word)).toAbsolutePath().normalize();
                case "--replicas" -> replicas = words.number(word);
                default -> throw new Sorry("up does not know \"%s\".%n%n%s".formatted(word, usage()));
            }
        }
        return new UpOptions(detach, fresh, portOffset, data, replicas);
    }

    /** The script shows the same file, before anything is built. */
    private static String usage() {
        try (var text = UpOptions.class.getResourceAsStream("up-usage.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
