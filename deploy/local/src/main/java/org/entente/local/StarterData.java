package org.entente.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Real figures and agreements to begin with, brought in by the way that people use: an editor submits, someone else
 * approves.
 */
final class StarterData {

    /** Takes one file to the service that it is for. */
    interface Loader {

        /** Returns whether all went well; says so if not. */
        boolean load(Path file) throws IOException;
    }

    private final Path folder;
    private final Path loaded;
    private final Map<String, Loader> files;
    private final Progress progress;

    StarterData(
            Path folder,
            Path loaded,
            String statistics,
            String partnerships,
            KeycloakClient keycloak,
            Progress progress) {
        var figures = new StarterFigures(statistics, keycloak, progress);
        this.folder = folder;
        this.loaded = loaded;
        this.files = new LinkedHashMap<>();
        files.put("figures.csv", figures);
        files.put("damaged.csv", figures);
        files.put("agreements.json", new StarterAgreements(partnerships, keycloak, progress));
        this.progress = progress;
    }

    static StarterData of(Stack stack, Progress progress) {
        var ports = stack.plan().ports();
        return new StarterData(
                stack.plan().installation().starter(),
                stack.data().loadedStarterFiles(),
                "http://127.0.0.1:" + ports.statistics(),
                "http://127.0.0.1:" + ports.partnerships(),
                new KeycloakClient("http://127.0.0.1:" + ports.keycloak()),
                progress);
    }

    /** Loads each file once; a file that has changed since counts as another. Returns whether all went well. */
    boolean load() {
        try {
            var before = loadedBefore();
            for (var entry : files.entrySet()) {
                var file = folder.resolve(entry.getKey());
                if (Files.exists(file) && !before.contains(fingerprint(file))) {
                    if (!entry.getValue().load(file)) {
                        return false;
                    }
                    before.add(fingerprint(file));
                    Files.write(loaded, before);
                }
            }
            return true;
        } catch (IOException e) {
            progress.say("The starter data could not be loaded: %s".formatted(e));
            return false;
        }
    }

    private Set<String> loadedBefore() throws IOException {
        return Files.exists(loaded) ? new HashSet<>(Files.readAllLines(loaded)) : new HashSet<>();
    }

    private static String fingerprint(Path file) throws IOException {
        return Fingerprint.of(file.getFileName().toString().getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
    }
}
