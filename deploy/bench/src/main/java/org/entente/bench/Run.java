package org.entente.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Runs one benchmark by its name. */
public final class Run {

    private static final Map<String, Benchmark> BENCHMARKS = new TreeMap<>(Map.of(
            "asof", new AsOf(),
            "console", new ConsoleSpeed(),
            "intake", new IntakeSpeed(),
            "kill", new Kill(),
            "roll", new Roll()));

    private Run() {}

    public static void main(String... arguments) throws Exception {
        var benchmark = arguments.length > 0 ? BENCHMARKS.get(arguments[0]) : null;
        if (benchmark == null) {
            System.err.println("Usage: deploy/bench/run NAME [setting=number ...], with one of: "
                    + String.join(", ", BENCHMARKS.keySet()));
            System.exit(2);
            return;
        }
        try (var bench = Bench.start(arguments[0], settings(arguments))) {
            benchmark.run(bench);
        }
    }

    private static Map<String, Integer> settings(String... arguments) {
        return Arrays.stream(arguments)
                .skip(1)
                .map(argument -> argument.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Integer.valueOf(pair[1])));
    }
}
