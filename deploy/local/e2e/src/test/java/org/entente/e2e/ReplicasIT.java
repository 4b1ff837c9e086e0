package org.entente.e2e;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.entente.local.LocalStack;
import org.entente.local.Service;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two of each service: whoever is asked, it is one product, also while one of them ends. */
class ReplicasIT {

    private static final String LATE = "Timed out waiting for graceful shutdown";
    private static final int RESTART = 1012;
    private static final long SECONDS = 90;
    private static final int MOST_TRIES = 10;

    /** More than are read within the time that a program takes to end. */
    private static final int MANY_ROWS = 1_000_000;

    private static final Pattern SOME_ROWS = Pattern.compile("\"read\":[1-9]");
    private static final String SLOW = "SERVICE_UNAVAILABLE";
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    @SuppressWarnings("NullAway.Init")
    private static LocalStack stack;

    @BeforeAll
    static void start() {
        stack = LocalStack.start(
                Path.of("target", "data-replicas"),
                Path.of("target", "stack-replicas.json").toAbsolutePath(),
                2);
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void anEmbargoEndsOnceAndIsHeardOfOnceAtEachGateway() throws Exception {
        try (var one = Listener.at(stack.url(Service.GATEWAY, 1), token("reader"), "VUT");
                var two = Listener.at(stack.url(Service.GATEWAY, 2), token("reader"), "VUT")) {
            awaitBegun(one, two);
            var minute = Instant.now().plusSeconds(20).truncatedTo(ChronoUnit.MILLIS);

            // When: two who press the same button at the same moment, each at another replica
            var release = submitted("Vanuatu, at its minute", "VUT", minute);
            var approvals = Stream.of(1, 2)
                    .map(instance -> CompletableFuture.supplyAsync(() -> post(
                            "approver", stack.url(Service.STATISTICS, instance), "/releases/" + release + "/approval")))
                    .toList();
            approvals.forEach(CompletableFuture::join);
            var last = published("Vanuatu, after that", "VUT", minute.plusMillis(1));

            // Then
            for (var listener : List.of(one, two)) {
                var heard = listener.releasesUntil("release:" + last);
                assertThat(Collections.frequency(heard, "release:" + release)).isEqualTo(1);
                assertThat(heard).doesNotHaveDuplicates();
            }
            assertThat(Collections.frequency(actions(release), "releases approved"))
                    .isEqualTo(1);
            assertThat(get("auditor", stack.url(Service.STATISTICS, 2), "/ledger/verification")
                            .getBoolean("intact"))
                    .isTrue();
        }
    }

    @Test
    void bothAnswerTheSameBytes() {
        published("Fiji", "FJI", null);
        var questions = List.of(
                "{ series(filter: {refArea: \\\"FJI\\\"}, asOf: \\\"2026-02-01\\\") { nodes { key refArea { code name } figures { value period { label } vintages { printed release { id title } } } } } }",
                "{ areas(first: 50) { nodes { code name kind } } }",
                "{ releases(first: 5) { nodes { id title } } }",
                "{ nobody { knows } }");

        for (var question : questions) {
            // The second time from what a gateway keeps, where it keeps anything.
            var answers = Stream.of(1, 2, 1, 2)
                    .map(instance -> graph(instance, question))
                    .distinct()
                    .toList();
            assertThat(answers).as(question).hasSize(1);
        }
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var files = Stream.of(1, 2)
                .map(instance -> as("auditor", stack.url(Service.STATISTICS, instance))
                        .queryParams(Map.of(
                                "refArea",
                                "FJI",
                                "format",
                                "csv",
                                "asOf",
                                now.toString(),
                                "recordedAsOf",
                                now.toString()))
                        .get("/export")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .distinct()
                .toList();
        assertThat(files).hasSize(1).first().asString().contains("1,000");
    }

    @Test
    void aSessionIsOneAtBothGateways() throws Exception {
        // Given: tokens that are renewed for each request
        var client = "entente-console";
        var gateways = List.of(stack.url(Service.GATEWAY, 1), stack.url(Service.GATEWAY, 2));
        var me = "{ me { username } }";
        stack.keycloak().setTokenLife(client, Duration.ofSeconds(10));
        try {
            var visitor = Visitor.signedIn(stack.url(Service.GATEWAY), "reader");
            for (int round = 0; round < 3; round++) {
                var before = visitor.cookies();

                // When: one asks first, then the other, by what the visitor had before that
                var late = visitor.alongside();
                var first = visitor.ask(gateways.get(round % 2), me);
                var second = late.ask(gateways.get((round + 1) % 2), me);

                // Then
                assertThat(List.of(first.body(), second.body()))
                        .as("round %d", round)
                        .allMatch(body -> body.contains("\"username\":\"reader\""));
                assertThat(visitor.cookies()).isNotEqualTo(before).isNotEqualTo(late.cookies());
                visitor.takes(late);
            }

            // When
            stack.keycloak().endSessions("reader");

            // Then
            assertThat(visitor.ask(gateways.get(0), me).statusCode()).isEqualTo(401);
        } finally {
            stack.keycloak().setTokenLife(client, Duration.ofMinutes(5));
        }
    }

    @Test
    void whoListensAtAGatewayThatEndsIsSentToTheOther() throws Exception {
        try (var listener = Listener.at(stack.url(Service.GATEWAY, 2), token("reader"), "NRU")) {
            // When
            stack.end(Service.GATEWAY, 2);

            // Then
            assertThat(listener.closedWith()).isEqualTo(RESTART);
            assertThat(Files.readString(stack.log(Service.GATEWAY, 2))).doesNotContain(LATE);
            Listener.at(stack.url(Service.GATEWAY), token("reader"), "NRU").close();
        } finally {
            stack.startAgain(Service.GATEWAY, 2);
        }
    }

    @Test
    void whoWaitsAtAServiceThatEndsIsAnswered() throws Exception {
        var services = List.of(Service.STATISTICS, Service.PARTNERSHIPS);
        for (var service : services) {
            try {
                // Given: one that waits, and another who is answered after that
                var question = "/changes?area=NRU&wait=";
                var request = HttpRequest.newBuilder(URI.create(stack.url(service, 2) + question + 25))
                        .header("Authorization", "Bearer " + token("reader"))
                        .build();
                var waiting = HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
                get("reader", stack.url(service, 2), question + 0);

                // When
                stack.end(service, 2);

                // Then
                var answer = waiting.get(SECONDS, TimeUnit.SECONDS);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(JsonPath.from(answer.body()).getList("items")).isEmpty();
                assertThat(Files.readString(stack.log(service, 2))).doesNotContain(LATE);
            } finally {
                stack.startAgain(service, 2);
            }
        }
    }

    /** Nobody has to wait until the other finds it silent, and who follows it is not left hanging. */
    @Test
    void aFileThatIsReadWhereAProgramEndsIsInterruptedInItsLastWords() throws Exception {
        var title = "Kiribati, row by row";
        try {
            // Given: some of its rows are read
            String id = as("editor", stack.url(Service.STATISTICS, 2))
                    .contentType("text/csv; charset=utf-8")
                    .header("Content-Encoding", "gzip")
                    .header("Prefer", "respond-async, wait=0")
                    .body(manyRows(title))
                    .post("/intakes")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            var request = HttpRequest.newBuilder(
                            URI.create(stack.url(Service.STATISTICS, 2) + "/intakes/" + id + "/events"))
                    .header("Authorization", "Bearer " + token("editor"))
                    .header("Accept", "text/event-stream")
                    .build();
            var events = HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
            var lines = events.body().iterator();
            while (!SOME_ROWS.matcher(lines.next()).find()) {
                // What comes before.
            }

            // When
            stack.end(Service.STATISTICS, 2);

            // Then
            assertThat(get("editor", stack.url(Service.STATISTICS, 1), "/intakes/" + id)
                            .getString("state"))
                    .isEqualTo("INTERRUPTED");
            lines.forEachRemaining(line -> assertThat(line).doesNotContain("RECORDED"));
            assertThat(get("editor", stack.url(Service.STATISTICS, 1), "/releases?state=DRAFT&first=500")
                            .getList("items.title"))
                    .doesNotContain(title);
            assertThat(Files.readString(stack.log(Service.STATISTICS, 2))).doesNotContain(LATE);
        } finally {
            stack.startAgain(Service.STATISTICS, 2);
        }
    }

    private static byte[] manyRows(String title) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var rows = new OutputStreamWriter(new GZIPOutputStream(packed), UTF_8)) {
            rows.write(DeskPage.HEADER);
            for (int row = 1; row <= MANY_ROWS; row++) {
                rows.write(DeskPage.row("KIR", LocalDate.EPOCH.minusDays(row).toString(), String.valueOf(row), title));
            }
        }
        return packed.toByteArray();
    }

