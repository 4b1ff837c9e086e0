package org.entente.e2e;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A release's way through the graph: written, seen by whom it may concern, approved by another, public, taken back. */
class ReleaseLifeIT {

    private static final String DRAFT =
            "mutation ($input: ReleaseInput!) { draftRelease(input: $input) { id state announced figureCount } }";
    private static final String RECORD =
            "mutation ($id: ID!, $figures: [FigureInput!]!) { recordFigures(releaseId: $id, figures: $figures) { figureCount figures { nodes { seriesKey printed value bounds { low high } } } } }";

    @Test
    void whatIsUnderEmbargoExistsForThoseAloneWhoMaySeeIt() {
        // Given
        String minute = Instant.now()
                .plus(1, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        String title = "Long-term migration of Malta, announced";
        String release = draft("chief", title, Map.of("embargoUntil", minute, "announce", true));
        record("chief", release, figure("MLT", "001", "2022", "12,000"))
                .then()
                .body("errors", nullValue())
                .body("data.recordFigures.figureCount", equalTo(1))
                .body("data.recordFigures.figures.nodes[0].printed", equalTo("12,000"))
                .body("data.recordFigures.figures.nodes[0].bounds.low", equalTo(11500));

        // When
        Response submitted = Entente.graph(
                "chief",
                "mutation { a: submitRelease(id: \"%1$s\") { state figures { nodes { release { state } } } } b: approveRelease(id: \"%1$s\") { state } }"
                        .formatted(release));
        Response seen = Entente.graph(
                "approver",
                "{ releases(state: SUBMITTED, publisher: \"ONS\", first: 500) { nodes { id submittedBy figures { totalCount nodes { printed } } } } }");
        Response approved = step("approver", "approveRelease", release);

        // Then: nobody approves what they wrote, and whoever approves has seen it
        submitted
                .then()
                .body("data.a.state", equalTo("SUBMITTED"))
                .body("data.a.figures.nodes.release.state", contains("SUBMITTED"))
                .body("data.b", nullValue())
                .body("errors[0].extensions.code", equalTo("APPROVED_BY_SUBMITTER"))
                .body("errors[0].path", contains("b"));
        seen.then()
                .body("data.releases.nodes.id", hasItem(release))
                .body(
                        "data.releases.nodes.find { it.id == '%s' }.figures.nodes.printed".formatted(release),
                        contains("12,000"));
        approved.then().body("data.approveRelease.state", equalTo("APPROVED"));

        // And: for a reader there is its announcement and nothing else
        Entente.graph("reader", "{ release(id: \"%s\") { title } %s }".formatted(release, seriesOf("MLT")))
                .then()
                .body("data.release", nullValue())
                .body("data.series.nodes", empty());
        Entente.graph(
                        "reader",
                        "{ releaseCalendar(from: \"%s\") { publisher title at } }".formatted(minute.substring(0, 10)))
                .then()
                .body(
                        "data.releaseCalendar",
                        hasItem(equalTo(
                                Map.of("publisher", "Office for National Statistics", "title", title, "at", minute))));
        Entente.graph("prerelease", "{ release(id: \"%s\") { title state } %s }".formatted(release, seriesOf("MLT")))
                .then()
                .body("data.release.state", equalTo("APPROVED"))
                .body("data.series.nodes[0].latest.value", equalTo(12000));
    }

    @Test
    void aReleaseWithoutEmbargoIsPublicAtOnceUntilItIsWithdrawn() {
        // Given
        String release = draft("editor", "Long-term migration of Cyprus", Map.of());
        record("editor", release, figure("CYP", "001", "2022", "7,000"));
        step("editor", "submitRelease", release).then().body("data.submitRelease.state", equalTo("SUBMITTED"));
        Entente.graph("reader", "{ %s }".formatted(seriesOf("CYP"))).then().body("data.series.nodes", empty());

        // When
        step("approver", "approveRelease", release).then().body("data.approveRelease.state", equalTo("PUBLISHED"));

        // Then
        Entente.graph("reader", "{ %s }".formatted(seriesOf("CYP")))
                .then()
                .body("data.series.nodes[0].latest.value", equalTo(7000));
        withdraw("editor", release).then().body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        withdraw("approver", release)
                .then()
                .body("errors", nullValue())
                .body("data.withdrawRelease.state", equalTo("WITHDRAWN"))
                .body("data.withdrawRelease.withdrawnAt", notNullValue())
                .body("data.withdrawRelease.withdrawalReason", equalTo("The wrong table"));
        Entente.graph("reader", "{ %s }".formatted(seriesOf("CYP")))
                .then()
                .body("data.series.nodes.latest", not(hasItem(notNullValue())));
        Entente.graph("reader", "{ releases(state: WITHDRAWN, first: 500) { nodes { id withdrawalReason } } }")
                .then()
                .body(
                        "data.releases.nodes",
                        hasItem(equalTo(Map.of("id", release, "withdrawalReason", "The wrong table"))));
    }

    @Test
    void aDamagedPrintIsReadWithEvidenceAndStaysAsItWas() {
        // Given
        String damaged =
                "series(filter: {indicator: \"LTIM_NET\", publisher: \"NEWS\", frequency: ANNUAL}%s) { nodes { latest { id printed reading value vintages { printed reading value sourceUrl } } } }";
        String figure = Entente.graphOfStarterData("editor", "{ %s }".formatted(damaged.formatted("")))
                .path("data.series.nodes[0].latest.id");
        String correct =
                "mutation ($figure: ID!, $value: BigDecimal!) { correctReading(figureId: $figure, value: $value, evidenceUrl: \"https://www.ons.gov.uk/\") { id state figureCount } }";

        // When
        Response impossible = Entente.graph("editor", correct, Map.of("figure", figure, "value", 707000));
        Response drafted = Entente.graph("editor", correct, Map.of("figure", figure, "value", 606000));
        String release = drafted.path("data.correctReading.id");
        step("editor", "submitRelease", release);
        step("approver", "approveRelease", release).then().body("data.approveRelease.state", equalTo("PUBLISHED"));

        // Then
        impossible
                .then()
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.argument", equalTo("value"));
        drafted.then()
                .body("data.correctReading.state", equalTo("DRAFT"))
                .body("data.correctReading.figureCount", equalTo(1));
        Entente.graph(
                        "reader",
                        "{ now: %s then: %s }"
                                .formatted(damaged.formatted(""), damaged.formatted(", asOf: \"2024-01-01\"")))
                .then()
                .body("errors", nullValue())
                .body("data.now.nodes[0].latest.printed", equalTo("606,<>"))
                .body("data.now.nodes[0].latest.reading", equalTo("CORRECTED"))
                .body("data.now.nodes[0].latest.value", equalTo(606000))
                .body("data.now.nodes[0].latest.vintages.reading", contains("GARBLED", "CORRECTED"))
                .body("data.now.nodes[0].latest.vintages[1].sourceUrl", equalTo("https://www.ons.gov.uk/"))
                .body("data.then.nodes[0].latest.reading", equalTo("GARBLED"))
                .body("data.then.nodes[0].latest.value", nullValue());
    }

    @Test
    void oneFigureIsWithdrawnAndItsReleaseStays() {
        // Given
        String release = draft("editor", "Long-term migration of Estonia", Map.of());
        record("editor", release, figure("EST", "001", "2021", "4,000"), figure("EST", "001", "2022", "9,000"));
        step("editor", "submitRelease", release);
        step("approver", "approveRelease", release);
        String figure =
                Entente.graph("editor", "{ %s }".formatted(seriesOf("EST"))).path("data.series.nodes[0].latest.id");

        // When
        String withdrawal = Entente.graph(
                        "editor",
                        "mutation { withdrawFigure(figureId: \"%s\", reason: \"Misprinted\") { id } }"
                                .formatted(figure))
                .path("data.withdrawFigure.id");
        step("editor", "submitRelease", withdrawal);
        step("approver", "approveRelease", withdrawal).then().body("data.approveRelease.state", equalTo("PUBLISHED"));

        // Then
        Entente.graph(
                        "reader",
                        "{ %s release(id: \"%s\") { state figures { totalCount nodes { printed isRecord vintages { printed withdrawn note } } } } }"
                                .formatted(seriesOf("EST"), release))
                .then()
                .body("errors", nullValue())
                .body("data.series.nodes[0].latest.value", equalTo(4000))
                .body("data.release.state", equalTo("PUBLISHED"))
                .body("data.release.figures.nodes.printed", contains("4,000", "9,000"))
                .body("data.release.figures.nodes.isRecord", contains(true, false))
                .body("data.release.figures.nodes[1].vintages.withdrawn", contains(false, true))
                .body("data.release.figures.nodes[1].vintages[1].note", equalTo("Misprinted"));
    }

    @Test
    void anEditorWritesForTheOwnDesksOnly() {
        // Given
        String release = draft("editor-tun", "Of another desk", Map.of());

        // When
        Response foreign = record(
                "editor-tun", release, figure("TUN", "001", "2022", "1,000"), figure("MLT", "ALB", "2022", "1,000"));
        Response others = record("editor", release, figure("MLT", "001", "2022", "1,000"));
        Response announced = Entente.graph(
                "editor-tun",
                DRAFT,
                Map.of(
                        "input",
                        input("Announced by another desk", Map.of("embargoUntil", "2099-01-01", "announce", true))));
        Response own = record("editor-tun", release, figure("TUN", "001", "2022", "1,000"));

        // Then
        foreign.then()
                .body("data.recordFigures", nullValue())
                .body("errors[0].extensions.code", equalTo("NOT_YOUR_DESK"))
                .body("errors[0].extensions.errors[0].field", equalTo("figures[1].seriesKey"));
        others.then().body("errors[0].extensions.code", equalTo("NOT_YOUR_DRAFT"));
        announced.then().body("errors[0].extensions.code", equalTo("NOT_YOUR_DESK"));
        own.then().body("data.recordFigures.figureCount", equalTo(1));
        withdraw("editor-tun", release).then().body("data.withdrawRelease.state", equalTo("WITHDRAWN"));
    }

    @Test
    void everyBadFigureIsNamedAndNoneIsTaken() {
        // Given
        String release = draft("editor", "Refused in part", Map.of());

        // When
        Response refused = record(
                "editor",
                release,
                figure("MLT", "001", "2022", "1,000"),
                figure("XYZ", "001", "2022", "1,000"),
                figure("MLT", "001", "2022-13", "1,000"),
                figure("MLT", "001", "2021", "no number"));

        // Then
        refused.then()
                .body("data.recordFigures", nullValue())
                .body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("ROWS_REFUSED"))
                .body("errors[0].extensions.errorsTotal", equalTo(3))
                .body(
                        "errors[0].extensions.errors.field",
                        contains("figures[1].seriesKey", "figures[2].period", "figures[3].printed"))
                .body("errors[0].extensions.errors[2].value", equalTo("no number"));
        Entente.graph("editor", "{ release(id: \"%s\") { figureCount figures { totalCount } } }".formatted(release))
                .then()
                .body("data.release.figureCount", equalTo(0))
                .body("data.release.figures.totalCount", equalTo(0));
        step("editor", "submitRelease", release).then().body("errors[0].extensions.code", equalTo("WRONG_STATE"));
        Entente.graph("editor", DRAFT, Map.of("input", input(" ", Map.of())))
                .then()
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.argument", equalTo("input.title"));
        withdraw("editor", "f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1")
                .then()
                .body("errors[0].extensions.code", equalTo("NOT_FOUND"));
    }

