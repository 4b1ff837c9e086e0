package org.entente.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** Called by the Maven build: sets the unpacked Keycloak up for PostgreSQL, unless that was done before. */
final class KeycloakBuild {

    private KeycloakBuild() {}

    public static void main(String[] arguments) {
        var log = Path.of(arguments[1]);
        new KeycloakServer(Path.of(arguments[0])).build(command -> {
            var build = new Child("keycloak-build", command, Map.of(), log);
            // The child does not hear Ctrl-C itself, and two builds beside each other would spoil the distribution. The
            // hook stands before the child does, and keeps the turn for good: nothing starts once an end has begun.
            var turn = new Semaphore(1);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> {
                                turn.acquireUninterruptibly();
                                end(build);
                            },
                            "end the build"));
            turn.acquireUninterruptibly();
            build.start();
            turn.release();
            System.out.println("Setting Keycloak up for PostgreSQL, once ...");
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
