package org.entente.statistics.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Publishing.submitted;
import static org.entente.statistics.testing.Publishing.take;
import static org.entente.statistics.testing.Sample.csv;
import static org.entente.statistics.testing.Sample.netMigrationOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class ReleaseLifeTest {

    @Test
    void aDraftIsSubmittedAndApprovedBySomebodyElse() {
        // Given
        String id = take(Tokens.editor(), csv(netMigrationOf("BRA"))).path("releases[0].id");

        // When
        Response submission = submit(Tokens.editor(), id);
        Response seenByReader = given().auth().oauth2(Tokens.reader()).get("/releases/" + id);
        Response approval = approve(Tokens.approver(), id);

        // Then
        submission.then().statusCode(200).body("state", equalTo("SUBMITTED")).body("submittedBy", equalTo("editor"));
        seenByReader.then().statusCode(404);
        approval.then().statusCode(200).body("state", equalTo("PUBLISHED")).body("approvedBy", equalTo("approver"));
        given().auth()
                .oauth2(Tokens.reader())
                .get("/releases/" + id)
                .then()
                .statusCode(200)
                .body("publishedAt", equalTo("2023-05-25T00:00:00Z"))
                .body("recordedAt", notNullValue())
                .body("figureCount", equalTo(1))
                .body("submittedBy", nullValue());
    }

    @Test
    void nobodyApprovesTheirOwnEvenWithBothRoles() {
        // Given
        String id = take(Tokens.chief(), csv(netMigrationOf("ARG")), "submit").path("releases[0].id");

        // Then
        approve(Tokens.chief(), id).then().statusCode(403).body("code", equalTo("APPROVED_BY_SUBMITTER"));
        approve(Tokens.reader(), id).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        approve(Tokens.editor(), id).then().statusCode(403);
        approve(Tokens.approver(), id).then().statusCode(200);
    }

    @Test
    void nobodyApprovesWhatTheyDraftedWhoeverSubmittedIt() {
        // Given
        String id = take(Tokens.chief(), csv(netMigrationOf("BOL"))).path("releases[0].id");
        submit(Tokens.editor(), id).then().statusCode(200).body("submittedBy", equalTo("editor"));

        // Then
        approve(Tokens.chief(), id).then().statusCode(403).body("code", equalTo("APPROVED_BY_SUBMITTER"));
        approve(Tokens.approver(), id).then().statusCode(200);
    }

    @Test
    void rowsForSomebodyElsesDraftOpenADraftOfTheirOwn() {
        // Given
        String others = take(Tokens.editor(), csv(netMigrationOf("PRY"))).path("releases[0].id");

        // When
        Response answer = take(Tokens.chief(), csv(netMigrationOf("PRY").period("YE-2021-12")));

        // Then
        answer.then().statusCode(201).body("releases", hasSize(1)).body("releases[0].id", not(equalTo(others)));
    }

    @Test
    void whoMaySeeAReleaseMayReadItBeforeApprovingIt() {
        // Given
        String id = submitted(netMigrationOf("VEN"), netMigrationOf("VEN").period("YE-2021-12"))
                .get(0);

        // Then
        String next = given().auth()
                .oauth2(Tokens.approver())
                .queryParam("first", 1)
                .get("/releases/{id}/figures", id)
                .then()
                .statusCode(200)
                .body("items.period", contains("YE-2021-12"))
                .body("total", equalTo(2))
                .body("releases[0].state", equalTo("SUBMITTED"))
                .extract()
                .path("next");
        given().auth()
                .oauth2(Tokens.approver())
                .queryParam("after", next)
                .get("/releases/{id}/figures", id)
                .then()
                .body("items.period", contains("YE-2022-12"))
                .body("next", nullValue());
        given().auth()
                .oauth2(Tokens.reader())
                .get("/releases/{id}/figures", id)
                .then()
                .statusCode(404);
    }

    @Test
    void aDraftWithFiguresOfOtherDesksIsNotSubmitted() {
        // Given
        String id = take(
                        Tokens.editor(),
                        csv(
                                netMigrationOf("ITA")
                                        .set("counterpart_area", "TUN")
                                        .title("Mixed"),
                                netMigrationOf("ITA")
                                        .set("counterpart_area", "ALB")
                                        .title("Mixed")))
                .path("releases[0].id");
        String ownRow = csv(netMigrationOf("ITA").set("counterpart_area", "TUN").title("Mixed"));

        // Then
        submit(Tokens.editorTun(), id).then().statusCode(403).body("code", equalTo("NOT_YOUR_DESK"));
        take(Tokens.editorTun(), ownRow, "submit").then().statusCode(403).body("code", equalTo("NOT_YOUR_DESK"));
        submit(Tokens.editor(), id).then().statusCode(200);
    }

    @Test
    void aStepTakenTwiceIsAnsweredAgainAndChangesNothing() {
        // Given
        String id = submitted(netMigrationOf("CHL")).get(0);
        String recorded = approve(Tokens.approver(), id).path("recordedAt");
        int rows = ledgerRows();

        // Then
        approve(Tokens.approver(), id).then().statusCode(200).body("recordedAt", equalTo(recorded));
        submit(Tokens.editor(), id).then().statusCode(200).body("state", equalTo("PUBLISHED"));
        approve(Tokens.of("other", List.of(), "approver"), id)
                .then()
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
        assertThat(ledgerRows()).isEqualTo(rows);
    }

    @Test
    void aDraftIsNotApproved() {
        String id = take(Tokens.editor(), csv(netMigrationOf("PER"))).path("releases[0].id");

        approve(Tokens.approver(), id).then().statusCode(404);
        approve(Tokens.chief(), id).then().statusCode(409).body("code", equalTo("WRONG_STATE"));
    }

    @Test
    void approvesAllOrNone() {
        // Given
        String id = submitted(netMigrationOf("COL")).get(0);
        String unknown = UUID.randomUUID().toString();

        // When
        Response answer = given().auth()
                .oauth2(Tokens.approver())
                .contentType("application/json")
                .body(Map.of("ids", List.of(id, unknown)))
                .post("/releases/approvals");

        // Then
        answer.then().statusCode(404).body("errors.value", contains(unknown));
        given().auth().oauth2(Tokens.approver()).get("/releases/" + id).then().body("state", equalTo("SUBMITTED"));
    }

    @Test
    void aReleaseOfTheFutureExistsForThoseWhoMaySeeEmbargoedFigures() {
        // Given
        String id = submitted(netMigrationOf("ECU").publishedOn("2999-01-01")).get(0);
        approve(Tokens.approver(), id).then().body("state", equalTo("APPROVED"));
        String figures = "/series/YE.LTIM_NET.ECU.001.ALL.ONS/figures";

        // Then
        given().auth().oauth2(Tokens.preRelease()).get(figures).then().body("items", hasSize(1));
        given().auth()
                .oauth2(Tokens.preRelease())
                .queryParam("asOf", "2026-01-01")
                .get(figures)
                .then()
                .body("items", empty());
        given().auth()
                .oauth2(Tokens.preRelease())
                .queryParam("refArea", "ECU")
                .get("/series")
                .then()
                .body("total", equalTo(1));
        given().auth().oauth2(Tokens.reader()).get(figures).then().body("items", empty());
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("asOf", "3000-01-01")
                .get(figures)
                .then()
                .body("items", empty());
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("refArea", "ECU")
                .get("/series")
                .then()
                .body("total", equalTo(0));
        given().auth().oauth2(Tokens.reader()).get("/releases/" + id).then().statusCode(404);
        given().auth().oauth2(Tokens.reader()).get("/releases").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void anEditorSeesTheDraftsOfTheOwnDesksOnly() {
        // Given
        String tunisia = take(
                        Tokens.editor(),
                        csv(netMigrationOf("ITA").set("counterpart_area", "TUN").title("Tunisia")))
                .path("releases[0].id");
        String albania = take(
                        Tokens.editor(),
                        csv(netMigrationOf("ITA").set("counterpart_area", "ALB").title("Albania")))
                .path("releases[0].id");

        // Then
        given().auth()
                .oauth2(Tokens.editorTun())
                .get("/releases/" + tunisia)
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(Tokens.editorTun())
                .get("/releases/" + albania)
                .then()
                .statusCode(404);
        submit(Tokens.editorTun(), albania).then().statusCode(404);
    }

    @Test
    void listsNewestPublicationsFirstByPages() {
        // Given
        published(netMigrationOf("URY").publisherNamed("GC_ITA").publishedOn("2020-01-01"));
        published(netMigrationOf("URY").publisherNamed("GC_ITA").publishedOn("2022-01-01"));
        published(netMigrationOf("URY").publisherNamed("GC_ITA").publishedOn("2021-01-01"));

        // When
        Response first = given().auth()
                .oauth2(Tokens.reader())
                .queryParam("publisher", "GC_ITA")
                .queryParam("first", 2)
                .get("/releases");
        Response second = given().auth()
                .oauth2(Tokens.reader())
                .queryParam("publisher", "Italian Coast Guard")
                .queryParam("first", 2)
                .queryParam("after", first.<String>path("next"))
                .get("/releases");

        // Then
        first.then()
                .body("items.publishedOn", contains("2022-01-01", "2021-01-01"))
                .body("total", equalTo(3));
        second.then().body("items.publishedOn", contains("2020-01-01")).body("next", nullValue());
    }

    private static Response submit(String token, String id) {
        return given().auth().oauth2(token).post("/releases/{id}/submission", id);
    }

    private static Response approve(String token, String id) {
        return given().auth().oauth2(token).post("/releases/{id}/approval", id);
    }

    private static int ledgerRows() {
        return given().auth().oauth2(Tokens.auditor()).get("/ledger").path("total");
    }
}
