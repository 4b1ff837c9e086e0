package org.entente.local.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a release's service said to its database, to be said again as it was.
 *
 * @param statements each text once, with PostgreSQL's own marks for parameters
 * @param reads what was asked, each for itself
 * @param writes the transactions that wrote, in their order
 */
public record Conversation(List<String> statements, List<Said> reads, List<List<Said>> writes) {

    /** One statement by its place among the texts, with its parameters as text. */
    public record Said(int statement, List<@Nullable String> parameters) {}

    static Conversation read(Path file) {
        try {
            return new ObjectMapper().readValue(file.toFile(), Conversation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks everything again, each in a transaction of its own. */
    public void askAll(Connection service) throws SQLException {
        for (var read : reads) {
            say(service, read);
        }
    }

    /** Writes again what one transaction wrote. */
    public void write(Connection service, int transaction) throws SQLException {
        service.setAutoCommit(false);
        for (var said : writes.get(transaction)) {
            say(service, said);
        }
        service.commit();
        service.setAutoCommit(true);
    }

    /** As the service does it: the statement is understood anew each time, and no plan of it is kept. */
    private void say(Connection service, Said said) throws SQLException {
        try (var sql = service.createStatement()) {
            sql.setEscapeProcessing(false);
            sql.execute("prepare said as " + statements.get(said.statement()));
            try {
                sql.execute("execute said" + values(said.parameters()));
            } finally {
                sql.execute("deallocate said");
            }
        } catch (SQLException e) {
            throw new SQLException("%s in %s".formatted(e.getMessage(), statements.get(said.statement())), e);
        }
    }

    private static String values(List<@Nullable String> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.stream()
                        .map(value -> value == null ? "null" : "'" + value.replace("'", "''") + "'")
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
