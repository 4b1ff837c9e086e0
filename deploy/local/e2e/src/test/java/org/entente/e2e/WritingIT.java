package org.entente.e2e;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.entente.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures on their way in, and what nobody can do to them afterwards. */
class WritingIT {

    private static final String HEADER = "indicator,ref_area,counterpart_area,route,period,value,unit,printed,rounding,"
            + "status,publisher,release_title,published_on,url,note\n";

    @Test
    void figuresBecomePublicWhenSomebodyElseApproves() {
        // Given
        String file =
                HEADER + "LTIM_NET,ISL,WORLD,ALL,2022,,PERSONS,\"1,234\",1,A,ONS,Written by a test,2023-01-01,,\n";

        // When
        Response submitted = take("chief", file, true);
        String release = submitted.path("releases[0].id");

        // Then
        submitted.then().statusCode(201).body("state", equalTo("SUBMITTED")).body("rows", equalTo(1));
        Entente.graph("reader", seriesOf("ISL")).then().body("data.series.nodes", empty());
        approve("chief", release).then().statusCode(403).body("code", equalTo("APPROVED_BY_SUBMITTER"));
        approve("approver", release).then().statusCode(200).body("items.state", contains("PUBLISHED"));
        Entente.graph("reader", seriesOf("ISL")).then().body("data.series.nodes[0].latest.value", equalTo(1234));
        take("chief", file, true).then().statusCode(200).body("state", equalTo("UNCHANGED"));
    }

    @Test
    void everyBadRowIsNamedAndNothingIsTakenIn() {
        String file = HEADER
                + "LTIM_NET,LIE,WORLD,ALL,2022,,PERSONS,\"1,234\",1,A,ONS,Refused,2023-01-01,,\n"
                + "LTIM_NET,XYZ,WORLD,ALL,2022,,PERSONS,\"1,234\",1,A,ONS,Refused,2023-01-01,,\n";

        take("editor", file, false)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.line", contains(3))
                .body("errors.column", contains("ref_area"))
                .body("errors.value", contains("XYZ"))
                .body("errors.reason", contains("unknown area"));
        Entente.graph("prerelease", seriesOf("LIE")).then().body("data.series.nodes", empty());
    }

    @Test
    void aReaderWritesNothingAndAnEditorForTheOwnDesksOnly() {
        String italy = HEADER + "LTIM_NET,ITA,ALB,ALL,2022,,PERSONS,\"1,234\",1,A,ONS,Another desk,2023-01-01,,\n";

        take("reader", italy, false).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        take("administrator", italy, false).then().statusCode(403);
        take("editor-tun", italy, false).then().statusCode(403).body("code", equalTo("NOT_YOUR_DESK"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update figure set value = 1",
                "delete from figure",
                "update ledger set actor = 'nobody'",
                "delete from ledger",
                "truncate figure"
            })
    void theServicesOwnRoleChangesNothing(String statement) throws SQLException {
        try (var service = Entente.connect("statistics", "statistics", "statistics");
                var sql = service.createStatement()) {
            var refusal = assertThrows(SQLException.class, () -> sql.execute(statement));

            assertEquals("42501", refusal.getSQLState());
        }
    }

    @Test
    void theLedgerHolds() {
        Entente.as("auditor", Service.STATISTICS)
                .get("/ledger/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true));
        Entente.as("reader", Service.STATISTICS)
                .get("/ledger/verification")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/series%3Bx",
                "/%2e/series",
                "/series/%2e%2e/series",
                "//series",
                "/q/health/%2e%2e/%2e%2e/series"
            })
    void encodedPathsGainNothing(String path) {
        Entente.anonymouslyAt(Service.STATISTICS).get(path).then().statusCode(401);
    }

    private static Response take(String person, String file, boolean submit) {
        return Entente.as(person, Service.STATISTICS)
                .contentType("text/csv")
                .body(file)
                .queryParam("submit", submit)
                .post("/intakes");
    }

    private static Response approve(String person, String release) {
        return Entente.as(person, Service.STATISTICS)
                .contentType("application/json")
                .body(Map.of("ids", List.of(release)))
                .post("/releases/approvals");
    }

    private static String seriesOf(String area) {
        return "{ series(filter: {refArea: \"%s\"}) { nodes { latest { value } } } }".formatted(area);
    }
}
