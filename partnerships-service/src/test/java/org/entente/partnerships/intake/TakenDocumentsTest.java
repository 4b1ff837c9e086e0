package org.entente.partnerships.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.testing.Handing.approve;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Handing.handIn;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.entente.partnerships.testing.Sample.document;
import static org.entente.partnerships.testing.Sample.engagement;
import static org.entente.partnerships.testing.Sample.partnership;
import static org.entente.partnerships.testing.Sample.statement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.entente.partnerships.testing.Database;
import org.entente.partnerships.testing.Sample;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Stack.class)
class TakenDocumentsTest {

    @Test
    void fillsInWhatGoesWithoutSaying() throws SQLException {
        // When
        approved(
                agreement("default-treaty")
                        .event("signed", "2003-02-04")
                        .event("in_force", "2004", "effective_on", "2004-02")
                        .event("in_force", "2004", "published_on", "2005-03")
                        .commitment(
                                "default-treaty-1",
                                "GBR",
                                "EUE",
                                1_000_000,
                                "GBP",
                                "from",
                                "2004",
                                "to_period",
                                "2005-06"),
                agreement("default-declaration").set("instrument", "joint_declaration"),
                engagement("default-talks").set("date", "2023-05"),
                statement("default-word"),
                partnership("GBR", "WORLD", "2023"));

        // Then
        assertThat(
                        rows(
                                "select binding, visibility, folded from agreement_version where agreement like 'default-%' order by 1"))
                .containsExactly(
                        "f PUBLIC default-declaration treaty default-declaration",
                        "t PUBLIC default-treaty treaty default-treaty");
        assertThat(rows("""
                        select id, acted_on, effective_on, published_on, first_day, last_day, known_from at time zone 'UTC'
                        from event where id like 'default-%' order by ordinal"""))
                .containsExactly(
                        "default-treaty/signed/2003-02-04 2003-02-04 null 2003-02-04 2003-02-04 2003-02-04 2003-02-04 00:00:00",
                        "default-treaty/in_force/2004 2004 2004-02 2004 2004-02-01 2004-02-29 2005-01-01 00:00:00",
                        "default-treaty/in_force/2004-2 2004 null 2005-03 2004-01-01 2004-12-31 2005-04-01 00:00:00");
        assertThat(rows("""
                        select amount, receiver, from_day, to_day, conditional, cardinality(restates)
                        from commitment where id = 'default-treaty-1'""")).containsExactly("1000000 EU 2004-01-01 2005-06-30 f 0");
        assertThat(rows("""
                        select published_on, first_day, last_day, known_from at time zone 'UTC', folded
                        from engagement_version where engagement = 'default-talks'"""))
                .containsExactly("2023-05 2023-05-01 2023-05-31 2023-06-01 00:00:00 default-talks talks default-talks");
        assertThat(rows("select published_on, last_day from statement_version where statement = 'default-word'"))
                .containsExactly("2023-05-29 2023-05-29");
        assertThat(
                        rows(
                                "select partner, published_on from partnership_version where since = '2023' and partner = '001'"))
                .containsExactly("001 2023");
    }

    @Test
    void sayingTheDefaultsIsSayingTheSame() {
        // Given
        approved(agreement("same").event("signed", "2003-02-04"));

        // Then
        handIn(
                        Tokens.editor(),
                        document(agreement("same")
                                .event("signed", "2003-02-04", "published_on", "2003-02-04")
                                .set("binding", true)
                                .set("visibility", "public")
                                .set("note", "")))
                .then()
                .statusCode(200)
                .body("state", equalTo("UNCHANGED"))
                .body("agreements", contains("same"));
    }

    @Test
    void onlyWhatChangedBecomesANewVersion() throws SQLException {
        // Given
        approved(agreement("changing"), agreement("staying"), engagement("staying-talks"));

        // When
        Response answer = handIn(
                Tokens.editor(),
                document(agreement("changing").set("note", "new"), agreement("staying"), engagement("staying-talks")));

        // Then
        answer.then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("rows", equalTo(1))
                .body("unchanged", equalTo(2))
                .body("agreements", contains("changing"))
                .body("engagements", empty());
        assertThat(rows("""
                        select count(*), count(base), max(base) = min(sequence), count(distinct content_sha256)
                        from agreement_version where agreement = 'changing'""")).containsExactly("2 1 t 2");
    }

