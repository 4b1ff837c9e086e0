package org.entente.partnerships.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Handing.handIn;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.entente.partnerships.testing.Sample.document;
import static org.entente.partnerships.testing.Sample.engagement;
import static org.entente.partnerships.testing.Sample.partnership;
import static org.entente.partnerships.testing.Sample.statement;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.partnerships.testing.Database;
import org.entente.partnerships.testing.Sample;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Stack.class)
class ExportTest {

    @Test
    void aTableHasOneRowForEachThing() {
        // Given
        approved(sample("export-table"));

        // When
        Response events = export("/export/agreements", "id", "export-table", "table", "EVENTS");
        Response money = export("/export/agreements", "id", "export-table", "table", "COMMITMENTS");
        Response whole = export("/export/agreements", "id", "export-table");

        // Then
        assertThat(events.contentType()).isEqualTo("text/csv;charset=UTF-8;header=present");
        assertThat(events.asString()).isEqualTo("""
                agreement,id,status,acted_on,effective_on,published_on,note,source_url
                export-table,export-table/signed/2021-05,SIGNED,2021-05,,2021-05,"On paper, ""signed\""",
                export-table,export-table/in_force/2022,IN_FORCE,2022,,2022,,
                """.replace("\n", "\r\n"));
        assertThat(money.asString().lines().toList())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("agreement,id,kind,provider,receiver,pillar,sector,amount,currency,");
        assertThat(money.asString())
                .contains("export-table,export-table-1,COMMITMENT,GBR,FRA,BORDER_MANAGEMENT,,62700000.5,EUR,");
        assertThat(whole.asString())
                .contains("export-table,Treaty export-table,,TREATY,true,PUBLIC,IN_FORCE,BORDER_MANAGEMENT,");
    }

    @Test
    void jsonHoldsTheWholeOfAnAgreement() {
        // Given
        approved(sample("export-json"));

        // When
        Response file = export("/export/agreements", "id", "export-json", "format", "json");

        // Then
        file.then()
                .statusCode(200)
                .contentType("application/json")
                .body("undated", equalTo(true))
                .body("asOf", matchesPattern("\\d{4}-.*Z"))
                .body("agreements", hasSize(1))
                .body("agreements[0].id", equalTo("export-json"))
                .body("agreements[0].parties.area", containsInAnyOrder("GBR", "FRA"))
                .body("agreements[0].events.status", equalTo(List.of("SIGNED", "IN_FORCE")))
                .body("agreements[0].commitments.publishedOn", containsInAnyOrder("2023-01-01", null))
                .body(
                        "agreements[0].commitments.find { it.id == 'export-json-2' }.restates",
                        equalTo(List.of("export-json-1")));
        assertThat(file.asString()).contains("\"amount\":62700000.5,");
    }

    @ParameterizedTest
    @CsvSource({
        "/export/agreements, AGREEMENTS, csv",
        "/export/agreements, AGREEMENTS, json",
        "/export/agreements, PARTIES, csv",
        "/export/agreements, EVENTS, csv",
        "/export/agreements, COMMITMENTS, csv",
        "/export/agreements, COMMITMENTS, json",
        "/export/engagements, , csv",
        "/export/engagements, , json",
        "/export/statements, , csv",
        "/export/partnerships, , json"
    })
    void theSameInstantsAreTheSameBytesWhateverIsRecordedLater(String path, @Nullable String table, String format)
            throws NoSuchAlgorithmException {
        // Given
        String id = "same-" + path.substring(8, 10) + format
                + (table == null ? "" : table.toLowerCase(Locale.ROOT).charAt(0));
        approved(
                sample(id),
                engagement(id),
                statement(id).set("about", List.of("GEO")),
                partnership("ISL", "GEO", id.length() % 2 == 0 ? "2019" : "2018"));
        Object[] selection = {"format", format, "table", table == null ? "AGREEMENTS" : table};
        Response before = export(path, selection);

        // When: everything changes, and more is added
        approved(
                sample(id).set("title", "Another title").event("terminated", "2023-02-01"),
                engagement(id).set("topic", "Other talks"),
                statement(id).set("summary", "Something else"),
                partnership("ISL", "GEO", "2021-0" + (1 + id.length() % 9)),
                sample(id + "-more"));
        Response now = export(path, selection);
        Response again = given().auth()
                .oauth2(Tokens.auditor())
                .queryParams(parameters(selection))
                .queryParam("asOf", before.header("Entente-As-Of"))
                .queryParam("recordedAsOf", before.header("Entente-Recorded-As-Of"))
                .queryParam("undated", before.header("Entente-Undated"))
                .get(path);

        // Then
        assertThat(again.asByteArray()).isEqualTo(before.asByteArray());
        assertThat(again.header("Repr-Digest")).isEqualTo(before.header("Repr-Digest"));
        assertThat(again.header("Repr-Digest")).isEqualTo("sha-256=:%s:".formatted(sha256(again.asByteArray())));
        assertThat(now.asByteArray()).isNotEqualTo(before.asByteArray());
    }

