package org.entente.statistics.series;

import static io.restassured.RestAssured.given;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Publishing.take;
import static org.entente.statistics.testing.Sample.csv;
import static org.entente.statistics.testing.Sample.netMigrationOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Stack.class)
class SeriesSearchTest {

    private static final String SERIES = "YE.LTIM_NET.TUR.SOM.EASTERN_MED.ONS";

    @BeforeEach
    void aSeries() {
        int found = given().auth()
                .oauth2(Tokens.reader())
                .queryParam("key", SERIES)
                .get("/series")
                .path("total");
        if (found == 0) {
            published(netMigrationOf("TUR")
                    .set("counterpart_area", "SOM")
                    .set("route", "EASTERN_MED")
                    .title("Searched for"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "turkiye",
                "TÜRKIYE somal",
                "tur som",
                "ltim_net tur",
                "792",
                "net migration TUR",
                "eastern mediterranean türkiye",
                "eastern_med tur",
                "national statistics tur",
                "LTIM_NET.TUR.SOM.EASTERN_MED.ONS",
                " \u00a0turkiye\t"
            })
    void findsEveryWordInKeyCodesAndNames(String text) {
        search(text).body("items.key", hasItem(SERIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"turkiye nonsense", "tursom", "tur%", "tur_som"})
    void findsNothingWhereOneWordIsMissing(String text) {
        search(text).body("items", empty()).body("total", equalTo(0));
    }

    @Test
    void findsWhatAFileBroughtAlongOnceItIsPublic() {
        // Given
        String release = take(
                        Tokens.editor(),
                        csv(netMigrationOf("TUR").publisherNamed("Büro für Straßen")),
                        "create",
                        "submit")
                .path("releases[0].id");
        search("buro fur strassen").body("items", empty());

        // When
        given().auth()
                .oauth2(Tokens.approver())
                .post("/releases/{id}/approval", release)
                .then()
                .statusCode(200);

        // Then
        search("buro strassen tur").body("items.publisher", contains("Büro für Straßen"));
    }

    @Test
    void answersASearchAmongOtherSelections() {
        given().auth()
                .oauth2(Tokens.reader())
                .contentType("application/json")
                .body(Map.of(
                        "selections",
                        List.of(
                                Map.of("search", "turkiye somalia"),
                                Map.of("search", "nonsense"),
                                Map.of("refArea", "TUR"))))
                .post("/series/query")
                .then()
                .statusCode(200)
                .body("answers[0].items.key", contains(SERIES))
                .body("answers[1].items", empty())
                .body("answers[2].items.key", hasItem(SERIES));
    }

    @Test
    void refusesATextThatIsTooLong() {
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("search", "x".repeat(101))
                .get("/series")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("search"));
    }

    private static ValidatableResponse search(String text) {
        return given().auth()
                .oauth2(Tokens.reader())
                .queryParam("search", text)
                .queryParam("first", 500)
                .get("/series")
                .then()
                .statusCode(200);
    }
}
