package org.entente.statistics.embargo;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.entente.statistics.testing.Sample.csv;
import static org.entente.statistics.testing.Sample.netMigrationOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.statistics.embargo.Probe.Asker;

/** Everything that can be asked, about the series and the release of the test. */
final class Probes {

    private static final String KEY = "YE.LTIM_NET.MDG.001.ALL.ONS";
    private static final String NEW_KEY = "YE.LTIM_IMMIGRATION.MDG.001.ALL.ONS";

    static final List<Probe> ABOUT_FIGURES = List.of(
            new Probe("get /figures", who -> who.get("/figures", "series", KEY, "series", NEW_KEY, "vintages", true)),
            new Probe("get /figures", who -> who.get("/figures", "id", who.release() + "/" + KEY + "/YE-2022-12")),
            new Probe("get /figures", who -> who.get("/figures", "series", KEY, "asOf", "2999-01-01")),
            new Probe("post /figures/query", Probes::everyPick),
            new Probe("get /series/{key}/figures", who -> who.get("/series/" + KEY + "/figures", "vintages", true)),
            new Probe("get /series/{key}/figures", who -> who.get("/series/" + NEW_KEY + "/figures", "last", 1)),
            new Probe("post /derived/query", Probes::everyKind),
            new Probe(
                    "get /series/{key}/derived",
                    who -> who.get("/series/" + KEY + "/derived", "kind", "CHANGE_ON_YEAR_BEFORE")),
            new Probe(
                    "get /series/{key}/derived",
                    who -> who.get("/series/" + NEW_KEY + "/derived", "kind", "FORECAST_GAP", "against", KEY)),
            new Probe("get /checks", who -> who.get("/checks", "refArea", "MDG", "first", 500)),
            new Probe("get /checks", who -> who.get("/checks", "release", who.release())),
            new Probe("get /checks", who -> who.get("/checks", "figure", who.release() + "/" + KEY + "/YE-2022-12")),
            new Probe("get /checks", who -> who.get("/checks", "refArea", "MDG", "asOf", "2999-01-01")),
            new Probe("get /checks/report", who -> who.get("/checks/report", "refArea", "MDG")),
            new Probe("get /checks/report", who -> who.get("/checks/report", "release", who.release())),
            new Probe(
                    "post /checks/query",
                    who -> who.post(
                            "/checks/query",
                            "{\"selections\":[{\"figure\":\"%1$s/%2$s/YE-2022-12\"},{\"figure\":\"%1$s/%3$s/YE-2023-12\",\"asOf\":\"2999-01-01\"}]}"
                                    .formatted(who.release(), KEY, NEW_KEY))),
            new Probe("post /claims/query", Probes::claims),
            new Probe(
                    "post /claims/query",
                    who -> who.post(
                            "/claims/query",
                            "{\"selections\":[{\"printed\":\"1\",\"indicator\":\"HIDDEN_COUNT\",\"refArea\":\"MDG\",\"route\":\"HIDDEN_ROUTE\",\"period\":\"2022\"}]}")),
            new Probe("get /releases/{id}/figures", who -> who.get("/releases/" + who.release() + "/figures")),
            new Probe(
                    "get /export",
                    who -> who.get(
                            "/export",
                            "format",
                            "csv",
                            "indicator",
                            "LTIM_NET",
                            "frequency",
                            "YEAR_ENDING",
                            "vintages",
                            true)),
            new Probe("get /export", who -> who.get("/export", "format", "sdmx-csv", "refArea", "MDG")),
            new Probe("get /export", who -> who.get("/export", "format", "json", "key", KEY, "key", NEW_KEY)));

    static final List<Probe> ALL = all();

    /** What is for auditors alone. */
    private static final Set<String> NOT_QUESTIONS = Set.of("get /ledger", "get /ledger/verification");

    private Probes() {}

