package org.entente.partnerships.edit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.partnerships.testing.Asking.get;
import static org.entente.partnerships.testing.Asking.getAs;
import static org.entente.partnerships.testing.Asking.query;
import static org.entente.partnerships.testing.Editing.event;
import static org.entente.partnerships.testing.Editing.members;
import static org.entente.partnerships.testing.Editing.post;
import static org.entente.partnerships.testing.Editing.publish;
import static org.entente.partnerships.testing.Editing.treaty;
import static org.entente.partnerships.testing.Handing.approve;
import static org.entente.partnerships.testing.Handing.handIn;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.entente.partnerships.testing.Sample.document;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.entente.partnerships.testing.Database;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class PublicationTest {

    private static final String AT = "/agreements/{id}";

    /** Version 1 is published; 2 and 3 are drafts, one on the other. */
    private static void twoDrafts(String id, String second, String third) {
        post(Tokens.editor(), null, treaty(id, "ITA", "LBY"), "/agreements")
                .then()
                .statusCode(201);
        publish(Tokens.approver(), 1, AT, id).then().statusCode(200);
        post(second, 1, event("IN_FORCE", "2004"), AT + "/events", id).then().statusCode(201);
        post(third, 2, event("EXPIRED", "2009"), AT + "/events", id).then().statusCode(201);
    }

    @Test
    void aLaterDraftTakesTheOneBelowWithIt() {
        twoDrafts("taken-along", Tokens.editor(), Tokens.editorTun());

        publish(Tokens.approver(), 3, AT, "taken-along").then().statusCode(200).body("version", equalTo(3));

        get("/agreements/taken-along").body("events.status", contains("SIGNED", "IN_FORCE", "EXPIRED"));
        publish(Tokens.approver(), 2, AT, "taken-along")
                .then()
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"))
                .body("detail", containsString("version 3 was published"));
        get("/agreements/taken-along/versions")
                .body("items.version", contains(3, 1))
                .body("items[0].change", equalTo("event IN_FORCE of 2004 added; event EXPIRED of 2009 added"));
        getAs(Tokens.editor(), "/agreements/taken-along/versions/3/difference").body("from", equalTo(2));
        get("/agreements/taken-along/versions/3/difference").body("from", equalTo(1));
    }

    @Test
    void draftsThatFollowEachOtherArePublishedOneAfterTheOther() {
        twoDrafts("one-by-one", Tokens.editor(), Tokens.editorTun());

        publish(Tokens.approver(), 2, AT, "one-by-one").then().statusCode(200).body("version", equalTo(2));
        get("/agreements/one-by-one").body("version", equalTo(2));
        publish(Tokens.approver(), 3, AT, "one-by-one").then().statusCode(200);
        publish(Tokens.approver(), 3, AT, "one-by-one").then().statusCode(200).body("version", equalTo(3));
        publish(Tokens.chief(), 3, AT, "one-by-one")
                .then()
                .statusCode(409)
                .body("detail", containsString("published already"));
        publish(Tokens.approver(), 9, AT, "one-by-one").then().statusCode(412).body("currentVersion", equalTo(3));
        publish(Tokens.approver(), 1, AT, "no-such-one").then().statusCode(404);
        publish(Tokens.editor(), 3, AT, "one-by-one").then().statusCode(403).body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void nobodyPublishesWhatIsBuiltOnAnOwnDraft() throws SQLException {
        String author = Tokens.of("author-approver", List.of("*"), "editor", "approver");
        twoDrafts("own-below", author, Tokens.editorTun());

        publish(author, 3, AT, "own-below")
                .then()
                .statusCode(403)
                .body("code", equalTo("APPROVED_BY_SUBMITTER"))
                .body("detail", containsString("version 2 of own-below"));
        publish(author, 2, AT, "own-below").then().statusCode(403).body("code", equalTo("APPROVED_BY_SUBMITTER"));
        try (Connection service = Database.asService();
                Statement sql = service.createStatement()) {
            assertThatThrownBy(() -> sql.execute("""
                            update intake set approved_by = 'author-approver', approved_at = now()
                            where sequence = (
                                select intake from agreement_version where agreement = 'own-below' and number = 3)"""))
                    .hasMessageContaining("built on a draft of the one who approves it");
        }

        // Once somebody else has published the own draft, what is built on it is another's work alone.
        publish(Tokens.approver(), 2, AT, "own-below").then().statusCode(200);
        publish(author, 3, AT, "own-below").then().statusCode(200);
    }

    @Test
    void draftsBesideWhatWasPublishedCannotBecomeIt() {
        twoDrafts("beside", Tokens.editor(), Tokens.editorTun());
        String intake = handIn(
                        Tokens.chief(),
                        document(agreement("beside").between("ITA", "LBY").event("signed", "2003-02-05")),
                        "submit")
                .path("id");
        getAs(Tokens.editor(), "/agreements/beside/versions").body("items.version", contains(4, 3, 2, 1));
        approve(Tokens.approver(), intake).then().statusCode(200);

        publish(Tokens.approver(), 3, AT, "beside").then().statusCode(409).body("code", equalTo("WRONG_STATE"));
        post(Tokens.editor(), 3, event("EXPIRED", "2010"), AT + "/events", "beside")
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(4))
                .body(
                        "difference",
                        contains(
                                "event SIGNED of 2003-02-04 removed",
                                "event IN_FORCE of 2004 removed",
                                "event EXPIRED of 2009 removed",
                                "event SIGNED of 2003-02-05 added"));
        post(Tokens.editor(), 4, event("EXPIRED", "2010"), AT + "/events", "beside")
                .then()
                .statusCode(201)
                .header("ETag", "\"5\"");
    }

    @Test
    void whatCameWithOthersIsApprovedWithThem() {
        String intake = handIn(
                        Tokens.editor(),
                        document(
                                agreement("together-a").event("signed", "2001"),
                                agreement("together-b").event("signed", "2001")),
                        "submit")
                .path("id");

        publish(Tokens.approver(), 1, AT, "together-a").then().statusCode(409).body("detail", containsString(intake));
    }

    @Test
    void whatWaitsIsListedForThoseWhoHandleIt() {
        twoDrafts("pub-waiting", Tokens.editor(), Tokens.editorTun());
        Map<String, ?> waiting = Map.of("agreements", List.of(members("state", "DRAFT", "first", 500)));

        for (String token : List.of(Tokens.approver(), Tokens.editor(), Tokens.editorTun(), Tokens.auditor())) {
            query(token, waiting)
                    .then()
                    .statusCode(200)
                    .body("agreements[0].items.findAll { it.id == 'pub-waiting' }.version", contains(3))
                    .body("agreements[0].items.findAll { it.id == 'pub-waiting' }.state", contains("DRAFT"));
        }
        for (String token : List.of(Tokens.reader(), Tokens.of("fra", List.of("FRA"), "editor"))) {
            query(token, waiting).then().body("agreements[0].items.id", not(hasItem("pub-waiting")));
        }
        given().auth()
                .oauth2(Tokens.approver())
                .queryParam("state", "DRAFT")
                .queryParam("party", "LBY")
                .get("/agreements")
                .then()
                .body("items.id", hasItem("pub-waiting"));
        query(
                        Tokens.approver(),
                        Map.of(
                                "agreements",
                                List.of(
                                        members("ids", List.of("pub-waiting"), "version", 2),
                                        members("ids", List.of("pub-waiting"), "version", 2, "asOf", "2025-01-01"),
                                        members("ids", List.of("pub-waiting")),
                                        members("ids", List.of("pub-waiting"), "version", 1)),
                                "versions",
                                List.of(members("agreement", "pub-waiting", "first", 2))))
                .then()
                .body(
                        "agreements.items.collect { it.version }",
                        contains(List.of(2), List.of(), List.of(1), List.of(1)))
                .body("versions[0].items.version", contains(3, 2))
                .body("versions[0].total", equalTo(3))
                .body(
                        "versions[0].items.changes",
                        contains(List.of("event EXPIRED of 2009 added"), List.of("event IN_FORCE of 2004 added")));
        query(Tokens.reader(), Map.of("agreements", List.of(members("version", 2))))
                .then()
                .statusCode(400);
    }
}
