package org.entente.statistics.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.check.Checking.checks;
import static org.entente.statistics.check.Checking.count;
import static org.entente.statistics.check.Checking.emigration;
import static org.entente.statistics.check.Checking.immigration;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Sample.netMigrationOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.statistics.testing.Releases;
import org.entente.statistics.testing.Sample;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What checks are made of: identities and parts of totals, across supplements, releases and corrections. */
@QuarkusTest
@WithTestResource(Stack.class)
class ChecksTest {

    @Test
    void anIdentityIsCheckedWithinOneReleaseInTheWordsOfItsNumbers() {
        // Given
        String release = published(
                        netMigrationOf("ISL"), immigration("ISL", "1.2 million"), emigration("ISL", "557,000"))
                .get(0);

        // When
        Response answer = checks("refArea", "ISL");

        // Then
        answer.then()
                .body("total", equalTo(1))
                .body("next", nullValue())
                .body("items[0].kind", equalTo("IDENTITY"))
                .body("items[0].rule", equalTo("NET_MIGRATION"))
                .body("items[0].verdict", equalTo("HOLDS_WEAKLY"))
                .body("items[0].slack.low", equalTo(592500))
                .body("items[0].slack.high", equalTo(693500))
                .body(
                        "items[0].statement",
                        equalTo(
                                "Net migration is immigration less emigration (ISL, YE-2022-12): 606,000 against 1.2 million minus 557,000"))
                .body(
                        "items[0].explanation",
                        equalTo(
                                "1,150,000 .. 1,250,000 minus 556,500 .. 557,500 gives 592,500 .. 693,500; 606,000 stands for 605,500 .. 606,500. The two overlap, but half the width of the first, 50,500, is more than 1 % of 606,000."))
                .body(
                        "items[0].terms",
                        contains(
                                release + "/YE.LTIM_NET.ISL.001.ALL.ONS/YE-2022-12",
                                release + "/YE.LTIM_IMMIGRATION.ISL.001.ALL.ONS/YE-2022-12",
                                release + "/YE.LTIM_EMIGRATION.ISL.001.ALL.ONS/YE-2022-12"))
                .body("items[0].releases", contains(release))
                .body("items[0].from", equalTo("2023-05-25T00:00:00Z"))
                .body("items[0].until", nullValue())
                .body("items[0].madeBy", equalTo(release))
                .body("figures.printed", contains("606,000", "1.2 million", "557,000"))
                .body("figures.isRecord", contains(true, true, true))
                .body("releases.id", contains(release))
                .body("statuses.code", contains("P"));
    }

    @Test
    void aSupplementCountsWithTheReleaseThatItBelongsTo() {
        published(netMigrationOf("CHE"), immigration("CHE", "1,163,000"));
        checks("refArea", "CHE")
                .then()
                .body("items.verdict", contains("CANNOT_TELL"))
                .body("items[0].explanation", containsString("YE.LTIM_EMIGRATION.CHE.001.ALL.ONS is missing."));

        published(emigration("CHE", "557,000"));

        checks("refArea", "CHE")
                .then()
                .body("items.kind", contains("IDENTITY"))
                .body("items.verdict", contains("HOLDS"))
                .body("items[0].releases", hasSize(2));
    }

    @Test
    void termsOfDifferentReleasesMakeARevisionThatNamesBoth() {
        // Given
        published(netMigrationOf("UZB"), immigration("UZB", "1.2 million"), emigration("UZB", "557,000"));
        published(netMigrationOf("UZB").printed("745,000").title("Revised").publishedOn("2023-11-23"));

        // When
        Response answer = checks("refArea", "UZB");

        // Then
        answer.then()
                .body("items.kind", contains("IDENTITY", "REVISION"))
                .body("items.verdict", contains("HOLDS_WEAKLY", "FAILS"))
                .body("items.from", contains("2023-05-25T00:00:00Z", "2023-11-23T00:00:00Z"))
                .body("items.until", contains(equalTo("2023-11-23T00:00:00Z"), nullValue()))
                .body("items[1].slack", nullValue())
                .body("items[1].computed.low", equalTo(592500))
                .body("items[1].releases", hasSize(2))
                .body(
                        "items[1].explanation",
                        containsString(
                                "The two cannot overlap. 745,000 is from “Revised” of 2023-11-23; 1.2 million, 557,000 are from “Long-term international migration of UZB” of 2023-05-25."));
        checks("refArea", "UZB", "asOf", "2023-11-22")
                .then()
                .body("items.kind", contains("IDENTITY"))
                .body("items[0].until", nullValue());
        checks("refArea", "UZB", "standing", true).then().body("items.kind", contains("REVISION"));
        checks("refArea", "UZB", "kind", "IDENTITY").then().body("total", equalTo(1));
        checks("refArea", "UZB", "verdict", "FAILS").then().body("items.kind", contains("REVISION"));
    }

