package org.entente.local.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.postgresql.PGConnection;

/**
 * What the previous release left of itself: the version of its schema, the rows that a database of it held, and what its
 * service said to that database afterwards. A folder holds it, written by the end-to-end tests when a release is made.
 */
public record PreviousRelease(Path folder) {

    private static final String SEQUENCES = "sequences.sql";

    /** The last migration that it knew. */
    public int version() {
        return Integer.parseInt(read(folder.resolve("version")).strip());
    }

    /** What its service said. */
    public Conversation conversation() {
        return Conversation.read(folder.resolve("statements.json"));
    }

    /** Fills a database that has its schema and no rows. Triggers and foreign keys hold while it is served, not now. */
    public void restore(Connection superuser) throws SQLException {
        var files = files();
        var sequences = files.remove(SEQUENCES);
        try (var sql = superuser.createStatement()) {
            sql.execute("set session_replication_role = replica");
            var copy = superuser.unwrap(PGConnection.class).getCopyAPI();
            for (var table : files.entrySet()) {
                copy.copyIn("copy %s from stdin".formatted(table.getKey()), new ByteArrayInputStream(table.getValue()));
            }
            sql.execute(new String(sequences, UTF_8));
            sql.execute("reset session_replication_role");
            sql.execute("analyze");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables that it had and their columns then, with the rows in them now. */
    public static Map<String, List<String>> columns(Connection connection) throws SQLException {
        var columns = new TreeMap<String, List<String>>();
        try (var sql = connection.createStatement();
                var rows = sql.executeQuery("""
                        select table_name, column_name from information_schema.columns
                        join information_schema.tables using (table_schema, table_name)
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                            and table_name <> 'flyway_schema_history'
                        order by ordinal_position""")) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                        .add('"' + rows.getString(2) + '"');
            }
        }
        return columns;
    }

    /** Every row as text, by table, in the columns given. */
    public static Map<String, List<String>> rows(Connection connection, Map<String, List<String>> columns)
            throws SQLException {
        var all = new TreeMap<String, List<String>>();
        for (var table : columns.entrySet()) {
            var texts = new ArrayList<String>();
            try (var sql = connection.createStatement();
                    var rows = sql.executeQuery("select cast(row(%s) as text) from %s"
                            .formatted(String.join(", ", table.getValue()), table.getKey()))) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            all.put(table.getKey(), texts);
        }
        return all;
    }

    /** How many of the rows before are no longer there as they were, by table, where any are. */
    public static Map<String, Integer> lost(Map<String, List<String>> before, Map<String, List<String>> after) {
        var lost = new TreeMap<String, Integer>();
        before.forEach((table, rows) -> {
            var missing = new TreeSet<>(rows);
            after.getOrDefault(table, List.of()).forEach(missing::remove);
            if (!missing.isEmpty()) {
                lost.put(table, missing.size());
            }
        });
        return lost;
    }

    private Map<String, byte[]> files() {
        try (var zip = new ZipInputStream(Files.newInputStream(folder.resolve("data.zip")))) {
            var files = new LinkedHashMap<String, byte[]>();
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
