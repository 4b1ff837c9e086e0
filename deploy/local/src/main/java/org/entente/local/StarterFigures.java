package org.entente.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of figures: its releases are submitted, and approved by someone else. */
final class StarterFigures implements StarterData.Loader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int IDS_A_CALL = 500;

    private final String statistics;
    private final KeycloakClient keycloak;
    private final Progress progress;

    StarterFigures(String statistics, KeycloakClient keycloak, Progress progress) {
        this.statistics = statistics;
        this.keycloak = keycloak;
        this.progress = progress;
    }

    @Override
    public boolean load(Path file) throws IOException {
        var name = file.getFileName();
        progress.say("  Starter data: %s ...".formatted(name));
        var answer = Http.post(
                statistics + "/intakes?submit=true",
                keycloak.token("editor", "editor"),
                "text/csv; charset=utf-8",
                Files.readString(file));
        if (answer.statusCode() >= 300) {
            progress.say("The statistics service refused %s (status %d):%n%s"
                    .formatted(name, answer.statusCode(), Faults.of(answer.body())));
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
                        Counted.of(intake.path("rows").asInt(), "new figure"),
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
                        .formatted(answer.statusCode(), Faults.of(answer.body())));
                return -1;
            }
        }
        return ids.size();
    }
}
