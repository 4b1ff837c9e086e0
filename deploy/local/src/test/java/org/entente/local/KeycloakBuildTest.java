package org.entente.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakBuildTest {

    private static final int PATIENCE_MS = 30_000;
    private static final int END = -1;

    /** A Keycloak distribution whose build takes for ever, and the line on which it says that it lives. */
    private static Path distribution(Path scratch, ServerSocket line) throws IOException {
        line.setSoTimeout(PATIENCE_MS);
        Files.createDirectories(scratch.resolve("lib"));
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        var classes = Path.of("target/test-classes").toUri().toString();
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classes);
        new JarOutputStream(Files.newOutputStream(scratch.resolve("lib/quarkus-run.jar")), manifest).close();
        Files.writeString(scratch.resolve("port"), String.valueOf(line.getLocalPort()));
        return scratch;
    }

    @Test
    void aBrokenOffMavenBuildEndsIt(@TempDir Path scratch) throws Exception {
        try (var line = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // Given
            var build = new ProcessBuilder(
                            Installation.java().toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            KeycloakBuild.class.getName(),
                            distribution(scratch, line).toString(),
                            scratch.resolve("log").toString())
                    .start();
            try (var connection = line.accept()) {
                connection.setSoTimeout(PATIENCE_MS);
                assertEquals(1, connection.getInputStream().read());

                // When
                build.destroy();

                // Then
                assertEquals(END, connection.getInputStream().read());
            }
        }
    }

    @Test
    void aStackThatIsStoppedEndsIt(@TempDir Path scratch) throws Exception {
        try (var line = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // Given
            var children = new Children();
            new KeycloakServer(distribution(scratch, line)).build(command -> {
                var build = new Child("keycloak-build", command, Map.of(), scratch.resolve("log"));
                children.keycloak(build);
                children.start(build);
                try (var connection = line.accept()) {
                    connection.setSoTimeout(PATIENCE_MS);
                    assertEquals(1, connection.getInputStream().read());

                    // When
                    children.end();

                    // Then
                    assertEquals(END, connection.getInputStream().read());
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }
}