    @Test
    void aNamedInstantLeavesOutWhatHasNoDate() {
        // Given
        approved(sample("export-undated"));
        Object[] selection = {"id", "export-undated", "table", "COMMITMENTS"};

        // When
        String now = export("/export/agreements", selection).asString();
        Response dated = given().auth()
                .oauth2(Tokens.reader())
                .queryParams(parameters(selection))
                .queryParam("asOf", "2024-01-01")
                .get("/export/agreements");

        // Then
        assertThat(now).contains("export-undated-1", "export-undated-2");
        assertThat(dated.asString()).contains("export-undated-1").doesNotContain("export-undated-2");
        assertThat(dated.header("Entente-Undated")).isEqualTo("false");
    }

    @Test
    void whatIsRestrictedIsInNobodyElsesFile() {
        // Given
        approved(sample("export-open"));
        approved(sample("export-closed").restricted().between("TUN", "LBY"));
        Object[] both = {"id", List.of("export-open", "export-closed"), "format", "json"};

        // When
        String reader = export("/export/agreements", both).asString();
        String desk = exportAs(Tokens.editorTun(), "/export/agreements", both).asString();

        // Then
        assertThat(reader).contains("export-open").doesNotContain("export-closed");
        assertThat(desk).contains("export-open", "export-closed");
    }

    @Test
    void whatNobodyApprovedIsInNoFile() {
        // Given
        handIn(Tokens.editor(), document(sample("export-draft")), "submit")
                .then()
                .statusCode(201);

        // Then
        assertThat(exportAs(Tokens.editor(), "/export/agreements", "id", "export-draft")
                        .asString()
                        .lines())
                .hasSize(1);
    }

    @Test
    void waitsForTheWriteThatIsUnderWay() throws Exception {
        // Given: somebody writes, and has taken an instant already
        ExecutorService reader = Executors.newSingleThreadExecutor();
        Instant committing;
        Future<Response> waiting;
        try (Connection writer = Database.asService();
                Statement sql = writer.createStatement()) {
            writer.setAutoCommit(false);
            sql.execute("select pg_advisory_xact_lock(7305001)");

            // When
            waiting = reader.submit(() -> export("/export/statements"));
            untilSomebodyWaits(sql);
            committing = Instant.now();
            writer.commit();
        }

        // Then: what it wrote lies before the instant of the export
        assertThat(Instant.parse(waiting.get().header("Entente-Recorded-As-Of")))
                .isAfterOrEqualTo(committing.truncatedTo(ChronoUnit.MICROS));
        reader.shutdown();
    }

    @Test
    void whoHasTheFileIsNotSentItAgain() {
        // Given
        approved(sample("export-tag"));
        Response first = export("/export/agreements", "id", "export-tag");

        // When
        Response again = given().auth()
                .oauth2(Tokens.reader())
                .header("If-None-Match", first.header("ETag"))
                .queryParam("id", "export-tag")
                .get("/export/agreements");

        // Then
        again.then().statusCode(304);
        assertThat(again.asByteArray()).isEmpty();
    }

    @Test
    void commitmentsAreSelectedByTheirSides() {
        // Given
        approved(sample("export-sides").commitment("export-sides-3", "FRA", "GBR", 5, "EUR"));

        // When
        String toFrance = export("/export/agreements", "id", "export-sides", "table", "COMMITMENTS", "receiver", "FRA")
                .asString();

        // Then
        assertThat(toFrance).contains("export-sides-1").doesNotContain("export-sides-3");
        export("/export/agreements", "table", "EVENTS", "provider", "GBR")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("provider"));
    }

    @Test
    void refusesWhatItCannotDo() {
        export("/export/agreements", "format", "xlsx")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("format"));
        given().auth()
                .oauth2(Tokens.reader())
                .accept("image/png")
                .get("/export/agreements")
                .then()
                .statusCode(406);
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("recordedAsOf", "2024-01-01")
                .get("/export/agreements")
                .then()
                .statusCode(403)
                .body("code", equalTo("RECORDED_CLOCK_NOT_YOURS"));
        given().get("/export/agreements").then().statusCode(401);
    }

    private static Sample sample(String id) {
        return agreement(id)
                .event("signed", "2021-05", "note", "On paper, \"signed\"")
                .event("in_force", "2022")
                .commitment(id + "-1", "GBR", "FRA", 1, "EUR", "amount", new BigDecimal("62700000.50"))
                .commitment(id + "-2", "GBR", "FRA", 700, "EUR", "published_on", null, "restates", List.of(id + "-1"));
    }

    private static void untilSomebodyWaits(Statement sql) throws SQLException {
        boolean waits = false;
        while (!waits) {
            try (ResultSet found =
                    sql.executeQuery("select count(*) from pg_locks where locktype = 'advisory' and not granted")) {
                found.next();
                waits = found.getInt(1) > 0;
            }
        }
    }

    private static Response export(String path, Object... parameters) {
        return exportAs(Tokens.reader(), path, parameters);
    }

    private static Response exportAs(String token, String path, Object... parameters) {
        return given().auth().oauth2(token).queryParams(parameters(parameters)).get(path);
    }

    private static Map<String, Object> parameters(Object... namesAndValues) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return parameters;
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
