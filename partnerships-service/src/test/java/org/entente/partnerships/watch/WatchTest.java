package org.entente.partnerships.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Sample.agreement;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.entente.partnerships.testing.Database;
import org.entente.partnerships.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class WatchTest {

    @Inject
    Watch watch;

    @Inject
    MeterRegistry meters;

    @Test
    void tellsOfALedgerThatDoesNotHold() throws SQLException {
        // Given: somebody with the owner's rights gets past the trigger and rewrites a row
        approved(agreement("watch-ledger"));
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
