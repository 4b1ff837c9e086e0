package org.entente.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.statistics.testing.Publishing.take;
import static org.entente.statistics.testing.Releases.submit;
import static org.entente.statistics.testing.Sample.csv;
import static org.entente.statistics.testing.Sample.netMigrationOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.entente.statistics.testing.Database;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two people stand behind whatever is approved. The database holds to that by itself: here the service's own role asks
 * it, as a service would that had forgotten the rule.
 */
@QuarkusTest
@WithTestResource(Stack.class)
class FourEyesTest {

    /** The chief holds both roles and drafted it; the editor submitted it. */
    private static String draftedByTheChiefSubmittedByTheEditor(String title) {
        String id =
                take(Tokens.chief(), csv(netMigrationOf("NAM").title(title))).path("releases[0].id");
        submit(Tokens.editor(), id).then().statusCode(200);
        return id;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "approved by its author    | approved_by = 'chief', approved_at = now()                          | approved_by_another",
                "approved by its submitter | approved_by = 'editor', approved_at = now()                         | approved_by_another",
                "approved by nobody        | approved_at = now()                                                 | approved_by_somebody",
                "another submitter         | submitted_by = 'other', approved_by = 'editor', approved_at = now() | and not back",
                "a draft again             | submitted_by = null, submitted_at = null                            | and not back",
                "another author            | drafted_by = 'other'                                                | permission denied",
                "an earlier minute         | embargo_until = null                                                | permission denied",
                "approved and withdrawn    | approved_by = 'other', approved_at = now(), withdrawn_from = now(), withdrawn_at = now(), withdrawn_by = 'other', withdrawal_reason = 'x' | not both at once",
            })
    void whatWasSubmittedIsNot(String what, String change, String refusal) throws SQLException {
        // Given
        String id = draftedByTheChiefSubmittedByTheEditor(what);

        // Then
        try (Connection service = Database.asService();
                Statement sql = service.createStatement()) {
            assertThatThrownBy(() -> sql.execute("update release set %s where id = '%s'".formatted(change, id)))
                    .hasMessageContaining(refusal);
            assertThatCode(() ->
                            sql.execute("update release set approved_by = 'other', approved_at = now() where id = '%s'"
                                    .formatted(id)))
                    .as("a third person")
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "chief, , chief, approved_after_submission",
        "chief, , other, approved_after_submission",
        "chief, chief, chief, approved_by_another",
        "chief, editor, chief, approved_by_another",
        "chief, editor, editor, approved_by_another",
    })
    void aReleaseDoesNotComeIntoTheWorldApproved(String author, String submitter, String approver, String refusal)
            throws SQLException {
        try (Connection service = Database.asService();
                var insert = service.prepareStatement("""
                        insert into release (id, publisher, title, published_on, published_at, drafted_by, drafted_at,
                            submitted_by, submitted_at, approved_by, approved_at)
                        select gen_random_uuid(), 'ONS', 'Born', '2024-01-01', '2024-01-01', a, now(), s,
                            case when s is not null then now() end, b, now()
                        from (values (?, ?, ?)) as who(a, s, b)""")) {
            insert.setString(1, author);
            insert.setString(2, submitter);
            insert.setString(3, approver);
            assertThatThrownBy(insert::execute).hasMessageContaining(refusal);
        }
    }

    @Test
    void theServicesRoleDoesNotLiftTheRule() throws SQLException {
        try (Connection service = Database.asService();
                Statement sql = service.createStatement()) {
            for (String statement : new String[] {
                "alter table release drop constraint approved_by_another",
                "alter table release disable trigger all",
                "drop trigger releases_move_forward on release",
                "create or replace function releases_move_forward() returns trigger language plpgsql as 'begin return new; end'",
                "set session_replication_role = replica",
                "set role statistics_owner",
            }) {
                assertThatThrownBy(() -> sql.execute(statement))
                        .as(statement)
                        .hasMessageMatching("(?s).*(must be owner|permission denied).*");
            }
            assertThat(sql.execute("select 1")).isTrue();
        }
    }
}
