package org.entente.statistics;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.Map;
import org.entente.statistics.database.SchemaAtStart;

/** The program: it serves; or, started with {@code migrate}, brings its schema up to date and ends. */
@QuarkusMain
public final class StatisticsService {

    private static final int NOT_UNDERSTOOD = 2;

    /** Whoever migrates reads nobody's token, has no password of the service's role, and reaches the database alone. */
    private static final Map<String, String> ALONE =
            Map.of("quarkus.oidc.tenant-enabled", "false", "quarkus.hibernate-orm.database.start-offline", "true");

    StatisticsService() {}

    public static void main(String... arguments) {
        if (SchemaAtStart.isToMigrate(arguments)) {
            ALONE.forEach(System::setProperty);
        } else if (arguments.length > 0) {
            System.err.printf(
                    "The arguments %s mean nothing here: there is \"migrate\", and without it the program serves.%n",
                    List.of(arguments));
            System.exit(NOT_UNDERSTOOD);
        }
        Quarkus.run(arguments);
    }
}
