package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.local.EmbeddedPostgres;
import org.entente.local.FreePorts;
import org.entente.local.Installation;
import org.entente.local.ServiceDatabase;
import org.entente.local.Trees;

/**
 * What a benchmark works with: a PostgreSQL whose writes are durable, as in production, with the product's roles; and the
 * built service, started against it as often as wanted. All of it ends with the run.
 */
final class Bench implements AutoCloseable {

    private final Path directory;
    private final Map<String, Integer> settings;
    private final ServiceDatabase statistics;
    private EmbeddedPostgres postgres;
    private final Tokens tokens = new Tokens();
    private final List<StatisticsService> services = new ArrayList<>();

    private Bench(Path directory, Map<String, Integer> settings, EmbeddedPostgres postgres) {
        this.directory = directory;
        this.settings = settings;
        this.postgres = postgres;
        this.statistics = database("statistics");
    }

    static Bench start(String name, Map<String, Integer> settings) throws IOException {
        var directory = Installation.here()
                .project()
                .resolve("deploy/bench/target/runs")
                .resolve(name);
        Trees.delete(directory);
        Files.createDirectories(directory);
        var postgres = EmbeddedPostgres.start(directory.resolve("data"), FreePorts.one());
        return new Bench(directory, settings, postgres);
    }

    /** A number that was given as {@code name=value} on the command line, else the usual one. */
    int setting(String name, int usual) {
        return settings.getOrDefault(name, usual);
    }

    /** One more database for the service, beside the usual one, empty until a service has started on it. */
    ServiceDatabase database(String name) {
        var database = ServiceDatabase.of(name);
        postgres.provision(database);
        return database;
    }

    /** The service, ready to answer, its database migrated. Options are for its virtual machine: {@code -Xmx256m}. */
    StatisticsService service(String... options) {
        return service(statistics, options);
    }

    /** The service on a database of its own. */
    StatisticsService service(ServiceDatabase database, String... options) {
        var service = StatisticsService.start(postgres, database, tokens, directory, List.of(options));
        services.add(service);
        return service;
    }

    /** Ends PostgreSQL as a loss of power does; its helpers end when they notice. */
    void killPostgres() {
        ProcessHandle server = ProcessHandle.of(postgres.pid()).orElseThrow();
        List<ProcessHandle> helpers = server.children().toList();
        server.destroyForcibly();
        server.onExit().join();
        helpers.forEach(helper -> helper.onExit().join());
        // It is gone; what this program holds of it, the lock of its directory above all, goes too.
        postgres.close();
    }

    /** Starts it again where it was. */
    void startPostgres() {
        postgres = EmbeddedPostgres.start(directory.resolve("data"), postgres.port());
    }

    /** As the role that owns the tables. */
    Connection owner() throws SQLException {
        return owner(statistics);
    }

    Connection owner(ServiceDatabase database) throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(database.name()), database.ownerRole(), database.ownerPassword());
    }

    /** An access token of a user with these roles, for every desk. */
    String token(String user, String... roles) {
        return tokens.of(user, roles);
    }

    /** A place for files, gone at the next run of the same name. */
    Path directory() {
        return directory;
    }

    /** One line of the result. */
    void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** How far things are; no part of the result. */
    void progress(String format, Object... values) {
        System.err.println("  " + String.format(Locale.ROOT, format, values) + " ...");
    }

    @Override
    public void close() throws IOException {
        services.forEach(StatisticsService::close);
        postgres.close();
        Trees.delete(directory.resolve("data"));
    }
}
