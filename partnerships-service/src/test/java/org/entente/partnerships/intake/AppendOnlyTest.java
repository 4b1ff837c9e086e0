package org.entente.partnerships.intake;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Handing.submitted;
import static org.entente.partnerships.testing.Sample.agreement;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.entente.partnerships.testing.Database;
import org.entente.partnerships.testing.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses, whatever the service does. */
@QuarkusTest
@WithTestResource(Stack.class)
class AppendOnlyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update agreement_version set title = 'another'",
                "delete from agreement_version",
                "truncate agreement_version cascade",
                "update party set area = 'FRA'",
                "delete from party",
                "update event set status = 'IN_FORCE'",
                "delete from event",
                "update commitment set amount = 1",
                "delete from commitment",
                "update engagement_version set title = 'another'",
                "delete from engagement_version",
                "update partnership_version set stage = 'ENDED'",
                "delete from partnership_version",
                "update statement_version set summary = 'another'",
                "delete from statement_version",
                "update ledger set actor = 'nobody'",
                "delete from ledger",
                "truncate ledger",
                "update intake set document = '{}'",
                "update intake set drafted_by = 'nobody'",
                "delete from intake",
                "update citation set content = ''",
                "delete from citation",
                "truncate citation",
                "insert into change (version, visible_from) select sequence, now() from agreement_version",
                "update change set visible_from = now()",
                "delete from change",
                "truncate change",
                "insert into area (code, name, kind, folded) values ('XXX', 'x', 'COUNTRY', 'x')",
                "create table more (id int)",
                "drop table event",
                "alter table event disable trigger all",
            })
    void theServicesOwnRoleHasNoRightTo(String statement) throws SQLException {
        try (Connection service = Database.asService();
                Statement sql = service.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update agreement_version set title = 'another'",
                "delete from agreement_version",
                "truncate agreement_version cascade",
                "delete from party",
                "update event set status = 'IN_FORCE'",
                "delete from commitment",
                "delete from engagement_version",
                "delete from partnership_version",
                "delete from statement_version",
                "delete from ledger",
                "truncate ledger",
                "delete from intake",
                "update citation set content = ''",
                "delete from citation",
                "truncate citation",
                "update change set visible_from = now()",
                "delete from change",
                "truncate change",
                "truncate intake cascade"
            })
    void aTriggerRefusesEvenTheOwner(String statement) throws SQLException {
        try (Connection owner = Database.asOwner();
                Statement sql = owner.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("added and never changed");
        }
    }

    @Test
    void nothingIsAddedToWhatWasSubmitted() throws SQLException {
        String submitted = submitted(agreement("closed-intake").event("signed", "2001-01-01"));
        String version =
                "(select v.sequence from agreement_version v join intake i on i.sequence = v.intake where i.id = '%s')"
                        .formatted(submitted);
        String intake = "(select sequence from intake where id = '%s')".formatted(submitted);
        for (Connection connection : new Connection[] {Database.asService(), Database.asOwner()}) {
            try (connection;
                    Statement sql = connection.createStatement()) {
                assertThatThrownBy(() -> sql.execute(
                                "insert into event (version, ordinal, id, status, acted_on, published_on, first_day, last_day, known_from)"
                                        + " values (%s, 9, 'x', 'TERMINATED', '2005', '2005', '2005-01-01', '2005-12-31', now())"
                                                .formatted(version)))
                        .hasMessageContaining("added to drafts only");
                assertThatThrownBy(() -> sql.execute(
                                "insert into party (version, ordinal, area, roles, actions) values (%s, 9, 'JPN', '{}', '[]')"
                                        .formatted(version)))
                        .hasMessageContaining("added to drafts only");
                assertThatThrownBy(() -> sql.execute(
                                "insert into partnership_version (intake, lead, partner, roles, stage, since, published_on, first_day, known_from, content_sha256)"
                                        + " values (%s, 'GBR', 'JPN', '{}', 'ACTIVE', '2005', '2005', '2005-01-01', now(), repeat('0', 64))"
                                                .formatted(intake)))
                        .hasMessageContaining("added to drafts only");
            }
        }
    }

    @Test
    void noIntakeIsBornApproved() throws SQLException {
        String born = "insert into intake (id, document, document_sha256, answer, drafted_by, drafted_at%s)"
                + " values (gen_random_uuid(), '{}', repeat('0', 64), '{}', 'one', '2001-01-01'%s)";
        String approved = born.formatted(
                ", submitted_by, submitted_at, approved_by, approved_at",
                ", 'one', '2001-01-01', 'other', '2001-01-01'");
        try (Connection service = Database.asService();
                Statement sql = service.createStatement()) {
            assertThatThrownBy(() -> sql.execute(approved)).hasMessageContaining("permission denied");
        }
        try (Connection owner = Database.asOwner();
                Statement sql = owner.createStatement()) {
            assertThatThrownBy(() -> sql.execute(approved)).hasMessageContaining("begins as a draft");
            assertThatThrownBy(() -> sql.execute("update intake set document = '{}'"))
                    .hasMessageContaining("and not back");
        }
    }

    @Test
    void anIntakeIsApprovedByAnotherAndStaysSo() throws SQLException {
        String submitted = submitted(agreement("kept-submitted"));
        String approved = approved(agreement("kept-approved"));
        String set = "update intake set %s where id = '%s'";
        try (Connection service = Database.asService();
                Statement sql = service.createStatement()) {
            assertThatThrownBy(() ->
                            sql.execute(set.formatted("approved_by = submitted_by, approved_at = now()", submitted)))
                    .hasMessageContaining("approved_by_another");
            assertThatThrownBy(() -> sql.execute(set.formatted("approved_by = null, approved_at = null", approved)))
                    .hasMessageContaining("and not back");
            assertThatThrownBy(() -> sql.execute(set.formatted("submitted_by = null, submitted_at = null", submitted)))
                    .hasMessageContaining("and not back");
            assertThatCode(() -> sql.execute(set.formatted("approved_by = 'another', approved_at = now()", submitted)))
                    .doesNotThrowAnyException();
        }
    }
}
