package org.entente.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The realm is created once for a data directory. What its file says later does not reach it, which must not go unsaid. */
final class RealmSetup {

    private static final String REALM = "entente";

    private final KeycloakClient keycloak;
    private final Path data;
    private final Path fingerprint;
    private final Progress progress;

    RealmSetup(KeycloakClient keycloak, DataDirectory data, Progress progress) {
        this(keycloak, data.root(), data.realmFingerprint(), progress);
    }

    RealmSetup(KeycloakClient keycloak, Path data, Path fingerprint, Progress progress) {
        this.keycloak = keycloak;
        this.data = data;
        this.fingerprint = fingerprint;
        this.progress = progress;
    }

    void bring(Path realm, SignInOrigins origins) throws IOException {
        var wanted = fingerprintOf(LocalRealm.read(realm, SignInOrigins.NONE));
        if (!keycloak.has(REALM)) {
            Files.writeString(fingerprint, wanted);
            keycloak.createRealm(
                    LocalRealm.withSecrets(LocalRealm.read(realm, origins), secret -> secret.ofOrMade(data)));
            return;
        }
        if (!Files.exists(fingerprint) || !Files.readString(fingerprint).equals(wanted)) {
            progress.say("  The realm has changed since these data were begun: \"up --fresh\" takes the new one.");
        }
        keycloak.allow(origins);
    }

    private static String fingerprintOf(ObjectNode realm) {
        return Fingerprint.of(realm.toString().getBytes(StandardCharsets.UTF_8));
    }
}
