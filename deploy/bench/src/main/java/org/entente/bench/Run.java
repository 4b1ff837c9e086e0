package org.entente.bench;

import java.util.Map;
import java.util.TreeMap;

/** Runs one benchmark by its name. */
public final class Run {

    private static final Map<String, Benchmark> BENCHMARKS = new TreeMap<>(Map.of("start", new Start()));

    private Run() {}

    public static void main(String... arguments) throws Exception {
        var benchmark = arguments.length == 1 ? BENCHMARKS.get(arguments[0]) : null;
        if (benchmark == null) {
            System.err.println("Usage: deploy/bench/run NAME, with one of: " + String.join(", ", BENCHMARKS.keySet()));
            System.exit(2);
            return;
        }
        try (var bench = Bench.start(arguments[0])) {
            benchmark.run(bench);
        }
    }
}
