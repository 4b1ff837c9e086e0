package org.entente.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One instance of a service: where it listens itself and what it is told. */
record ServiceRun(Service service, int instance, int port) {

    String name() {
        return instance == 1 ? service.shortName() : service.shortName() + "-" + instance;
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** Where it tells those who run it how it is. */
    int management() {
        return management(port);
    }

    static int management(int port) {
        return port + FreePorts.NEIGHBOUR;
    }

    String readiness() {
        return "http://127.0.0.1:%d/q/health/ready".formatted(management());
    }

    List<String> command(Installation installation) {
        return installation.program(service);
    }

    Map<String, String> environment(Plan plan) {
        var ports = plan.ports();
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(management()));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", KeycloakServer.url(ports) + "/realms/entente");
        if (plan.isReplicated()) {
            // Until the balancer has noticed, and those on kept connections have been told.
            environment.put("QUARKUS_SHUTDOWN_DELAY", "2S");
        }
        if (service.hasDatabase()) {
            var database = ServiceDatabase.of(service.shortName());
            var address = database.address(ports.postgres());
            environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", address);
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:" + address);
            environment.put("QUARKUS_DATASOURCE_USERNAME", database.serviceRole());
            environment.put("QUARKUS_DATASOURCE_PASSWORD", database.servicePassword());
            environment.put("QUARKUS_SMALLRYE_OPENAPI_ENABLED", "true");
        } else {
            environment.put("QUARKUS_REST_CLIENT_STATISTICS_URL", plan.url(Service.STATISTICS));
            environment.put("QUARKUS_REST_CLIENT_PARTNERSHIPS_URL", plan.url(Service.PARTNERSHIPS));
            environment.put("ENTENTE_DESKS_ADMIN_URL", KeycloakServer.url(ports) + "/admin/realms/entente");
            for (var kept : ClientSecret.values()) {
                kept.of(plan.data()).ifPresent(secret -> environment.put(kept.setting(), secret));
            }
            environment.put("QUARKUS_SMALLRYE_GRAPHQL_UI_ENABLED", "true");
            environment.put("ENTENTE_INTROSPECTION", "open");
            if (!plan.frontendOrigins().isEmpty()) {
                environment.put("QUARKUS_HTTP_CORS_ENABLED", "true");
                environment.put("QUARKUS_HTTP_CORS_ORIGINS", String.join(",", plan.frontendOrigins()));
            }
        }
        return environment;
    }
}
