package org.entente.statistics.check;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.testing.Publishing.take;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The real publications of the local run, in a database of their own, checked as everybody would check them. Who wants to
 * follow finds the publisher's page of every figure in the file.
 */
@QuarkusTest
@WithTestResource(StarterFiguresTest.OwnStack.class)
class StarterFiguresTest {

    /** So that no other test's figures are in it. */
    public static class OwnStack extends Stack {}

    private static final Path STARTER = Path.of("../deploy/local/starter");
    private static boolean loaded;

    @BeforeEach
    void theFilesAreTakenInOnce() throws IOException {
        if (!loaded) {
            for (String file : List.of("figures.csv", "damaged.csv")) {
                List<String> ids = take(Tokens.editor(), Files.readString(STARTER.resolve(file)), "submit")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("releases.id");
                given().auth()
                        .oauth2(Tokens.approver())
                        .contentType("application/json")
                        .body(Map.of("ids", ids))
                        .post("/releases/approvals")
                        .then()
                        .statusCode(200);
            }
            loaded = true;
        }
    }

    @Test
    void netMigrationOf2022AgainstItsTermsOfTheSameRelease() {
        Response answer = checks("series", "YE.LTIM_NET.GBR.001.ALL.ONS", "kind", "IDENTITY", "asOf", "2023-06-01");

        answer.then()
                .body(
                        "items.statement",
                        hasItems(
                                "Net migration is immigration less emigration (GBR, YE-2022-12): 606,000 against 1.2 million minus 557,000",
                                "Net migration is the immigration of all three nationality groups less emigration (GBR, YE-2022-12): 606,000 against 925,000 plus 151,000 plus 88,000 minus 557,000"))
                .body(
                        "items.findAll { it.statement.contains('YE-2022-12') }.verdict",
                        contains("HOLDS_WEAKLY", "HOLDS"))
                .body("items.findAll { it.statement.contains('YE-2022-12') }.computed.low", contains(592500, 605000))
                .body("items.findAll { it.statement.contains('YE-2022-12') }.computed.high", contains(693500, 609000))
                .body("items.findAll { it.statement.contains('YE-2022-12') }[0].slack.low", equalTo(592500))
                .body("items.findAll { it.statement.contains('YE-2022-12') }[1].slack", nullValue());
    }

    @Test
    void nationalityGroupsMakeUpAllImmigrants() {
        checks("indicator", "LTIM_IMMIGRATION_EU", "kind", "PARTS_OF_TOTAL")
                .then()
                .body("items", hasSize(1))
                .body("items[0].verdict", equalTo("HOLDS"))
                .body("items[0].computed.low", equalTo(1162500))
                .body("items[0].computed.high", equalTo(1165500));
    }

    @Test
    void theRevisionOfNovember2023AgainstTheTermsOfMay2023() {
        Response answer = checks(
                "series", "YE.LTIM_NET.GBR.001.ALL.ONS", "kind", "REVISION", "verdict", "FAILS", "asOf", "2023-12-01");

        answer.then()
                .body(
                        "items.findAll { it.statement.contains('YE-2022-12') }.rule",
                        contains("NET_MIGRATION", "NET_MIGRATION_BY_GROUP"))
                .body(
                        "items.findAll { it.rule == 'NET_MIGRATION' && it.statement.contains('YE-2022-12') }[0].statement",
                        containsString("745,000 against 1.2 million minus 557,000"))
                .body(
                        "items.findAll { it.rule == 'NET_MIGRATION' && it.statement.contains('YE-2022-12') }[0].releases",
                        hasSize(2))
                .body(
                        "items.findAll { it.rule == 'NET_MIGRATION' && it.statement.contains('YE-2022-12') }[0].explanation",
                        containsString(
                                "745,000 is from “Long-term international migration, provisional: year ending June 2023” of 2023-11-23; 1.2 million, 557,000 are from “Long-term international migration, provisional: year ending December 2022” of 2023-05-25."));
    }

