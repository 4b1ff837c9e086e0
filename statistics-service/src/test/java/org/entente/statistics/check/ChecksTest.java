package org.entente.statistics.check;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Publishing.submitted;
import static org.entente.statistics.testing.Sample.netMigrationOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.statistics.testing.MovableClock;
import org.entente.statistics.testing.Publishing;
import org.entente.statistics.testing.Releases;
import org.entente.statistics.testing.Sample;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Statements;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What checks are made of: vintages, releases, supplements, corrections, withdrawals, and whoever looks. */
@QuarkusTest
@WithTestResource(Stack.class)
class ChecksTest {

    @AfterEach
    void theClockGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void anIdentityIsCheckedWithinOneReleaseInTheWordsOfItsNumbers() {
        // Given
        String release = published(
                        netMigrationOf("ISL"), immigration("ISL", "1.2 million"), emigration("ISL", "557,000"))
                .get(0);

        // When
        Response answer = checks("refArea", "ISL");

        // Then
        answer.then()
                .body("total", equalTo(1))
                .body("next", nullValue())
                .body("items[0].kind", equalTo("IDENTITY"))
                .body("items[0].rule", equalTo("NET_MIGRATION"))
                .body("items[0].verdict", equalTo("HOLDS_WEAKLY"))
                .body("items[0].slack.low", equalTo(592500))
                .body("items[0].slack.high", equalTo(693500))
                .body(
                        "items[0].statement",
                        equalTo(
                                "Net migration is immigration less emigration (ISL, YE-2022-12): 606,000 against 1.2 million minus 557,000"))
                .body(
                        "items[0].explanation",
                        equalTo(
                                "1,150,000 .. 1,250,000 minus 556,500 .. 557,500 gives 592,500 .. 693,500; 606,000 stands for 605,500 .. 606,500. The two overlap, but half the width of the first, 50,500, is more than 1 % of 606,000."))
                .body(
                        "items[0].terms",
                        contains(
                                release + "/YE.LTIM_NET.ISL.001.ALL.ONS/YE-2022-12",
                                release + "/YE.LTIM_IMMIGRATION.ISL.001.ALL.ONS/YE-2022-12",
                                release + "/YE.LTIM_EMIGRATION.ISL.001.ALL.ONS/YE-2022-12"))
                .body("items[0].releases", contains(release))
                .body("items[0].from", equalTo("2023-05-25T00:00:00Z"))
                .body("items[0].until", nullValue())
                .body("items[0].madeBy", equalTo(release))
                .body("figures.printed", contains("606,000", "1.2 million", "557,000"))
                .body("figures.isRecord", contains(true, true, true))
                .body("releases.id", contains(release))
                .body("statuses.code", contains("P"));
    }

    @Test
    void aSupplementCountsWithTheReleaseThatItBelongsTo() {
        published(netMigrationOf("CHE"), immigration("CHE", "1,163,000"));
        checks("refArea", "CHE")
                .then()
                .body("items.verdict", contains("CANNOT_TELL"))
                .body("items[0].explanation", containsString("YE.LTIM_EMIGRATION.CHE.001.ALL.ONS is missing."));

        published(emigration("CHE", "557,000"));

        checks("refArea", "CHE")
                .then()
                .body("items.kind", contains("IDENTITY"))
                .body("items.verdict", contains("HOLDS"))
                .body("items[0].releases", hasSize(2));
    }

    @Test
    void termsOfDifferentReleasesMakeARevisionThatNamesBoth() {
        // Given
        published(netMigrationOf("UZB"), immigration("UZB", "1.2 million"), emigration("UZB", "557,000"));
        published(netMigrationOf("UZB").printed("745,000").title("Revised").publishedOn("2023-11-23"));

        // When
        Response answer = checks("refArea", "UZB");

        // Then
        answer.then()
                .body("items.kind", contains("IDENTITY", "REVISION"))
                .body("items.verdict", contains("HOLDS_WEAKLY", "FAILS"))
                .body("items.from", contains("2023-05-25T00:00:00Z", "2023-11-23T00:00:00Z"))
                .body("items.until", contains(equalTo("2023-11-23T00:00:00Z"), nullValue()))
                .body("items[1].slack", nullValue())
                .body("items[1].computed.low", equalTo(592500))
                .body("items[1].releases", hasSize(2))
                .body(
                        "items[1].explanation",
                        containsString(
                                "The two cannot overlap. 745,000 is from “Revised” of 2023-11-23; 1.2 million, 557,000 are from “Long-term international migration” of 2023-05-25."));
        checks("refArea", "UZB", "asOf", "2023-11-22")
                .then()
                .body("items.kind", contains("IDENTITY"))
                .body("items[0].until", nullValue());
        checks("refArea", "UZB", "standing", true).then().body("items.kind", contains("REVISION"));
        checks("refArea", "UZB", "kind", "IDENTITY").then().body("total", equalTo(1));
        checks("refArea", "UZB", "verdict", "FAILS").then().body("items.kind", contains("REVISION"));
    }

