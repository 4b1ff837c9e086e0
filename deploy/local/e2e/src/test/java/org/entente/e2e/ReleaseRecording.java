package org.entente.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.local.LocalStack;
import org.entente.local.Service;
import org.jspecify.annotations.Nullable;

/**
 * What this release's programs do with their databases, as requests to a stack that holds the starter data: some that
 * read and some that write, through the doors that people use.
 */
final class ReleaseRecording {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SERIES = "YE.LTIM_NET.GBR.001.ALL.ONS";
    private static final int REFUSED = 400;
    private static final int DRAFTS = 6;

    private final HttpClient http = HttpClient.newHttpClient();
    private final LocalStack stack;

    private ReleaseRecording(LocalStack stack) {
        this.stack = stack;
    }

    /** Writes each service's data and statements into a folder of its own, below the one given. */
    static void record(LocalStack stack, Path postgresLog, Path folder) throws Exception {
        var recording = new ReleaseRecording(stack);
        for (var service : List.of(Service.STATISTICS, Service.PARTNERSHIPS)) {
            var kept = new RecordedDatabase(stack.postgres(), service.shortName());
            var there = folder.resolve(service.shortName());
            kept.writeData(there);
            kept.writeStatements(postgresLog, there, () -> {
                if (service == Service.STATISTICS) {
                    recording.figures();
                } else {
                    recording.agreements();
                }
            });
        }
    }

    private void figures() throws IOException, InterruptedException {
        for (var path : List.of(
                "/areas?search=alb",
                "/indicators",
                "/publishers",
                "/routes",
                "/statuses",
                "/series?refArea=GBR",
                "/series?search=net+migration",
                "/series/" + SERIES + "/figures?vintages=true",
                "/series/" + SERIES + "/figures?asOf=2023-06-01",
                "/series/" + SERIES + "/derived?kind=CHANGE_ON_YEAR_BEFORE",
                "/figures?series=" + SERIES,
                "/checks?refArea=GBR",
                "/releases",
                "/calendar",
                "/changes")) {
            get("reader", Service.STATISTICS, path);
        }
        get("prerelease", Service.STATISTICS, "/releases");
        get("auditor", Service.STATISTICS, "/ledger");
        get("auditor", Service.STATISTICS, "/ledger/verification");
        for (int draft = 1; draft <= DRAFTS; draft++) {
            release("Recorded %d".formatted(draft), "%d,000".formatted(600 + draft));
        }
        var figure = get("reader", Service.STATISTICS, "/series/" + SERIES + "/figures")
                .path("items")
                .path(0)
                .path("id")
                .asText();
        post("reader", Service.STATISTICS, "/citations", Map.of("figures", List.of(figure)), null);
    }

    private void release(String title, String printed) throws IOException, InterruptedException {
        var draft = post(
                "editor",
                Service.STATISTICS,
                "/releases",
                Map.of("publisher", "ONS", "title", title, "publishedAt", "2024-05-23T08:30:00Z"),
                null);
        var release = "/releases/" + draft.path("id").asText();
        var figure = Map.of("seriesKey", SERIES, "period", "YE-2001-12", "printed", printed, "rounding", 1000);
        post("editor", Service.STATISTICS, release + "/figures", Map.of("figures", List.of(figure)), null);
        post("editor", Service.STATISTICS, release + "/submission", Map.of(), null);
        post("approver", Service.STATISTICS, release + "/approval", Map.of(), null);
        get("reader", Service.STATISTICS, release);
        get("reader", Service.STATISTICS, release + "/figures");
    }

    private void agreements() throws IOException, InterruptedException {
        for (var path : List.of(
                "/areas?search=alb",
                "/agreements",
                "/agreements?area=GBR&status=IN_FORCE",
                "/agreements?search=le+touquet",
                "/agreements/le-touquet-treaty-2003",
                "/agreements/le-touquet-treaty-2003/versions",
                "/agreements/le-touquet-treaty-2003/parties/FRA/status?on=2010-01-01",
                "/engagements?area=GBR",
                "/partnerships?area=GBR",
                "/statements",
                "/funding?area=TUN",
                "/funding/balance?area=TUN",
                "/funding/rules",
                "/changes")) {
            get("reader", Service.PARTNERSHIPS, path);
        }
        get("auditor", Service.PARTNERSHIPS, "/ledger");
        get("auditor", Service.PARTNERSHIPS, "/ledger/verification");
        for (int draft = 1; draft <= DRAFTS; draft++) {
            agreement("recorded-%d".formatted(draft));
        }
        post(
                "reader",
                Service.PARTNERSHIPS,
                "/citations",
                Map.of("agreements", List.of("le-touquet-treaty-2003")),
                null);
    }

    private void agreement(String id) throws IOException, InterruptedException {
        var document = Map.of(
                "agreements",
                List.of(Map.of(
                        "id", id,
                        "title", "Recorded",
                        "instrument", "treaty",
                        "parties",
                                List.of(
                                        Map.of("area", "GBR", "role", "destination"),
                                        Map.of("area", "FRA", "role", "transit")),
                        "pillars", List.of("border_management"),
                        "status_events", List.of(Map.of("status", "signed", "date", "2003-02-04")),
                        "commitments", List.of(),
                        "source_urls", List.of("https://example.org/recorded"))));
        var intake = post("editor", Service.PARTNERSHIPS, "/intakes?submit=true", document, null);
        var approval = "/intakes/" + intake.path("id").asText() + "/approval";
        post("approver", Service.PARTNERSHIPS, approval, Map.of(), null);
        var event = Map.of("status", "IN_FORCE", "actedOn", "2004", "publishedOn", "2004");
        var agreement = "/agreements/" + id;
        post("editor", Service.PARTNERSHIPS, agreement + "/events", event, "\"1\"");
        get("editor", Service.PARTNERSHIPS, agreement + "/versions");
        post("approver", Service.PARTNERSHIPS, agreement + "/publication", Map.of(), "\"2\"");
        get("reader", Service.PARTNERSHIPS, agreement);
    }

    private JsonNode get(String person, Service service, String path) throws IOException, InterruptedException {
        return answer(request(person, service, path).GET());
    }

    private JsonNode post(String person, Service service, String path, Map<String, ?> body, @Nullable String version)
            throws IOException, InterruptedException {
        var request = request(person, service, path);
        if (version != null) {
            request.header("If-Match", version);
        }
        if (body.isEmpty()) {
            return answer(request.POST(BodyPublishers.noBody()));
        }
        return answer(request.header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String person, Service service, String path) {
        return HttpRequest.newBuilder(URI.create(stack.url(service) + path))
                .header("Authorization", "Bearer " + stack.token(person));
    }

    private JsonNode answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        var asked = request.build();
        var answer = http.send(asked, BodyHandlers.ofString());
        if (answer.statusCode() >= REFUSED) {
            throw new IllegalStateException(
                    "%s was answered %d: %s".formatted(asked.uri(), answer.statusCode(), answer.body()));
        }
        return JSON.readTree(answer.body());
    }
}