    /** One for each: who signs in twice within a second is taken for somebody who guesses. */
    private static String token(String person) {
        return TOKENS.computeIfAbsent(person, stack::token);
    }

    /** A subscription begins a little after its connection. */
    private static void awaitBegun(Listener... listeners) throws InterruptedException {
        for (var listener : listeners) {
            var tries = 0;
            do {
                published("Vanuatu, to begin with " + Instant.now(), "VUT", null);
                tries++;
            } while (!listener.hasHeard(10) && tries < 6);
        }
    }

    private static String published(String title, String area, @Nullable Instant embargo) {
        var id = submitted(title, area, embargo);
        post("approver", stack.url(Service.STATISTICS), "/releases/" + id + "/approval");
        return id;
    }

    private static String submitted(String title, String area, @Nullable Instant embargo) {
        Map<String, Object> draft =
                new HashMap<>(Map.of("publisher", "ONS", "title", title, "publishedAt", "2026-01-05T09:30:00Z"));
        if (embargo != null) {
            draft.put("embargoUntil", embargo.toString());
        }
        var address = stack.url(Service.STATISTICS);
        String id = post("editor", address, "/releases", draft).getString("id");
        var figure =
                Map.of("seriesKey", "A.LTIM_NET.%s.001.ALL.ONS".formatted(area), "period", "2025", "printed", "1,000");
        post("editor", address, "/releases/" + id + "/figures", Map.of("figures", List.of(figure)));
        post("editor", address, "/releases/" + id + "/submission");
        return id;
    }

