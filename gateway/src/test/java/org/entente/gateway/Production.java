package org.entente.gateway;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** As the program starts where people use it, without any setting that is made for tests. */
public class Production implements QuarkusTestProfile {

    @Override
    public String getConfigProfile() {
        return "prod";
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.http.test-port", "0",
                "quarkus.management.test-port", "0");
    }
}
