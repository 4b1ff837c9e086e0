package org.entente.gateway;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** As the program starts where people use it. It only waits longer: the first handshake of a busy machine takes its time. */
public class Production implements QuarkusTestProfile {

    @Override
    public String getConfigProfile() {
        return "prod";
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.http.test-port", "0",
                "quarkus.management.test-port", "0",
                "entente.patience", "60S",
                "quarkus.rest-client.statistics.connect-timeout", "30000",
                "quarkus.rest-client.statistics.read-timeout", "30000");
    }
}