    @Test
    void albanianQuartersOf2023AgainstTheAnnualFiguresOfTwoReleases() {
        Response answer = checks(
                "series", "A.SMALL_BOAT_ARRIVALS_BY_NATIONALITY.GBR.ALB.CHANNEL_SMALL_BOAT.HO", "kind", "REVISION");

        answer.then()
                .body(
                        "items.findAll { it.rule == 'QUARTERS_OF_YEAR' && it.statement.contains('2023') }.verdict",
                        contains("HOLDS", "FAILS"))
                .body(
                        "items.findAll { it.rule == 'QUARTERS_OF_YEAR' && it.statement.contains('2023') }.computed.low",
                        contains(924, 924))
                .body(
                        "items.findAll { it.rule == 'QUARTERS_OF_YEAR' && it.statement.contains('2023') }.from",
                        contains("2024-02-29T00:00:00Z", "2025-11-27T00:00:00Z"))
                .body(
                        "items.findAll { it.rule == 'QUARTERS_OF_YEAR' && it.statement.contains('2023') }[1].statement",
                        containsString("927 against 28 plus 252 plus 583 plus 61"))
                .body(
                        "items.findAll { it.rule == 'QUARTERS_OF_YEAR' && it.statement.contains('2023') }[1].releases",
                        hasSize(2));
    }

    @Test
    void fourTimesLastYears() {
        checks("kind", "RATIO", "indicator", "IRREGULAR_ARRIVALS_FORECAST")
                .then()
                .body("items.verdict", hasItems("HOLDS_WEAKLY"))
                .body("items[0].slack.low", closeTo(new BigDecimal("3.3292"), new BigDecimal("0.0001")))
                .body("items[0].slack.high", closeTo(new BigDecimal("4.2804"), new BigDecimal("0.0001")))
                .body(
                        "items[0].explanation",
                        containsString(
                                "350,000 .. 450,000 divided by 105,129 gives 3.33 .. 4.28; claimed is 3.5 .. 4.5"));
    }

    @Test
    void recordsInTheVintagesKnownThen() {
        checks("kind", "RECORD", "indicator", "LTIM_NET")
                .then()
                .body("items.verdict", contains("HOLDS", "HOLDS"))
                .body(
                        "items.statement",
                        contains(
                                "Net migration is the highest on record (GBR, YE-2022-06): 504,000 against 173,000",
                                "Net migration is the highest on record (GBR, YE-2022-12): 606,000 against 504,000"))
                .body("items.releases.collect { it.size() }", contains(1, 2));
    }

    @Test
    void aDamagedReportConfirmsNothing() {
        checks("series", "A.LTIM_NET.GBR.001.ALL.NEWS")
                .then()
                .body("items.verdict", contains("CANNOT_TELL"))
                .body("items[0].explanation", containsString("606,<> is unreadable; 557,<> is unreadable."));
    }

