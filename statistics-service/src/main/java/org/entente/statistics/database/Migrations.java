package org.entente.statistics.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Adds what is written in Java to the migrations that are written in SQL. */
@Singleton
class Migrations implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(new CodeLists(), new DeclaredChecks());
    }
}
