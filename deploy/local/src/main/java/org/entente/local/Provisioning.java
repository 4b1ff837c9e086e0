package org.entente.local;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Makes databases and roles such that no service's role so much as connects to another service's database. */
final class Provisioning {

    private final EmbeddedPostgres server;

    Provisioning(EmbeddedPostgres server) {
        this.server = server;
    }

    void provision(ServiceDatabase database) {
        try {
            try (var connection = server.connectAsSuperuser("postgres")) {
                role(connection, database.ownerRole(), database.ownerPassword());
                role(connection, database.serviceRole(), database.servicePassword());
                database(connection, database.name(), database.ownerRole());
                execute(
                        connection,
                        "grant connect on database %s to %s".formatted(database.name(), database.serviceRole()));
            }
            try (var connection = server.connectAsSuperuser(database.name())) {
                publicSchema(connection, database.ownerRole());
                execute(connection, "grant usage on schema public to %s".formatted(database.serviceRole()));
                // Counts statements, for tests and for whoever looks for a slow one.
                execute(connection, "create extension if not exists pg_stat_statements");
                execute(connection, "revoke all on pg_stat_statements, pg_stat_statements_info from public");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not provision database " + database.name(), e);
        }
    }

    void provisionOwned(String name, String password) {
        try {
            try (var connection = server.connectAsSuperuser("postgres")) {
                role(connection, name, password);
                database(connection, name, name);
            }
            try (var connection = server.connectAsSuperuser(name)) {
                publicSchema(connection, name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not provision database " + name, e);
        }
    }

    private static void role(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = ?", role)) {
            execute(connection, "create role %s login".formatted(role));
        }
        var literal = "'" + connection.unwrap(PGConnection.class).escapeLiteral(password) + "'";
        execute(connection, "alter role %s password %s".formatted(role, literal));
    }

    private static void database(Connection connection, String database, String owner) throws SQLException {
        if (!exists(connection, "select from pg_database where datname = ?", database)) {
            execute(connection, "create database %s owner %s".formatted(database, owner));
        }
        for (var name : new String[] {database, "postgres", "template1"}) {
            execute(connection, "revoke all on database %s from public".formatted(name));
        }
    }

    private static void publicSchema(Connection connection, String owner) throws SQLException {
        execute(connection, "alter schema public owner to %s".formatted(owner));
        execute(connection, "revoke all on schema public from public");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    /** Definitions take no parameters; names are safe because {@link ServiceDatabase} lets no other pass. */
    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
