package org.entente.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How images are made: by the file that is committed, and by the command, with a Docker that only notes what it was asked. */
class ImagesTest {

    private static final int PATIENCE_S = 30;
    private static final Path IMAGES =
            Installation.here().local().resolve("../images").normalize();
    private static final String DIGEST = "@sha256:" + "0a".repeat(32);
    private static final String PUSHED = "sha256:" + "1b".repeat(32);

    private static final String NOTES = """
            #!/usr/bin/env bash
            echo "$(basename "$0") $*" >> "$ENTENTE/asked"
            while [ $# -gt 0 ]; do
              if [ "$1" = --metadata-file ]; then
                mkdir -p "$(dirname "$2")"
                echo '{"containerimage.digest": "%s"}' > "$2"
              fi
              shift
            done
            """.formatted(PUSHED);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @BeforeEach
    void aCheckout() throws IOException {
        Files.createDirectories(home.resolve("deploy/images"));
        Files.copy(IMAGES.resolve("build"), home.resolve("deploy/images/build"));
        for (var name : List.of("mvn", "docker", "git")) {
            var program = home.resolve(name);
            Files.writeString(program, NOTES);
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** An image by a name alone is another one tomorrow. */
    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile", "../keycloak/Dockerfile", "../keycloak/realm.Dockerfile"})
    void noDockerfileNamesAnImageItself(String file) throws IOException {
        assertEquals(List.of(), faults(Files.readAllLines(IMAGES.resolve(file))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FROM debian:latest",
                "FROM debian",
                "FROM debian:13",
                "ARG BASE=debian:13\nFROM ${BASE}",
                "FROM --platform=linux/amd64 debian:13 AS base",
                "COPY --from=debian:13 /a /b",
                "RUN --mount=from=debian:13,target=/a true"
            })
    void whatNamesAnImageWithoutItsDigestIsAFault(String lines) {
        assertFalse(faults(lines.lines().toList()).isEmpty());
    }

    @Test
    void aDigestInTheFileIsNoFault() {
        assertEquals(List.of(), faults(List.of("FROM debian" + DIGEST + " AS base", "FROM base")));
    }

    /** By number: a cluster that refuses root cannot look names up. */
    @ParameterizedTest
    @CsvSource({"Dockerfile, 10001:10001", "../keycloak/Dockerfile, 1000", "../keycloak/realm.Dockerfile, 10001:10001"})
    void theProgramIsNobodys(String file, String user) throws IOException {
        var users = Files.readAllLines(IMAGES.resolve(file)).stream()
                .filter(line -> line.startsWith("USER"))
                .toList();

        assertEquals(List.of("USER " + user), users);
    }

    @ParameterizedTest
    @CsvSource({
        "gateway, registry/gateway:latest, not latest",
        "gateway, registry/gateway, Give the image a version",
        "gateway, registry:5000/gateway, Give the image a version",
        "ledger, registry/ledger:1, There is no program called ledger",
        "gateway, '', Give the image a version"
    })
    void anImageWithoutAVersionOfItsOwnIsNotBuilt(String program, String image, String why) throws Exception {
        var refused = build(bases("jdk" + DIGEST, "base" + DIGEST), program, image);

        assertEquals(2, refused.code());
        assertTrue(refused.said().contains(why), refused::said);
        assertEquals(List.of(), asked());
    }

    @ParameterizedTest
    @CsvSource({"jdk:25,base,ENTENTE_JDK_IMAGE", "jdk,'',ENTENTE_JDK_IMAGE", "jdk@sha256:12ab,base,ENTENTE_JDK_IMAGE"})
    void aJdkWithoutItsDigestIsRefused(String jdk, String base, String which) throws Exception {
        var refused = build(bases(jdk, base + DIGEST), "gateway", "registry/gateway:1");

        assertEquals(2, refused.code());
        assertTrue(refused.said().contains(which + " has to name an image by its digest"), refused::said);
        assertEquals(List.of(), asked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "base:latest", "base@sha256:", "@sha256:0a0a"})
    void soIsABaseWithoutItsDigest(String base) throws Exception {
        var refused = build(bases("jdk" + DIGEST, base), "gateway", "registry/gateway:1");

        assertEquals(2, refused.code());
        assertTrue(refused.said().contains("ENTENTE_BASE_IMAGE"), refused::said);
        assertEquals(List.of(), asked());
    }

    @Test
    void anImageIsBuiltForBothArchitecturesAndKnownByItsDigest() throws Exception {
        var built = build(bases("jdk" + DIGEST, "base" + DIGEST), "statistics-service", "registry:5000/statistics:1.2");

        assertEquals(0, built.code(), built::said);
        assertTrue(built.said().endsWith("registry:5000/statistics@" + PUSHED + "\n"), built::said);
        var asked = asked();
        assertTrue(asked.get(0).startsWith("mvn ") && asked.get(0).contains("-pl statistics-service"), asked::toString);
        var docker = asked.get(asked.size() - 1);
        for (var part : List.of(
                "--platform linux/amd64,linux/arm64",
                "--build-arg PROGRAM=statistics-service",
                "--build-arg JDK_IMAGE=jdk" + DIGEST,
                "--build-arg BASE_IMAGE=base" + DIGEST,
                "--sbom=true",
                "--provenance=mode=max",
                "--tag registry:5000/statistics:1.2")) {
            assertTrue(docker.contains(part), docker);
        }
    }

    /** What a release also names by digest, and builds no program of Quarkus' for. */
    @ParameterizedTest
    @CsvSource({
        "realm, deploy/keycloak/realm.Dockerfile, JDK_IMAGE=jdk",
        "keycloak, deploy/keycloak/Dockerfile, KEYCLOAK_IMAGE=keycloak"
    })
    void soAreTheRealmsOwn(String program, String file, String base) throws Exception {
        var bases = Map.of(
                "ENTENTE_JDK_IMAGE", "jdk" + DIGEST,
                "ENTENTE_BASE_IMAGE", "base" + DIGEST,
                "ENTENTE_KEYCLOAK_IMAGE", "keycloak" + DIGEST);

        var built = build(bases, program, "registry/it:1");

        assertEquals(0, built.code(), built::said);
        assertTrue(built.said().endsWith("registry/it@" + PUSHED + "\n"), built::said);
        var docker = asked().get(asked().size() - 1);
        for (var part : List.of("--file " + file, "--build-arg " + base + DIGEST, "--sbom=true")) {
            assertTrue(docker.contains(part), docker);
        }
        assertTrue(docker.endsWith(" deploy/keycloak"), docker);
        assertFalse(docker.contains("PROGRAM="), docker);
    }

    @Test
    void aKeycloakWithoutItsDigestIsRefused() throws Exception {
        var refused = build(Map.of("ENTENTE_KEYCLOAK_IMAGE", "keycloak:26"), "keycloak", "registry/keycloak:1");

        assertEquals(2, refused.code());
        assertTrue(refused.said().contains("ENTENTE_KEYCLOAK_IMAGE has to name an image by its digest"), refused::said);
        assertEquals(List.of(), asked());
    }

    private static final Pattern NAMED =
            Pattern.compile("(?:^FROM(?:\\s+--\\S+)*\\s+|\\bfrom=)([^\\s,]+)(?:\\s+AS\\s+(\\S+))?");
    private static final Pattern DEFAULT = Pattern.compile("ARG\\s+\\w*(IMAGE|BASE)\\w*=.*");

    /** The lines that name an image in any other way than by digest, by an argument without a default, or as a stage above. */
    private static List<String> faults(List<String> lines) {
        var stages = new HashSet<String>();
        var faults = new ArrayList<String>();
        for (var line : lines) {
            if (DEFAULT.matcher(line).matches()) {
                faults.add(line);
            }
            var named = NAMED.matcher(line);
            while (named.find()) {
                var image = named.group(1);
                if (!image.matches("\\$\\{\\w+}|\\S+@sha256:[0-9a-f]{64}") && !stages.contains(image)) {
                    faults.add(line);
                }
                if (named.group(2) != null) {
                    stages.add(named.group(2));
                }
            }
        }
        return faults;
    }

    private record Run(int code, String said) {}

    private static Map<String, String> bases(String jdk, String base) {
        return Map.of("ENTENTE_JDK_IMAGE", jdk, "ENTENTE_BASE_IMAGE", base);
    }

    private Run build(Map<String, String> bases, String program, String image)
            throws IOException, InterruptedException {
        var command = new ProcessBuilder(
                        "bash", home.resolve("deploy/images/build").toString(), program, image)
                .redirectErrorStream(true);
        command.environment().putAll(bases);
        command.environment().put("ENTENTE", home.toString());
        command.environment().merge("PATH", home.toString(), (path, first) -> first + ":" + path);
        var process = command.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertTrue(process.waitFor(PATIENCE_S, TimeUnit.SECONDS), said);
        return new Run(process.exitValue(), said);
    }

    private List<String> asked() throws IOException {
        var notes = home.resolve("asked");
        return Files.exists(notes) ? Files.readAllLines(notes) : List.of();
    }
}
