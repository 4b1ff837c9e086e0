package org.entente.partnerships.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.testing.Handing.approve;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Handing.handIn;
import static org.entente.partnerships.testing.Handing.submit;
import static org.entente.partnerships.testing.Handing.submitted;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.entente.partnerships.testing.Sample.document;
import static org.entente.partnerships.testing.Sample.engagement;
import static org.entente.partnerships.testing.Sample.partnership;
import static org.entente.partnerships.testing.Sample.statement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
import org.entente.partnerships.testing.Sample;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class IntakeLifeTest {

    @Test
    void aDraftIsSubmittedAndApprovedBySomebodyElse() {
        // Given
        String id = draft("life", Tokens.editor());

        // When
        Response submission = submit(Tokens.editor(), id);
        Response approval = approve(Tokens.approver(), id);

        // Then
        submission
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("draftedBy", equalTo("editor"))
                .body("submittedBy", equalTo("editor"))
                .body("approvedAt", nullValue());
        approval.then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("approvedBy", equalTo("approver"))
                .body("approvedAt", notNullValue())
                .body("rows", equalTo(1))
                .body("agreements", contains("life"));
    }

    @Test
    void nobodyApprovesTheirOwn() {
        // Given
        String own = handIn(Tokens.chief(), document(agreement("own-life")), "submit")
                .path("id");
        String drafted = draft("drafted-life", Tokens.chief());
        submit(Tokens.editor(), drafted).then().statusCode(200).body("submittedBy", equalTo("editor"));

        // Then
        approve(Tokens.chief(), own).then().statusCode(403).body("code", equalTo("APPROVED_BY_SUBMITTER"));
        approve(Tokens.chief(), drafted).then().statusCode(403).body("code", equalTo("APPROVED_BY_SUBMITTER"));
        approve(Tokens.editor(), own).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        approve(Tokens.approver(), own).then().statusCode(200);
    }

    @Test
    void aDraftIsNotApproved() {
        String id = draft("unsubmitted", Tokens.editor());

        approve(Tokens.approver(), id).then().statusCode(404);
        approve(Tokens.chief(), id).then().statusCode(409).body("code", equalTo("WRONG_STATE"));
    }

    @Test
    void aStepTakenTwiceIsAnsweredAgainAndChangesNothing() {
        // Given
        String id = submitted(agreement("repeated"));
        String at = approve(Tokens.approver(), id).path("approvedAt");
        int rows = ledgerRows();

        // Then
        approve(Tokens.approver(), id).then().statusCode(200).body("approvedAt", equalTo(at));
        submit(Tokens.editor(), id).then().statusCode(200).body("state", equalTo("APPROVED"));
        submit(Tokens.chief(), id).then().statusCode(409);
        approve(Tokens.of("other", List.of(), "approver"), id)
                .then()
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
        assertThat(ledgerRows()).isEqualTo(rows);
    }

    @Test
    void whatWasChangedSinceIsNotApprovedAndIsNamed() {
        // Given: two who change the same, and one of them more
        approved(agreement("raced"), engagement("raced-talks"), statement("raced-word"));
        String late = handIn(
                        Tokens.chief(),
                        document(
                                agreement("raced").set("note", "late"),
                                agreement("beside"),
                                engagement("raced-talks").set("outcome", "late"),
                                statement("raced-word").set("summary", "late"),
                                partnership("GBR", "LBN", "2021")),
                        "submit")
                .path("id");
        approved(
                agreement("raced").set("note", "early"),
                engagement("raced-talks").set("outcome", "early"),
                statement("raced-word").set("summary", "early"),
                partnership("GBR", "LBN", "2021"));

        // When
        Response refusal = approve(Tokens.approver(), late);

        // Then
        refusal.then()
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"))
                .body("errors.field", contains("agreements", "engagements", "partnerships", "statements"))
                .body("errors.value", contains("raced", "raced-talks", "GBR-LBN", "raced-word"))
                .body("errorsTotal", equalTo(4));
        given().auth().oauth2(Tokens.approver()).get("/intakes/" + late).then().body("state", equalTo("SUBMITTED"));
    }

    @Test
    void anIdOfACommitmentIsGivenOnceWhoeverComesFirst() {
        // Given
        String late = handIn(
                        Tokens.chief(),
                        document(agreement("second").commitment("contested-1", "GBR", "FRA", 1, "GBP")),
                        "submit")
                .path("id");
        approved(agreement("first").commitment("contested-1", "GBR", "FRA", 1, "GBP"));

        // Then
        approve(Tokens.approver(), late)
                .then()
                .statusCode(409)
                .body("errors.field", contains("commitments"))
                .body("errors.value", contains("contested-1"));
    }

    @Test
    void twoSubmissionsDoNotCloseACircleTogether() {
        // Given
        approved(
                agreement("knot-a").commitment("knot-1", "GBR", "FRA", 1, "GBP"),
                agreement("knot-b").commitment("knot-2", "GBR", "FRA", 1, "GBP"));
        String late = handIn(
                        Tokens.chief(),
                        document(agreement("knot-a")
                                .commitment("knot-1", "GBR", "FRA", 1, "GBP", "restates", List.of("knot-2"))),
                        "submit")
                .path("id");
        approved(agreement("knot-b").commitment("knot-2", "GBR", "FRA", 1, "GBP", "restates", List.of("knot-1")));

        // Then
        approve(Tokens.approver(), late)
                .then()
                .statusCode(409)
                .body("errors.value", contains("knot-1"))
                .body("errors[0].reason", containsString("circle"));
    }

    @Test
    void whoSeesAnIntake() {
        // Given
        String draft = handIn(Tokens.chief(), document(agreement("seen").between("ITA", "TUN")))
                .path("id");
        String other = draft("unseen", Tokens.chief());
        String mixed = handIn(
                        Tokens.chief(),
                        document(
                                agreement("seen-mixed").between("ITA", "TUN"),
                                agreement("seen-secret").restricted()))
                .path("id");

        // Then
        assertThat(status(Tokens.editorTun(), draft)).isEqualTo(200);
        assertThat(status(Tokens.editorTun(), other)).isEqualTo(404);
        assertThat(status(Tokens.editorTun(), mixed)).isEqualTo(404);
        assertThat(status(Tokens.editor(), mixed)).isEqualTo(200);
        assertThat(status(Tokens.auditor(), mixed)).isEqualTo(200);
        assertThat(status(Tokens.approver(), draft)).isEqualTo(404);
        assertThat(status(Tokens.reader(), draft)).isEqualTo(403);
        given().auth()
                .oauth2(Tokens.editorTun())
                .get("/intakes/{id}/document", mixed)
                .then()
                .statusCode(404);
        submit(Tokens.editorTun(), other).then().statusCode(404);
        submit(Tokens.chief(), draft).then().statusCode(200);
        assertThat(status(Tokens.approver(), draft)).isEqualTo(200);
    }

    @Test
    void anIntakeThatNamesWhatIsHiddenIsHidden() {
        // Given
        Sample secret = agreement("named-secret").restricted().commitment("named-secret-1", "GBR", "FRA", 1, "GBP");
        approved(secret);
        List<String> naming = List.of(
                drafted(engagement("naming-1").set("hosts", List.of("TUN")).set("agreements", List.of("named-secret"))),
                drafted(agreement("naming-2")
                        .between("ITA", "TUN")
                        .add("related", Map.of("kind", "amends", "agreement", "named-secret"))),
                drafted(agreement("naming-3")
                        .between("ITA", "TUN")
                        .commitment("naming-3-1", "ITA", "TUN", 1, "EUR", "restates", List.of("named-secret-1"))),
                drafted(agreement("naming-4").between("ITA", "TUN"), secret));
        String plain = drafted(agreement("naming-5").between("ITA", "TUN"));

        // Then
        List<String> listed = given().auth()
                .oauth2(Tokens.editorTun())
                .queryParam("first", 200)
                .get("/intakes")
                .path("items.id");
        assertThat(listed).contains(plain).doesNotContainAnyElementsOf(naming);
        for (String id : naming) {
            assertThat(status(Tokens.editorTun(), id)).isEqualTo(404);
            assertThat(status(Tokens.editorTun(), id + "/document")).isEqualTo(404);
            assertThat(status(Tokens.of("fra", List.of("FRA", "TUN"), "editor"), id))
                    .isEqualTo(200);
            assertThat(status(Tokens.editor(), id)).isEqualTo(200);
        }
    }

    @Test
    void anIntakeIsHiddenOnceWhatItBringsOrNamesIsRestrictedButToItsAuthor() {
        // Given
        approved(agreement("later-secret"));
        String bringing = drafted(
                agreement("later-secret").set("note", "n"), agreement("later-a").between("ITA", "TUN"));
        String own = handIn(
                        Tokens.editorTun(),
                        document(engagement("later-talks")
                                .set("hosts", List.of("TUN"))
                                .set("agreements", List.of("later-secret"))))
                .path("id");
        String other = Tokens.of("other-tun", List.of("TUN"), "editor");
        assertThat(status(Tokens.editorTun(), bringing)).isEqualTo(200);
        assertThat(status(other, own)).isEqualTo(200);

        // When
        approved(agreement("later-secret").restricted());

        // Then
        assertThat(status(Tokens.editorTun(), bringing)).isEqualTo(404);
        assertThat(status(other, own)).isEqualTo(404);
        assertThat(status(Tokens.editorTun(), own)).isEqualTo(200);
    }

    private static String drafted(Sample... objects) {
        return handIn(Tokens.chief(), document(objects))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void anIntakeWithThingsOfOtherDesksIsSubmittedByThose() {
        // Given
        String id = handIn(
                        Tokens.chief(),
                        document(
                                agreement("joint-a").between("ITA", "TUN"),
                                agreement("joint-b"),
                                engagement("joint-talks"),
                                statement("joint-word").set("about", List.of("ALB")),
                                partnership("ITA", "ALB", "2020")))
                .path("id");

        // Then
        submit(Tokens.editorTun(), id)
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_DESK"))
                .body("errors.value", contains("joint-b", "joint-talks", "ITA-ALB", "joint-word"));
    }

    @Test
    void listsTheNewestFirstByPagesWithoutTheirContents() {
        // Given
        String first = submitted(agreement("listed-1"));
        String second = submitted(agreement("listed-2"));

        // When
        Response page = given().auth()
                .oauth2(Tokens.approver())
                .queryParam("state", "SUBMITTED")
                .queryParam("first", 1)
                .get("/intakes");
        Response next = given().auth()
                .oauth2(Tokens.approver())
                .queryParam("state", "SUBMITTED")
                .queryParam("first", 1)
                .queryParam("after", page.<String>path("next"))
                .get("/intakes");

        // Then
        page.then()
                .statusCode(200)
                .body("items.id", contains(second))
                .body("items[0].rows", equalTo(1))
                .body("items[0].agreements", nullValue());
        next.then().body("items.id", contains(first)).body("total", equalTo(page.<Integer>path("total")));
        given().auth().oauth2(Tokens.editorTun()).get("/intakes").then().body("items.id", not(hasItem(first)));
        given().auth()
                .oauth2(Tokens.auditor())
                .queryParam("state", "APPROVED")
                .get("/intakes")
                .then()
                .body("items.findAll { it.state != 'APPROVED' }", hasSize(0));
        given().auth()
                .oauth2(Tokens.auditor())
                .queryParam("after", "nonsense")
                .get("/intakes")
                .then()
                .statusCode(400);
    }

    private static String draft(String agreement, String token) {
        return handIn(token, document(agreement(agreement)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static int status(String token, String id) {
        return given().auth().oauth2(token).get("/intakes/" + id).statusCode();
    }

    private static int ledgerRows() {
        return given().auth().oauth2(Tokens.auditor()).get("/ledger").path("total");
    }
}
