package org.entente.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A service's program at its other work: it brings the schema up to date, as the schema's owner, and ends. */
record MigrationRun(Service service) {

    String name() {
        return service.shortName() + "-migration";
    }

    List<String> command(Installation installation) {
        var command = new ArrayList<>(installation.program(service));
        command.add("migrate");
        return command;
    }

    Map<String, String> environment(Plan plan) {
        var database = ServiceDatabase.of(service.shortName());
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:" + database.address(plan.ports().postgres()),
                // The name of the role that is given its rights, not one to sign in with.
                "QUARKUS_DATASOURCE_USERNAME",
                database.serviceRole(),
                "QUARKUS_FLYWAY_USERNAME",
                database.ownerRole(),
                "QUARKUS_FLYWAY_PASSWORD",
                database.ownerPassword());
    }
}
