package org.entente.statistics.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Releases.draft;
import static org.entente.statistics.testing.Releases.draftOf;
import static org.entente.statistics.testing.Releases.under;
import static org.entente.statistics.testing.Releases.withdraw;
import static org.entente.statistics.testing.Sample.netMigrationOf;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.entente.statistics.testing.Database;
import org.entente.statistics.testing.MovableClock;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class WatchTest {

    @Inject
    Watch watch;

    @Inject
    MeterRegistry meters;

    @AfterEach
    void theClockGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void tellsOfAnAnnouncedMinuteThatPassedUnapproved() {
        // Given
        MovableClock.stopAt(Instant.parse("2090-01-01T00:00:00Z"));
        String id = announce("Nobody approves it", "2090-03-01T09:30:00Z");
        double before = overdueAt("2090-03-01T09:31:00Z");

        // Then: a moment is left to whoever approves at the minute itself
        assertThat(overdueAt("2090-03-01T09:31:00.001Z")).isEqualTo(before + 1);
        withdraw(Tokens.editor(), id, "postponed").then().statusCode(200);
        assertThat(overdueAt("2090-03-01T09:31:00.001Z")).isEqualTo(before);
    }

    @Test
    void tellsOfAFileThatIsUnderWayForLong() throws SQLException {
        // Given
        watch.look();
        double before = measure("entente.intakes.stuck");
        job("59 minutes", "0 seconds");
        job("2 hours", "1 minute");
        watch.look();
        assertThat(measure("entente.intakes.stuck"))
                .as("one is not long under way, and the other's service is gone")
                .isEqualTo(before);

        // When
        UUID stuck = job("61 minutes", "0 seconds");
        watch.look();

        // Then
        assertThat(measure("entente.intakes.stuck")).isEqualTo(before + 1);
        try (Connection owner = Database.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("update intake_job set state = 'CANCELLED' where id = '%s'".formatted(stuck));
        }
        watch.look();
        assertThat(measure("entente.intakes.stuck")).isEqualTo(before);
    }

    private static String announce(String title, String minute) {
        Map<String, Object> draft = under(minute, draftOf(title, minute));
        draft.put("announce", true);
        return draft(Tokens.editor(), draft).then().statusCode(201).extract().path("id");
    }

    private double overdueAt(String instant) {
        MovableClock.stopAt(Instant.parse(instant));
        watch.look();
        return measure("entente.releases.overdue");
    }

    private static UUID job(String receivedAgo, String heardOfAgo) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection owner = Database.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("""
                    insert into intake_job (id, actor, received_at, state, heartbeat_at)
                    values ('%s', 'editor', clock_timestamp() - interval '%s', 'READING', clock_timestamp() - interval '%s')""".formatted(id, receivedAgo, heardOfAgo));
        }
        return id;
    }

    @Test
    void tellsOfALedgerThatDoesNotHold() throws SQLException {
        // Given: somebody with the owner's rights gets past the trigger and rewrites a row
        published(netMigrationOf("TZA"));
        watch.lookAtLedger();
        assertThat(measure("entente.ledger.broken")).isZero();
        String original;
        try (Connection owner = Database.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("alter table ledger disable trigger the_ledger_stays");
            var row = sql.executeQuery("select content from ledger where sequence = 1");
            row.next();
            original = row.getString(1);
            sql.execute("update ledger set content = '{}' where sequence = 1");
        }

        // When
        watch.lookAtLedger();

        // Then, and afterwards as before, for the other tests
        assertThat(measure("entente.ledger.broken")).isEqualTo(1);
        try (Connection owner = Database.asOwner();
                var put = owner.prepareStatement("update ledger set content = ? where sequence = 1")) {
            put.setString(1, original);
            put.execute();
            owner.createStatement().execute("alter table ledger enable trigger the_ledger_stays");
        }
        watch.lookAtLedger();
        assertThat(measure("entente.ledger.broken")).isZero();
    }

    private double measure(String name) {
        return meters.get(name).gauge().value();
    }
}
