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

/** What is not public yet, or a draft, is not there for other desks, whichever way they ask. */
@QuarkusTest
@WithTestResource(Stack.class)
class NotYetPublicTest {

    private static final String AT = "/agreements/{id}";
    private static final String LATER = "2998-01-01";
    private static final String TUN = Tokens.editorTun();

    private static void published(Map<String, Object> treaty) {
        drafted(treaty);
        publish(Tokens.approver(), 1, AT, treaty.get("id")).then().statusCode(200);
    }

    private static void drafted(Map<String, Object> treaty) {
        post(Tokens.editor(), null, treaty, "/agreements").then().statusCode(201);
    }

    private static Map<String, Object> open(String id) {
        return treaty(
                id,
                "GBR",
                "FRA",
                "commitments",
                List.of(
                        commitment(id + "-known", "FRA", "GBR", 5),
                        commitment(id + "-later", "FRA", "GBR", 5, "publishedOn", LATER),
                        members(
                                "id",
                                id + "-kind",
                                "kind",
                                "IN_KIND",
                                "provider",
                                "FRA",
                                "receiver",
                                "GBR",
                                "pillar",
                                "BORDER_MANAGEMENT",
                                "inKind",
                                "boats",
                                "publishedOn",
                                LATER)));
    }

    private static Map<String, Object> later(String id) {
        return treaty(
                id,
                "GBR",
                "FRA",
                "events",
                List.of(members("status", "SIGNED", "actedOn", "2003-02-04", "publishedOn", LATER)),
                "commitments",
                List.of(commitment(id + "-1", "FRA", "GBR", 5, "publishedOn", LATER)));
    }

    private static Response pay(String token, String commitment) {
        return post(
                token,
                null,
                members("amount", 1, "currency", "EUR", "on", "2024-01-01"),
                "/commitments/{id}/disbursements",
                commitment);
    }

    private static void assertTheSame(Response hidden, String id, Response missing, String none) {
        assertThat(hidden.statusCode()).isEqualTo(missing.statusCode());
        assertThat(hidden.asString().replace(id, none)).isEqualTo(missing.asString());
    }

    @Test
    void paymentsDoNotTellOfCommitmentsThatAreNotPublicYet() {
        published(open("nyp-paid"));
        drafted(open("nyp-paid-draft"));
        Response missing = pay(TUN, "nyp-none");
        missing.then().statusCode(404);

        for (String hidden :
                List.of("nyp-paid-later", "nyp-paid-kind", "nyp-paid-draft-known", "nyp-paid-draft-later")) {
            assertTheSame(pay(TUN, hidden), hidden, missing, "nyp-none");
        }
        pay(TUN, "nyp-paid-known").then().statusCode(403).body("code", equalTo("NOT_YOUR_DESK"));
        pay(Tokens.of("nyp-fra", List.of("FRA"), "editor"), "nyp-paid-later")
                .then()
                .statusCode(201);
    }

    @Test
    void theDeskIsLookedAtFirst() {
        published(open("nyp-desk"));
        Response hidden = post(TUN, 1, commitment("nyp-desk-later", "TUN", "GBR", 1), AT + "/commitments", "nyp-desk");
        Response free = post(TUN, 1, commitment("nyp-desk-free", "TUN", "GBR", 1), AT + "/commitments", "nyp-desk");
        Response stale = post(TUN, 7, commitment("nyp-desk-free", "TUN", "GBR", 1), AT + "/commitments", "nyp-desk");

        free.then().statusCode(403).body("code", equalTo("NOT_YOUR_DESK"));
        assertTheSame(hidden, "nyp-desk-later", free, "nyp-desk-free");
        assertTheSame(stale, "nyp-desk-free", free, "nyp-desk-free");
        post(TUN, 7, event("EXPIRED", "2009"), AT + "/events", "nyp-desk-none")
                .then()
                .statusCode(404);
    }

