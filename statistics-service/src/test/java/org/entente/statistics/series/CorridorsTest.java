package org.entente.statistics.series;

import static io.restassured.RestAssured.given;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Publishing.submitted;
import static org.entente.statistics.testing.Sample.netMigrationOf;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.entente.statistics.testing.Sample;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class CorridorsTest {

    @Test
    void namesEachPairOnceInOrderAndNeitherTheWorldNorAnAreaWithItself() {
        // Given
        published(
                moving("NIC", "CRI"),
                moving("COL", "CRI"),
                moving("COL", "CRI").period("YE-2021-12"),
                moving("COL", "CRI").set("indicator", "LTIM_IMMIGRATION"),
                moving("WORLD", "CRI"),
                moving("CRI", "CRI"),
                moving("CRI", "PAN"));

        // When
        var answer = corridors(
                Map.of("refArea", "CRI"),
                Map.of("counterpartArea", "CRI"),
                Map.of("refArea", "CRI", "counterpartArea", "NIC"),
                Map.of("refArea", "NIC"));

        // Then
        answer.statusCode(200)
                .body("corridors[0]", equalTo(List.of(pair("COL", "CRI"), pair("NIC", "CRI"))))
                .body("corridors[1]", equalTo(List.of(pair("CRI", "PAN"))))
                .body("corridors[2]", equalTo(List.of(pair("NIC", "CRI"))))
                .body("corridors[3]", empty())
                .body("answers", empty());
    }

    @Test
    void namesOnlyPairsWhoseSeriesCanBeSeen() {
        // Given
        published(moving("SLV", "GTM").publishedOn("2023-05-25"));
        submitted(moving("BLZ", "GTM").title("waiting"));

        // Then
        corridors(
                        Map.of("refArea", "GTM", "asOf", "2023-05-24T23:59:59Z"),
                        Map.of("refArea", "GTM", "asOf", "2023-05-25"))
                .body("corridors[0]", empty())
                .body("corridors[1]", equalTo(List.of(pair("SLV", "GTM"))));
    }

    @Test
    void answersSeriesAndCorridorsInOneGo() {
        // Given
        published(moving("HND", "GUY"));

        // Then
        query(Map.of(
                        "selections",
                        List.of(Map.of("refArea", "GUY")),
                        "corridors",
                        List.of(Map.of("refArea", "GUY"), Map.of())))
                .statusCode(200)
                .body("answers[0].items", hasSize(1))
                .body("areas", hasSize(2))
                .body("corridors[0]", equalTo(List.of(pair("HND", "GUY"))))
                .body("corridors", hasSize(2));
    }

    @Test
    void refusesNoQuestionAndTooMany() {
        query(Map.of()).statusCode(400).body("code", equalTo("BAD_PARAMETER"));
        query(Map.of("selections", List.of(), "corridors", List.of())).statusCode(400);
        query(Map.of(
                        "selections",
                        Collections.nCopies(50, Map.of("first", 1)),
                        "corridors",
                        Collections.nCopies(51, Map.of())))
                .statusCode(400)
                .body(
                        "detail",
                        equalTo("selections: selections and corridors together must be 1 to 100; they were 101"));
        query(Map.of(
                        "selections",
                        Collections.nCopies(50, Map.of("first", 1)),
                        "corridors",
                        Collections.nCopies(50, Map.of())))
                .statusCode(200);
        corridors(Map.of("asOf", "soon")).statusCode(400).body("errors[0].field", equalTo("asOf"));
        corridors(Map.of("recordedAsOf", "2023-05-25"))
                .statusCode(403)
                .body("code", equalTo("RECORDED_CLOCK_NOT_YOURS"));
    }

    private static Sample moving(String origin, String destination) {
        return netMigrationOf(destination).set("counterpart_area", origin);
    }

    private static Map<String, String> pair(String origin, String destination) {
        return Map.of("origin", origin, "destination", destination);
    }

    private static ValidatableResponse corridors(Map<?, ?>... selections) {
        return query(Map.of("corridors", Arrays.asList(selections)));
    }

    private static ValidatableResponse query(Map<String, ?> body) {
        return given().auth()
                .oauth2(Tokens.reader())
                .contentType("application/json")
                .body(body)
                .post("/series/query")
                .then();
    }
}
