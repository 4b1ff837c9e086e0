package org.entente.partnerships.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.intake.TakenDocumentsTest.rows;
import static org.entente.partnerships.testing.Handing.approve;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Handing.handIn;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.entente.partnerships.testing.Sample.document;
import static org.entente.partnerships.testing.Sample.engagement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.partnerships.testing.Sample;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What becomes of an object that an editor read, changed a little, and hands in again. */
@QuarkusTest
@WithTestResource(Stack.class)
class HandedBackTest {

    @Test
    void linksThatTheEditorCannotSeeAreKept() throws SQLException {
        // Given
        approved(
                agreement("kept-secret").restricted().commitment("kept-secret-1", "GBR", "FRA", 1, "GBP"),
                agreement("kept-open").commitment("kept-open-1", "GBR", "FRA", 1, "GBP"));
        approved(linked("kept-secret", "kept-open"), talks("kept-secret", "kept-open"));

        // When
        Response asSeen = handIn(Tokens.editorTun(), document(linked("kept-open"), talks("kept-open")));
        Response changed = handIn(
                Tokens.editorTun(),
                document(linked("kept-open").set("note", "new"), talks().set("outcome", "new")),
                "submit");
        Response again = handIn(
                Tokens.editorTun(), document(linked("kept-open").set("note", "new"), talks().set("outcome", "new")));

        // Then
        asSeen.then().statusCode(200).body("state", equalTo("UNCHANGED")).body("unchanged", equalTo(2));
        changed.then().statusCode(201).body("rows", equalTo(2));
        again.then().statusCode(200).body("state", equalTo("UNCHANGED"));
        assertThat(rows("""
                        select v.related -> 0 ->> 'agreement', v.related -> 1 ->> 'agreement', c.restates
                        from agreement_version v join commitment c on c.version = v.sequence
                        where v.agreement = 'kept' and v.note = 'new'""")).containsExactly("kept-secret kept-open {kept-secret-1,kept-open-1}");
        assertThat(
                        rows(
                                "select agreements from engagement_version where engagement = 'kept-talks' and outcome = 'new'"))
                .containsExactly("{kept-secret}");
        approve(Tokens.approver(), changed.path("id")).then().statusCode(200);
    }

    @Test
    void whatADisbursementPaysIsKeptToo() throws SQLException {
        // Given
        approved(agreement("paid-in-secret").restricted().commitment("paid-in-secret-1", "GBR", "FRA", 1, "GBP"));
        approved(paying("pays", "paid-in-secret-1"));

        // When
        Response asSeen = handIn(Tokens.editorTun(), document(paying()));
        Response promised = handIn(Tokens.editorTun(), document(paying("kind", "commitment")), "submit");

        // Then: and a promise pays nothing
        asSeen.then().statusCode(200).body("state", equalTo("UNCHANGED"));
        promised.then().statusCode(201);
        assertThat(rows("select kind, pays from commitment where id = 'kept-payment-1' order by version"))
                .containsExactly("DISBURSEMENT paid-in-secret-1", "COMMITMENT null");
    }

    @Test
    void linksThatTheEditorCanSeeAreTakenAway() throws SQLException {
        // Given
        approved(agreement("shown-a").commitment("shown-a-1", "GBR", "FRA", 1, "GBP"));
        approved(engagement("shown-talks").set("hosts", List.of("TUN")).set("agreements", List.of("shown-a")));

        // When
        handIn(Tokens.editorTun(), document(engagement("shown-talks").set("hosts", List.of("TUN"))))
                .then()
                .statusCode(201)
                .body("rows", equalTo(1));

        // Then
        assertThat(
                        rows(
                                "select agreements from engagement_version where engagement = 'shown-talks' order by sequence desc limit 1"))
                .containsExactly("{}");
    }

    @Test
    void whatANewVersionDropsIsToldToItsSenderAndItsApprover() {
        // Given
        approved(agreement("dropped-a")
                .event("signed", "2003-02-04")
                .event("in_force", "2004")
                .commitment("dropped-a-1", "GBR", "FRA", 1, "GBP")
                .commitment("dropped-a-2", "GBR", "FRA", 1, "GBP"));

        // When
        Response answer = handIn(
                Tokens.editor(),
                document(
                        agreement("dropped-other"),
                        agreement("dropped-a")
                                .event("signed", "2003-02-04")
                                .commitment("dropped-a-2", "GBR", "FRA", 1, "GBP")),
                "submit");
        Response seen = given().auth().oauth2(Tokens.approver()).get("/intakes/{id}", answer.<String>path("id"));

        // Then
        for (Response told : List.of(answer, seen)) {
            told.then()
                    .body("warnings.pointer", contains("/agreements/1", "/agreements/1"))
                    .body(
                            "warnings.message",
                            contains(
                                    containsString("event dropped-a/in_force/2004 "),
                                    containsString("commitment dropped-a-1 ")));
        }
        answer.then().statusCode(201);
    }

    private static Sample linked(String... agreements) {
        List<Object> related = new ArrayList<>();
        List<String> restated = new ArrayList<>();
        for (String agreement : agreements) {
            related.add(Map.of("kind", "amends", "agreement", agreement));
            restated.add(agreement + "-1");
        }
        return agreement("kept")
                .between("ITA", "TUN")
                .set("related", related)
                .commitment("kept-1", "ITA", "TUN", 1, "EUR", "restates", restated);
    }

    private static Sample paying(Object... more) {
        List<Object> members = new ArrayList<>(List.of("kind", "disbursement"));
        members.addAll(List.of(more));
        return agreement("kept-payment")
                .between("ITA", "TUN")
                .commitment("kept-payment-1", "ITA", "TUN", 1, "EUR", members.toArray());
    }

    private static Sample talks(String... agreements) {
        return engagement("kept-talks").set("hosts", List.of("TUN")).set("agreements", List.of(agreements));
    }
}
