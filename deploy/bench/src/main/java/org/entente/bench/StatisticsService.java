package org.entente.bench;

import static java.util.Map.entry;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.local.Child;
import org.entente.local.EmbeddedPostgres;
import org.entente.local.FreePorts;
import org.entente.local.Installation;
import org.entente.local.Readiness;
import org.entente.local.Service;
import org.entente.local.ServiceDatabase;

/** The built statistics service as a process of its own. */
final class StatisticsService implements AutoCloseable {

    private static final Duration TIME_TO_FINISH = Duration.ofSeconds(20);

    private final Child process;
    private final int port;

    private StatisticsService(Child process, int port) {
        this.process = process;
        this.port = port;
    }

    static StatisticsService start(
            EmbeddedPostgres postgres, ServiceDatabase database, Tokens tokens, Path directory, List<String> options) {
        var port = FreePorts.one();
        var process = new Child(
                "statistics",
                command(postgres, database, tokens, port, options),
                Map.of(),
                directory.resolve(port + ".log"));
        var service = new StatisticsService(process, port);
        process.start();
        Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop the service"));
        var outcome = Readiness.await(
                "http://127.0.0.1:%d/q/health/ready".formatted(port + FreePorts.NEIGHBOUR), process::isAlive);
        if (outcome != Readiness.Outcome.READY) {
            service.close();
            throw new IllegalStateException("The service did not start:\n" + process.lastLines());
        }
        return service;
    }

    private static List<String> command(
            EmbeddedPostgres postgres, ServiceDatabase database, Tokens tokens, int port, List<String> options) {
        var address = "postgresql://127.0.0.1:%d/%s".formatted(postgres.port(), database.name());
        var command = new ArrayList<>(
                List.of(Installation.java().toString(), "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        command.addAll(options);
        settings(database, address, tokens, port).forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-jar");
        command.add(Installation.here().jar(Service.STATISTICS).toString());
        return command;
    }

    private static Map<String, String> settings(ServiceDatabase database, String address, Tokens tokens, int port) {
        return Map.ofEntries(
                entry("quarkus.http.host", "127.0.0.1"),
                entry("quarkus.http.port", String.valueOf(port)),
                entry("quarkus.management.host", "127.0.0.1"),
                entry("quarkus.management.port", String.valueOf(port + FreePorts.NEIGHBOUR)),
                entry("quarkus.datasource.reactive.url", address),
                entry("quarkus.datasource.jdbc.url", "jdbc:" + address),
                entry("quarkus.datasource.username", database.serviceRole()),
                entry("quarkus.datasource.password", database.servicePassword()),
                entry("quarkus.flyway.migrate-at-start", "true"),
                entry("quarkus.flyway.username", database.ownerRole()),
                entry("quarkus.flyway.password", database.ownerPassword()),
                entry("quarkus.oidc.auth-server-url", ""),
                entry("quarkus.oidc.token.issuer", Tokens.ISSUER),
                entry("quarkus.oidc.public-key", tokens.publicKey()));
    }

    /** A request to a path of the service, with a token. */
    HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    long pid() {
        return process.pid();
    }

    /** As a machine does that loses its power. */
    void kill() {
        process.kill();
        process.awaitEnd(TIME_TO_FINISH);
    }

    @Override
    public void close() {
        process.terminate();
        process.awaitEnd(TIME_TO_FINISH);
    }
}
