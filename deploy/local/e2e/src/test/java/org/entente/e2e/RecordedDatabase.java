package org.entente.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.local.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** A service's database, written into files: its rows, and what its service says to it, as PostgreSQL itself logs it. */
final class RecordedDatabase {

    interface Work {
        void run() throws Exception;
    }

    /** One statement with its parameters' text. */
    record Said(int statement, List<@Nullable String> parameters) {}

    private static final Pattern ENTRY =
            Pattern.compile("@@ (\\d+) (\\S*) @@ (\\w+):  (.*?)(?=\\n@@ |\\z)", Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile("(?:statement|execute [^:]*): (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (?:(NULL)|'((?:[^']|'')*)')", Pattern.DOTALL);

    /** What is about the connection and not about the data, and what the log does not tell whole. */
    private static final Pattern NOT_KEPT =
            Pattern.compile("(?i)set |show |listen|discard|deallocate|copy |select set_config|select 1$");

    /** The statements that set the sequences, beside the tables. */
    private static final String SEQUENCES = "sequences.sql";

    private static final String WHERE_SEQUENCES_ARE = """
            select format('select setval(%L, %s, %L)', sequencename, coalesce(last_value, start_value), last_value is not null)
            from pg_sequences where schemaname = 'public' order by sequencename""";

    private final EmbeddedPostgres postgres;
    private final String database;
    private final List<String> statements = new ArrayList<>();
    private final LinkedHashSet<Said> reads = new LinkedHashSet<>();
    private final List<List<Said>> writes = new ArrayList<>();

    RecordedDatabase(EmbeddedPostgres postgres, String database) {
        this.postgres = postgres;
        this.database = database;
    }

    /** Every table as PostgreSQL copies it out, and the version of the schema that they are of. */
    void writeData(Path folder) throws SQLException, IOException {
        Files.createDirectories(folder);
        try (var connection = postgres.connectAsSuperuser(database);
                var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("data.zip")))) {
            for (var table : column(connection, """
                    select tablename from pg_tables
                    where schemaname = 'public' and tablename <> 'flyway_schema_history' order by tablename""")) {
                zip.putNextEntry(new ZipEntry(table));
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy %s to stdout".formatted(table), zip);
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(SEQUENCES));
            zip.write(
                    String.join(";\n", column(connection, WHERE_SEQUENCES_ARE)).getBytes(UTF_8));
            zip.closeEntry();
            var version = column(connection, """
                    select version from flyway_schema_history
                    where version is not null order by installed_rank desc limit 1""").get(0);
            Files.writeString(folder.resolve("version"), version + "\n");
        }
    }

    /** What the service says while the work is done. */
    void writeStatements(Path log, Path folder, Work work) throws Exception {
        var before = Files.size(log);
        try (var connection = postgres.connectAsSuperuser(database);
                var sql = connection.createStatement()) {
            sql.execute("alter system set log_line_prefix = '@@ %p %u @@ '");
            sql.execute("alter system set log_statement = 'all'");
            sql.execute("select pg_reload_conf()");
            work.run();
            sql.execute("alter system reset all");
            sql.execute("select pg_reload_conf()");
        }
        var whole = Files.readAllBytes(log);
        read(new String(Arrays.copyOfRange(whole, (int) before, whole.length), UTF_8));
        var kept = new LinkedHashMap<String, Object>();
        kept.put("statements", statements);
        kept.put("reads", reads);
        kept.put("writes", writes);
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(folder.resolve("statements.json").toFile(), kept);
    }

    private void read(String log) {
        var transactions = new LinkedHashMap<String, List<Said>>();
        var entries = ENTRY.matcher(log).results().toList();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var statement =
                    STATEMENT.matcher(entry.group(4).replace("\n\t", "\n").strip());
            if (!entry.group(2).equals(database) || !entry.group(3).equals("LOG") || !statement.matches()) {
                continue;
            }
            var detail = i + 1 < entries.size() && entries.get(i + 1).group(3).equals("DETAIL")
                    ? entries.get(i + 1).group(4).replace("\n\t", "\n")
                    : "";
            take(transactions, entry.group(1), statement.group(1).strip(), detail);
        }
    }

    private void take(Map<String, List<Said>> transactions, String session, String sql, String detail) {
        switch (sql.toUpperCase(Locale.ROOT)) {
            case "BEGIN" -> transactions.put(session, new ArrayList<>());
            case "ROLLBACK" -> transactions.remove(session);
            case "COMMIT" -> {
                var said = transactions.remove(session);
                if (said != null) {
                    end(said);
                }
            }
            default -> {
                if (!NOT_KEPT.matcher(sql).lookingAt()) {
                    var said = new Said(number(sql), parameters(detail));
                    var transaction = transactions.get(session);
                    if (transaction == null) {
                        end(List.of(said));
                    } else {
                        transaction.add(said);
                    }
                }
            }
        }
    }

    /** A transaction that wrote something is kept as it was; of others each statement for itself. */
    private void end(List<Said> transaction) {
        var wrote = transaction.stream()
                .anyMatch(said ->
                        statements.get(said.statement()).matches("(?is).*\\b(insert into|update|delete from)\\b.*"));
        if (wrote) {
            writes.add(transaction);
        } else {
            reads.addAll(transaction);
        }
    }

    private int number(String sql) {
        if (!statements.contains(sql)) {
            statements.add(sql);
        }
        return statements.indexOf(sql);
    }

    private static List<@Nullable String> parameters(String detail) {
        var parameters = new ArrayList<@Nullable String>();
        PARAMETER
                .matcher(detail)
                .results()
                .forEach(found ->
                        parameters.add(found.group(2) == null ? found.group(3).replace("''", "'") : null));
        return parameters;
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