    @Test
    void theReportSaysWhatFailsWhatFailedAndWhatARevisionChanged() {
        // Given
        String first = published(netMigrationOf("KAZ"), immigration("KAZ", "1,163,000"), emigration("KAZ", "557,000"))
                .get(0);
        String second = published(netMigrationOf("KAZ")
                        .printed("745,000")
                        .title("Revised")
                        .publishedOn("2023-11-23"))
                .get(0);
        String third = published(
                        immigration("KAZ", "1,302,000").title("Revised again").publishedOn("2024-05-23"),
                        netMigrationOf("KAZ")
                                .period("YE-2023-12")
                                .printed("100,000")
                                .title("Revised again")
                                .publishedOn("2024-05-23"),
                        immigration("KAZ", "500,000")
                                .period("YE-2023-12")
                                .title("Revised again")
                                .publishedOn("2024-05-23"),
                        emigration("KAZ", "450,000")
                                .period("YE-2023-12")
                                .title("Revised again")
                                .publishedOn("2024-05-23"))
                .get(0);

        // When
        Response report = given().auth()
                .oauth2(Tokens.reader())
                .queryParam("refArea", "KAZ")
                .get("/checks/report");

        // Then
        report.then()
                .statusCode(200)
                .body("failing.total", equalTo(1))
                .body("failing.items[0].kind", equalTo("IDENTITY"))
                .body("failing.items[0].madeBy", equalTo(third))
                .body("failed.total", equalTo(1))
                .body("failed.items[0].check.kind", equalTo("REVISION"))
                .body("failed.items[0].check.madeBy", equalTo(second))
                .body("failed.items[0].check.from", equalTo("2023-11-23T00:00:00Z"))
                .body("failed.items[0].check.until", equalTo("2024-05-23T00:00:00Z"))
                .body("failed.items[0].endedBy", equalTo(third))
                .body("changed.total", equalTo(2))
                .body("changed.items.at", contains("2024-05-23T00:00:00Z", "2023-11-23T00:00:00Z"))
                .body("changed.items.madeBy", contains(third, second))
                .body("changed.items.before.verdict", contains("FAILS", "HOLDS"))
                .body("changed.items.after.verdict", contains("HOLDS", "FAILS"))
                .body("changed.items[1].before.releases", contains(first))
                .body("changed.items[1].after.releases", contains(second, first))
                .body("next", nullValue());
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("refArea", "KAZ")
                .queryParam("asOf", "2024-01-01")
                .get("/checks/report")
                .then()
                .body("failing.items.kind", contains("REVISION"))
                .body("failed.items", empty());
        String next = given().auth()
                .oauth2(Tokens.reader())
                .queryParam("refArea", "KAZ")
                .queryParam("first", 1)
                .get("/checks/report")
                .then()
                .body("changed.items", hasSize(1))
                .body("changed.total", equalTo(2))
                .extract()
                .path("next");
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("refArea", "KAZ")
                .queryParam("first", 1)
                .queryParam("after", next)
                .get("/checks/report")
                .then()
                .body("failing.items", empty())
                .body("changed.items.madeBy", contains(second))
                .body("next", nullValue());
    }

    @Test
    void anUnclearPrintConfirmsNothingUntilItIsCorrected() {
        // Given
        String release = published(
                        netMigrationOf("TKM").printed("606,<>").rounding(""),
                        immigration("TKM", "1,163,000"),
                        emigration("TKM", "557,000"))
                .get(0);
        String figure = release + "/YE.LTIM_NET.TKM.001.ALL.ONS/YE-2022-12";
        checks("figure", figure)
                .then()
                .body("items.verdict", contains("CANNOT_TELL"))
                .body(
                        "items[0].explanation",
                        containsString("606,<> stands for 606,000 .. 606,999. 606,<> is unreadable."));

        // When
        String correction = Releases.correct(Tokens.editor(), figure, 606_010).path("id");
        Releases.publish(correction);

        // Then
        checks("refArea", "TKM")
                .then()
                .body("items.kind", contains("IDENTITY", "IDENTITY"))
                .body("items.verdict", contains("CANNOT_TELL", "HOLDS"));
    }

