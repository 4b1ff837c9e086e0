package org.entente.partnerships.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.testing.Asking.getAs;
import static org.entente.partnerships.testing.Editing.commitment;
import static org.entente.partnerships.testing.Editing.event;
import static org.entente.partnerships.testing.Editing.members;
import static org.entente.partnerships.testing.Editing.party;
import static org.entente.partnerships.testing.Editing.post;
import static org.entente.partnerships.testing.Editing.publish;
import static org.entente.partnerships.testing.Editing.put;
import static org.entente.partnerships.testing.Editing.treaty;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What somebody may not see does not exist for them, in edits too. */
@QuarkusTest
@WithTestResource(Stack.class)
class HiddenEditsTest {

    private static final String AT = "/agreements/{id}";
    private static final String FRA = Tokens.of("hidden-fra", List.of("FRA"), "editor");

    @Test
    void aRestrictedAgreementIsOnlyThereForItsDesks() {
        post(Tokens.editor(), null, treaty("hid-secret", "GBR", "FRA", "visibility", "RESTRICTED"), "/agreements")
                .then()
                .statusCode(201);
        for (String token : List.of(Tokens.editorTun(), Tokens.reader())) {
            getAs(token, "/agreements/hid-secret/versions").statusCode(404);
            getAs(token, "/agreements/hid-secret/versions/1").statusCode(404);
            getAs(token, "/agreements/hid-secret/versions/1/difference").statusCode(404);
        }
        getAs(FRA, "/agreements/hid-secret/versions/1").statusCode(200);
        getAs(Tokens.approver(), "/agreements/hid-secret/versions/1").statusCode(200);

        publish(Tokens.approver(), 1, AT, "hid-secret").then().statusCode(200).body("state", equalTo("PUBLISHED"));
        publish(Tokens.approver(), 1, AT, "hid-secret").then().statusCode(200).body("state", equalTo("PUBLISHED"));

        for (String token : List.of(Tokens.editorTun(), Tokens.reader(), Tokens.auditor())) {
            getAs(token, "/agreements/hid-secret/versions").statusCode(404);
            getAs(token, "/agreements/hid-secret/versions/1").statusCode(404);
        }
        Response hidden = post(Tokens.editorTun(), 1, event("IN_FORCE", "2004"), AT + "/events", "hid-secret");
        Response missing = post(Tokens.editorTun(), 1, event("IN_FORCE", "2004"), AT + "/events", "hid-nothing");
        hidden.then().statusCode(404);
        assertThat(hidden.asString().replace("hid-secret", "hid-nothing")).isEqualTo(missing.asString());
        publish(Tokens.of("hid-approver", List.of(), "approver"), 1, AT, "hid-secret")
                .then()
                .statusCode(404);
        post(Tokens.editorTun(), null, treaty("hid-secret", "ITA", "TUN"), "/agreements")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/id"))
                .body("errors.reason", contains("this id cannot be used"));
        post(FRA, 1, event("IN_FORCE", "2004"), AT + "/events", "hid-secret")
                .then()
                .statusCode(201);
    }

    @Test
    void whatBecameRestrictedHidesItsHistory() {
        post(Tokens.editor(), null, treaty("hid-later", "GBR", "FRA"), "/agreements")
                .then()
                .statusCode(201);
        publish(Tokens.approver(), 1, AT, "hid-later").then().statusCode(200);
        getAs(Tokens.reader(), "/agreements/hid-later/versions/1").statusCode(200);
        put(Tokens.editor(), 1, treaty("hid-later", "GBR", "FRA", "visibility", "RESTRICTED"), AT, "hid-later")
                .then()
                .statusCode(200);
        publish(Tokens.approver(), 2, AT, "hid-later").then().statusCode(200);

        getAs(Tokens.reader(), "/agreements/hid-later/versions/1").statusCode(404);
        getAs(Tokens.reader(), "/agreements/hid-later/versions").statusCode(404);
        getAs(FRA, "/agreements/hid-later/versions")
                .body("items[0].change", equalTo("visibility changed from PUBLIC to RESTRICTED"));
    }

