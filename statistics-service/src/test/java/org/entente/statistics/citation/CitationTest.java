package org.entente.statistics.citation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Releases.approve;
import static org.entente.statistics.testing.Releases.draft;
import static org.entente.statistics.testing.Releases.draftOf;
import static org.entente.statistics.testing.Releases.figure;
import static org.entente.statistics.testing.Releases.record;
import static org.entente.statistics.testing.Releases.submit;
import static org.entente.statistics.testing.Releases.under;
import static org.entente.statistics.testing.Releases.withdraw;
import static org.entente.statistics.testing.Sample.netMigrationOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.entente.statistics.ledger.CanonicalJson;
import org.entente.statistics.testing.Database;
import org.entente.statistics.testing.MovableClock;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class CitationTest {

    private static final Instant NOW = Instant.parse("2091-03-01T12:00:00Z");

    private static final String COUNT = "select count(*) from citation";

    @AfterEach
    void theClockGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void answersTheSameBytesAfterARevisionAndAWithdrawal() {
        // Given
        MovableClock.stopAt(NOW);
        String release = published(netMigrationOf("JAM")).get(0);
        String id = cited(Tokens.reader(), figureOf(release, "JAM"));
        String before =
                get(Tokens.reader(), id).then().statusCode(200).extract().asString();

        // When
        MovableClock.stopAt(NOW.plusSeconds(1));
        published(netMigrationOf("JAM").printed("745,000").publishedOn("2023-11-23"));
        withdraw(Tokens.approver(), release, "recorded by mistake", "2023-05-25T00:00:00Z")
                .then()
                .statusCode(200);

        // Then
        assertThat(get(Tokens.reader(), id).asString()).isEqualTo(before);
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("id", figureOf(release, "JAM"))
                .get("/figures")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void saysOfAWithdrawnReleaseSinceWhenItIs() {
        String release = published(netMigrationOf("BLM")).get(0);
        withdraw(Tokens.approver(), release, "recorded by mistake", "2024-01-02T00:00:00Z")
                .then()
                .statusCode(200);
        get(Tokens.reader(), cited(Tokens.reader(), figureOf(release, "BLM")))
                .then()
                .body("references", contains(containsString("Withdrawn on 2024-01-02. Figures: ")));
    }

    @Test
    void saysWhatWasKnownOnBothClocksAndHashesIt() {
        // Given
        MovableClock.stopAt(NOW);
        String release = published(netMigrationOf("HTI").set("url", "https://www.ons.gov.uk/hti"))
                .get(0);

        // When
        String id = cited(Tokens.reader(), figureOf(release, "HTI"));

        // Then
        Response answer = get(Tokens.preRelease(), id);
        answer.then()
                .body("id", matchesPattern("f[a-z2-7]{13}"))
                .body("at", equalTo(NOW.toString()))
                .body("asOf", equalTo(NOW.toString()))
                .body("recordedAsOf", equalTo(NOW.toString()))
                .body("figures.printed", contains("606,000"))
                .body("releases.title", contains("Long-term international migration of HTI"))
                .body("releases.submittedBy", contains(nullValue()))
                .body("statuses.code", contains("P"))
                .body(
                        "references",
                        contains(
                                "Office for National Statistics (2023-05-25). Long-term international migration of HTI."
                                        + " https://www.ons.gov.uk/hti Figures: YE.LTIM_NET.HTI.001.ALL.ONS YE-2022-12: 606,000."));
        String content = answer.path("content");
        assertThat(answer.<String>path("sha256")).isEqualTo(CanonicalJson.sha256(content));
        assertThat(content)
                .startsWith(
                        "{\"asOf\":\"2091-03-01T12:00:00Z\",\"figures\":[{\"bounds\":{\"high\":\"606500\",\"low\":\"605500\"}")
                .contains("\"value\":\"606000\"")
                .doesNotContain("editor");
    }

    @Test
    void keepsTheOrderInWhichFiguresAreNamed() {
        // Given
        String release = published(
                        netMigrationOf("BHS"),
                        netMigrationOf("BHS").period("YE-2021-12").printed("488,000"))
                .get(0);
        String later = figureOf(release, "BHS");
        String earlier = later.replace("2022", "2021");

        // Then
        get(Tokens.reader(), cited(Tokens.reader(), later, earlier))
                .then()
                .body("figures.printed", contains("606,000", "488,000"));
        get(Tokens.reader(), cited(Tokens.reader(), earlier, later))
                .then()
                .body("figures.printed", contains("488,000", "606,000"))
                .body("references", hasSize(1))
                .body("references[0]", containsString("YE-2021-12: 488,000; YE"));
    }

    @Test
    void namesEachFigureThatIsNotThere() {
        // Given
        String there = figureOf(published(netMigrationOf("CUB")).get(0), "CUB");
        String nowhere = figureOf(UUID.randomUUID().toString(), "CUB");

        // Then
        cite(Tokens.reader(), Map.of("figures", List.of(there, nowhere)))
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"))
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo("figures[1]"))
                .body("errors[0].value", equalTo(nowhere));
        cite(Tokens.reader(), Map.of("figures", List.of("nonsense", there, there)))
                .then()
                .statusCode(400)
                .body("errors.field", contains("figures[0]", "figures[2]"));
        cite(Tokens.reader(), Map.of("figures", List.of(there), "asOf", "2023-05-24"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("figures[0]"));
        cite(Tokens.reader(), Map.of("figures", List.of())).then().statusCode(400);
        cite(
                        Tokens.reader(),
                        Map.of(
                                "figures",
                                IntStream.range(0, 51).mapToObj(n -> there).toList()))
                .then()
                .statusCode(400);
        given().contentType("application/json")
                .body(Map.of("figures", List.of(there)))
                .post("/citations")
                .then()
                .statusCode(401);
    }

    @Test
    void theRecordedClockIsForAuditors() {
        // Given
        MovableClock.stopAt(NOW);
        String figure = figureOf(published(netMigrationOf("DOM")).get(0), "DOM");
        MovableClock.stopAt(NOW.plusSeconds(60));
        Map<String, Object> request =
                Map.of("figures", List.of(figure), "recordedAsOf", NOW.toString(), "asOf", "2024-01-01");

        // Then
        cite(Tokens.reader(), request).then().statusCode(403).body("code", equalTo("RECORDED_CLOCK_NOT_YOURS"));
        String id =
                cite(Tokens.auditor(), request).then().statusCode(201).extract().path("id");
        get(Tokens.reader(), id)
                .then()
                .body("recordedAsOf", equalTo(NOW.toString()))
                .body("asOf", equalTo("2024-01-01T00:00:00Z"))
                .body("at", equalTo(NOW.plusSeconds(60).toString()));
        cite(
                        Tokens.auditor(),
                        Map.of(
                                "figures",
                                List.of(figure),
                                "recordedAsOf",
                                NOW.minusMillis(1).toString()))
                .then()
                .statusCode(400);
    }

    @Test
    void whatIsUnderEmbargoIsCitedByThoseWithTheRightAloneAndExistsForNobodyElse() {
        // Given
        MovableClock.stopAt(NOW);
        String minute = "2091-05-20T08:30:00Z";
        String release = draft(Tokens.editor(), under(minute, draftOf("Cited under embargo", minute)))
                .path("id");
        record(Tokens.editor(), release, figure("YE.LTIM_NET.ZWE.001.ALL.ONS", "YE-2022-12", "999,000"));
        submit(Tokens.editor(), release);
        approve(Tokens.approver(), release).then().statusCode(200);
        String figure = figureOf(release, "ZWE");
        Map<String, Object> request = Map.of("figures", List.of(figure), "asOf", minute);
        MovableClock.stopAt(NOW.plusSeconds(1));

        // When
        String id = cite(Tokens.preRelease(), request)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // Then
        String nothing = get(Tokens.reader(), "faaaaaaaaaaaaa").asString();
        String hidden =
                get(Tokens.reader(), id).then().statusCode(404).extract().asString();
        assertThat(hidden.replace(id, "faaaaaaaaaaaaa")).isEqualTo(nothing);
        cite(Tokens.reader(), request).then().statusCode(400).body("errors[0].value", equalTo(figure));
        cite(Tokens.preRelease(), Map.of("figures", List.of(figure))).then().statusCode(400);
        String before =
                get(Tokens.preRelease(), id).then().statusCode(200).extract().path("content");
        MovableClock.stopAt(Instant.parse(minute).minusMillis(1));
        get(Tokens.reader(), id).then().statusCode(404);
        MovableClock.stopAt(Instant.parse(minute));
        get(Tokens.reader(), id).then().statusCode(200).body("content", equalTo(before));
    }

    /** Those who were shown it beforehand may no more show it on than anybody else finds it. */
    @Test
    void whatWasTakenBackBeforeItsMinuteIsShownToNobody() {
        // Given
        MovableClock.stopAt(NOW);
        Instant minute = Instant.parse("2091-05-20T08:30:00Z");
        String release = draft(Tokens.editor(), under(minute.toString(), draftOf("Taken back", minute.toString())))
                .path("id");
        record(Tokens.editor(), release, figure("YE.LTIM_NET.ZMB.001.ALL.ONS", "YE-2022-12", "999,000"));
        submit(Tokens.editor(), release);
        approve(Tokens.approver(), release).then().statusCode(200);
        String id = cite(
                        Tokens.preRelease(),
                        Map.of("figures", List.of(figureOf(release, "ZMB")), "asOf", minute.toString()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        MovableClock.stopAt(NOW.plusSeconds(1));
        get(Tokens.preRelease(), id).then().statusCode(200);

        // When
        withdraw(Tokens.approver(), release, "not yet").then().statusCode(200);

        // Then
        MovableClock.stopAt(minute.plusSeconds(1));
        for (String token : List.of(Tokens.reader(), Tokens.preRelease(), Tokens.auditor())) {
            get(token, id).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        }
    }

    @Test
    void theSameRequestUnderItsKeyPinsNothingASecondTime() {
        // Given
        String figure = figureOf(published(netMigrationOf("BRB")).get(0), "BRB");
        String key = UUID.randomUUID().toString();
        Map<String, Object> request = Map.of("figures", List.of(figure));
        long before = ask(COUNT);

        // When
        String id = citeUnder(key, Tokens.reader(), request)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // Then
        citeUnder("\"" + key + "\"", Tokens.reader(), request)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(id));
        assertThat(ask(COUNT)).isEqualTo(before + 1);
        citeUnder(key, Tokens.reader(), Map.of("figures", List.of(figure), "asOf", "2024-01-01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("KEY_REUSED"));
        citeUnder(key, Tokens.editor(), request).then().statusCode(201).header("Idempotent-Replayed", nullValue());
        citeUnder("two words", Tokens.reader(), request).then().statusCode(400);
    }

    @Test
    void everyCitationIsInTheLedger() {
        // Given
        String figure = figureOf(published(netMigrationOf("AGO")).get(0), "AGO");

        // When
        String id = cited(Tokens.reader(), figure);

        // Then
        assertThat(ask("select count(*) from ledger where action = 'cited' and actor = 'reader' and subject = '%s'"
                        .formatted(id)))
                .isEqualTo(1);
        given().auth()
                .oauth2(Tokens.auditor())
                .get("/ledger/verification")
                .then()
                .body("intact", equalTo(true));
    }

    @Test
    void whatIsNoIdIsNothing() {
        get(Tokens.reader(), "1").then().statusCode(404);
        get(Tokens.reader(), "a".repeat(4000)).then().statusCode(404);
    }

    private static long ask(String sql) {
        try (Connection service = Database.asService();
                ResultSet answer = service.createStatement().executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String figureOf(String release, String area) {
        return release + "/YE.LTIM_NET." + area + ".001.ALL.ONS/YE-2022-12";
    }

    private static String cited(String token, String... figures) {
        return cite(token, Map.of("figures", List.of(figures)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response cite(String token, Map<String, ?> request) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(request)
                .post("/citations");
    }

    private static Response citeUnder(String key, String token, Map<String, ?> request) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(request)
                .post("/citations");
    }

    private static Response get(String token, String id) {
        return given().auth().oauth2(token).get("/citations/{id}", id);
    }
}
