package org.entente.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import org.entente.local.ServiceDatabase;

/**
 * How much longer one area's dossier takes where the table holds many more figures: its series, then their figures in
 * force as of an instant, as the gateway asks for them. Two services, each with a database of its own, are asked in
 * turns.
 */
final class AsOf implements Benchmark {

    private static final int FIGURES_OF_A_BLOCK = 1000;
    private static final int FEW = 100_000;
    private static final int MANY = 10_000_000;
    private static final int BLOCKS_AT_ONCE = 200;
    private static final int ROUNDS = 300;
    private static final String THEN = "2021-03-01";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What one dossier took, in nanoseconds, and what it said. */
    private record Dossier(long series, long figures, String said) {}

    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public void run(Bench bench) throws Exception {
        var token = bench.token("reader");
        var few = bench.database("few");
        var many = bench.database("many");
        try (var ofFew = bench.service(few, "-Xmx256m");
                var ofMany = bench.service(many, "-Xmx256m")) {
            fill(bench, few, FEW);
            fill(bench, many, bench.setting("figures", MANY));
            var rounds = bench.setting("rounds", ROUNDS);
            var figuresOfFew = new long[rounds];
            var figuresOfMany = new long[rounds];
            var seriesOfFew = new long[rounds];
            var seriesOfMany = new long[rounds];
            // As many again to warm up.
            for (var i = -rounds; i < rounds; i++) {
                var one = dossier(ofFew, token);
                var other = dossier(ofMany, token);
                if (!one.said().equals(other.said())) {
                    throw new IllegalStateException("the two databases say different things of the same dossier");
                }
                if (i >= 0) {
                    seriesOfFew[i] = one.series();
                    seriesOfMany[i] = other.series();
                    figuresOfFew[i] = one.figures();
                    figuresOfMany[i] = other.figures();
                }
            }
            bench.say(
                    "Median latency of one area's dossier, %,d figures beside %,d:",
                    count(bench, many), count(bench, few));
            bench.say(
                    "  the whole dossier  %.2f",
                    ratio(sum(seriesOfMany, figuresOfMany), sum(seriesOfFew, figuresOfFew)));
            bench.say("  its series         %.2f", ratio(seriesOfMany, seriesOfFew));
            bench.say("  its figures        %.2f", ratio(figuresOfMany, figuresOfFew));
        }
    }

    private static void fill(Bench bench, ServiceDatabase database, int figures) throws IOException, SQLException {
        var blocks = figures / FIGURES_OF_A_BLOCK;
        try (var owner = bench.owner(database);
                var sql = owner.createStatement()) {
            sql.execute(resource("asof.sql"));
            sql.execute("select fill_series(%d), fill_releases(%1$d)".formatted(blocks));
            for (var vintage = 0; vintage < 4; vintage++) {
                for (var first = 0; first < blocks; first += BLOCKS_AT_ONCE) {
                    var last = Math.min(first + BLOCKS_AT_ONCE, blocks) - 1;
                    sql.execute("select fill_figures(%d, %d, %d, %d)".formatted(blocks, vintage, first, last));
                }
                bench.progress("%,d figures, %d of 4 vintages", figures, vintage + 1);
            }
            sql.execute("select publish_all()");
            sql.execute("vacuum analyze");
        }
    }

    private static String resource(String name) throws IOException {
        try (var text = Objects.requireNonNull(AsOf.class.getResourceAsStream(name))) {
            return new String(text.readAllBytes(), UTF_8);
        }
    }

    private static long count(Bench bench, ServiceDatabase database) throws SQLException {
        try (var owner = bench.owner(database);
                var sql = owner.createStatement();
                var rows = sql.executeQuery("select count(*) from figure")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Dossier dossier(StatisticsService service, String token) throws IOException, InterruptedException {
        var question = JSON.createObjectNode();
        question.putArray("selections")
                .addObject()
                .put("area", "MLT")
                .put("side", "EITHER")
                .put("first", 50)
                .put("asOf", THEN);
        question.putArray("corridors");
        var began = System.nanoTime();
        var series = ask(service, token, "/series/query", question);
        var between = System.nanoTime();
        var selections = JSON.createObjectNode();
        var wanted = selections.putArray("selections");
        for (var one : JSON.readTree(series).path("answers").path(0).path("items")) {
            wanted.addObject()
                    .put("series", one.path("key").asText())
                    .put("pick", "IN_FORCE")
                    .put("asOf", THEN);
        }
        var figures = ask(service, token, "/figures/query", selections);
        return new Dossier(between - began, System.nanoTime() - between, series + figures);
    }

    private String ask(StatisticsService service, String token, String path, JsonNode question)
            throws IOException, InterruptedException {
        var request = service.request(path, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question.toString()));
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static double ratio(long[] measured, long[] beside) {
        return (double) median(measured) / median(beside);
    }

    private static long[] sum(long[] one, long[] other) {
        var sum = new long[one.length];
        Arrays.setAll(sum, i -> one[i] + other[i]);
        return sum;
    }

    private static long median(long[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
