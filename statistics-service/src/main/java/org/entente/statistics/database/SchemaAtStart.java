package org.entente.statistics.database;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Arrays;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/**
 * The schema comes first when the program starts, before anything is served: either it is migrated, and the program ends,
 * or it is looked at, and the program goes on only over one that is as new as itself. See docs/decisions/0105.
 */
@ApplicationScoped
public class SchemaAtStart {

    private static final String MIGRATE = "migrate";
    private static final int WELL = 0;
    private static final int NOT_WELL = 1;
    private static final Logger LOG = Logger.getLogger(SchemaAtStart.class);

    private final String[] arguments;
    private final SchemaMigration migration;
    private final SchemaVersion version;

    SchemaAtStart(@CommandLineArguments String[] arguments, SchemaMigration migration, SchemaVersion version) {
        this.arguments = arguments;
        this.migration = migration;
        this.version = version;
    }

    public static boolean isToMigrate(String... arguments) {
        return Arrays.equals(arguments, new String[] {MIGRATE});
    }

    void look(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        if (isToMigrate(arguments)) {
            throw end(migrate());
        }
        version.refusal().ifPresent(refusal -> {
            LOG.error(refusal);
            throw end(NOT_WELL);
        });
    }

    /** To be thrown: it keeps all from starting that has not yet, and is heard by nobody else, so the end is asked for too. */
    private static PreventFurtherStepsException end(int exitCode) {
        Quarkus.asyncExit(exitCode);
        return new PreventFurtherStepsException(exitCode);
    }

    private int migrate() {
        try {
            LOG.info(migration.run());
            return WELL;
        } catch (FlywayException refused) {
            LOG.errorf("The schema could not be migrated. %s", refused.getMessage());
            return NOT_WELL;
        }
    }
}
