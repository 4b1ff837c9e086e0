package org.entente.statistics.figure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.testing.Publishing.published;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.statistics.testing.Sample;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Statements;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question is one statement, however many things it is about. */
@QuarkusTest
@WithTestResource(Stack.class)
class OneStatementTest {

    private static final List<String> AREAS =
            List.of("BGD", "PAK", "LKA", "NPL", "BTN", "MDV", "AFG", "IRN", "IRQ", "SYR", "JOR", "LBN");

    @Test
    void twelveSeriesWithTheirFiguresInAllVintages() throws SQLException {
        // Given
        published(AREAS.stream().map(Sample::netMigrationOf).toArray(Sample[]::new));
        List<Map<String, String>> selections = AREAS.stream()
                .flatMap(area -> Stream.of("IN_FORCE", "LATEST", "RECORD", "VINTAGES", "RELEASES")
                        .map(pick -> Map.of("series", "YE.LTIM_NET.%s.001.ALL.ONS".formatted(area), "pick", pick)))
                .toList();

        // When
        long statements = Statements.during(() -> given().auth()
                .oauth2(Tokens.reader())
                .contentType("application/json")
                .body(Map.of("selections", selections))
                .post("/figures/query")
                .then()
                .statusCode(200));

        // Then
        assertThat(statements).isEqualTo(1);
    }

    @Test
    void severalSelectionsOfSeriesAndOfCorridors() throws SQLException {
        List<Map<String, Object>> selections = IntStream.range(0, 12)
                .mapToObj(i -> Map.<String, Object>of("area", AREAS.get(i), "first", 5))
                .toList();

        long statements = Statements.during(() -> given().auth()
                .oauth2(Tokens.reader())
                .contentType("application/json")
                .body(Map.of(
                        "selections",
                        selections,
                        "corridors",
                        List.of(Map.of("refArea", "GBR"), Map.of("counterpartArea", "TUN"), Map.of())))
                .post("/series/query")
                .then()
                .statusCode(200));

        assertThat(statements).isEqualTo(1);
    }

    @Test
    void everyKindOfDerivedSeriesOfTwelveAreas() throws SQLException {
        List<Map<String, String>> selections = AREAS.stream()
                .flatMap(area -> Stream.of(
                                "CHANGE_ON_PREVIOUS_PERIOD",
                                "CHANGE_ON_YEAR_BEFORE",
                                "ROLLING_YEAR",
                                "YEAR_TO_DATE",
                                "SHARE_OF_TOTAL",
                                "FORECAST_GAP")
                        .map(kind -> Map.of("series", "M.SEA_ARRIVALS.%s.ALB.ALL.HO".formatted(area), "kind", kind)))
                .toList();

        long statements = Statements.during(() -> given().auth()
                .oauth2(Tokens.reader())
                .contentType("application/json")
                .body(Map.of("selections", selections))
                .post("/derived/query")
                .then()
                .statusCode(200));

        assertThat(statements).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/series/YE.LTIM_NET.GBR.001.ALL.ONS/derived?kind=CHANGE_ON_YEAR_BEFORE",
                "/series",
                "/series?search=turkiye",
                "/areas",
                "/areas?search=tun",
                "/indicators",
                "/publishers",
                "/routes",
                "/statuses",
                "/releases",
                "/series/YE.LTIM_NET.GBR.001.ALL.ONS/figures?vintages=true",
                "/figures?series=YE.LTIM_NET.GBR.001.ALL.ONS&series=YE.LTIM_NET.BGD.001.ALL.ONS"
            })
    void everyList(String path) throws SQLException {
        long statements = Statements.during(
                () -> given().auth().oauth2(Tokens.reader()).get(path).then().statusCode(200));

        assertThat(statements).isEqualTo(1);
    }
}