    /**
     * Every failure of the whole file, each looked at by hand: their publishers revised one side and have not printed the
     * other, or report a consolidated total beside a dashboard's. No release contradicts itself.
     */
    @Test
    void whatFailsAreRevisionsAlone() {
        Response report =
                given().auth().oauth2(Tokens.reader()).queryParam("first", 500).get("/checks/report");

        List<String> failing = report.path("failing.items.statement");
        List<String> failed = report.path("failed.items.check.statement");
        report.then()
                .statusCode(200)
                .body("failing.items.kind.unique()", contains("REVISION"))
                .body("failed.items.check.kind.unique()", contains("REVISION"))
                .body("failed.items.endedBy", everyItem(notNullValue()))
                .body(
                        "changed.items.findAll { it.before.verdict == 'HOLDS_WEAKLY' && it.after.verdict == 'FAILS' }",
                        hasSize(2))
                .body("next", nullValue());
        assertThat(failing.stream().map(StarterFiguresTest::place))
                .containsExactlyInAnyOrder(
                        "(ITA, 2021): 67,477 against 12 terms",
                        "(ALB-GBR, 2023): 927 against 28 plus 252 plus 583 plus 61",
                        "(GBR, YE-2022-12): 1,257,000 against 925,000 plus 151,000 plus 88,000",
                        "(GBR, YE-2022-12): 873,000 against 925,000 plus 151,000 plus 88,000 minus 557,000",
                        "(GBR, YE-2022-12): 873,000 against 1,257,000 minus 557,000",
                        "(GBR, YE-2022-06): 607,000 against 1.1 million minus 560,000",
                        "(GBR, YE-2023-06): 924,000 against 1.3 million minus 508,000",
                        "(GBR, YE-2023-12): 848,000 against 1,326,000 minus 466,000",
                        "(GBR, YE-2024-12): 331,000 against 948,000 minus 517,000");
        assertThat(failed.stream().map(StarterFiguresTest::place))
                .containsExactlyInAnyOrder(
                        "(GBR, YE-2022-12): 745,000 against 1.2 million minus 557,000",
                        "(GBR, YE-2022-12): 764,000 against 1,257,000 minus 557,000",
                        "(GBR, YE-2022-12): 745,000 against 925,000 plus 151,000 plus 88,000 minus 557,000",
                        "(GBR, YE-2022-12): 764,000 against 925,000 plus 151,000 plus 88,000 minus 557,000",
                        "(GBR, YE-2023-06): 740,000 against 1.18 million minus 508,000",
                        "(GBR, YE-2023-06): 906,000 against 1.3 million minus 508,000",
                        "(GBR, YE-2023-06): 906,000 against 1.3 million minus 508,000",
                        "(GBR, YE-2024-12): 345,000 against 948,000 minus 517,000");
    }

    /** The sentence of the press: it is the balance that was 606,000, and a year later it was another one. */
    @Test
    void sixHundredAndSixThousandDidNotArrive() {
        given().config(RestAssuredConfig.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL)))
                .auth()
                .oauth2(Tokens.reader())
                .contentType("application/json")
                .body(Map.of(
                        "selections",
                        List.of(
                                Map.of(
                                        "printed", "606,000",
                                        "indicator", "LTIM_IMMIGRATION",
                                        "refArea", "GBR",
                                        "period", "2022"),
                                Map.of(
                                        "printed",
                                        "606,000",
                                        "indicator",
                                        "LTIM_NET",
                                        "refArea",
                                        "GBR",
                                        "period",
                                        "2022"),
                                Map.of(
                                        "printed", "45,755",
                                        "indicator", "SMALL_BOAT_ARRIVALS",
                                        "refArea", "GBR",
                                        "period", "2022"))))
                .post("/claims/query")
                .then()
                .statusCode(200)
                .body("answers.verdict", contains("FAILS", "HOLDS", "HOLDS"))
                .body("answers.isInForce", contains(false, false, false))
                .body("answers[0].matching", everyItem(containsString("/YE.LTIM_NET.GBR.001.ALL.ONS/YE-2022-12")))
                .body("answers[0].matching", hasSize(1))
                .body("answers[0].explanation", containsString("It is the number of Net migration (GBR, YE-2022-12)"))
                .body("answers[1].explanation", containsString("no longer in force"))
                .body(
                        "answers[2].matching",
                        hasItems(containsString(
                                "/A.SMALL_BOAT_ARRIVALS_OPERATIONAL.GBR.001.CHANNEL_SMALL_BOAT.HO/2022")))
                .body(
                        "answers[2].explanation",
                        containsString("It is also the number of Small-boat arrivals (operational series)"));
    }

    private static String place(String statement) {
        return statement.substring(statement.indexOf('('));
    }

    private static Response checks(Object... parameters) {
        var request = given().config(RestAssuredConfig.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL)))
                .auth()
                .oauth2(Tokens.reader())
                .queryParam("first", 500);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(String.valueOf(parameters[i]), parameters[i + 1]);
        }
        return request.get("/checks").then().statusCode(200).extract().response();
    }
}
