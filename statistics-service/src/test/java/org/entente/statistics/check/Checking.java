package org.entente.statistics.check;

import static io.restassured.RestAssured.given;
import static org.entente.statistics.testing.Sample.netMigrationOf;

import io.restassured.response.Response;
import java.util.Map;
import org.entente.statistics.testing.Sample;
import org.entente.statistics.testing.Tokens;

/** The terms that checks are tried with, and the questions after them. */
final class Checking {

    private Checking() {}

    static Response checks(Object... parameters) {
        var request = given().auth().oauth2(Tokens.reader());
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(String.valueOf(parameters[i]), parameters[i + 1]);
        }
        return request.get("/checks");
    }

    static Response post(Map<String, ?> query) {
        return given().auth()
                .oauth2(Tokens.reader())
                .contentType("application/json")
                .body(query)
                .post("/checks/query");
    }

    static Sample immigration(String area, String printed) {
        return netMigrationOf(area)
                .set("indicator", "LTIM_IMMIGRATION")
                .printed(printed)
                .rounding(printed.contains("million") ? "100000" : "1000");
    }

    static Sample emigration(String area, String printed) {
        return netMigrationOf(area).set("indicator", "LTIM_EMIGRATION").printed(printed);
    }

    static Sample count(String area, String period, String printed) {
        return netMigrationOf(area)
                .set("indicator", "SMALL_BOAT_ARRIVALS")
                .period(period)
                .printed(printed)
                .rounding("1")
                .title("Counts");
    }
}
