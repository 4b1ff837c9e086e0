package org.entente.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document of agreements and what surrounds them: submitted as one, and approved by someone else. */
final class StarterAgreements implements StarterData.Loader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPE = "application/json";

    private final String partnerships;
    private final KeycloakClient keycloak;
    private final Progress progress;

    StarterAgreements(String partnerships, KeycloakClient keycloak, Progress progress) {
        this.partnerships = partnerships;
        this.keycloak = keycloak;
        this.progress = progress;
    }

    @Override
    public boolean load(Path file) throws IOException {
        var name = file.getFileName();
        progress.say("  Starter data: %s ...".formatted(name));
        var answer = Http.post(
                partnerships + "/intakes?submit=true",
                keycloak.token("editor", "editor"),
                TYPE,
                Files.readString(file));
        if (isRefused(answer, "refused %s".formatted(name))) {
            return false;
        }
        var intake = JSON.readTree(answer.body());
        // Null when all of it is approved; what an interrupted load left waiting has an id.
        var id = intake.path("id").asText(null);
        if (id != null) {
            var approval = Http.post(
                    partnerships + "/intakes/" + id + "/approval", keycloak.token("approver", "approver"), TYPE, "");
            if (isRefused(approval, "did not let %s be approved".formatted(name))) {
                return false;
            }
        }
        progress.say("  Starter data: %s brought %s; %s."
                .formatted(name, contents(intake), id == null ? "nothing was new" : "all of it was approved"));
        return true;
    }

    private static String contents(JsonNode intake) {
        return "%s, %s, %s and %s"
                .formatted(
                        Counted.of(intake.path("agreements").size(), "agreement"),
                        Counted.of(intake.path("engagements").size(), "engagement"),
                        Counted.of(intake.path("partnerships").size(), "partnership"),
                        Counted.of(intake.path("statements").size(), "statement"));
    }

    private boolean isRefused(HttpResponse<String> answer, String what) {
        if (answer.statusCode() < 300) {
            return false;
        }
        progress.say("The partnerships service %s (status %d):%n%s"
                .formatted(what, answer.statusCode(), Faults.of(answer.body())));
        return true;
    }
}