    @Test
    void aPrintThatFitsInNoneOfItsReadingsFails() {
        published(
                netMigrationOf("TJK").printed("9,<>").rounding(""),
                immigration("TJK", "1,163,000"),
                emigration("TJK", "557,000"));

        checks("refArea", "TJK").then().body("items.verdict", contains("FAILS"));
    }

    @Test
    void monthsAndQuartersMakeUpTheirYearAndItsParts() {
        // Given
        Stream<Sample> months = Stream.of("2022-01", "2022-02", "2022-03", "2022-04", "2022-05", "2022-06")
                .map(month -> count("SUR", month, "100"));
        published(Stream.concat(
                        months,
                        Stream.of(
                                count("SUR", "2022-Q1", "300"),
                                count("SUR", "2022-Q2", "301"),
                                count("SUR", "2022-S1", "601"),
                                count("SUR", "2022-01/2022-06", "600"),
                                count("SUR", "2022-01/2022-07", "599"),
                                count("SUR", "2022", "1,000")))
                .toArray(Sample[]::new));

        // When
        Response answer = checks("refArea", "SUR", "first", 500);

        // Then
        Map<String, String> verdicts = verdicts(answer);
        assertThat(verdicts)
                .containsEntry("MONTHS_OF_QUARTER Q.2022-Q1", "HOLDS")
                .containsEntry("MONTHS_OF_QUARTER Q.2022-Q2", "FAILS")
                .containsEntry("QUARTERS_OF_HALF S.2022-S1", "HOLDS")
                .containsEntry("MONTHS_OF_HALF S.2022-S1", "FAILS")
                .containsEntry("MONTHS_TO_DATE YTD.2022-01-01/2022-06-30", "HOLDS")
                .containsEntry("QUARTERS_TO_DATE YTD.2022-01-01/2022-06-30", "FAILS")
                .containsEntry("MONTHS_TO_DATE YTD.2022-01-01/2022-07-31", "FAILS")
                .containsEntry("TO_DATE_NEVER_FALLS YTD.2022-01-01/2022-07-31", "FAILS")
                .containsEntry("YEAR_NOT_BELOW_TO_DATE A.2022", "HOLDS")
                .containsEntry("MONTHS_OF_YEAR A.2022", "CANNOT_TELL")
                .containsEntry("QUARTERS_OF_YEAR A.2022", "CANNOT_TELL")
                .containsEntry("HALVES_OF_YEAR A.2022", "CANNOT_TELL")
                .hasSize(12);
        answer.then()
                .body("items.kind.unique()", contains("PARTS_OF_TOTAL"))
                .body(
                        "items.find { it.rule == 'QUARTERS_OF_YEAR' }.explanation",
                        equalTo(
                                "300 plus 301 plus 2022-Q3 (missing) plus 2022-Q4 (missing) gives at least 601; 1,000 is exact. 2022-Q3 is missing; 2022-Q4 is missing."));
    }

    @Test
    void nationalitiesAreNoMoreThanAllTogether() {
        published(
                count("TON", "2022", "1,000"),
                count("TON", "2022", "600")
                        .set("indicator", "SMALL_BOAT_ARRIVALS_BY_NATIONALITY")
                        .set("counterpart_area", "FJI"),
                count("TON", "2022", "401")
                        .set("indicator", "SMALL_BOAT_ARRIVALS_BY_NATIONALITY")
                        .set("counterpart_area", "WSM"));

        checks("refArea", "TON")
                .then()
                .body("items.rule", contains("SMALL_BOAT_NATIONALITIES"))
                .body("items.verdict", contains("FAILS"))
                .body(
                        "items[0].explanation",
                        equalTo("600 plus 401 gives 1,001, which must not be more than 1,000; 1,000 is exact. It is more."))
                .body("items[0].terms", hasSize(3));
    }

