package org.entente.statistics.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.statistics.database.LongWork;
import org.entente.statistics.database.LongWorks;
import org.entente.statistics.database.Row;
import org.entente.statistics.ledger.ChainCheck;
import org.jboss.logging.Logger;

/** Each replica looks by itself; whoever is called takes the highest. */
@ApplicationScoped
class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class);

    private static final Duration LONG_ENOUGH_FOR_A_FILE = Duration.ofHours(1);

    /** Whoever approves at the minute itself is not late. */
    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    /** A file whose service is not heard of is interrupted, which its sender is told; it waits for nobody. */
    private static final String LOOK = """
            select (
                select count(*) from intake_job
                where state in ('QUEUED', 'READING', 'WRITING') and received_at < ask."receivedBefore"
                    and heartbeat_at > clock_timestamp() - interval '15 seconds') as stuck, (
                select count(*) from release
                where announced and embargo_until < ask."dueBefore" and approved_at is null and withdrawn_at is null)
                    as overdue
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as ask(
                "receivedBefore" timestamptz, "dueBefore" timestamptz)""";

    private record Ask(Instant receivedBefore, Instant dueBefore) {}

    private final Vertx vertx;
    private final ChainCheck chain;
    private final LongWorks works;
    private final Clock clock;
    private final AtomicLong stuckIntakes = new AtomicLong();
    private final AtomicLong overdueReleases = new AtomicLong();
    private final AtomicLong brokenLedger = new AtomicLong();
    private final Duration every;
    private final Duration ledgerEvery;

    Watch(
            Vertx vertx,
            MeterRegistry meters,
            ChainCheck chain,
            LongWorks works,
            Clock clock,
            @ConfigProperty(name = "entente.watch.every", defaultValue = "1M") Duration every,
            @ConfigProperty(name = "entente.watch.ledger-every", defaultValue = "24H") Duration ledgerEvery) {
        this.vertx = vertx;
        this.chain = chain;
        this.works = works;
        this.clock = clock;
        this.every = every;
        this.ledgerEvery = ledgerEvery;
        gauge(meters, "entente.ledger.broken", brokenLedger, "1 when the last look found a row that does not hold");
        gauge(meters, "entente.intakes.stuck", stuckIntakes, "files that have been under way for more than an hour");
        gauge(meters, "entente.releases.overdue", overdueReleases, "announced, and not approved by their minute");
    }

    private static void gauge(MeterRegistry meters, String name, AtomicLong value, String description) {
        Gauge.builder(name, value, AtomicLong::get).description(description).register(meters);
    }

    void begin(@Observes StartupEvent started) {
        again(every, this::look);
        again(ledgerEvery, this::lookAtLedger);
    }

    private interface Look {
        void run() throws SQLException;
    }

    /** What cannot be looked at now, since the database is away, is looked at the next time. */
    private void again(Duration after, Look look) {
        vertx.setPeriodic(after.toMillis(), now -> vertx.executeBlocking(
                        () -> {
                            look.run();
                            return null;
                        },
                        false)
                .onFailure(failure -> LOG.warnf("Nobody could look: %s", failure.getMessage())));
    }

    void look() {
        Instant now = clock.instant();
        try (LongWork work = works.open()) {
            Row found = work.ask(LOOK, new Ask(now.minus(LONG_ENOUGH_FOR_A_FILE), now.minus(A_MOMENT)))
                    .get(0);
            stuckIntakes.set(found.longInteger("stuck"));
            overdueReleases.set(found.longInteger("overdue"));
        }
    }

    void lookAtLedger() throws SQLException {
        var verified = chain.verify();
        brokenLedger.set(verified.intact() ? 0 : 1);
        if (!verified.intact()) {
            LOG.errorf("The ledger does not hold: %s", verified.firstBroken());
        }
    }
}
