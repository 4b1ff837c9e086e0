package org.entente.statistics.figure;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Publishing.submitted;
import static org.entente.statistics.testing.Sample.netMigrationOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.entente.statistics.testing.Database;
import org.entente.statistics.testing.Stack;
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
                "update figure set value = 1",
                "delete from figure",
                "truncate figure",
                "update ledger set actor = 'nobody'",
                "delete from ledger",
                "truncate ledger",
                "update intake set actor = 'nobody'",
                "update citation set content = ''",
                "delete from citation",
                "truncate citation",
                "insert into change (release, kind, visible_from, areas) select sequence, 'PUBLISHED', now(), '{}' from release",
                "update change set visible_from = now()",
                "delete from change",
                "truncate change",
                "delete from release",
                "update release set title = 'another'",
                "update series set key = 'another'",
                "insert into area (code, name, kind, folded) values ('XXX', 'x', 'COUNTRY', 'x')",
                "create table more (id int)",
                "drop table figure",
                "alter table figure disable trigger all",
            })
    void theServicesOwnRoleHasNoRightTo(String statement) throws SQLException {
        published(netMigrationOf("AUS").title(statement).publishedOn("2020-01-01"));
        try (Connection service = Database.asService();
                Statement sql = service.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update figure set value = 1",
                "delete from figure",
                "truncate figure",
                "delete from ledger",
                "update citation set content = ''",
                "delete from citation",
                "truncate citation",
                "update change set visible_from = now()",
                "delete from change",
                "truncate change",
                "delete from release"
            })
    void aTriggerRefusesEvenTheOwner(String statement) throws SQLException {
        try (Connection owner = Database.asOwner();
                Statement sql = owner.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .hasMessageMatching("(?s).*(added and never changed|referenced in a foreign key).*");
        }
    }

    @Test
    void aReleaseTakesNoFiguresOnceItIsSubmitted() throws SQLException {
        String id = submitted(netMigrationOf("NZL")).get(0);
        try (Connection service = Database.asService();
                Statement sql = service.createStatement()) {
            assertThatThrownBy(() -> sql.execute("""
                            insert into figure (series_id, period_start, period_end, release_sequence, period, printed, reading, value, status)
                            select series_id, '1999-01-01', '1999-12-31', release_sequence, '1999', '1', 'EXACT', 1, 'A'
                            from figure join release on release.sequence = figure.release_sequence where release.id = '%s'""".formatted(id))).hasMessageContaining("added to drafts only");
        }
    }

    @Test
    void aReleaseIsApprovedByAnotherAndStaysSo() throws SQLException {
        String submitted = submitted(netMigrationOf("ZAF")).get(0);
        String published = published(netMigrationOf("KEN")).get(0);
        try (Connection service = Database.asService();
                Statement sql = service.createStatement()) {
            assertThatThrownBy(() -> sql.execute(
                            "update release set approved_by = submitted_by, approved_at = now() where id = '%s'"
                                    .formatted(submitted)))
                    .hasMessageContaining("approved_by_another");
            assertThatThrownBy(() ->
                            sql.execute("update release set approved_by = null, approved_at = null where id = '%s'"
                                    .formatted(published)))
                    .hasMessageContaining("and not back");
            assertThatThrownBy(() ->
                            sql.execute("update release set submitted_by = null, submitted_at = null where id = '%s'"
                                    .formatted(submitted)))
                    .hasMessageContaining("and not back");
            assertThatCode(() -> sql.execute(
                            "update release set approved_by = 'another', approved_at = now() where id = '%s'"
                                    .formatted(submitted)))
                    .doesNotThrowAnyException();
        }
    }
}
