package org.entente.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.local.ServiceDatabase;
import org.postgresql.PGConnection;

/**
 * Takes a file in through the service, and copies the very rows that came of it into the same tables of another database
 * with COPY alone: indexes, foreign keys and triggers included, and in the order of the primary key, which COPY likes best.
 * Settings: {@code rows=1000000 rounds=1 heap=256}.
 */
final class IntakeSpeed implements Benchmark {

    private static final Pattern BEFORE_COLLECTION = Pattern.compile("(\\d+)M->\\d+M\\(\\d+M\\)");

    /** In the order in which they refer to each other; what the database works out itself is left out. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("series", "id, key, frequency, indicator, ref_area, counterpart_area, route, publisher");
        TABLES.put(
                "release",
                "sequence, id, publisher, title, published_on, published_at, url, licence, figure_count, drafted_by,"
                        + " drafted_at");
        TABLES.put(
                "figure",
                "series_id, period_start, period_end, release_sequence, period, printed, reading, value, low, high,"
                        + " candidates, status, rounding, note, source_url, withdrawn, amends");
    }

    @Override
    public void run(Bench bench) throws Exception {
        int rows = bench.setting("rows", 1_000_000);
        int heap = bench.setting("heap", 256);
        bench.progress("Writing a file of %,d rows", rows);
        Path file = Rows.write(bench.directory().resolve("figures.csv"), "Bench", rows);
        bench.say("%,d rows, %,d MB as CSV, the service with a heap of %d MB", rows, Files.size(file) >> 20, heap);
        for (int round = 1; round <= bench.setting("rounds", 1); round++) {
            round(bench, round, rows, heap, file);
        }
    }

    private static void round(Bench bench, int round, int rows, int heap, Path file) throws Exception {
        ServiceDatabase taken = bench.database("taken" + round);
        ServiceDatabase copied = bench.database("copied" + round);
        bench.service(copied).close();
        Path log = bench.directory().resolve("collections" + round + ".log");
        double intake;
        try (var service = bench.service(
                taken,
                "-Xmx" + heap + "m",
                "-XX:+UseSerialGC",
                "-Xlog:gc:file=" + log,
                "-Djava.io.tmpdir=" + bench.directory())) {
            bench.progress("Taking it in");
            intake = seconds(() -> send(bench, service, file));
            bench.say("  intake: %.1f s, %,.0f rows/s", intake, rows / intake);
            bench.say(
                    "  the service's heap at most %d MB, its memory (RSS) at most %d MB", peak(log), resident(service));
        }
        Map<String, Path> rowsOf = export(bench, taken);
        bench.progress("Copying the same rows");
        double copy = seconds(() -> copy(bench, copied, rowsOf));
        bench.say("  COPY alone: %.1f s, %,.0f rows/s", copy, rows / copy);
        bench.say("  intake / COPY in rows per second: %.2f", copy / intake);
    }

    private static void send(Bench bench, StatisticsService service, Path file) throws Exception {
        var request = service.request("/intakes", bench.token("editor", "editor"))
                .header("Content-Type", "text/csv")
                .timeout(Duration.ofMinutes(20))
                .POST(BodyPublishers.ofFile(file))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("The file was not taken in: " + answer.statusCode() + " " + answer.body());
        }
    }

    private static Map<String, Path> export(Bench bench, ServiceDatabase from) throws SQLException, IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        try (Connection owner = bench.owner(from)) {
            for (var table : TABLES.entrySet()) {
                Path file = bench.directory().resolve(table.getKey() + ".copy");
                try (OutputStream out = Files.newOutputStream(file)) {
                    owner.unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut(
                                    "copy (select %s from %s order by 1, 2, 3, 4) to stdout"
                                            .formatted(table.getValue(), table.getKey()),
                                    out);
                }
                files.put(table.getKey(), file);
            }
        }
        return files;
    }

    private static void copy(Bench bench, ServiceDatabase into, Map<String, Path> files) throws Exception {
        try (Connection owner = bench.owner(into)) {
            owner.setAutoCommit(false);
            for (var table : files.entrySet()) {
                try (InputStream in = Files.newInputStream(table.getValue())) {
                    owner.unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn(
                                    "copy %s (%s) from stdin".formatted(table.getKey(), TABLES.get(table.getKey())),
                                    in,
                                    1 << 16);
                }
            }
            owner.commit();
        }
    }

    private static long peak(Path log) throws IOException {
        long most = 0;
        for (String line : Files.readAllLines(log)) {
            Matcher matcher = BEFORE_COLLECTION.matcher(line);
            while (matcher.find()) {
                most = Math.max(most, Long.parseLong(matcher.group(1)));
            }
        }
        return most;
    }

    private static long resident(StatisticsService service) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(service.pid()), "status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return -1;
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