    private static List<Probe> all() {
        List<Probe> all = new ArrayList<>(ABOUT_FIGURES);
        all.add(new Probe("get /areas", who -> who.get("/areas", "first", 500)));
        all.add(new Probe("get /indicators", who -> who.get("/indicators", "first", 500)));
        all.add(new Probe("get /publishers", who -> who.get("/publishers", "first", 500)));
        all.add(new Probe("get /routes", who -> who.get("/routes", "first", 500)));
        all.add(new Probe("get /statuses", who -> who.get("/statuses")));
        all.add(new Probe("get /calendar", who -> who.get("/calendar", "first", 500)));
        all.add(new Probe("get /changes", who -> who.get("/changes", "after", "2055-01-01T00:00:00Z", "first", 500)));
        all.add(new Probe("get /changes", who -> who.get("/changes", "area", "MDG")));
        all.add(new Probe(
                "post /desk-assignments",
                who -> who.post("/desk-assignments", "{\"username\": \"nobody\", \"areas\": [\"MDG\"]}")));
        all.add(new Probe("get /calendar.ics", who -> who.get("/calendar.ics")));
        all.add(new Probe("get /releases", who -> who.get("/releases", "first", 500)));
        all.add(new Probe("get /releases", who -> who.get("/releases", "state", "APPROVED")));
        all.add(new Probe("get /releases", who -> who.get("/releases", "id", who.release())));
        all.add(new Probe("get /releases/{id}", who -> who.get("/releases/" + who.release())));
        all.add(new Probe("get /series", who -> who.get("/series", "refArea", "MDG", "asOf", "2999-01-01")));
        all.add(new Probe(
                "get /export", who -> who.get("/export", "key", KEY, "asOf", "2999-01-01", "vintages", true)));
        all.add(new Probe("get /catalog.jsonld", who -> who.get("/catalog.jsonld")));
        all.add(new Probe("get /datapackage.json", who -> who.get("/datapackage.json", "first", 500)));
        all.add(new Probe("get /series", who -> who.get("/series", "search", "hidden")));
        all.add(new Probe("get /series", who -> who.get("/series", "first", 500)));
        all.add(
                new Probe(
                        "post /series/query",
                        who -> who.post(
                                "/series/query",
                                "{\"selections\":[{\"area\":\"MDG\"},{\"publisher\":\"Hidden office\"}],\"corridors\":[{\"refArea\":\"MDG\"}]}")));
        all.add(new Probe("post /intakes", Probes::rehearsalOfHiddenCodes));
        all.add(new Probe("get /intakes/{id}", who -> who.get("/intakes/" + who.release())));
        all.add(new Probe("get /intakes/{id}/events", who -> who.get("/intakes/" + who.release() + "/events")));
        all.add(new Probe("delete /intakes/{id}", who -> who.delete("/intakes/" + who.release())));
        all.add(new Probe(
                "post /corrections",
                who -> who.post(
                        "/corrections",
                        "{\"figureId\":\"%s/%s/YE-2022-12\",\"value\":1,\"evidenceUrl\":\"https://example.org/\"}"
                                .formatted(who.release(), KEY))));
        all.add(new Probe(
                "post /citations",
                who -> who.post(
                        "/citations",
                        "{\"figures\":[\"%s/%s/YE-2022-12\"],\"asOf\":\"2999-01-01\"}".formatted(who.release(), KEY))));
        all.add(new Probe("get /citations/{id}", who -> who.get("/citations/" + who.citation())));
        all.addAll(stepsThatAreRefused());
        return List.copyOf(all);
    }

    /** Refusals tell too: of a publisher that nobody may know of, or of a release that is not the caller's to move. */
    private static List<Probe> stepsThatAreRefused() {
        String figure = "{\"figureId\":\"%s/" + KEY + "/YE-2022-12\",\"reason\":\"a guess\"}";
        String figures = "{\"figures\":[{\"seriesKey\":\"" + KEY + "\",\"period\":\"YE-2022-12\",\"printed\":\"1\"}]}";
        return List.of(
                new Probe(
                        "post /figure-withdrawals",
                        who -> who.post("/figure-withdrawals", figure.formatted(who.release()))),
                new Probe("post /releases", Probes::draftOfAHiddenPublisher),
                new Probe("post /releases/{id}/figures", who -> who.step("figures", figures)),
                new Probe("post /releases/{id}/submission", who -> who.step("submission", "")),
                new Probe("post /releases/{id}/approval", who -> who.step("approval", "")),
                new Probe("post /releases/{id}/withdrawal", who -> who.step("withdrawal", "{\"reason\":\"a guess\"}")),
                new Probe(
                        "post /releases/approvals",
                        who -> who.post("/releases/approvals", "{\"ids\":[\"" + who.release() + "\"]}")));
    }

