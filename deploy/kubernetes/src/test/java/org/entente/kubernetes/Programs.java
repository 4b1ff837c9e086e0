package org.entente.kubernetes;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** What the programs themselves say of their settings, in their {@code application.properties}. */
final class Programs {

    private static final Map<String, String> MODULES =
            Map.of("gateway", "gateway", "statistics", "statistics-service", "partnerships", "partnerships-service");

    private Programs() {}

    static Path module(String program) {
        return Overlay.PROJECT.resolve(MODULES.get(program));
    }

    static Properties settings(String program) {
        var settings = new Properties();
        try (Reader file =
                Files.newBufferedReader(module(program).resolve("src/main/resources/application.properties"))) {
            settings.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }

    static int number(String program, String setting) {
        return Integer.parseInt(settings(program).getProperty(setting));
    }
}
