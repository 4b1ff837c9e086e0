package org.entente.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our own measures, by which somebody is called, still have the names that the programs give them. */
class MeasuresTest {

    @Test
    void ourOwnAreNamedByAProgram() {
        var named = Stream.of("gateway", "statistics", "partnerships")
                .map(program -> sources(Programs.module(program).resolve("src/main/java")))
                .collect(Collectors.joining());
        var unknown = new TreeSet<String>();
        MeasureRules.KNOWN.path("programs").fieldNames().forEachRemaining(measure -> {
            if (measure.startsWith("entente_") && !named.contains('"' + name(measure) + '"')) {
                unknown.add(measure);
            }
        });

        assertEquals(Set.of(), unknown);
    }

    /** As a program names it; what Prometheus is told ends in what is counted. */
    private static String name(String measure) {
        return measure.replaceFirst("(_seconds_count|_total)$", "").replace('_', '.');
    }

    private static String sources(Path folder) {
        try (var files = Files.walk(folder)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            return java.stream().map(MeasuresTest::read).collect(Collectors.joining());
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