    @Test
    void anUnclearPrintConfirmsNothingUntilItIsCorrected() {
        // Given
        String release = published(
                        netMigrationOf("TKM").printed("606,<>").rounding(""),
                        immigration("TKM", "1,163,000"),
                        emigration("TKM", "557,000"))
                .get(0);
        String figure = release + "/YE.LTIM_NET.TKM.001.ALL.ONS/YE-2022-12";
        checks("figure", figure)
                .then()
                .body("items.verdict", contains("CANNOT_TELL"))
                .body(
                        "items[0].explanation",
                        containsString("606,<> stands for 606,000 .. 606,999. 606,<> is unreadable."));

        // When
        String correction = Releases.correct(Tokens.editor(), figure, 606_010).path("id");
        Releases.publish(correction);

        // Then
        checks("refArea", "TKM")
                .then()
                .body("items.kind", contains("IDENTITY", "IDENTITY"))
                .body("items.verdict", contains("CANNOT_TELL", "HOLDS"));
    }

    @Test
    void aPrintThatFitsInNoneOfItsReadingsFails() {
        published(
                netMigrationOf("TJK").printed("9,<>").rounding(""),
                immigration("TJK", "1,163,000"),
                emigration("TJK", "557,000"));

        checks("refArea", "TJK").then().body("items.verdict", contains("FAILS"));
    }

    @Test
    void monthsAndQuartersMakeUpTheirYearAndItsParts() {
        // Given
        Stream<Sample> months = Stream.of("2022-01", "2022-02", "2022-03", "2022-04", "2022-05", "2022-06")
                .map(month -> count("SUR", month, "100"));
        published(Stream.concat(
                        months,
                        Stream.of(
                                count("SUR", "2022-Q1", "300"),
                                count("SUR", "2022-Q2", "301"),
                                count("SUR", "2022-S1", "601"),
                                count("SUR", "2022-01/2022-06", "600"),
                                count("SUR", "2022-01/2022-07", "599"),
                                count("SUR", "2022", "1,000")))
                .toArray(Sample[]::new));

        // When
        Response answer = checks("refArea", "SUR", "first", 500);

        // Then
        Map<String, String> verdicts = verdicts(answer);
        assertThat(verdicts)
                .containsEntry("MONTHS_OF_QUARTER Q.2022-Q1", "HOLDS")
                .containsEntry("MONTHS_OF_QUARTER Q.2022-Q2", "FAILS")
                .containsEntry("QUARTERS_OF_HALF S.2022-S1", "HOLDS")
                .containsEntry("MONTHS_OF_HALF S.2022-S1", "FAILS")
                .containsEntry("MONTHS_TO_DATE YTD.2022-01-01/2022-06-30", "HOLDS")
                .containsEntry("QUARTERS_TO_DATE YTD.2022-01-01/2022-06-30", "FAILS")
                .containsEntry("MONTHS_TO_DATE YTD.2022-01-01/2022-07-31", "FAILS")
                .containsEntry("TO_DATE_NEVER_FALLS YTD.2022-01-01/2022-07-31", "FAILS")
                .containsEntry("YEAR_NOT_BELOW_TO_DATE A.2022", "HOLDS")
                .containsEntry("MONTHS_OF_YEAR A.2022", "CANNOT_TELL")
                .containsEntry("QUARTERS_OF_YEAR A.2022", "CANNOT_TELL")
                .containsEntry("HALVES_OF_YEAR A.2022", "CANNOT_TELL")
                .hasSize(12);
        answer.then()
                .body("items.kind.unique()", contains("PARTS_OF_TOTAL"))
                .body(
                        "items.find { it.rule == 'QUARTERS_OF_YEAR' }.explanation",
                        equalTo(
                                "300 plus 301 plus 2022-Q3 (missing) plus 2022-Q4 (missing) gives at least 601; 1,000 is exact. 2022-Q3 is missing; 2022-Q4 is missing."));
    }

    @Test
    void nationalitiesAreNoMoreThanAllTogether() {
        published(
                count("TON", "2022", "1,000"),
                count("TON", "2022", "600")
                        .set("indicator", "SMALL_BOAT_ARRIVALS_BY_NATIONALITY")
                        .set("counterpart_area", "FJI"),
                count("TON", "2022", "401")
                        .set("indicator", "SMALL_BOAT_ARRIVALS_BY_NATIONALITY")
                        .set("counterpart_area", "WSM"));

        checks("refArea", "TON")
                .then()
                .body("items.rule", contains("SMALL_BOAT_NATIONALITIES"))
                .body("items.verdict", contains("FAILS"))
                .body(
                        "items[0].explanation",
                        equalTo(
                                "600 plus 401 gives 1,001, which must not be more than 1,000; 1,000 is exact. It is more."))
                .body("items[0].terms", hasSize(3));
    }

    private static Map<String, String> verdicts(Response answer) {
        Map<String, String> verdicts = new TreeMap<>();
        List<Map<String, Object>> items = answer.path("items");
        for (Map<String, Object> item : items) {
            String[] id =
                    String.valueOf(item.get("terms")).split("[\\[\\],]", -1)[1].split("/", 3);
            verdicts.put(
                    item.get("rule") + " " + id[1].substring(0, id[1].indexOf('.')) + "." + id[2],
                    String.valueOf(item.get("verdict")));
        }
        return verdicts;
    }
}
