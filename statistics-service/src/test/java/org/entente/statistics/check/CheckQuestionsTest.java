package org.entente.statistics.check;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.check.Checking.checks;
import static org.entente.statistics.check.Checking.emigration;
import static org.entente.statistics.check.Checking.immigration;
import static org.entente.statistics.check.Checking.post;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Publishing.submitted;
import static org.entente.statistics.testing.Sample.netMigrationOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.statistics.testing.Publishing;
import org.entente.statistics.testing.Sample;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Statements;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.Test;

/** How checks are asked for: many figures at once, page by page, and with mistakes in the question. */
@QuarkusTest
@WithTestResource(Stack.class)
class CheckQuestionsTest {

    @Test
    void manyFiguresAreAskedForInOneCallAndAnsweredByOneStatementEachFromItsOwnInstant() throws SQLException {
        // Given
        String first = published(netMigrationOf("PLW"), immigration("PLW", "1,163,000"), emigration("PLW", "557,000"))
                .get(0);
        published(netMigrationOf("PLW").printed("745,000").title("Revised").publishedOn("2023-11-23"));
        String emigration = first + "/YE.LTIM_EMIGRATION.PLW.001.ALL.ONS/YE-2022-12";
        String net = first + "/YE.LTIM_NET.PLW.001.ALL.ONS/YE-2022-12";
        String nothing = first + "/YE.LTIM_NET.PLW.001.ALL.ONS/YE-2001-12";
        var query = Map.of(
                "selections",
                List.of(
                        Map.of("figure", emigration),
                        Map.of("figure", emigration, "asOf", "2023-06-01"),
                        Map.of("figure", net),
                        Map.of("figure", nothing)));
        Response[] answer = new Response[1];

        // When
        long statements = Statements.during(() -> answer[0] = post(query));

        // Then
        assertThat(statements).isEqualTo(1);
        answer[0]
                .then()
                .statusCode(200)
                .body("answers[0].items.kind", contains("IDENTITY", "REVISION"))
                .body("answers[0].figures", hasSize(4))
                .body("answers[1].items.kind", contains("IDENTITY"))
                .body("answers[1].items[0].until", nullValue())
                .body("answers[2].items.kind", contains("IDENTITY"))
                .body("answers[3].items", empty())
                .body("releases", hasSize(2));
        assertThat(Statements.during(() -> checks("refArea", "PLW"))).isEqualTo(1);
        assertThat(Statements.during(() -> given().auth()
                        .oauth2(Tokens.reader())
                        .queryParam("refArea", "PLW")
                        .get("/checks/report")))
                .isEqualTo(1);
    }

    @Test
    void pagesFollowOneAnother() {
        // Given
        published(Stream.of("YE-2020-12", "YE-2021-12", "YE-2022-12")
                .flatMap(period -> Stream.of(
                        netMigrationOf("NRU").period(period),
                        immigration("NRU", "1,163,000").period(period),
                        emigration("NRU", "557,000").period(period)))
                .toArray(Sample[]::new));

        // When
        Response one = checks("refArea", "NRU", "first", 2);
        Response two = checks("refArea", "NRU", "first", 2, "after", one.path("next"));

        // Then
        one.then().body("total", equalTo(3)).body("items", hasSize(2));
        two.then()
                .body("total", equalTo(3))
                .body("items.statement", contains(containsString("YE-2022-12")))
                .body("next", nullValue());
    }

    @Test
    void badQuestionsAreToldWhatIsWrong() {
        checks("figure", "nonsense").then().statusCode(400).body("code", equalTo("BAD_PARAMETER"));
        checks("kind", "NONSENSE").then().statusCode(400).body("code", equalTo("BAD_PARAMETER"));
        checks("first", 501).then().statusCode(400);
        checks("recordedAsOf", "2023-01-01").then().statusCode(403).body("code", equalTo("RECORDED_CLOCK_NOT_YOURS"));
        post(Map.of("selections", List.of())).then().statusCode(400);
        post(Map.of("selections", Collections.nCopies(501, Map.of("figure", "x"))))
                .then()
                .statusCode(400);
        post(Map.of("selections", List.of(Map.of("figure", "x"))))
                .then()
                .statusCode(400)
                .body("detail", equalTo("figure: a figure's id is release/series key/period"));
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("after", "eA")
                .get("/checks/report")
                .then()
                .statusCode(400);
        given().get("/checks").then().statusCode(401);
        assertThat(submitted(netMigrationOf("TUV"), immigration("TUV", "1"), emigration("TUV", "1")))
                .hasSize(1);
        checks("refArea", "TUV").then().body("items", empty());
        assertThat(Publishing.take(
                                Tokens.editor(),
                                Sample.csv(netMigrationOf("TUV").title("Draft")))
                        .statusCode())
                .isEqualTo(201);
        checks("refArea", "TUV").then().body("items", empty());
    }
}
