package org.entente.statistics.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Publishing.submitted;
import static org.entente.statistics.testing.Publishing.take;
import static org.entente.statistics.testing.Releases.approve;
import static org.entente.statistics.testing.Releases.submit;
import static org.entente.statistics.testing.Releases.withdraw;
import static org.entente.statistics.testing.Sample.csv;
import static org.entente.statistics.testing.Sample.netMigrationOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.entente.statistics.testing.Database;
import org.entente.statistics.testing.MovableClock;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class WithdrawalTest {

    @AfterEach
    void theClockGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void theFiguresOfAWithdrawnReleaseStopBeingInForceAndItsRecordStays() {
        // Given
        published(netMigrationOf("MYS"));
        String later = published(
                        netMigrationOf("MYS").printed("745,000").title("Later").publishedOn("2023-11-23"))
                .get(0);
        Instant minute = Instant.parse("2090-01-15T09:30:00Z");
        MovableClock.stopAt(minute);

        // When
        withdraw(Tokens.approver(), later, "the publisher took it back")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawnAt", equalTo("2090-01-15T09:30:00Z"));

        // Then
        inForce("MYS", "2023-06-01").body("items.printed", contains("606,000"));
        inForce("MYS", "2024-01-01").body("items.printed", contains("745,000"));
        inForce("MYS", "2090-01-15T09:29:59.999Z").body("items.printed", contains("745,000"));
        inForce("MYS", "2090-01-15T09:30:00Z")
                .body("items.printed", contains("606,000"))
                .body("items[0].isRecord", equalTo(true));
        inForce("MYS", "2024-01-01").body("releases.state", contains("PUBLISHED"));
        given().auth()
                .oauth2(Tokens.reader())
                .get("/releases/{id}", later)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawalReason", equalTo("the publisher took it back"));
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("vintages", true)
                .get("/series/{key}/figures", key("MYS"))
                .then()
                .body("items[0].vintages.printed", contains("606,000", "745,000"))
                .body("releases.state", contains("PUBLISHED", "WITHDRAWN"));
    }

    @Test
    void whatWasRecordedByMistakeWasInForceAtNoInstantButStaysOnTheRecordedClock() {
        // Given
        published(netMigrationOf("PHL"));
        String wrong = published(
                        netMigrationOf("PHL").printed("999,000").title("Wrong").publishedOn("2023-11-23"))
                .get(0);
        Instant before = Instant.parse("2090-02-01T00:00:00Z");
        MovableClock.stopAt(before.plusSeconds(60));

        // When
        withdraw(Tokens.approver(), wrong, "typed from another table", "2023-11-23T00:00:00Z")
                .then()
                .statusCode(200);

        // Then
        inForce("PHL", "2024-01-01").body("items.printed", contains("606,000"));
        given().auth()
                .oauth2(Tokens.reader())
                .get("/releases/{id}", wrong)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.auditor())
                .queryParam("asOf", "2024-01-01")
                .queryParam("recordedAsOf", before.toString())
                .get("/series/{key}/figures", key("PHL"))
                .then()
                .body("items.printed", contains("999,000"));
    }

    @Test
    void aDraftIsWithdrawnByItsAuthorASubmittedReleaseIsRejectedByAnApprover() {
        // Given
        String draft = take(Tokens.editor(), csv(netMigrationOf("RWA"))).path("releases[0].id");
        String submitted = submitted(netMigrationOf("BDI").title("Rejected")).get(0);

        // Then
        withdraw(Tokens.approver(), draft, "not mine").then().statusCode(404);
        withdraw(Tokens.chief(), draft, "not mine").then().statusCode(403).body("code", equalTo("NOT_YOUR_DRAFT"));
        withdraw(Tokens.reader(), draft, "not mine").then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        withdraw(Tokens.editor(), draft, "a typing error").then().statusCode(200);
        withdraw(Tokens.approver(), submitted, "the unit is wrong").then().statusCode(200);
        submit(Tokens.editor(), draft).then().statusCode(409);
        submit(Tokens.editor(), submitted).then().statusCode(409);
        approve(Tokens.approver(), submitted).then().statusCode(409);
        given().auth()
                .oauth2(Tokens.reader())
                .get("/releases/{id}", submitted)
                .then()
                .statusCode(404);
    }

    @Test
    void anEditorDoesNotWithdrawWhatWasApprovedAndNobodyWithdrawsTwiceOrAhead() {
        // Given
        String id = published(netMigrationOf("MWI")).get(0);

        // Then
        withdraw(Tokens.editor(), id, "mine").then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        withdraw(Tokens.approver(), id, "  ").then().statusCode(400).body("errors[0].field", equalTo("reason"));
        withdraw(Tokens.approver(), id, "ahead", "2999-01-01T00:00:00Z")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("withdrawnAt"));
        withdraw(Tokens.approver(), id, "taken back").then().statusCode(200);
        withdraw(Tokens.approver(), id, "taken back again")
                .then()
                .statusCode(200)
                .body("withdrawalReason", equalTo("taken back"));
        withdraw(Tokens.of("other", List.of(), "approver"), id, "me too")
                .then()
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
    }

    @Test
    void theFileOfAWithdrawnReleaseCanBeTakenInAgain() {
        // Given
        String id = submitted(netMigrationOf("UGA")).get(0);
        withdraw(Tokens.approver(), id, "too early").then().statusCode(200);

        // Then
        take(Tokens.editor(), csv(netMigrationOf("UGA")))
                .then()
                .statusCode(201)
                .body("releases[0].id", not(equalTo(id)));
    }

    @Test
    void whatIsWithdrawnUnderEmbargoWasNeverThere() {
        // Given
        MovableClock.stopAt(Instant.parse("2026-11-24T09:00:00Z"));
        String id = submitted(netMigrationOf("GHA").publishedOn("2026-11-26")).get(0);
        approve(Tokens.approver(), id).then().body("state", equalTo("APPROVED"));
        withdraw(Tokens.approver(), id, "an error was found in time").then().statusCode(200);

        // When
        MovableClock.stopAt(Instant.parse("2026-11-27T09:00:00Z"));

        // Then
        for (String token : List.of(Tokens.reader(), Tokens.preRelease())) {
            given().auth().oauth2(token).get("/releases/{id}", id).then().statusCode(404);
            given().auth()
                    .oauth2(token)
                    .get("/series/{key}/figures", key("GHA"))
                    .then()
                    .body("items", empty())
                    .body("total", equalTo(0));
        }
    }

    @Test
    void theDatabaseRefusesWhatTheServiceWould() throws SQLException {
        // Given
        String id = published(netMigrationOf("ZMB")).get(0);
        withdraw(Tokens.approver(), id, "once").then().statusCode(200);

        // Then
        try (var service = Database.asService();
                var sql = service.createStatement()) {
            for (String change : List.of(
                    "withdrawn_from = null, withdrawn_at = null, withdrawn_by = null, withdrawal_reason = null",
                    "withdrawal_reason = 'another'",
                    "approved_by = 'another'")) {
                String update = "update release set %s where id = '%s'".formatted(change, id);
                assertThat(catchThrowable(() -> sql.execute(update))).isInstanceOf(SQLException.class);
            }
            assertThat(
                            catchThrowable(
                                    () -> sql.execute(
                                            "update release set withdrawn_at = now() where withdrawn_at is null and approved_at is not null")))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("withdrawn_by_somebody_with_a_reason");
        }
    }

    private static ValidatableResponse inForce(String area, String asOf) {
        return given().auth()
                .oauth2(Tokens.reader())
                .queryParam("asOf", asOf)
                .get("/series/{key}/figures", key(area))
                .then()
                .statusCode(200);
    }

    private static String key(String area) {
        return "YE.LTIM_NET.%s.001.ALL.ONS".formatted(area);
    }
}
