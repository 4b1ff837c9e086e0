package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.entente.local.Service;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The common client of subscriptions hears notices of the real product, each once, whatever is restarted meanwhile. */
class NoticesIT {

    private static final long SECONDS = 60;

    @Test
    void aFrontendHearsWhatBecomesVisibleOnceAndAcrossRestarts() throws Exception {
        var printed = new LinkedBlockingQueue<String>();
        var client = Node.start(
                Map.of(
                        "ENTENTE_URL", Entente.stack().url(Service.GATEWAY),
                        "ENTENTE_TOKEN", Entente.stack().token("reader"),
                        "ENTENTE_AREAS", "VUT"),
                "notices.mjs");
        try {
            var connected = collect(client, printed);
            assertThat(connected.await(SECONDS, TimeUnit.SECONDS)).isTrue();
            // Heard from somewhere behind here on: what is published before the subscription has begun is not.
            var first = heardOf(printed, "Vanuatu, first");

            // When: another area's release, and one that waits for its minute
            published("Of Fiji", "FJI", null);
            var minute = Instant.now().plusSeconds(20).truncatedTo(ChronoUnit.MILLIS);
            var waiting = published("Vanuatu, at its minute", "VUT", minute);

            // Then
            var atItsMinute = next(printed);
            assertThat(atItsMinute.getString("release.id")).isEqualTo("release:" + waiting);
            assertThat(Instant.parse(atItsMinute.getString("at"))).isEqualTo(minute);
            assertThat(atItsMinute.getString("release.state")).isEqualTo("PUBLISHED");

            // When: the gateway is gone while something is published
            Entente.stack().kill(Service.GATEWAY);
            var meanwhile = published("Vanuatu, meanwhile", "VUT", null);
            Entente.stack().startAgain(Service.GATEWAY);

            // Then
            assertThat(next(printed).getString("release.id")).isEqualTo("release:" + meanwhile);

            // When: the service itself is gone for a while
            Entente.stack().kill(Service.STATISTICS);
            Entente.stack().startAgain(Service.STATISTICS);
            var last = published("Vanuatu, last", "VUT", null);
            withdrawn(first);

            // Then
            assertThat(next(printed).getString("release.id")).isEqualTo("release:" + last);
            var takenBack = next(printed);
            assertThat(takenBack.getString("step")).isEqualTo("WITHDRAWN");
            assertThat(takenBack.getString("release.id")).isEqualTo("release:" + first);
            assertThat(printed).isEmpty();
        } finally {
            client.destroy();
            client.waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** Publishes until one is heard: the subscription begins a little after the connection. */
    private static String heardOf(BlockingQueue<String> printed, String title) throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            var release = published(title + " " + i, "VUT", null);
            var line = printed.poll(20, TimeUnit.SECONDS);
            if (line != null) {
                assertThat(JsonPath.from(line).getString("release.id")).isEqualTo("release:" + release);
                assertThat(JsonPath.from(line).getString("step")).isEqualTo("PUBLISHED");
                return release;
            }
        }
        throw new AssertionError("nothing was heard");
    }

    /** Gathers notices, and tells when the client has connected for the first time. */
    private static CountDownLatch collect(Process client, BlockingQueue<String> printed) {
        var connected = new CountDownLatch(1);
        var reader = new Thread(
                () -> new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))
                        .lines()
                        .forEach(line -> {
                            if (line.contains("\"connected\"")) {
                                connected.countDown();
                            } else if (!line.contains("\"ping\"")) {
                                printed.add(line);
                            }
                        }),
                "what the client prints");
        reader.setDaemon(true);
        reader.start();
        return connected;
    }

    private static JsonPath next(BlockingQueue<String> printed) throws InterruptedException {
        var line = printed.poll(SECONDS, TimeUnit.SECONDS);
        assertThat(line).as("a line of the client").isNotNull().startsWith("{");
        return JsonPath.from(String.valueOf(line));
    }

    private static String published(String title, String area, @Nullable Instant embargo) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("publisher", "ONS");
        draft.put("title", title);
        draft.put("publishedAt", "2026-01-05T09:30:00Z");
        if (embargo != null) {
            draft.put("embargoUntil", embargo.toString());
        }
        String id = post("editor", "/releases", draft).getString("id");
        post(
                "editor",
                "/releases/" + id + "/figures",
                Map.of(
                        "figures",
                        List.of(Map.of(
                                "seriesKey",
                                "A.LTIM_NET.%s.001.ALL.ONS".formatted(area),
                                "period",
                                "2025",
                                "printed",
                                "1,000"))));
        post("editor", "/releases/" + id + "/submission", Map.of());
        post("approver", "/releases/" + id + "/approval", Map.of());
        return id;
    }

    private static void withdrawn(String id) {
        post("approver", "/releases/" + id + "/withdrawal", Map.of("reason", "the office took it back"));
    }

    private static JsonPath post(String person, String path, Map<String, ?> body) {
        var answer = Entente.as(person, Service.STATISTICS)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
        return answer.jsonPath();
    }
}
