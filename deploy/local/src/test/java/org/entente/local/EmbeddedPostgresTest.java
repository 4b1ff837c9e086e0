package org.entente.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    private static final String WRONG_PASSWORD = "28P01";
    private static final String NOT_ALLOWED = "42501";

    private static EmbeddedPostgres server;

    @BeforeAll
    static void twoServicesShareAServer() {
        server = EmbeddedPostgres.start();
        server.provision(ServiceDatabase.of("statistics"));
        server.provision(ServiceDatabase.of("partnerships"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aRoleSignsInWithItsOwnPasswordOnly() throws SQLException {
        connect("statistics", "statistics", "statistics").close();

        var refusal = assertThrows(SQLException.class, () -> connect("statistics", "statistics", "partnerships"));

        assertEquals(WRONG_PASSWORD, refusal.getSQLState());
    }

    @Test
    void theSuperuserNeedsAPasswordToo() {
        var refusal = assertThrows(SQLException.class, () -> connect("postgres", "postgres", "postgres"));

        assertEquals(WRONG_PASSWORD, refusal.getSQLState());
    }

    @Test
    void neitherRoleOfAServiceConnectsElsewhere() {
        for (var role : new String[] {"statistics", "statistics_owner"}) {
            for (var database : new String[] {"partnerships", "postgres", "template1"}) {
                var refusal = assertThrows(SQLException.class, () -> connect(database, role, role), database);

                assertEquals(NOT_ALLOWED, refusal.getSQLState(), database);
            }
        }
    }

    @Test
    void theServiceRoleDefinesNothing() throws SQLException {
        try (var connection = connect("statistics", "statistics", "statistics");
                var statement = connection.createStatement()) {
            for (var definition : new String[] {
                "create table mine (id int)",
                "create temporary table mine (id int)",
                "create schema mine",
                "create role friend",
                "create database mine"
            }) {
                var refusal = assertThrows(SQLException.class, () -> statement.execute(definition), definition);

                assertEquals(NOT_ALLOWED, refusal.getSQLState(), definition);
            }
        }
    }

    @Test
    void theOwnerDefinesAndGrants() throws SQLException {
        try (var connection = connect("partnerships", "partnerships_owner", "partnerships_owner");
                var statement = connection.createStatement()) {
            statement.execute("create extension pg_trgm");
            statement.execute("create table agreement (id int)");
            statement.execute("grant select on agreement to partnerships");
        }
        try (var connection = connect("partnerships", "partnerships", "partnerships");
                var statement = connection.createStatement()) {
            assertFalse(statement.executeQuery("select from agreement").next());
        }
    }

    @Test
    void provisioningAgainSetsTheNewPassword() throws SQLException {
        server.provision(new ServiceDatabase("assembly", "it's \"odd\"", "\\ and '"));
        server.provision(new ServiceDatabase("assembly", "later", "newer ' one"));

        connect("assembly", "assembly_owner", "later").close();
        connect("assembly", "assembly", "newer ' one").close();
    }

    @Test
    void statementsAreCounted() throws SQLException {
        connect("statistics", "statistics", "statistics").close();

        try (var connection = server.connectAsSuperuser("statistics");
                var statement = connection.createStatement()) {
            assertTrue(statement
                    .executeQuery("select from pg_stat_statements limit 1")
                    .next());
        }
    }

    @Test
    void keepsItsDataAndItsSuperuserForTheNextTime(@TempDir Path directory) throws SQLException {
        var data = directory.resolve("with a space");
        var port = FreePorts.one();
        try (var first = EmbeddedPostgres.start(data, port)) {
            first.provision(ServiceDatabase.of("kept"));
        }

        try (var second = EmbeddedPostgres.start(data, port);
                var connection = second.connectAsSuperuser("kept")) {
            assertTrue(connection.isValid(1));
            assertTrue(ProcessHandle.of(second.pid()).orElseThrow().isAlive());
        }
    }

    @Test
    void aDirectoryThatWasGivenUpHalfWayIsMadeAnew(@TempDir Path directory) throws Exception {
        var data = Files.createDirectory(directory.resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "18");
        Files.writeString(data.resolve("postgresql.conf"), "nonsense");

        try (var server = EmbeddedPostgres.start(data, FreePorts.one());
                var connection = server.connectAsSuperuser("postgres")) {
            assertTrue(connection.isValid(1));
        }
    }

    private static Connection connect(String database, String role, String password) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), role, password);
    }
}
