package org.entente.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import java.util.Set;

/**
 * Kills the service and PostgreSQL in turn at random moments of an intake, and looks afterwards whether all rows are there
 * or none, whether the ledger is intact, what the job says of itself, and whether the file can be sent again.
 * Settings: {@code rounds=20 rows=200000 seed=1}.
 */
final class Kill implements Benchmark {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> UNDER_WAY = Set.of("QUEUED", "READING", "WRITING");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public void run(Bench bench) throws Exception {
        int rounds = bench.setting("rounds", 20);
        int rows = bench.setting("rows", 200_000);
        int seed = bench.setting("seed", 1);
        Random random = new Random(seed);
        bench.say("%d rounds of %,d rows, seed %d", rounds, rows, seed);
        StatisticsService service = service(bench);
        bench.progress("Taking the file in without a disturbance");
        long start = System.nanoTime();
        end(bench, service, begin(bench, service, Rows.write(file(bench), "Undisturbed", rows)));
        long undisturbed = (System.nanoTime() - start) / 1_000_000;
        bench.say("undisturbed: %.1f s", undisturbed / 1000.0);
        int all = 0;
        for (int round = 1; round <= rounds; round++) {
            String title = "Round %d".formatted(round);
            Path file = Rows.write(file(bench), title, rows);
            long moment = (long) (random.nextDouble() * undisturbed);
            String id = begin(bench, service, file);
            Thread.sleep(moment);
            boolean database = round % 2 == 0;
            if (database) {
                bench.killPostgres();
                service.close();
                bench.startPostgres();
            } else {
                service.kill();
            }
            service = service(bench);
            String state = end(bench, service, id);
            long recorded = recorded(bench, title);
            boolean intact = intact(bench, service);
            boolean consistent =
                    recorded == 0 && Set.of("INTERRUPTED", "CANCELLED").contains(state)
                            || recorded == rows && state.equals("DRAFT");
            int again = send(bench, service, file, false).statusCode();
            boolean whole = recorded(bench, title) == rows && (again == 201 || again == 200);
            bench.say(
                    "round %2d: %s killed after %5.1f s: %,7d rows, job %s, ledger %s, sent again: %d",
                    round,
                    database ? "PostgreSQL " : "the service",
                    moment / 1000.0,
                    recorded,
                    state,
                    intact ? "intact" : "BROKEN",
                    again);
            if (!consistent || !intact || !whole || !intact(bench, service)) {
                throw new IllegalStateException("round %d left something behind".formatted(round));
            }
            all += recorded == 0 ? 0 : 1;
        }
        bench.say("%d rounds: all rows %d times, none %d times, never a part", rounds, all, rounds - all);
    }

    private static StatisticsService service(Bench bench) {
        return bench.service("-Xmx256m", "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + bench.directory());
    }

    private static Path file(Bench bench) {
        return bench.directory().resolve("figures.csv");
    }

    private String begin(Bench bench, StatisticsService service, Path file) throws Exception {
        var answer = send(bench, service, file, true);
        if (answer.statusCode() != 202) {
            throw new IllegalStateException("No job: " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).path("id").asText();
    }

    private HttpResponse<String> send(Bench bench, StatisticsService service, Path file, boolean job) throws Exception {
        var request = service.request("/intakes", editor(bench))
                .header("Content-Type", "text/csv")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofFile(file));
        if (job) {
            request.header("Prefer", "respond-async");
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** The state in which the job has ended; a job that nobody knows was killed before it began. */
    private String end(Bench bench, StatisticsService service, String id) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            JsonNode job = get(service, "/intakes/" + id, editor(bench));
            String state = job.path("state").asText();
            if (!UNDER_WAY.contains(state)) {
                return state;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the job does not end");
    }

    private boolean intact(Bench bench, StatisticsService service) throws Exception {
        return get(service, "/ledger/verification", bench.token("auditor", "auditor"))
                .path("intact")
                .asBoolean();
    }

    private JsonNode get(StatisticsService service, String path, String token)
            throws IOException, InterruptedException {
        var request = service.request(path, token).timeout(PATIENCE).GET().build();
        return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
    }

    private static String editor(Bench bench) {
        return bench.token("editor", "editor");
    }

    /** Figures of the round's releases, counted by the database itself; what the releases say of themselves must agree. */
    private static long recorded(Bench bench, String title) throws SQLException {
        try (Connection owner = bench.owner();
                var count = owner.prepareStatement("""
                        select coalesce(sum(r.figure_count), 0),
                            (select count(*) from figure f join release r on r.sequence = f.release_sequence
                                where r.title like ?)
                        from release r where r.title like ?""")) {
            count.setString(1, title + " no. %");
            count.setString(2, title + " no. %");
            try (var rows = count.executeQuery()) {
                rows.next();
                if (rows.getLong(1) != rows.getLong(2)) {
                    throw new IllegalStateException(
                            "releases say %d rows and have %d".formatted(rows.getLong(1), rows.getLong(2)));
                }
                return rows.getLong(2);
            }
        }
    }
}
