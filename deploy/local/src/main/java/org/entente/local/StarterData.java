package org.entente.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Real figures to begin with, brought in by the way that people use: an editor submits, someone else approves. */
final class StarterData {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FILES = List.of("figures.csv", "damaged.csv");
    private static final int IDS_A_CALL = 500;
    private static final int FAULTS_SHOWN = 10;

    private final Path folder;
    private final Path loaded;
    private final String statistics;
    private final KeycloakClient keycloak;
    private final Progress progress;

    StarterData(Path folder, Path loaded, String statistics, KeycloakClient keycloak, Progress progress) {
        this.folder = folder;
        this.loaded = loaded;
        this.statistics = statistics;
        this.keycloak = keycloak;
        this.progress = progress;
    }

    static StarterData of(Stack stack, Progress progress) {
        var ports = stack.plan().ports();
        return new StarterData(
                stack.plan().installation().starter(),
                stack.data().loadedStarterFiles(),
                "http://127.0.0.1:" + ports.statistics(),
                new KeycloakClient("http://127.0.0.1:" + ports.keycloak()),
                progress);
    }

    /** Loads each file once; a file that has changed since counts as another. Returns whether all went well. */
    boolean load() {
        try {
            var before = loadedBefore();
            for (var name : FILES) {
                var file = folder.resolve(name);
                if (Files.exists(file) && !before.contains(fingerprint(file))) {
                    if (!load(file)) {
                        return false;
                    }
                    before.add(fingerprint(file));
                    Files.write(loaded, before);
                }
            }
            return true;
        } catch (IOException e) {
            progress.say("The starter data could not be loaded: %s".formatted(e));
            return false;
        }
    }

    private Set<String> loadedBefore() throws IOException {
        return Files.exists(loaded) ? new HashSet<>(Files.readAllLines(loaded)) : new HashSet<>();
    }

    private boolean load(Path file) throws IOException {
        var name = file.getFileName();
        progress.say("  Starter data: %s ...".formatted(name));
        var answer = Http.post(
                statistics + "/intakes?submit=true",
                keycloak.token("editor", "editor"),
                "text/csv; charset=utf-8",
                Files.readString(file));
        if (answer.statusCode() >= 300) {
            progress.say("The statistics service refused %s (status %d):%n%s"
                    .formatted(name, answer.statusCode(), faults(answer.body())));
            return false;
        }
        var intake = JSON.readTree(answer.body());
        var approved = approve(waiting(intake));
        if (approved < 0) {
            return false;
        }
        progress.say("  Starter data: %s brought %s; %s approved."
                .formatted(
                        name,
                        counted(intake.path("rows").asInt(), "new figure"),
                        approved == 1 ? "1 release was" : approved + " releases were"));
        return true;
    }

    /** Of the releases that the file speaks of, those that wait; also what an interrupted load left waiting. */
    private static List<String> waiting(JsonNode intake) {
        var ids = new ArrayList<String>();
        for (var release : intake.path("releases")) {
            if (release.path("state").asText().equals("SUBMITTED")) {
                ids.add(release.path("id").asText());
            }
        }
        return ids;
    }

    private int approve(List<String> ids) throws IOException {
        for (var from = 0; from < ids.size(); from += IDS_A_CALL) {
            var call = JSON.createObjectNode();
            var list = call.putArray("ids");
            ids.subList(from, Math.min(from + IDS_A_CALL, ids.size())).forEach(list::add);
            var answer = Http.post(
                    statistics + "/releases/approvals",
                    keycloak.token("approver", "approver"),
                    "application/json",
                    call.toString());
            if (answer.statusCode() >= 300) {
                progress.say("The releases were not approved (status %d):%n%s"
                        .formatted(answer.statusCode(), faults(answer.body())));
                return -1;
            }
        }
        return ids.size();
    }

    private static String counted(int count, String thing) {
        return count == 1 ? "1 " + thing : "%d %ss".formatted(count, thing);
    }

    /** A problem as lines that a person can act on. */
    static String faults(String body) {
        JsonNode problem;
        try {
            problem = JSON.readTree(body);
        } catch (IOException notJson) {
            return "    " + body;
        }
        var lines = new ArrayList<String>();
        lines.add("    " + problem.path("detail").asText(problem.path("title").asText(body)));
        var shown = 0;
        for (var error : problem.path("errors")) {
            if (shown++ == FAULTS_SHOWN) {
                break;
            }
            lines.add("    line %s, %s \"%s\": %s"
                    .formatted(
                            error.path("line").asText("?"),
                            error.path("column").asText("?"),
                            error.path("value").asText(""),
                            error.path("reason").asText("")));
        }
        var total = problem.path("errorsTotal").asInt(problem.path("errors").size());
        var left = total - Math.min(FAULTS_SHOWN, problem.path("errors").size());
        if (left > 0) {
            lines.add("    ... and %d more".formatted(left));
        }
        return String.join("\n", lines);
    }

    private static String fingerprint(Path file) throws IOException {
        return Fingerprint.of(file.getFileName().toString().getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
    }
}
