package org.entente.partnerships.edit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.testing.Editing.commitment;
import static org.entente.partnerships.testing.Editing.event;
import static org.entente.partnerships.testing.Editing.members;
import static org.entente.partnerships.testing.Editing.post;
import static org.entente.partnerships.testing.Editing.publish;
import static org.entente.partnerships.testing.Editing.put;
import static org.entente.partnerships.testing.Editing.treaty;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.entente.partnerships.page.Cursor;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Every edit leaves one row, whatever it was; what was refused or said again leaves none. */
@QuarkusTest
@WithTestResource(Stack.class)
class EditsInTheLedgerTest {

    private static final String AT = "/agreements/{id}";
    private static final String ID = "ledger-edits";
    private static final String RECORDED = "version recorded and submitted";
    private static final String PUBLISHED = "intake approved";

    @Test
    void anAgreementsEdits() {
        leavesOne(RECORDED, "editor", () -> post(Tokens.editor(), null, treaty(ID, "UZB", "TKM"), "/agreements"));
        JsonPath row = leavesOne(
                RECORDED, "editor", () -> post(Tokens.editor(), 1, event("IN_FORCE", "2004"), AT + "/events", ID));
        assertThat(row.getMap("items[0].content"))
                .containsEntry("agreement", ID)
                .containsEntry("version", 2)
                .containsEntry("builtOn", 1)
                .containsKeys("contentSha256", "documentSha256");
        leavesOne(
                RECORDED,
                "editor",
                () -> post(
                        Tokens.editor(),
                        2,
                        members("kind", "RATIFIED", "actedOn", "2005"),
                        AT + "/parties/UZB/actions",
                        ID));
        leavesOne(
                RECORDED,
                "editor",
                () -> post(Tokens.editor(), 3, commitment(ID + "-1", "UZB", "TKM", 7), AT + "/commitments", ID));
        leavesOne(
                RECORDED,
                "editor",
                () -> post(
                        Tokens.editor(),
                        null,
                        members("amount", 3, "currency", "EUR", "on", "2023-06"),
                        "/commitments/{id}/disbursements",
                        ID + "-1"));
        leavesOne(PUBLISHED, "approver", () -> publish(Tokens.approver(), 5, AT, ID));
        JsonPath why = leavesOne(
                RECORDED,
                "editor",
                () -> put(Tokens.editor(), 5, treaty(ID, "UZB", "TKM", "reason", "The text was found"), AT, ID));
        assertThat(why.getString("items[0].content.reason")).isEqualTo("The text was found");
        leavesNone(412, () -> post(Tokens.editor(), 1, event("EXPIRED", "2009"), AT + "/events", ID));
        leavesNone(422, () -> post(Tokens.editor(), 6, event("EXPIRED", "some day"), AT + "/events", ID));
        leavesNone(200, () -> put(Tokens.editor(), 6, treaty(ID, "UZB", "TKM"), AT, ID));
        leavesNone(403, () -> publish(Tokens.editor(), 6, AT, ID));
        isIntact();
    }

    @Test
    void editsOfWhatSurroundsAgreements() {
        Map<String, Object> talks = members(
                "id",
                "ledger-talks",
                "title",
                "Talks",
                "from",
                "2021",
                "visiting",
                List.of("UZB"),
                "hosts",
                List.of("TKM"));
        leavesOne(RECORDED, "editor", () -> post(Tokens.editor(), null, talks, "/engagements"));
        leavesOne(PUBLISHED, "approver", () -> publish(Tokens.approver(), 1, "/engagements/{id}", "ledger-talks"));
        Map<String, Object> word = members(
                "id",
                "ledger-word",
                "speaker",
                "A ministry",
                "about",
                List.of("UZB"),
                "stance",
                "WARNS",
                "summary",
                "What it says",
                "on",
                "2022");
        leavesOne(RECORDED, "editor", () -> post(Tokens.editor(), null, word, "/statements"));
        Map<String, Object> stage = members(
                "lead", "UZB", "partner", "TKM", "roles", List.of("TRANSIT"), "stage", "SOUGHT", "since", "2020");
        leavesOne(RECORDED, "editor", () -> post(Tokens.editor(), null, stage, "/partnerships"));
        isIntact();
    }

    /** The row that a write leaves, which names who did it. */
    private static JsonPath leavesOne(String action, String actor, Supplier<Response> write) {
        int before = total();
        write.get().then().statusCode(lessThan(300));
        JsonPath rows = rowsAfter(before);
        assertThat(rows.getList("items.action")).containsExactly(action);
        assertThat(rows.getList("items.actor")).containsExactly(actor);
        return rows;
    }

    private static void leavesNone(int status, Supplier<Response> write) {
        int before = total();
        write.get().then().statusCode(status);
        assertThat(total()).isEqualTo(before);
    }

    private static int total() {
        return given().auth()
                .oauth2(Tokens.auditor())
                .queryParam("first", 1)
                .get("/ledger")
                .path("total");
    }

    private static JsonPath rowsAfter(int sequence) {
        return given().auth()
                .oauth2(Tokens.auditor())
                .queryParam("after", Cursor.after(String.valueOf(sequence)))
                .get("/ledger")
                .jsonPath();
    }

    private static void isIntact() {
        boolean intact = given().auth()
                .oauth2(Tokens.auditor())
                .get("/ledger/verification")
                .path("intact");
        assertThat(intact).isTrue();
    }
}
