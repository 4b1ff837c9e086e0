package org.entente.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the build was made with. */
final class Versions {

    private Versions() {}

    static String keycloak() {
        try (var stream = Versions.class.getResourceAsStream("versions.properties")) {
            var properties = new Properties();
            properties.load(stream);
            return properties.getProperty("keycloak");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
