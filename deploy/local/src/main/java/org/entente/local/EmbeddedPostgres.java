package org.entente.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL 18 as a child of this program, on 127.0.0.1 alone. Passwords count: every role, the superuser too,
 * signs in with SCRAM.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final String SUPERUSER_PASSWORD_FILE = "superuser-password";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;
    private final Path dataDirectory;
    private final String superuserPassword;
    private final @Nullable Path removedAtClose;

    private EmbeddedPostgres(
            io.zonky.test.db.postgres.embedded.EmbeddedPostgres server,
            Path dataDirectory,
            String superuserPassword,
            @Nullable Path removedAtClose) {
        this.server = server;
        this.dataDirectory = dataDirectory;
        this.superuserPassword = superuserPassword;
        this.removedAtClose = removedAtClose;
    }

    /** A throw-away server on a free port; its data are gone when it is closed. */
    public static EmbeddedPostgres start() {
        return throwAway(null);
    }

    /** The same, reached by TLS too, where it shows that certificate. */
    public static EmbeddedPostgres start(Authority.Certified certified) {
        return throwAway(certified);
    }

    private static EmbeddedPostgres throwAway(Authority.@Nullable Certified certified) {
        try {
            var home = Files.createTempDirectory("entente-postgres");
            return start(new Settings(home.resolve("data"), FreePorts.one(), null, true, home, certified));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server whose data stay in the given directory for the next time. */
    public static EmbeddedPostgres start(Path dataDirectory, int port) {
        return start(new Settings(dataDirectory, port, null, true, null, null));
    }

    /**
     * As {@link #start(Path, int)}, but what the server says goes to a file, and the caller stops it: the launcher ends its
     * children in an order of its own.
     */
    static EmbeddedPostgres startLoggingTo(Path log, Path dataDirectory, int port) {
        return start(new Settings(dataDirectory, port, log, false, null, null));
    }

    private record Settings(
            Path dataDirectory,
            int port,
            @Nullable Path log,
            boolean closedWithTheProgram,
            @Nullable Path throwAway,
            Authority.@Nullable Certified certified) {}

    private static EmbeddedPostgres start(Settings settings) {
        // The library unpacks PostgreSQL below this directory; its default in /tmp may be another user's.
        System.setProperty(
                "ot.epg.working-dir", UserCache.directory("postgresql").toString());
        var data = settings.dataDirectory().toAbsolutePath();
        try {
            forgetUnfinished(data);
            Files.createDirectories(data);
            var kept = data.resolve(SUPERUSER_PASSWORD_FILE);
            var password = Files.exists(kept)
                    ? Files.readString(kept)
                    : UUID.randomUUID().toString();
            var postgres = new EmbeddedPostgres(server(settings, data, password), data, password, settings.throwAway());
            if (settings.closedWithTheProgram()) {
                Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "stop PostgreSQL"));
            }
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The password is kept when the directory is complete; one without it was given up half-way and never used. */
    private static void forgetUnfinished(Path data) throws IOException {
        if (Files.exists(data.resolve("PG_VERSION")) && !Files.exists(data.resolve(SUPERUSER_PASSWORD_FILE))) {
            Trees.delete(data);
        }
    }

    private static io.zonky.test.db.postgres.embedded.EmbeddedPostgres server(
            Settings settings, Path data, String password) throws IOException {
        var passwordFile = Files.createTempFile("entente", ".password");
        try {
            Files.writeString(passwordFile, password);
            return builder(settings, data, password, passwordFile).start();
        } catch (IOException | RuntimeException e) {
            // The library gives up waiting and leaves the server running.
            Postmaster.of(data).ifPresent(Postmaster::end);
            throw e;
        } finally {
            Files.delete(passwordFile);
        }
    }

    private static io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder builder(
            Settings settings, Path data, String password, Path passwordFile) {
        var builder = io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setDataDirectoryCustomizer(directory -> keep(password, directory.toPath()))
                .setPort(settings.port())
                .setPGStartupWait(PATIENCE)
                .setRegisterShutdownHook(false)
                // The library hands these to initdb as they are, after its own "-A trust": the last one counts.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "127.0.0.1")
                // Nobody needs the socket, and its directory may be another user's.
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("shared_buffers", "64MB");
        if (settings.throwAway() == null) {
            // The library turns both off; data that are kept must survive a power cut.
            builder.setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on");
        }
        if (settings.certified() != null) {
            builder.setServerConfig("ssl", "on")
                    .setServerConfig(
                            "ssl_cert_file", settings.certified().certificate().toString())
                    .setServerConfig("ssl_key_file", settings.certified().key().toString());
        }
        if (settings.log() != null) {
            var log = Redirect.appendTo(settings.log().toFile());
            builder.setOutputRedirector(log).setErrorRedirector(log);
        }
        return builder;
    }

    private static void keep(String password, Path dataDirectory) {
        try {
            var file = dataDirectory.resolve(SUPERUSER_PASSWORD_FILE);
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, password);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getPort();
    }

    /** The process of the server itself, whose end is the end of all its helpers. */
    public long pid() {
        return Postmaster.of(dataDirectory).orElseThrow().pid();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database);
    }

    public Connection connectAsSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, superuserPassword);
    }

    /** Creates what is missing of a service's database and roles; may be called again. */
    public void provision(ServiceDatabase database) {
        new Provisioning(this).provision(database);
    }

    /** A database whose one role owns it: for a program that migrates itself. */
    void provisionOwned(String name, String password) {
        new Provisioning(this).provisionOwned(name, password);
    }

    @Override
    public void close() {
        try {
            server.close();
            if (removedAtClose != null) {
                Trees.delete(removedAtClose);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