    @Test
    void aDraftIsNotDraftedAgainButSubmitted() {
        // Given
        String document = document(agreement("drafted"));
        String id = handIn(Tokens.editor(), document)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // When
        Response again = handIn(Tokens.editor(), document);
        Response ofAnother = handIn(Tokens.chief(), document, "dryRun");
        Response submitted = handIn(Tokens.editor(), document, "submit");

        // Then
        again.then().statusCode(200).body("state", equalTo("UNCHANGED")).body("id", equalTo(id));
        ofAnother.then().body("rows", equalTo(1));
        submitted
                .then()
                .statusCode(201)
                .body("state", equalTo("SUBMITTED"))
                .body("id", equalTo(id))
                .body("rows", equalTo(0));
        approve(Tokens.approver(), id).then().statusCode(200);
    }

    @Test
    void whatWasOvertakenCanBeHandedInAgain() {
        // Given: a submission that another one overtakes
        approved(agreement("overtaken"));
        Sample wanted = agreement("overtaken").set("note", "wanted");
        String first = handIn(Tokens.editor(), document(wanted), "submit").path("id");
        String other = handIn(Tokens.chief(), document(agreement("overtaken").set("note", "other")), "submit")
                .path("id");
        approve(Tokens.approver(), other).then().statusCode(200);

        // When
        Response again = handIn(Tokens.editor(), document(wanted), "submit");

        // Then
        again.then().statusCode(201).body("rows", equalTo(1)).body("id", not(equalTo(first)));
        approve(Tokens.approver(), first).then().statusCode(409);
        approve(Tokens.approver(), again.path("id")).then().statusCode(200);
    }

    @Test
    void aDryRunTakesNothingIn() throws SQLException {
        handIn(Tokens.editor(), document(agreement("dry")), "dryRun", "submit")
                .then()
                .statusCode(200)
                .body("state", equalTo("VALID"))
                .body("id", nullValue())
                .body("rows", equalTo(1))
                .body("agreements", contains("dry"));
        assertThat(rows("select agreement from agreement_version where agreement = 'dry'"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dryRun=1",
                "dryRun=yes",
                "dryRun=",
                "dryRun",
                "dryRun=TRUE",
                "submit=1",
                "submit=true&submit=false",
                "submit=on"
            })
    void aWishIsTrueOrFalseAndNothingElse(String query) throws SQLException {
        given().auth()
                .oauth2(Tokens.editor())
                .contentType("application/json")
                .body(document(agreement("unclear-wish")))
                .post("/intakes?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"))
                .body("errors.field", contains(query.replaceAll("=.*", "")));
        assertThat(rows("select agreement from agreement_version where agreement = 'unclear-wish'"))
                .isEmpty();
    }

    @Test
    void aWishMayBeDenied() {
        given().auth()
                .oauth2(Tokens.editor())
                .contentType("application/json")
                .body(document(agreement("denied-wish")))
                .queryParam("dryRun", false)
                .queryParam("submit", false)
                .post("/intakes")
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"));
    }

    @Test
    void whatIsOddIsTakenInWithAWarning() {
        handIn(
                        Tokens.editor(),
                        document(
                                agreement("ordinary"),
                                agreement("odd")
                                        .event("signed", "2003-02-04")
                                        .event("in_force", "2002")
                                        .event("terminated", "2010")
                                        .event("extended", "2011")))
                .then()
                .statusCode(201)
                .body("warnings.pointer", contains("/agreements/1/status_events/1", "/agreements/1/status_events/3"))
                .body(
                        "warnings.message",
                        contains("in force before the signature on record", "extended after the agreement had ended"));
    }

    @Test
    void namesOfWhatIsStoredOrOwnAndWaitingMayBeUsed() {
        // Given
        approved(agreement("stored-name").commitment("stored-name-1", "GBR", "FRA", 1, "GBP"));
        handIn(Tokens.editor(), document(agreement("waiting-name"))).then().statusCode(201);
        String naming = document(
                agreement("naming")
                        .commitment("naming-1", "GBR", "FRA", 1, "GBP", "restates", List.of("stored-name-1")),
                engagement("naming-talks").set("agreements", List.of("stored-name", "waiting-name", "naming")));

        // Then
        handIn(Tokens.editor(), naming, "dryRun").then().statusCode(200);
        handIn(Tokens.chief(), naming, "dryRun")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/engagements/0/agreements/1"));
    }

    static List<String> rows(String query) throws SQLException {
        try (Connection service = Database.asService();
                Statement sql = service.createStatement();
                var found = sql.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.append(i == 1 ? "" : " ").append(found.getString(i));
                }
                rows.add(row.toString());
            }
            return rows;
        }
    }
}
