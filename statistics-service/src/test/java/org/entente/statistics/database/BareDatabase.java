package org.entente.statistics.database;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.entente.local.EmbeddedPostgres;
import org.entente.local.ServiceDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A database of its own with the roles that the product has, and no schema until a test migrates it. */
final class BareDatabase {

    private static final Path SETTINGS = Path.of("src/main/resources/application.properties");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final EmbeddedPostgres server;
    private final ServiceDatabase database;

    private BareDatabase(EmbeddedPostgres server, ServiceDatabase database) {
        this.server = server;
        this.database = database;
    }

    static BareDatabase on(EmbeddedPostgres server, String name) {
        ServiceDatabase database = ServiceDatabase.of(name);
        server.provision(database);
        return new BareDatabase(server, database);
    }

    /** As the program migrates, settings included, with further folders of migrations if given. */
    SchemaMigration migration(String... furtherLocations) {
        FluentConfiguration configuration = configuration(furtherLocations).initSql(setting("quarkus.flyway.init-sql"));
        new Migrations(PATIENCE).customize(configuration);
        return new SchemaMigration(configuration.load(), Clock.systemUTC(), PATIENCE);
    }

    /** To an earlier version, and without what comes with the program. */
    void migrateTo(int version) {
        configuration().target(String.valueOf(version)).load().migrate();
    }

    private FluentConfiguration configuration(String... furtherLocations) {
        String[] locations = new String[furtherLocations.length + 1];
        System.arraycopy(furtherLocations, 0, locations, 1, furtherLocations.length);
        locations[0] = "classpath:db/migration";
        return Flyway.configure()
                .dataSource(server.jdbcUrl(database.name()), database.ownerRole(), database.ownerPassword())
                .locations(locations)
                .placeholders(Map.of("service", database.serviceRole()));
    }

    String serviceRole() {
        return database.serviceRole();
    }

    Connection asService() throws SQLException {
        return DriverManager.getConnection(
                server.jdbcUrl(database.name()), database.serviceRole(), database.servicePassword());
    }

    Connection asSuperuser() throws SQLException {
        return server.connectAsSuperuser(database.name());
    }

    private static String setting(String name) {
        try (Reader file = Files.newBufferedReader(SETTINGS)) {
            Properties settings = new Properties();
            settings.load(file);
            return settings.getProperty(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
