package org.entente.partnerships.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.partnerships.ledger.ChainCheck;
import org.jboss.logging.Logger;

/** Each replica looks by itself; whoever is called takes the highest. */
@ApplicationScoped
class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class);

    private final Vertx vertx;
    private final ChainCheck chain;
    private final AtomicLong brokenLedger = new AtomicLong();
    private final Duration ledgerEvery;

    Watch(
            Vertx vertx,
            MeterRegistry meters,
            ChainCheck chain,
            @ConfigProperty(name = "entente.watch.ledger-every", defaultValue = "24H") Duration ledgerEvery) {
        this.vertx = vertx;
        this.chain = chain;
        this.ledgerEvery = ledgerEvery;
        gauge(meters, "entente.ledger.broken", brokenLedger, "1 when the last look found a row that does not hold");
    }

    private static void gauge(MeterRegistry meters, String name, AtomicLong value, String description) {
        Gauge.builder(name, value, AtomicLong::get).description(description).register(meters);
    }

    void begin(@Observes StartupEvent started) {
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

    void lookAtLedger() throws SQLException {
        var verified = chain.verify();
        brokenLedger.set(verified.intact() ? 0 : 1);
        if (!verified.intact()) {
            LOG.errorf("The ledger does not hold: %s", verified.firstBroken());
        }
    }
}