    /** What the ledger says was done to a release, in order. */
    private static List<String> actions(String release) {
        var all = new ArrayList<String>();
        for (String next = ""; next != null; ) {
            var page = get("auditor", stack.url(Service.STATISTICS, 1), "/ledger?first=500" + next);
            all.addAll(page.getList("items.findAll { it.subject.contains('%s') }.action".formatted(release)));
            next = page.get("next") == null ? null : "&after=" + page.getString("next");
        }
        return all;
    }

    /** Asked again while a service that has just started is slower than the gateway waits. */
    private static String graph(int instance, String query) {
        String answer;
        int tries = 0;
        do {
            answer = as("reader", stack.url(Service.GATEWAY, instance))
                    .contentType(ContentType.JSON)
                    .body("{\"query\": \"%s\"}".formatted(query))
                    .post("/graphql")
                    .asString();
            tries++;
        } while (answer.contains(SLOW) && tries < MOST_TRIES);
        return answer;
    }

    private static JsonPath post(String person, String address, String path) {
        return post(person, address, path, Map.of());
    }

    private static JsonPath post(String person, String address, String path, Map<String, ?> body) {
        var answer =
                as(person, address).contentType(ContentType.JSON).body(body).post(path);
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
        return answer.jsonPath();
    }

    private static JsonPath get(String person, String address, String path) {
        return as(person, address).get(path).then().statusCode(200).extract().jsonPath();
    }

    private static RequestSpecification as(String person, String address) {
        return given().baseUri(address).urlEncodingEnabled(false).auth().oauth2(token(person));
    }
}
