package org.entente.statistics.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.testing.Publishing.published;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.statistics.testing.Sample;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Statements;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trinidad and Tobago printed what the United Kingdom did: 1.2 million came, 557,000 left, and 606,000 is the difference. */
@QuarkusTest
@WithTestResource(Stack.class)
class ClaimsTest {

    private static final String NET = "YE.LTIM_NET.TTO.001.ALL.ONS";
    private static final String CAME = "YE.LTIM_IMMIGRATION.TTO.001.ALL.ONS";

    private static boolean published;
    private static boolean ofTwo;

    @BeforeEach
    void publishedOnce() {
        if (!published) {
            published(
                    row("LTIM_NET", "606,000"),
                    row("LTIM_IMMIGRATION", "1.2 million").rounding(""),
                    row("LTIM_EMIGRATION", "557,000"));
            published(row("LTIM_NET", "745,000").publishedOn("2023-11-23").title("Revised migration of TTO"));
            published(
                    boats("001", "12,345", "Boats of TTO"),
                    boats("ALB", "4,567", "Boats of TTO"),
                    boats("TUN", "400,4", "Odd boats of TTO"));
            published = true;
        }
    }

    private static Sample row(String indicator, String printed) {
        return Sample.netMigrationOf("TTO").set("indicator", indicator).printed(printed);
    }

    private static Sample boats(String counterpart, String printed, String title) {
        return Sample.netMigrationOf("TTO")
                .set(
                        "indicator",
                        counterpart.equals("001") ? "SMALL_BOAT_ARRIVALS" : "SMALL_BOAT_ARRIVALS_BY_NATIONALITY")
                .set("counterpart_area", counterpart)
                .set("route", "CHANNEL_SMALL_BOAT")
                .period("2022")
                .printed(printed)
                .rounding("1")
                .publisherNamed("Home Office")
                .title(title);
    }

    @Test
    void tellsTheBalanceFromThoseWhoArrived() {
        claim("606,000", "LTIM_IMMIGRATION", "asOf", "2023-06-01")
                .body("answers[0].verdict", equalTo("FAILS"))
                .body("answers[0].isInForce", equalTo(false))
                .body("answers[0].matching", contains(endsWith("/" + NET + "/YE-2022-12")))
                .body("answers[0].matchingTotal", equalTo(1))
                .body("answers[0].nearest", endsWith("/" + CAME + "/YE-2022-12"))
                .body("answers[0].figures.printed", contains("606,000", "1.2 million"))
                .body("answers[0].periodStart", equalTo("2022-01-01"))
                .body("answers[0].periodEnd", equalTo("2022-12-31"))
                .body(
                        "answers[0].explanation",
                        equalTo(
                                "“606,000” says 606,000. No vintage of Long-term immigration (TTO, YE-2022-12) allows it: the nearest is 1.2 million (1,150,000 .. 1,250,000) in “Long-term international migration of TTO” of 2023-05-25. It is the number of Net migration (TTO, YE-2022-12): 606,000 (605,500 .. 606,500) in “Long-term international migration of TTO” of 2023-05-25, which counts something else (long-term immigration less long-term emigration)."))
                .body("releases", hasSize(1))
                .body("statuses.code", contains("P"));
    }

    @Test
    void aRevisedFigureStandsBehindTheSentenceAndIsNotInForce() {
        claim("606,000", "LTIM_NET", "asOf", "2023-06-01")
                .body("answers[0].verdict", equalTo("HOLDS"))
                .body("answers[0].isInForce", equalTo(true))
                .body("answers[0].explanation", endsWith("of 2023-05-25, which is in force."));
        claim("606,000", "LTIM_NET", "asOf", "2023-12-01")
                .body("answers[0].verdict", equalTo("HOLDS"))
                .body("answers[0].isInForce", equalTo(false))
                .body(
                        "answers[0].explanation",
                        endsWith(
                                "which is no longer in force: since 2023-11-23 it is 745,000 (744,500 .. 745,500), in “Revised migration of TTO”."));
        claim("745,000", "LTIM_NET").body("answers[0].isInForce", equalTo(true));
    }