    @Test
    void nobodyNamesWhatTheyCannotSee() {
        published(later("nyp-named"));
        published(open("nyp-named-open"));
        for (String agreement : List.of("nyp-named", "nyp-none")) {
            post(
                            TUN,
                            null,
                            treaty(
                                    "nyp-namer",
                                    "ITA",
                                    "TUN",
                                    "related",
                                    List.of(members("kind", "AMENDS", "agreement", agreement))),
                            "/agreements")
                    .then()
                    .statusCode(422)
                    .body("errors.reason", contains("there is no such agreement"));
            post(TUN, null, visit("nyp-namer", "agreements", List.of(agreement)), "/engagements")
                    .then()
                    .statusCode(422)
                    .body("errors.reason", contains("there is no such agreement"));
        }
        for (String commitment : List.of("nyp-named-1", "nyp-named-open-later", "nyp-none")) {
            for (Map<String, Object> link : List.of(
                    members("restates", List.of(commitment)),
                    members("kind", "DISBURSEMENT", "to", "2024-01-01", "pays", commitment))) {
                post(TUN, null, naming("nyp-namer", link), "/agreements")
                        .then()
                        .statusCode(422)
                        .body("errors.reason", contains("there is no such commitment"));
            }
        }
        post(TUN, null, naming("nyp-namer", members("restates", List.of("nyp-named-open-known"))), "/agreements")
                .then()
                .statusCode(201);
        post(
                        Tokens.of("nyp-fra", List.of("FRA"), "editor"),
                        null,
                        treaty(
                                "nyp-namer-fra",
                                "ITA",
                                "FRA",
                                "commitments",
                                List.of(commitment(
                                        "nyp-namer-fra-1", "FRA", "ITA", 1, "restates", List.of("nyp-named-1")))),
                        "/agreements")
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> naming(String id, Map<String, Object> link) {
        Map<String, Object> commitment = commitment(id + "-1", "TUN", "ITA", 1);
        commitment.putAll(link);
        return treaty(id, "ITA", "TUN", "commitments", List.of(commitment));
    }

    private static Map<String, Object> visit(String id, Object... more) {
        Map<String, Object> visit = members(
                "id",
                id,
                "title",
                "Visit " + id,
                "kind",
                "VISIT",
                "from",
                "2023-01-01",
                "visiting",
                List.of("ITA"),
                "hosts",
                List.of("TUN"));
        visit.putAll(members(more));
        return visit;
    }

    @Test
    void linksToWhatCannotBeSeenAreNotShownAndStay() {
        published(later("nyp-link"));
        published(open("nyp-link-open"));
        drafted(open("nyp-link-draft"));
        List<Object> related = List.of(
                members("kind", "AMENDS", "agreement", "nyp-link"),
                members("kind", "AMENDS", "agreement", "nyp-link-open"),
                members("kind", "AMENDS", "agreement", "nyp-link-draft"));
        List<String> restates =
                List.of("nyp-link-1", "nyp-link-open-known", "nyp-link-open-later", "nyp-link-draft-known");
        published(treaty(
                "nyp-holder",
                "ITA",
                "TUN",
                "related",
                related,
                "commitments",
                List.of(
                        commitment("nyp-holder-1", "TUN", "ITA", 1, "restates", restates),
                        commitment(
                                "nyp-holder-2",
                                "TUN",
                                "ITA",
                                1,
                                "kind",
                                "DISBURSEMENT",
                                "to",
                                "2024-01-01",
                                "pays",
                                "nyp-link-open-later"))));

        Map<String, Object> shown =
                getAs(TUN, "/agreements/nyp-holder/versions/1").extract().path("$");
        assertThat(shown.toString()).doesNotContain("nyp-link-1", "nyp-link-open-later", "nyp-link-draft");
        getAs(TUN, "/agreements/nyp-holder/versions/1")
                .body("related.agreement", contains("nyp-link-open"))
                .body("commitments[0].restates", contains("nyp-link-open-known"));

        shown.put("note", "new");
        put(TUN, 1, shown, AT, "nyp-holder").then().statusCode(200).header("ETag", "\"2\"");
        getAs(Tokens.editor(), "/agreements/nyp-holder/versions/2")
                .body("related.agreement", contains("nyp-link", "nyp-link-open", "nyp-link-draft"))
                .body("commitments[0].restates", equalTo(restates))
                .body("commitments[1].pays", equalTo("nyp-link-open-later"));

        // What is shown is taken away by whoever leaves it out.
        shown.put("related", List.of());
        put(TUN, 2, shown, AT, "nyp-holder").then().statusCode(200).header("ETag", "\"3\"");
        getAs(Tokens.editor(), "/agreements/nyp-holder/versions/3")
                .body("related.agreement", contains("nyp-link", "nyp-link-draft"));
    }

    @Test
    void engagementsKeepLinksThatTheirEditorCannotSee() {
        published(later("nyp-agreed"));
        post(Tokens.editor(), null, visit("nyp-visit", "agreements", List.of("nyp-agreed")), "/engagements")
                .then()
                .statusCode(201)
                .body("agreements", contains("nyp-agreed"));

        put(TUN, 1, visit("nyp-visit", "outcome", "talks"), "/engagements/{id}", "nyp-visit")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("agreements", hasSize(0));
        put(
                        Tokens.editor(),
                        2,
                        visit("nyp-visit", "outcome", "talks", "agreements", List.of("nyp-agreed")),
                        "/engagements/{id}",
                        "nyp-visit")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void anIdOfWhatCannotBeSeenCannotBeUsed() {
        published(treaty("nyp-taken", "GBR", "FRA", "visibility", "RESTRICTED"));
        drafted(treaty("nyp-taken-draft", "GBR", "FRA", "visibility", "RESTRICTED"));
        published(later("nyp-taken-later"));
        for (String id : List.of("nyp-taken", "nyp-taken-draft", "nyp-taken-later")) {
            post(TUN, null, treaty(id, "ITA", "TUN"), "/agreements")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/id"))
                    .body("errors.reason", contains("this id cannot be used"));
            post(TUN, null, treaty(id, "ITA", "MLT"), "/agreements")
                    .then()
                    .statusCode(403)
                    .body("errors[0].reason", equalTo("this agreement names no area of your desks"));
        }
        getAs(Tokens.editor(), "/agreements/nyp-taken-draft/versions").body("items.version", contains(1));
        post(
                        Tokens.editor(),
                        null,
                        treaty(
                                "nyp-taken-draft",
                                "ITA",
                                "TUN",
                                "parties",
                                List.of(party("ITA", "DESTINATION"), party("TUN", "SOURCE"))),
                        "/agreements")
                .then()
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
    }
}
