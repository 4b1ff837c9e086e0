package org.entente.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How Keycloak is run. Java is called as {@code kc.sh} calls it, without the script, so that the child's process id is
 * Keycloak's own.
 */
final class KeycloakServer {

    static final String DATABASE = "keycloak";

    private static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=true");

    private final Path home;

    KeycloakServer(Path home) {
        this.home = home;
    }

    /** Whether the distribution is set up for PostgreSQL, which takes most of a minute and is done once. */
    boolean isBuilt() {
        try {
            return Files.exists(mark()) && Files.readString(mark()).equals(String.join(" ", BUILD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path mark() {
        return home.resolve("built-for-entente");
    }

    /** One launcher at a time: two stacks may share the distribution. */
    void build(BuildRun run) {
        try (var channel = FileChannel.open(
                        home.resolve("build-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && !isBuilt()) {
                run.run(command("-Xmx768m", BUILD));
                Files.writeString(mark(), String.join(" ", BUILD));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command to its successful end, or throws. */
    interface BuildRun {
        void run(List<String> command);
    }

    Child child(Ports ports, EmbeddedPostgres postgres, Path log) {
        return new Child("keycloak", startCommand(ports, postgres), startEnvironment(), log);
    }

    private List<String> startCommand(Ports ports, EmbeddedPostgres postgres) {
        return command(
                "-Xmx512m",
                List.of(
                        "start",
                        "--optimized",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + ports.keycloak(),
                        "--http-management-port=" + ports.keycloakManagement(),
                        "--hostname=" + url(ports),
                        "--cache=local",
                        "--db-url=" + postgres.jdbcUrl(DATABASE),
                        "--db-username=" + DATABASE,
                        "--db-pool-max-size=20"));
    }

    /** Passwords go where a list of processes does not show them. */
    private Map<String, String> startEnvironment() {
        return Map.of(
                "KC_DB_PASSWORD",
                DATABASE,
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                KeycloakClient.ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                KeycloakClient.ADMIN);
    }

    static String url(Ports ports) {
        return "http://localhost:" + ports.keycloak();
    }

    private List<String> command(String heap, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Installation.java().toString());
        command.addAll(List.of(
                heap,
                "-XX:+UseSerialGC",
                // A short start counts for more than peak speed here.
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }
}
