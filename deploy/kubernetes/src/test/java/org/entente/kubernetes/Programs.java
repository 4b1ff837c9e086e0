package org.entente.kubernetes;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** What the programs themselves say: of their settings in {@code application.properties}, and in their sources. */
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

    /** The text of each file of a module's program. */
    static Stream<String> sources(Path module) {
        try (var files = Files.walk(module.resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(Programs::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