    private static String draft(String person, String title, Map<String, Object> more) {
        Response answer = Entente.graph(person, DRAFT, Map.of("input", input(title, more)));
        answer.then().body("errors", nullValue()).body("data.draftRelease.state", equalTo("DRAFT"));
        return answer.path("data.draftRelease.id");
    }

    private static Map<String, Object> input(String title, Map<String, Object> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.putAll(Map.of("publisher", "ONS", "title", title, "publishedAt", "2023-05-25"));
        return input;
    }

    private static Response record(String person, String release, Map<?, ?>... figures) {
        return Entente.graph(person, RECORD, Map.of("id", release, "figures", List.of(figures)));
    }

    private static Map<String, Object> figure(String area, String counterpart, String period, String printed) {
        return Map.of(
                "seriesKey",
                "A.LTIM_NET.%s.%s.ALL.ONS".formatted(area, counterpart),
                "period",
                period,
                "printed",
                printed,
                "rounding",
                1000);
    }

    private static Response step(String person, String mutation, String release) {
        return Entente.graph(person, "mutation { %s(id: \"%s\") { state } }".formatted(mutation, release));
    }

    private static Response withdraw(String person, String release) {
        return Entente.graph(
                person,
                "mutation { withdrawRelease(id: \"%s\", reason: \"The wrong table\") { state withdrawnAt withdrawalReason } }"
                        .formatted(release));
    }

    private static String seriesOf(String area) {
        return "series(filter: {refArea: \"%s\"}) { nodes { latest { id value } } }".formatted(area);
    }
}
