package org.entente.partnerships.edit;

import static io.restassured.RestAssured.given;
import static org.entente.partnerships.testing.Asking.get;
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
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class AgreementEditsTest {

    @Test
    void whatIsOddAboutAPartysActIsSaidWithIt() {
        post(Tokens.editor(), null, treaty("edited-odd", "ITA", "LBY"), "/agreements")
                .then()
                .statusCode(201);
        String actions = "/agreements/edited-odd/parties/ITA/actions";
        post(Tokens.editor(), 1, members("kind", "RATIFIED", "actedOn", "2004"), actions)
                .then()
                .statusCode(201)
                .body("parties[0].actions[0].warnings", empty());
        post(Tokens.editor(), 2, members("kind", "WITHDREW", "of", "ACCEDED", "actedOn", "2005"), actions)
                .then()
                .statusCode(201)
                .body("parties[0].actions[0].warnings", empty())
                .body("parties[0].actions[1].warnings", contains(containsString("acceded")));

        // What is shown may be handed back, warnings and all
        Map<String, Object> shown = given().auth()
                .oauth2(Tokens.editor())
                .get("/agreements/edited-odd/versions/3")
                .path("$");
        put(Tokens.editor(), 3, shown, "/agreements/edited-odd")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"");
    }

    @Test
    void anAgreementIsDraftedChangedAndPublished() {
        post(Tokens.editor(), null, treaty("edited-1", "ITA", "LBY", "reason", "a first draft"), "/agreements")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith("/agreements/edited-1/versions/1"))
                .body("version", equalTo(1))
                .body("state", equalTo("DRAFT"))
                .body("status", equalTo("SIGNED"));
        get("/agreements/edited-1").statusCode(404);

        post(Tokens.editor(), 1, event("IN_FORCE", "2004"), "/agreements/{id}/events", "edited-1")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("events.status", contains("SIGNED", "IN_FORCE"));
        post(
                        Tokens.editor(),
                        2,
                        members(
                                "kind",
                                "RATIFIED",
                                "actedOn",
                                "2003-12",
                                "place",
                                "Rome",
                                "reason",
                                "the gazette says so"),
                        "/agreements/{id}/parties/{area}/actions",
                        "edited-1",
                        "ITA")
                .then()
                .statusCode(201)
                .body("parties.find { it.area == 'ITA' }.actions.place", contains("Rome"));
        Map<String, Object> money = commitment("x", "ITA", "LBY", 5_000_000);
        money.remove("id");
        post(Tokens.editor(), 3, money, "/agreements/{id}/commitments", "edited-1")
                .then()
                .statusCode(201)
                .body("commitments.id", contains("edited-1-1"));
        post(
                        Tokens.editor(),
                        null,
                        members("amount", 1_000_000, "currency", "EUR", "on", "2023-06"),
                        "/commitments/{id}/disbursements",
                        "edited-1-1")
                .then()
                .statusCode(201)
                .header("ETag", "\"5\"")
                .body("commitment", equalTo("edited-1-1-d1"))
                .body("agreement.commitments[0].disbursed.amount", contains(1_000_000))
                .body("agreement.commitments[1].kind", equalTo("DISBURSEMENT"))
                .body("agreement.commitments[1].pays", equalTo("edited-1-1"))
                .body("agreement.commitments[1].from", equalTo("2023-06"));

        publish(Tokens.approver(), 5, "/agreements/{id}", "edited-1")
                .then()
                .statusCode(200)
                .header("ETag", "\"5\"")
                .body("state", equalTo("PUBLISHED"))
                .body("commitments", hasSize(2));
        given().auth()
                .oauth2(Tokens.reader())
                .get("/agreements/edited-1")
                .then()
                .statusCode(200)
                .header("ETag", "\"5\"")
                .body("version", equalTo(5))
                .body("state", equalTo("PUBLISHED"))
                .body("commitments[0].disbursed.id", contains("edited-1-1-d1"));
        get("/agreements/edited-1/versions")
                .body("items.version", contains(5))
                .body("items[0].recordedBy", equalTo("editor"))
                .body("items[0].publishedBy", equalTo("approver"))
                .body("items[0].change", equalTo("first version"))
                .body("total", equalTo(1));
        getAs(Tokens.editor(), "/agreements/edited-1/versions")
                .body("items.version", contains(5, 4, 3, 2, 1))
                .body("items.state", contains("PUBLISHED", "DRAFT", "DRAFT", "DRAFT", "DRAFT"))
                .body("items[2].change", equalTo("the gazette says so"))
                .body("items[3].change", equalTo("event IN_FORCE of 2004 added"))
                .body("items[4].change", equalTo("a first draft"));
    }

    @Test
    void aPutReplacesAllAndSaysNothingTwice() {
        post(Tokens.editor(), null, treaty("edited-2", "ITA", "LBY"), "/agreements")
                .then()
                .statusCode(201);
        Map<String, Object> changed = treaty(
                "edited-2",
                "ITA",
                "LBY",
                "events",
                List.of(event("SIGNED", "2003-02-04"), event("IN_FORCE", "2004-02-01")));

        put(Tokens.editor(), 1, changed, "/agreements/{id}", "edited-2")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        put(Tokens.editor(), 2, changed, "/agreements/{id}", "edited-2")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        put(Tokens.editor(), 1, changed, "/agreements/{id}", "edited-2")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        // What was shown, handed back, changes nothing either.
        Map<String, Object> shown = getAs(Tokens.editor(), "/agreements/edited-2/versions/2")
                .statusCode(200)
                .extract()
                .path("$");
        put(Tokens.editor(), 2, shown, "/agreements/{id}", "edited-2")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        getAs(Tokens.editor(), "/agreements/edited-2/versions").body("total", equalTo(2));
    }

    @Test
    void aStaleChangeIsToldWhatHappenedMeanwhile() {
        post(Tokens.editor(), null, treaty("edited-3", "ITA", "LBY"), "/agreements")
                .then()
                .statusCode(201);
        post(
                        Tokens.editorTun(),
                        1,
                        members("status", "IN_FORCE", "actedOn", "2004", "reason", "found it"),
                        "/agreements/{id}/events",
                        "edited-3")
                .then()
                .statusCode(201);

        put(Tokens.editor(), 1, treaty("edited-3", "ITA", "LBY", "note", "mine"), "/agreements/{id}", "edited-3")
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"))
                .body("expectedVersion", equalTo(1))
                .body("currentVersion", equalTo(2))
                .body("versions.version", contains(1, 2))
                .body("versions.recordedBy", contains("editor", "editor-tun"))
                .body("versions[1].change", equalTo("found it"))
                .body("versions[1].publishedAt", nullValue())
                .body("difference", contains("event IN_FORCE of 2004 added"));
        put(Tokens.editor(), null, treaty("edited-3", "ITA", "LBY"), "/agreements/{id}", "edited-3")
                .then()
                .statusCode(428)
                .body("code", equalTo("PRECONDITION_REQUIRED"))
                .body("detail", containsString("If-Match"));
        getAs(Tokens.editor(), "/agreements/edited-3/versions").body("total", equalTo(2));
    }

    @Test
    void faultsAreToldByThePlacesInWhatWasSent() {
        post(Tokens.editor(), null, treaty("edited-4", "ITA", "LBY"), "/agreements")
                .then()
                .statusCode(201);

        put(
                        Tokens.editor(),
                        1,
                        treaty(
                                "edited-4",
                                "ITA",
                                "LBY",
                                "events",
                                List.of(event("SIGNED", "2003-02-04"), event("in_force", "2004-02-31")),
                                "commitments",
                                List.of(commitment("c-4", "QQQ", "LBY", 1, "restates", List.of("nothing-there"))),
                                "instument",
                                "TREATY",
                                "shortTitle",
                                7),
                        "/agreements/{id}",
                        "edited-4")
                .then()
                .statusCode(422)
                .body("code", equalTo("ROWS_REFUSED"))
                .body(
                        "errors.pointer",
                        contains(
                                "/shortTitle",
                                "/events/1/status",
                                "/events/1/actedOn",
                                "/commitments/0/provider",
                                "/instument"))
                .body("errors[1].value", equalTo("in_force"))
                .body("errors[1].reason", containsString("known are ANNOUNCED, NEGOTIATION"));
        post(
                        Tokens.editor(),
                        1,
                        members("status", "IN_FORCE", "actedOn", "soon", "effective_on", "2004"),
                        "/agreements/{id}/events",
                        "edited-4")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/actedOn", "/effective_on"));
        post(
                        Tokens.editor(),
                        1,
                        members("kind", "PLEDGE", "provider", "ITA", "restates", List.of("nothing-there")),
                        "/agreements/{id}/commitments",
                        "edited-4")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/pillar", "/amount"));
        post(
                        Tokens.editor(),
                        1,
                        members("kind", "RATIFIED", "actedOn", "2003"),
                        "/agreements/{id}/parties/{area}/actions",
                        "edited-4",
                        "FRA")
                .then()
                .statusCode(404)
                .body("detail", equalTo("FRA is no party of agreement edited-4"));
        put(Tokens.editor(), 1, treaty("edited-5", "ITA", "LBY"), "/agreements/{id}", "edited-4")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/id"));
        given().auth()
                .oauth2(Tokens.editor())
                .contentType("application/json")
                .body("{\"title\": ")
                .post("/agreements")
                .then()
                .statusCode(422)
                .body("errors[0].line", equalTo(1));
        getAs(Tokens.editor(), "/agreements/edited-4/versions").body("total", equalTo(1));
    }

    @Test
    void anIdComesFromTheTitle() {
        Map<String, Object> treaty = treaty("x", "ITA", "LBY", "title", "Mémorandum d’entente, Ħal Far (2017)");
        treaty.remove("id");
        post(Tokens.editor(), null, treaty, "/agreements")
                .then()
                .statusCode(201)
                .body("id", equalTo("memorandum-d-entente-hal-far-2017"));
        post(Tokens.editor(), null, treaty, "/agreements")
                .then()
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"))
                .body("detail", containsString("version 1 of agreement memorandum-d-entente-hal-far-2017"));
    }

    @Test
    void onlyItsDesksChangeAnAgreement() {
        post(Tokens.editor(), null, treaty("edited-6", "GBR", "FRA"), "/agreements")
                .then()
                .statusCode(201);
        publish(Tokens.approver(), 1, "/agreements/{id}", "edited-6").then().statusCode(200);

        post(Tokens.editorTun(), 1, event("IN_FORCE", "2004"), "/agreements/{id}/events", "edited-6")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_DESK"));
        put(
                        Tokens.editorTun(),
                        1,
                        treaty(
                                "edited-6",
                                "GBR",
                                "FRA",
                                "parties",
                                List.of(party("GBR", "DESTINATION"), party("TUN", "SOURCE"))),
                        "/agreements/{id}",
                        "edited-6")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_DESK"));
        post(Tokens.reader(), 1, event("IN_FORCE", "2004"), "/agreements/{id}/events", "edited-6")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        post(Tokens.editor(), 1, event("IN_FORCE", "2004"), "/agreements/{id}/events", "no-such")
                .then()
                .statusCode(404);
    }
}