    @Test
    void whatIsUnderEmbargoIsNoTermForThoseWhoMayNotSeeIt() {
        // Given
        MovableClock.stopAt(Instant.parse("2060-01-01T00:00:00Z"));
        published(netMigrationOf("VUT"), immigration("VUT", "1,163,000"), emigration("VUT", "557,000"));
        String before = checks("refArea", "VUT").asString();
        String hidden = Releases.draft(
                        Tokens.editor(),
                        Releases.under(
                                "2060-05-20T08:30:00Z", Releases.draftOf("Under embargo", "2060-05-20T08:30:00Z")))
                .path("id");
        Releases.record(
                Tokens.editor(),
                hidden,
                Releases.figure("YE.LTIM_EMIGRATION.VUT.001.ALL.ONS", "YE-2022-12", "400,000"));
        Releases.publish(hidden);

        // Then
        assertThat(checks("refArea", "VUT").asString()).isEqualTo(before);
        checks("release", hidden).then().statusCode(200).body("items", empty()).body("total", equalTo(0));
        checks("figure", hidden + "/YE.LTIM_EMIGRATION.VUT.001.ALL.ONS/YE-2022-12")
                .then()
                .body("items", empty());
        given().auth()
                .oauth2(Tokens.preRelease())
                .queryParam("refArea", "VUT")
                .queryParam("standing", true)
                .get("/checks")
                .then()
                .body("items.kind", contains("REVISION"))
                .body("items.verdict", contains("FAILS"));
        MovableClock.stopAt(Instant.parse("2060-05-20T08:30:00Z"));
        checks("release", hidden).then().body("items.verdict", contains("FAILS"));
    }

    @Test
    void aWithdrawnReleaseEndsItsChecksAndItsOwnTimeStaysKnown() {
        // Given
        published(netMigrationOf("KIR"), immigration("KIR", "1,163,000"), emigration("KIR", "557,000"));
        String revised = published(netMigrationOf("KIR")
                        .printed("745,000")
                        .title("Revised")
                        .publishedOn("2023-11-23"))
                .get(0);
        Instant recorded = Clock.systemUTC().instant();

        // When
        Releases.withdraw(Tokens.approver(), revised, "printed by mistake", "2024-01-01T00:00:00Z")
                .then()
                .statusCode(200);

        // Then
        checks("refArea", "KIR")
                .then()
                .body("items.kind", contains("IDENTITY", "REVISION", "IDENTITY"))
                .body("items.verdict", contains("HOLDS", "FAILS", "HOLDS"))
                .body("items.from", contains("2023-05-25T00:00:00Z", "2023-11-23T00:00:00Z", "2024-01-01T00:00:00Z"))
                .body("items[2].madeBy", nullValue());
        given().auth()
                .oauth2(Tokens.auditor())
                .queryParam("refArea", "KIR")
                .queryParam("recordedAsOf", recorded.toString())
                .get("/checks")
                .then()
                .body("items.kind", contains("IDENTITY", "REVISION"));
    }

    @Test
    void manyFiguresAreAskedForInOneCallAndAnsweredByOneStatementEachFromItsOwnInstant() throws SQLException {
        // Given
        String first = published(netMigrationOf("PLW"), immigration("PLW", "1,163,000"), emigration("PLW", "557,000"))
                .get(0);
        published(netMigrationOf("PLW").printed("745,000").title("Revised").publishedOn("2023-11-23"));
        String emigration = first + "/YE.LTIM_EMIGRATION.PLW.001.ALL.ONS/YE-2022-12";
        String net = first + "/YE.LTIM_NET.PLW.001.ALL.ONS/YE-2022-12";
        String nothing = first + "/YE.LTIM_NET.PLW.001.ALL.ONS/YE-2001-12";
        var query = Map.of(
                "selections",
                List.of(
                        Map.of("figure", emigration),
                        Map.of("figure", emigration, "asOf", "2023-06-01"),
                        Map.of("figure", net),
                        Map.of("figure", nothing)));
        Response[] answer = new Response[1];

        // When
        long statements = Statements.during(() -> answer[0] = post(query));

        // Then
        assertThat(statements).isEqualTo(1);
        answer[0]
                .then()
                .statusCode(200)
                .body("answers[0].items.kind", contains("IDENTITY", "REVISION"))
                .body("answers[0].figures", hasSize(4))
                .body("answers[1].items.kind", contains("IDENTITY"))
                .body("answers[1].items[0].until", nullValue())
                .body("answers[2].items.kind", contains("IDENTITY"))
                .body("answers[3].items", empty())
                .body("releases", hasSize(2));
        assertThat(Statements.during(() -> checks("refArea", "PLW"))).isEqualTo(1);
        assertThat(Statements.during(() -> given().auth()
                        .oauth2(Tokens.reader())
                        .queryParam("refArea", "PLW")
                        .get("/checks/report")))
                .isEqualTo(1);
    }

