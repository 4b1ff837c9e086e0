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

    static final ServiceDatabase DATABASE = ServiceDatabase.of("statistics");

    private final Path directory;
    private final EmbeddedPostgres postgres;
    private final Tokens tokens = new Tokens();
    private final List<StatisticsService> services = new ArrayList<>();

    private Bench(Path directory, EmbeddedPostgres postgres) {
        this.directory = directory;
        this.postgres = postgres;
    }

    static Bench start(String name) throws IOException {
        var directory = Installation.here()
                .project()
                .resolve("deploy/bench/target/runs")
                .resolve(name);
        Trees.delete(directory);
        Files.createDirectories(directory);
        var postgres = EmbeddedPostgres.start(directory.resolve("data"), FreePorts.one());
        postgres.provision(DATABASE);
        return new Bench(directory, postgres);
    }

    /** The service, ready to answer, its database migrated. Options are for its virtual machine: {@code -Xmx256m}. */
    StatisticsService service(String... options) {
        var service = StatisticsService.start(postgres, tokens, directory, List.of(options));
        services.add(service);
        return service;
    }

    /** As the role that owns the tables. */
    Connection owner() throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(DATABASE.name()), DATABASE.ownerRole(), DATABASE.ownerPassword());
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

    @Override
    public void close() throws IOException {
        services.forEach(StatisticsService::close);
        postgres.close();
        Trees.delete(directory.resolve("data"));
    }
}
