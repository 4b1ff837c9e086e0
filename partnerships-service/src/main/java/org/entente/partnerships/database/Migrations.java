package org.entente.partnerships.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Adds what is written in Java to the migrations that are written in SQL, and says how two at once take turns. */
@Singleton
class Migrations implements FlywayConfigurationCustomizer {

    private final Duration patience;

    Migrations(@ConfigProperty(name = "entente.migration.patience") Duration patience) {
        this.patience = patience;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration
                .javaMigrations(new Areas())
                // One try a second.
                .lockRetryCount((int) patience.toSeconds())
                // A lock that is held by a transaction keeps "create index concurrently" waiting for ever.
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"));
    }
}
