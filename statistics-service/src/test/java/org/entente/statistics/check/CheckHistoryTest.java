package org.entente.statistics.check;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.check.Checking.checks;
import static org.entente.statistics.check.Checking.emigration;
import static org.entente.statistics.check.Checking.immigration;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Sample.netMigrationOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Instant;
import org.entente.statistics.testing.MovableClock;
import org.entente.statistics.testing.Releases;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was checked then, and what of it each may see: the report, an embargo, a withdrawal. */
@QuarkusTest
@WithTestResource(Stack.class)
class CheckHistoryTest {

    @AfterEach
    void theClockGoesOn() {
        MovableClock.goOn();
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
}
