package org.entente.partnerships.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
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
    private final Duration patience;

    SchemaMigration(Flyway flyway, @ConfigProperty(name = "entente.migration.patience") Duration patience) {
        this.flyway = flyway;
        this.patience = patience;
    }

    /** Answers in plain words what was done. */
    String run() {
        Instant end = Instant.now().plus(patience);
        MigrationVersion before = version();
        while (true) {
            try {
                return told(before, migrate());
            } catch (FlywayException refused) {
                if (!waitedForALock(refused) || Instant.now().isAfter(end)) {
                    throw refused;
                }
                LOG.infof("Another transaction holds what the migration needs. It is tried again, until %s.", end);
                pause();
            }
        }
    }

    /** What was run, versions aside, which tell themselves by their number. */
    private List<String> migrate() {
        return flyway.migrate().migrations.stream()
                .filter(migration -> migration.version == null || migration.version.isEmpty())
                .map(migration -> migration.description)
                .toList();
    }

    private String told(MigrationVersion before, List<String> broughtUpToDate) {
        MigrationVersion after = version();
        String versions = before.equals(after)
                ? "The schema is at version %s as before".formatted(after)
                : before.equals(MigrationVersion.EMPTY)
                        ? "The schema was made, at version %s".formatted(after)
                        : "The schema was migrated from version %s to version %s".formatted(before, after);
        if (!broughtUpToDate.isEmpty()) {
            return "%s; brought up to date: %s.".formatted(versions, String.join(", ", broughtUpToDate));
        }
        return versions + (before.equals(after) ? ": there was nothing to do." : ".");
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