    @Test
    void pagesFollowOneAnother() {
        // Given
        published(Stream.of("YE-2020-12", "YE-2021-12", "YE-2022-12")
                .flatMap(period -> Stream.of(
                        netMigrationOf("NRU").period(period),
                        immigration("NRU", "1,163,000").period(period),
                        emigration("NRU", "557,000").period(period)))
                .toArray(Sample[]::new));

        // When
        Response one = checks("refArea", "NRU", "first", 2);
        Response two = checks("refArea", "NRU", "first", 2, "after", one.path("next"));

        // Then
        one.then().body("total", equalTo(3)).body("items", hasSize(2));
        two.then()
                .body("total", equalTo(3))
                .body("items.statement", contains(containsString("YE-2022-12")))
                .body("next", nullValue());
    }

    @Test
    void badQuestionsAreToldWhatIsWrong() {
        checks("figure", "nonsense").then().statusCode(400).body("code", equalTo("BAD_PARAMETER"));
        checks("kind", "NONSENSE").then().statusCode(400).body("code", equalTo("BAD_PARAMETER"));
        checks("first", 501).then().statusCode(400);
        checks("recordedAsOf", "2023-01-01").then().statusCode(403).body("code", equalTo("RECORDED_CLOCK_NOT_YOURS"));
        post(Map.of("selections", List.of())).then().statusCode(400);
        post(Map.of("selections", Collections.nCopies(501, Map.of("figure", "x"))))
                .then()
                .statusCode(400);
        post(Map.of("selections", List.of(Map.of("figure", "x"))))
                .then()
                .statusCode(400)
                .body("detail", equalTo("figure: a figure's id is release/series key/period"));
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("after", "eA")
                .get("/checks/report")
                .then()
                .statusCode(400);
        given().get("/checks").then().statusCode(401);
        assertThat(submitted(netMigrationOf("TUV"), immigration("TUV", "1"), emigration("TUV", "1")))
                .hasSize(1);
        checks("refArea", "TUV").then().body("items", empty());
        assertThat(Publishing.take(
                                Tokens.editor(),
                                Sample.csv(netMigrationOf("TUV").title("Draft")))
                        .statusCode())
                .isEqualTo(201);
        checks("refArea", "TUV").then().body("items", empty());
    }

    private static Sample immigration(String area, String printed) {
        return netMigrationOf(area)
                .set("indicator", "LTIM_IMMIGRATION")
                .printed(printed)
                .rounding(printed.contains("million") ? "100000" : "1000");
    }

    private static Sample emigration(String area, String printed) {
        return netMigrationOf(area).set("indicator", "LTIM_EMIGRATION").printed(printed);
    }

    private static Sample count(String area, String period, String printed) {
        return netMigrationOf(area)
                .set("indicator", "SMALL_BOAT_ARRIVALS")
                .period(period)
                .printed(printed)
                .rounding("1")
                .title("Counts");
    }

    private static Map<String, String> verdicts(Response answer) {
        Map<String, String> verdicts = new TreeMap<>();
        List<Map<String, Object>> items = answer.path("items");
        for (Map<String, Object> item : items) {
            String[] id =
                    String.valueOf(item.get("terms")).split("[\\[\\],]", -1)[1].split("/", 3);
            verdicts.put(
                    item.get("rule") + " " + id[1].substring(0, id[1].indexOf('.')) + "." + id[2],
                    String.valueOf(item.get("verdict")));
        }
        return verdicts;
    }

    private static Response post(Map<String, ?> query) {
        return given().auth()
                .oauth2(Tokens.reader())
                .contentType("application/json")
                .body(query)
                .post("/checks/query");
    }

    private static Response checks(Object... parameters) {
        var request = given().auth().oauth2(Tokens.reader());
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(String.valueOf(parameters[i]), parameters[i + 1]);
        }
        return request.get("/checks");
    }
}
