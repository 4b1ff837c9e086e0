package org.entente.e2e;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** How often a question is passed on: once for each service and level, and each time as one statement. */
class CallsIT {

    private static final String STATEMENTS = """
            select coalesce(sum(calls), 0) from pg_stat_statements
            where userid = '%s'::regrole and query ilike 'with%%ask%%'""";

    private static final String BOTH_SIDES = """
            { area(code: "GBR") { name
                series(limit: 12) { key figures { value release { title } } latest { value } }
                agreements(limit: 10) { title status parties { area { name } roles } events { status actedOn }
                    commitments { money { amount currency } provider { name } receiver { name } } }
                engagements(limit: 10) { title visiting { name } }
                partnerships { stage partner { name } }
                funding(side: PROVIDER) { pillar committed { amount currency } leftOut { id } }
                statements { summary } } }""";

    private static final String TWELVE_SERIES = """
            { series(filter: {refArea: "GBR"}, first: 12) { nodes { key indicator { name } refArea { name }
                figures { value release { title } } latest { value } record { value } vintages { title } } } }""";

    @Test
    void twelveSeriesWithTheirFiguresAreTwoStatements() throws SQLException {
        // Given
        Entente.graphOfStarterData("reader", "{ me { username } }");
        long before = statements("statistics");

        // When
        Response answer = Entente.graph("reader", TWELVE_SERIES);

        // Then: one for the series, one for all of their figures
        answer.then().body("errors", nullValue()).body("data.series.nodes", hasSize(12));
        assertEquals(2, statements("statistics") - before);
    }

    @Test
    void anAreaWithAllThatBothSidesKnowIsTwoStatementsThereAndOneHere() throws SQLException {
        // Given: whoever asks first also asks which areas there are
        Entente.graphOfStarterData("reader", BOTH_SIDES);
        long figures = statements("statistics");
        long agreements = statements("partnerships");

        // When
        Response answer = Entente.graph("reader", BOTH_SIDES);

        // Then
        answer.then()
                .body("errors", nullValue())
                .body("data.area.series", hasSize(12))
                .body("data.area.agreements", hasSize(10));
        assertEquals(2, statements("statistics") - figures);
        assertEquals(1, statements("partnerships") - agreements);
    }

    private static long statements(String service) throws SQLException {
        try (var superuser = Entente.stack().postgres().connectAsSuperuser(service);
                var sql = superuser.createStatement();
                var rows = sql.executeQuery(STATEMENTS.formatted(service))) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
