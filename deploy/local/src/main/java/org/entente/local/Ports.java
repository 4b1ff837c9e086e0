package org.entente.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Where the parts of a local stack listen, all on 127.0.0.1. */
record Ports(int gateway, int statistics, int partnerships, int keycloak, int keycloakManagement, int postgres) {

    private static final int HIGHEST = 65_535;

    Ports {
        if (ServiceRun.management(partnerships) > HIGHEST) {
            throw new IllegalArgumentException("ports end at %d".formatted(HIGHEST));
        }
    }

    static Ports withOffset(int offset) {
        return new Ports(8080 + offset, 8081 + offset, 8082 + offset, 8180 + offset, 8190 + offset, 5440 + offset);
    }

    static Ports free() {
        var free = FreePorts.several(6);
        return new Ports(free.get(0), free.get(1), free.get(2), free.get(3), free.get(4), free.get(5));
    }

    int of(Service service) {
        return switch (service) {
            case GATEWAY -> gateway;
            case STATISTICS -> statistics;
            case PARTNERSHIPS -> partnerships;
        };
    }

    /** What to tell the user when a port is taken; nothing when all are free. */
    Optional<String> refusal(IntPredicate isFree) {
        for (var want : wants().entrySet()) {
            if (!isFree.test(want.getKey())) {
                var further = gateway - withOffset(0).gateway() + 100;
                return Optional.of("""
                        Port %d, which %s needs, is already in use: stop the program that listens there, or start with \
                        "deploy/local/up --port-offset %d" to move all ports.""".formatted(want.getKey(), want.getValue(), further));
            }
        }
        return Optional.empty();
    }

    private Map<Integer, String> wants() {
        var wants = new LinkedHashMap<Integer, String>();
        wants.put(gateway, "the gateway");
        wants.put(statistics, "the statistics service");
        wants.put(partnerships, "the partnerships service");
        wants.put(ServiceRun.management(gateway), "the gateway's health");
        wants.put(ServiceRun.management(statistics), "the statistics service's health");
        wants.put(ServiceRun.management(partnerships), "the partnerships service's health");
        wants.put(keycloak, "Keycloak");
        wants.put(keycloakManagement, "Keycloak's health check");
        wants.put(postgres, "PostgreSQL");
        return wants;
    }
}
