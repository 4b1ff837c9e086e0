package org.entente.partnerships.citation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.partnerships.testing.Asking.get;
import static org.entente.partnerships.testing.Asking.getAs;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.entente.partnerships.ledger.CanonicalJson;
import org.entente.partnerships.testing.Database;
import org.entente.partnerships.testing.Sample;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class CitationTest {

    private static final String NOWHERE = "aaaaaaaaaaaaaa";

    @Test
    void answersTheSameBytesAfterAnEdit() {
        // Given
        approved(fishing("cited-edited"));
        String id = cited(Tokens.reader(), "cited-edited");
        String before = get("/citations/" + id).statusCode(200).extract().asString();

        // When
        approved(fishing("cited-edited")
                .set("title", "Another title")
                .event("terminated", "2024-01-01")
                .commitment("cited-edited-1", "FRO", "GRL", 70, "EUR"));

        // Then
        get("/agreements/cited-edited").body("title", equalTo("Another title"));
        assertThat(get("/citations/" + id).extract().asString()).isEqualTo(before);
        assertThat(before).doesNotContain("Another title");
    }

    @Test
    void saysWhatWasKnownOnBothClocksAndHashesIt() {
        // Given
        approved(fishing("cited-whole")
                .add(
                        "documents",
                        Map.of("title", "Text", "url", "https://example.org/treaty.pdf", "published_on", "2003-02-04"))
                .event("terminated", "2024-01-01")
                .commitment("cited-whole-1", "FRO", "GRL", 70, "EUR"));

        // When
        String id = cite(Tokens.reader(), Map.of("agreements", List.of("cited-whole"), "asOf", "2023-06-01"))
                .path("id");

        // Then
        Response answer = given().auth().oauth2(Tokens.auditor()).get("/citations/" + id);
        answer.then()
                .statusCode(200)
                .body("id", matchesPattern("a[a-z2-7]{13}"))
                .body("asOf", equalTo("2023-06-01T00:00:00Z"))
                .body("undated", equalTo(false))
                .body("agreements.id", contains("cited-whole"))
                .body("agreements[0].events.status", contains("SIGNED"))
                .body("areas.code.sort()", contains("FRO", "GRL"))
                .body(
                        "references",
                        contains(
                                "Faroe Islands; Greenland (2003). Treaty cited-whole [Treaty]. https://example.org/treaty.pdf"
                                        + " Status: signed."));
        String content = answer.path("content");
        assertThat(answer.<String>path("sha256")).isEqualTo(CanonicalJson.sha256(content));
        assertThat(content)
                .contains("\"amount\":\"70\"", "\"name\":\"Faroe Islands\"", "\"undated\":false")
                .doesNotContain("TERMINATED", "editor");
    }

    @Test
    void keepsTheOrderInWhichAgreementsAreNamed() {
        // Given
        approved(fishing("cited-first"), fishing("cited-second"));

        // Then
        get("/citations/" + cited(Tokens.reader(), "cited-second", "cited-first"))
                .body("agreements.id", contains("cited-second", "cited-first"));
        get("/citations/" + cited(Tokens.reader(), "cited-first", "cited-second"))
                .body("agreements.id", contains("cited-first", "cited-second"));
    }

    @Test
    void namesEachAgreementThatIsNotThere() {
        // Given
        approved(fishing("cited-there"));

        // Then
        cite(Tokens.reader(), Map.of("agreements", List.of("cited-there", "cited-nowhere")))
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"))
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo("agreements[1]"))
                .body("errors[0].value", equalTo("cited-nowhere"));
        cite(Tokens.reader(), Map.of("agreements", List.of("cited-there", "cited-there")))
                .then()
                .statusCode(400)
                .body("errors.field", contains("agreements[1]"));
        cite(Tokens.reader(), Map.of("agreements", List.of("cited-there"), "asOf", "2003-02-03"))
                .then()
                .statusCode(400);
        cite(Tokens.reader(), Map.of("agreements", List.of())).then().statusCode(400);
        cite(
                        Tokens.reader(),
                        Map.of(
                                "agreements",
                                IntStream.range(0, 51)
                                        .mapToObj(n -> "cited-" + n)
                                        .toList()))
                .then()
                .statusCode(400);
        cite(Tokens.reader(), Map.of("agreements", List.of("cited-there"), "recordedAsOf", "2024-01-01"))
                .then()
                .statusCode(403)
                .body("code", equalTo("RECORDED_CLOCK_NOT_YOURS"));
        given().contentType("application/json")
                .body(Map.of("agreements", List.of("cited-there")))
                .post("/citations")
                .then()
                .statusCode(401);
    }

    @Test
    void aRestrictedAgreementIsCitedByItsDesksAloneAndExistsForNobodyElse() {
        // Given
        approved(fishing("cited-secret").restricted());
        String iceland = Tokens.of("editor-isl", List.of("FRO"), "editor");

        // When
        String id = cited(iceland, "cited-secret");

        // Then
        String nothing = get("/citations/" + NOWHERE).statusCode(404).extract().asString();
        for (String token : List.of(Tokens.reader(), Tokens.auditor(), Tokens.approver(), Tokens.editorTun())) {
            String hidden =
                    getAs(token, "/citations/" + id).statusCode(404).extract().asString();
            assertThat(hidden.replace(id, NOWHERE)).isEqualTo(nothing);
        }
        cite(Tokens.reader(), Map.of("agreements", List.of("cited-secret")))
                .then()
                .statusCode(400);
        getAs(iceland, "/citations/" + id).statusCode(200).body("agreements.visibility", contains("RESTRICTED"));
    }

    @Test
    void whatIsRestrictedLaterIsGoneForEverybodyButItsDesks() {
        // Given
        approved(fishing("cited-hidden-later"));
        String id = cited(Tokens.reader(), "cited-hidden-later");
        String before = get("/citations/" + id).statusCode(200).extract().path("content");

        // When
        approved(fishing("cited-hidden-later").restricted());

        // Then
        get("/citations/" + id).statusCode(404);
        getAs(Tokens.editor(), "/citations/" + id).statusCode(200).body("content", equalTo(before));
    }

    @Test
    void saysTheSameToEverybodyWhateverTheySeeOfItsLinks() {
        // Given
        approved(
                fishing("cited-behind").restricted(),
                fishing("cited-front")
                        .set("related", List.of(Map.of("kind", "implements", "agreement", "cited-behind"))));

        // When
        String id = cited(Tokens.editor(), "cited-front");

        // Then
        String content = get("/citations/" + id)
                .body("agreements[0].related", empty())
                .extract()
                .path("content");
        getAs(Tokens.editor(), "/citations/" + id)
                .body("agreements[0].related.agreement", contains("cited-behind"))
                .body("content", equalTo(content));
        assertThat(content).doesNotContain("cited-behind");
    }

    @Test
    void theSameRequestUnderItsKeyPinsNothingASecondTime() {
        // Given
        approved(fishing("cited-once"));
        String key = UUID.randomUUID().toString();
        Map<String, ?> request = Map.of("agreements", List.of("cited-once"));

        // When
        String id = citeUnder(key, request).then().statusCode(201).extract().path("id");

        // Then
        citeUnder(key, request)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Location", containsString("/citations/" + id))
                .body("id", equalTo(id))
                .body("agreements", equalTo(null));
        citeUnder(key, Map.of("agreements", List.of("cited-once"), "asOf", "2024-01-01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("KEY_REUSED"));
    }

    @Test
    void everyCitationIsInTheLedgerAndStays() throws SQLException {
        // Given
        approved(fishing("cited-in-the-ledger"));

        // When
        String id = cited(Tokens.reader(), "cited-in-the-ledger");

        // Then
        try (Connection service = Database.asService();
                ResultSet rows = service.createStatement()
                        .executeQuery("select action, actor from ledger where subject = '%s'".formatted(id))) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString("action")).isEqualTo("cited");
            assertThat(rows.getString("actor")).isEqualTo("reader");
        }
        for (String change : List.of("update citation set content = ''", "delete from citation", "truncate citation")) {
            try (Connection service = Database.asService();
                    var sql = service.createStatement()) {
                assertThatThrownBy(() -> sql.execute(change)).hasMessageContaining("permission denied");
            }
            try (Connection owner = Database.asOwner();
                    var sql = owner.createStatement()) {
                assertThatThrownBy(() -> sql.execute(change)).hasMessageContaining("added and never changed");
            }
        }
    }

    @Test
    void whatIsNoIdIsNothing() {
        get("/citations/1").statusCode(404);
        get("/citations/" + "a".repeat(4000)).statusCode(404);
    }

    private static Sample fishing(String id) {
        return agreement(id).between("FRO", "GRL").event("signed", "2003-02-04");
    }

    private static String cited(String token, String... agreements) {
        return cite(token, Map.of("agreements", List.of(agreements)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response cite(String token, Map<String, ?> request) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(request)
                .post("/citations");
    }

    private static Response citeUnder(String key, Map<String, ?> request) {
        return given().auth()
                .oauth2(Tokens.reader())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(request)
                .post("/citations");
    }
}
