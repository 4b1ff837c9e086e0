package org.entente.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What can be applied to a cluster. */
enum Overlay {
    BASE("base"),
    DEMO("overlays/demo"),
    PRODUCTION("overlays/production"),
    RESTORE("overlays/production/restore"),
    RESTORED("overlays/restored");

    /** Of the module, in which tests run. */
    static final Path MODULE = Path.of("").toAbsolutePath();

    static final Path PROJECT = MODULE.resolve("../..").normalize();

    private static final Map<Overlay, Manifests> RENDERED = new ConcurrentHashMap<>();
    private static final Path COPY = copy();

    private final String folder;

    Overlay(String folder) {
        this.folder = folder;
    }

    /** A copy, with the demonstration's secrets made as its user makes them. */
    Path folder() {
        return COPY.resolve("kubernetes").resolve(folder);
    }

    Manifests manifests() {
        return RENDERED.computeIfAbsent(this, one -> new Manifests(Kustomize.render(one.folder())))
                .copy();
    }

    private static Path copy() {
        try {
            var copy = Files.createTempDirectory("entente-kubernetes-");
            copyTree(MODULE.resolve("base"), copy.resolve("kubernetes/base"));
            copyTree(MODULE.resolve("components"), copy.resolve("kubernetes/components"));
            copyTree(MODULE.resolve("overlays"), copy.resolve("kubernetes/overlays"));
            copyTree(PROJECT.resolve("deploy/keycloak"), copy.resolve("keycloak"));
            Run.toItsEnd(copy, "bash", "kubernetes/overlays/demo/secrets.sh");
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var target = to.resolve(from.relativize(file));
                var inside = from.relativize(file);
                // What a developer's own cluster was given is none of a test's business.
                if (Files.isDirectory(file) || inside.startsWith("demo/secrets") || inside.startsWith("target")) {
                    continue;
                }
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
                target.toFile().deleteOnExit();
            }
        }
    }
}