    @Test
    void linksThatTheEditorCannotSeeStayAndDoNotShow() {
        post(
                        Tokens.editor(),
                        null,
                        treaty(
                                "hid-target",
                                "GBR",
                                "FRA",
                                "visibility",
                                "RESTRICTED",
                                "commitments",
                                List.of(commitment("hid-target-1", "GBR", "FRA", 5))),
                        "/agreements")
                .then()
                .statusCode(201);
        publish(Tokens.approver(), 1, AT, "hid-target").then().statusCode(200);
        post(Tokens.editor(), null, treaty("hid-holder", "ITA", "TUN"), "/agreements")
                .then()
                .statusCode(201);
        Map<String, Object> linked = treaty(
                "hid-holder",
                "ITA",
                "TUN",
                "related",
                List.of(members("kind", "AMENDS", "agreement", "hid-target")),
                "commitments",
                List.of(commitment("hid-holder-1", "ITA", "TUN", 5, "restates", List.of("hid-target-1"))));
        put(Tokens.editor(), 1, linked, AT, "hid-holder").then().statusCode(200);
        publish(Tokens.approver(), 2, AT, "hid-holder").then().statusCode(200);

        getAs(Tokens.editorTun(), "/agreements/hid-holder/versions/2")
                .body("related", hasSize(0))
                .body("commitments[0].restates", hasSize(0));
        getAs(Tokens.editorTun(), "/agreements/hid-holder/versions/2/difference")
                .body(
                        "changes",
                        contains(
                                "commitment hid-holder-1 (COMMITMENT of EUR 5 from ITA to TUN, under BORDER_MANAGEMENT) added"));

        // A small change, and a whole one by what was shown, leave the links.
        post(Tokens.editorTun(), 2, event("IN_FORCE", "2004"), AT + "/events", "hid-holder")
                .then()
                .statusCode(201);
        Map<String, Object> shown = getAs(Tokens.editorTun(), "/agreements/hid-holder/versions/3")
                .extract()
                .path("$");
        put(Tokens.editorTun(), 3, shown, AT, "hid-holder")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"");
        shown.put("note", "new");
        put(Tokens.editorTun(), 3, shown, AT, "hid-holder")
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"");
        getAs(Tokens.editor(), "/agreements/hid-holder/versions/4")
                .body("related.agreement", contains("hid-target"))
                .body("commitments[0].restates", contains("hid-target-1"))
                .body("events", hasSize(2));
        getAs(Tokens.editor(), "/agreements/hid-holder/versions/4/difference")
                .body("from", equalTo(3))
                .body("changes", contains("note added: \"new\""));

        // To name it is to be told that it is not there, though it stands there.
        shown.put("related", List.of(members("kind", "AMENDS", "agreement", "hid-target")));
        put(Tokens.editorTun(), 4, shown, AT, "hid-holder")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/related/0/agreement"))
                .body("errors[0].reason", equalTo("there is no such agreement"));
    }

    @Test
    void aDraftOfOtherDesksIsNotTheHeadAndIsNotShown() {
        post(Tokens.editor(), null, treaty("hid-draft", "ITA", "TUN"), "/agreements")
                .then()
                .statusCode(201);
        publish(Tokens.approver(), 1, AT, "hid-draft").then().statusCode(200);
        put(
                        Tokens.editor(),
                        1,
                        treaty(
                                "hid-draft",
                                "ITA",
                                "TUN",
                                "parties",
                                List.of(party("ITA", "DESTINATION"), party("FRA", "SOURCE")),
                                "note",
                                "secret plan"),
                        AT,
                        "hid-draft")
                .then()
                .statusCode(200);

        Response stale = put(Tokens.editorTun(), 2, treaty("hid-draft", "ITA", "TUN", "note", "mine"), AT, "hid-draft");
        stale.then()
                .statusCode(412)
                .body("expectedVersion", equalTo(2))
                .body("currentVersion", equalTo(1))
                .body("versions.version", contains(1))
                .body("difference", hasSize(0));
        assertThat(stale.asString()).doesNotContain("secret plan");
        put(Tokens.editorTun(), 1, treaty("hid-draft", "ITA", "TUN", "note", "mine"), AT, "hid-draft")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"");
        getAs(Tokens.editorTun(), "/agreements/hid-draft/versions").body("items.version", contains(3, 1));

        publish(Tokens.approver(), 3, AT, "hid-draft").then().statusCode(200);
        publish(Tokens.approver(), 2, AT, "hid-draft").then().statusCode(409).body("code", equalTo("WRONG_STATE"));
    }

    @Test
    void whatIsNotPublicYetIsSeenByItsDesksOnly() {
        post(
                        Tokens.editor(),
                        null,
                        treaty(
                                "hid-future",
                                "ITA",
                                "TUN",
                                "events",
                                List.of(
                                        event("SIGNED", "2003-02-04"),
                                        members(
                                                "status",
                                                "EXTENDED",
                                                "actedOn",
                                                "2023-01-01",
                                                "publishedOn",
                                                "2998-01-01"))),
                        "/agreements")
                .then()
                .statusCode(201);
        getAs(Tokens.approver(), "/agreements/hid-future/versions/1").body("events", hasSize(2));
        publish(Tokens.approver(), 1, AT, "hid-future").then().statusCode(200);

        getAs(Tokens.reader(), "/agreements/hid-future/versions/1").body("events", hasSize(1));
        getAs(FRA, "/agreements/hid-future/versions/1").body("events", hasSize(1));
        getAs(Tokens.editorTun(), "/agreements/hid-future/versions/1").body("events", hasSize(2));
        post(Tokens.editorTun(), 1, event("IN_FORCE", "2004"), AT + "/events", "hid-future")
                .then()
                .statusCode(201)
                .body("events", hasSize(3));
        publish(Tokens.approver(), 2, AT, "hid-future").then().statusCode(200);
        getAs(Tokens.reader(), "/agreements/hid-future/versions")
                .body("items[0].changes", contains("event IN_FORCE of 2004 added"));
    }
}
