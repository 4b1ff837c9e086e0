package org.entente.partnerships.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.output.MigrateResult;
import org.jboss.logging.Logger;

/**
 * Brings the schema up to date while others read and write. Whoever asks for a lock on a table makes all wait that come
 * after it, so a migration asks for a moment only ({@code quarkus.flyway.init-sql}), gives up its turn, and asks again.
 */
@ApplicationScoped
class SchemaMigration {

    /** SQLSTATE of a statement that was not given its lock in time. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Logger LOG = Logger.getLogger(SchemaMigration.class);

    private final Flyway flyway;
    private final Clock clock;
    private final Duration patience;

    SchemaMigration(
            Flyway flyway, Clock clock, @ConfigProperty(name = "entente.migration.patience") Duration patience) {
        this.flyway = flyway;
        this.clock = clock;
        this.patience = patience;
    }

    /** Answers in plain words what was done. */
    String run() {
        Instant end = clock.instant().plus(patience);
        MigrationVersion before = version();
        boolean somethingToDo = false;
        while (true) {
            try {
                MigrateResult result = flyway.migrate();
                return told(before, somethingToDo || result.migrationsExecuted > 0);
            } catch (FlywayException refused) {
                if (!waitedForALock(refused) || clock.instant().isAfter(end)) {
                    throw refused;
                }
                LOG.infof("Another transaction holds what the migration needs. It is tried again, until %s.", end);
                somethingToDo = true;
                pause();
            }
        }
    }

    private String told(MigrationVersion before, boolean somethingWasDone) {
        MigrationVersion after = version();
        if (!somethingWasDone) {
            return "The schema is at version %s. There was nothing to do.".formatted(after);
        }
        if (before.equals(MigrationVersion.EMPTY)) {
            return "The schema was made, at version %s.".formatted(after);
        }
        return before.equals(after)
                ? "The schema stays at version %s. What comes with the program was brought up to date.".formatted(after)
                : "The schema was migrated from version %s to version %s.".formatted(before, after);
    }

    private MigrationVersion version() {
        MigrationInfo current = flyway.info().current();
        return current == null || current.getVersion() == null ? MigrationVersion.EMPTY : current.getVersion();
    }

    private static boolean waitedForALock(Throwable refused) {
        return Stream.iterate(refused, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState()));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FlywayException("It was broken off while it waited for a lock.", e);
        }
    }
}
