package org.entente.gateway;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** What a deployment may switch on. Nothing of it is in another's way, and one start of the gateway does for all of it. */
public class Deployment implements QuarkusTestProfile {

    static final String FRONTEND = "http://localhost:3000";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.http.cors.enabled",
                "true",
                "quarkus.http.cors.origins",
                FRONTEND,
                "quarkus.smallrye-graphql.ui.enabled",
                "true",
                // Nothing closes by the clock while a test looks.
                "entente.calls.circuit.pause",
                "1H",
                "entente.calls.circuit.calls",
                "8",
                "entente.documents.manifest",
                "src/test/resources/documents/codegen.json,src/test/resources/documents/relay.json,src/test/resources/documents/apollo.json",
                "entente.introspection",
                "administrator",
                // Nobody signs in here.
                "entente.console.secret",
                "");
    }
}
