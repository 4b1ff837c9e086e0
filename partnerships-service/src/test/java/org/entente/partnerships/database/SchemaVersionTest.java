package org.entente.partnerships.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.entente.partnerships.testing.Database;
import org.entente.partnerships.testing.Stack;
import org.junit.jupiter.api.Test;

/** What the program makes of the version that it finds. */
@QuarkusTest
@WithTestResource(Stack.class)
class SchemaVersionTest {

    private static final String NEWEST = "(select max(cast(version as int)) from flyway_schema_history)";

    @Inject
    SchemaVersion version;

    @Test
    void itsOwnVersionWillDo() {
        assertThat(version.refusal()).isEmpty();
    }

    @Test
    void aNewerVersionWillDo() throws SQLException {
        meanwhile(
                "update flyway_schema_history set version = '900' where version = %s::text".formatted(NEWEST),
                "update flyway_schema_history set version = substring(script from 'V([0-9]+)__') where version = '900'",
                () -> assertThat(version.refusal()).isEmpty());
    }

    @Test
    void anOlderVersionWillNot() throws SQLException {
        meanwhile(
                "update flyway_schema_history set success = false where version = %s::text".formatted(NEWEST),
                "update flyway_schema_history set success = true",
                () -> assertThat(version.refusal().orElseThrow())
                        .matches(
                                "This program needs version \\d+ of its schema, and the database has version \\d+: start it with \"migrate\" first, .*"));
    }

    @Test
    void aVersionThatCannotBeAskedForIsAnOlderOne() throws SQLException {
        meanwhile(
                "revoke select (version) on flyway_schema_history from partnerships",
                "grant select (version) on flyway_schema_history to partnerships",
                () -> assertThat(version.refusal().orElseThrow())
                        .contains("the database has one from before versions could be asked for"));
    }

    @Test
    void noSchemaAtAllWillNot() throws SQLException {
        meanwhile(
                "alter table flyway_schema_history rename to hidden_history",
                "alter table hidden_history rename to flyway_schema_history",
                () -> assertThat(version.refusal().orElseThrow()).contains("the database has none"));
    }

    private static void meanwhile(String before, String after, Runnable look) throws SQLException {
        try (Connection owner = Database.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute(before);
            try {
                look.run();
            } finally {
                sql.execute(after);
            }
        }
    }
}