    private static Response draftOfAHiddenPublisher(Asker who) {
        return who.post(
                "/releases",
                "{\"publisher\":\"Hidden office\",\"title\":\"A guess\",\"publishedAt\":\"2060-05-01T00:00:00Z\"}");
    }

    /** One of an indicator that only the hidden release speaks of, one of a figure in it, one of something else. */
    private static Response claims(Asker who) {
        String claim = "{\"printed\":\"%s\",\"indicator\":\"%s\",\"refArea\":\"MDG\",\"period\":\"%s\"%s}";
        return who.post(
                "/claims/query",
                "{\"selections\":[%s,%s,%s]}"
                        .formatted(
                                claim.formatted("700,000", "LTIM_NET", "YE-2022-12", ""),
                                claim.formatted("700,000", "LTIM_IMMIGRATION", "YE-2023-12", ""),
                                claim.formatted("1", "LTIM_NET", "YE-2022-12", ",\"asOf\":\"2999-01-01\"")));
    }

    private static Response everyPick(Asker who) {
        List<String> selections = new ArrayList<>();
        for (String pick : List.of("IN_FORCE", "VINTAGES", "HISTORIES", "LATEST", "RECORD", "RELEASES")) {
            selections.add("{\"series\":\"%s\",\"pick\":\"%s\"}".formatted(KEY, pick));
            selections.add("{\"series\":\"%s\",\"pick\":\"%s\",\"asOf\":\"2999-01-01\"}".formatted(NEW_KEY, pick));
        }
        return who.post("/figures/query", "{\"selections\":[%s]}".formatted(String.join(",", selections)));
    }

    private static Response everyKind(Asker who) {
        List<String> selections = new ArrayList<>();
        for (String kind :
                List.of("CHANGE_ON_PREVIOUS_PERIOD", "CHANGE_ON_YEAR_BEFORE", "FORECAST_GAP", "ROLLING_YEAR")) {
            selections.add("{\"series\":\"%s\",\"kind\":\"%s\"}".formatted(KEY, kind));
            selections.add("{\"series\":\"%s\",\"kind\":\"%s\",\"asOf\":\"2999-01-01\"}".formatted(NEW_KEY, kind));
        }
        selections.add("{\"series\":\"%s\",\"kind\":\"SHARE_OF_TOTAL\",\"against\":\"%s\"}".formatted(NEW_KEY, KEY));
        selections.add("{\"series\":\"%s\",\"kind\":\"SHARE_OF_TOTAL\",\"against\":\"%s\"}".formatted(KEY, NEW_KEY));
        return who.post("/derived/query", "{\"selections\":[%s]}".formatted(String.join(",", selections)));
    }

    /** An editor of other desks must not learn from a refusal which codes are about to come. */
    private static Response rehearsalOfHiddenCodes(Asker who) {
        return given().auth()
                .oauth2(who.token())
                .contentType("text/csv; charset=utf-8")
                .queryParam("dryRun", true)
                .body(csv(netMigrationOf("TUN")
                                .set("indicator", "HIDDEN_COUNT")
                                .set("route", "HIDDEN_ROUTE")
                                .publisherNamed("Hidden office")
                                .title("New words")
                                .publishedOn("2060-05-21"))
                        .getBytes(UTF_8))
                .post("/intakes");
    }

    /** Method and path of whatever reads, as the service offers them. */
    static Set<String> questionsOfTheContract() {
        Set<String> questions = new TreeSet<>();
        try {
            JsonNode contract = new ObjectMapper(new YAMLFactory())
                    .readTree(Files.readString(Path.of("src/contract/openapi.yaml")));
            for (var path : contract.path("paths").properties()) {
                path.getValue().fieldNames().forEachRemaining(method -> questions.add(method + " " + path.getKey()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        questions.removeAll(NOT_QUESTIONS);
        return questions;
    }
}
