package org.entente.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Called by the Maven build: sets the unpacked Keycloak up for PostgreSQL, unless that was done before. */
final class KeycloakBuild {

    private KeycloakBuild() {}

    public static void main(String[] arguments) {
        var log = Path.of(arguments[1]);
        new KeycloakServer(Path.of(arguments[0])).build(command -> {
            var build = new Child("keycloak-build", command, Map.of(), log);
            build.start();
            System.out.println("Setting Keycloak up for PostgreSQL, once ...");
            // The child does not hear Ctrl-C itself, and two builds beside each other would spoil the distribution.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(build), "end the build"));
            if (build.onExit().join().exitValue() != 0) {
                System.err.printf("Keycloak could not be set up. The last lines of %s:%n%s%n", log, build.lastLines());
                System.exit(1);
            }
        });
    }

    private static void end(Child build) {
        build.terminate();
        build.awaitEnd(Duration.ofSeconds(20));
    }
}