    /** What another office says is no successor of what this one said. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "606,000 | since 2023-11-23 it is 745,000 (744,500 .. 745,500), in “Revised migration of KHM”.",
                "303,000 | since 2023-11-23 it is 404,000 (403,500 .. 404,500), in “Revised migration of KHM”.",
            })
    void namesTheSuccessorInTheSameSeries(String printed, String since) {
        // Given
        if (!ofTwo) {
            published(ofCambodia("606,000"), ofCambodia("303,000").publisherNamed("Home Office"));
            published(revised("745,000"), revised("404,000").publisherNamed("Home Office"));
            ofTwo = true;
        }

        // Then
        claim(printed, "LTIM_NET", "refArea", "KHM")
                .body("answers[0].isInForce", equalTo(false))
                .body("answers[0].explanation", endsWith(since));
    }

    private static Sample ofCambodia(String printed) {
        return Sample.netMigrationOf("KHM").printed(printed);
    }

    private static Sample revised(String printed) {
        return ofCambodia(printed).publishedOn("2023-11-23").title("Revised migration of KHM");
    }

    @Test
    void nothingWasKnownBeforeTheFirstPublication() {
        claim("606,000", "LTIM_NET", "asOf", "2023-05-01")
                .body("answers[0].verdict", equalTo("CANNOT_TELL"))
                .body("answers[0].matching", empty())
                .body("answers[0].nearest", nullValue())
                .body(
                        "answers[0].explanation",
                        containsString("No figure of Net migration (TTO, YE-2022-12) can be seen"));
    }

    @Test
    void aYearIsTheYearThatEndsWithIt() {
        claim("606,000", "LTIM_NET", "period", "2022", "asOf", "2023-06-01")
                .body("answers[0].verdict", equalTo("HOLDS"));
        claim("606,000", "LTIM_NET", "period", "YE-2022-11").body("answers[0].verdict", equalTo("CANNOT_TELL"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "600,000 | LTIM_NET | FAILS",
                "around 600,000 | LTIM_NET | HOLDS",
                "606 thousand | LTIM_NET | HOLDS",
                "0.6 million | LTIM_NET | HOLDS",
                "605,400 | LTIM_NET | FAILS",
                "605,500 | LTIM_NET | HOLDS",
                "over 600,000 | LTIM_NET | HOLDS",
                "over 606,000 | LTIM_NET | HOLDS_WEAKLY",
                "over 607,000 | LTIM_NET | FAILS",
                "under 600,000 | LTIM_NET | FAILS",
                "1,200,000 | LTIM_IMMIGRATION | HOLDS_WEAKLY",
                "1.2 million | LTIM_IMMIGRATION | HOLDS",
                "1.3 million | LTIM_IMMIGRATION | HOLDS_WEAKLY",
                "1,300,000 | LTIM_IMMIGRATION | FAILS",
                "606,<> | LTIM_NET | CANNOT_TELL",
                "606,<> | LTIM_IMMIGRATION | FAILS",
                "a great many | LTIM_NET | CANNOT_TELL",
                ": | LTIM_NET | CANNOT_TELL",
            })
    void isDecidedOnWhatTheWordsAllow(String printed, String indicator, String verdict) {
        claim(printed, indicator, "asOf", "2023-06-01").body("answers[0].verdict", equalTo(verdict));
    }

    @Test
    void saysWhereAPrintIsTooWideToBeSure() {
        claim("1,200,000", "LTIM_IMMIGRATION", "asOf", "2023-06-01")
                .body("answers[0].isInForce", equalTo(true))
                .body(
                        "answers[0].explanation",
                        endsWith(
                                "It may fit Long-term immigration (TTO, YE-2022-12), whose print allows other numbers too: 1.2 million (1,150,000 .. 1,250,000) in “Long-term international migration of TTO” of 2023-05-25, which is in force."));
    }

    @Test
    void anOpenNumberSaysNothingOfOtherThings() {
        claim("over 500,000", "LTIM_NET", "asOf", "2023-06-01")
                .body("answers[0].matching", contains(endsWith("/" + NET + "/YE-2022-12")));
    }

    @Test
    void anUnreadablePrintConfirmsNothing() {
        claim("4,004", "SMALL_BOAT_ARRIVALS_BY_NATIONALITY", "counterpartArea", "TUN", "period", "2022")
                .body("answers[0].verdict", equalTo("CANNOT_TELL"))
                .body("answers[0].matching", empty())
                .body("answers[0].nearest", endsWith("/2022"));
        claim("9,999", "SMALL_BOAT_ARRIVALS_BY_NATIONALITY", "counterpartArea", "TUN", "period", "2022")
                .body("answers[0].verdict", equalTo("FAILS"));
    }

    @Test
    void findsTheTotalThatWasGivenToOneNationality() {
        claim("12,345", "SMALL_BOAT_ARRIVALS_BY_NATIONALITY", "counterpartArea", "ALB", "period", "2022")
                .body("answers[0].verdict", equalTo("FAILS"))
                .body(
                        "answers[0].matching",
                        contains(endsWith("A.SMALL_BOAT_ARRIVALS.TTO.001.CHANNEL_SMALL_BOAT.HO/2022")))
                .body(
                        "answers[0].explanation",
                        allOf(
                                containsString("(ALB-TTO, 2022) allows it: the nearest is 4,567"),
                                containsString(
                                        "It is the number of Small-boat arrivals (TTO, CHANNEL_SMALL_BOAT, 2022)")));
    }

    @Test
    void aRouteNarrowsWhatIsClaimed() {
        claim("606,000", "LTIM_NET", "route", "CHANNEL_SMALL_BOAT", "asOf", "2023-06-01")
                .body("answers[0].verdict", equalTo("CANNOT_TELL"))
                .body("answers[0].matching", hasSize(1));
        claim("606,000", "LTIM_NET", "route", "ALL", "asOf", "2023-06-01").body("answers[0].verdict", equalTo("HOLDS"));
    }

    @ParameterizedTest
    @CsvSource({
        "indicator, NO_SUCH_THING",
        "refArea, QQQ",
        "counterpartArea, QQQ",
        "route, NO_SUCH_ROUTE",
        "period, last year",
        "period, 2022-13",
    })
    void namesWhatItDoesNotKnow(String field, String value) {
        post(List.of(saying("606,000", "LTIM_NET", field, value)))
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].value", equalTo(value));
    }

    @Test
    void takesUpToTwentyClaimsInOneStatement() throws SQLException {
        var claim = saying("606,000", "LTIM_NET", "asOf", "2023-06-01");
        long statements = Statements.during(() -> post(Collections.nCopies(20, claim))
                .statusCode(200)
                .body("answers", hasSize(20))
                .body("answers.verdict", everyItem(equalTo("HOLDS"))));
        assertThat(statements).isEqualTo(1);
        post(Collections.nCopies(21, claim)).statusCode(400);
        post(List.of()).statusCode(400);
        post(List.of(Map.of("printed", "1"))).statusCode(400);
    }

    @Test
    void answersEachClaimByItsOwnInstant() {
        post(List.of(
                        saying("606,000", "LTIM_NET", "asOf", "2023-05-01"),
                        saying("606,000", "LTIM_NET", "asOf", "2023-06-01"),
                        saying("606,000", "LTIM_NET")))
                .statusCode(200)
                .body("answers.verdict", contains("CANNOT_TELL", "HOLDS", "HOLDS"))
                .body("answers.isInForce", contains(false, true, false));
    }

    private static ValidatableResponse claim(String printed, String indicator, String... more) {
        return post(List.of(saying(printed, indicator, more))).statusCode(200);
    }

    private static Map<String, String> saying(String printed, String indicator, String... more) {
        Map<String, String> claim = new LinkedHashMap<>();
        claim.put("printed", printed);
        claim.put("indicator", indicator);
        claim.put("refArea", "TTO");
        claim.put("period", "YE-2022-12");
        for (int i = 0; i < more.length; i += 2) {
            claim.put(more[i], more[i + 1]);
        }
        return claim;
    }

    private static ValidatableResponse post(List<Map<String, String>> claims) {
        return given().auth()
                .oauth2(Tokens.reader())
                .contentType("application/json")
                .body(Map.of("selections", claims))
                .post("/claims/query")
                .then();
    }
}
