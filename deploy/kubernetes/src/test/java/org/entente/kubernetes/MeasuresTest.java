package org.entente.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
                .flatMap(program -> Programs.sources(Programs.module(program)))
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
}
