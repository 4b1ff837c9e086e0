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
            where userid = 'statistics'::regrole and query ilike 'with ask as%'""";

    private static final String TWELVE_SERIES = """
            { series(filter: {refArea: "GBR"}, first: 12) { nodes { key indicator { name } refArea { name }
                figures { value release { title } } latest { value } record { value } vintages { title } } } }""";

    @Test
    void twelveSeriesWithTheirFiguresAreTwoStatements() throws SQLException {
        // Given
        Entente.graphOfStarterData("reader", "{ me { username } }");
        long before = statements();

        // When
        Response answer = Entente.graph("reader", TWELVE_SERIES);

        // Then: one for the series, one for all of their figures
        answer.then().body("errors", nullValue()).body("data.series.nodes", hasSize(12));
        assertEquals(2, statements() - before);
    }

    private static long statements() throws SQLException {
        try (var superuser = Entente.stack().postgres().connectAsSuperuser("statistics");
                var sql = superuser.createStatement();
                var rows = sql.executeQuery(STATEMENTS)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
