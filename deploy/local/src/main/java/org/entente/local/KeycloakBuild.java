package org.entente.local;

import java.nio.file.Path;
import java.util.Map;

/** Called by the Maven build: sets the unpacked Keycloak up for PostgreSQL, unless that was done before. */
final class KeycloakBuild {

    private KeycloakBuild() {}

    public static void main(String[] arguments) {
        var log = Path.of(arguments[1]);
        new KeycloakServer(Path.of(arguments[0])).build(command -> {
            var build = new Child("keycloak-build", command, Map.of(), log);
            build.start();
            if (build.onExit().join().exitValue() != 0) {
                System.err.printf("Keycloak could not be set up. The last lines of %s:%n%s%n", log, build.lastLines());
                System.exit(1);
            }
        });
    }
}
