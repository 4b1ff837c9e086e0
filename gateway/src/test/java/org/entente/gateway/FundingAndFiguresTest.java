package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FundingAndFiguresTest extends GatewayTest {

    private static final String SHOWN =
            "{ years { year funding { period purpose } figures { series { key refArea { code } } figure { printed period { label } } } } spanning { period purpose pledged { amount currency } disbursed { amount currency } } undated { period } }";

    @Test
    void setsMoneyBesideTheFiguresOfTheSameYears() {
        // When
        var answer = ask(
                "{ area(code: \"TUN\") { fundingAndFigures(indicator: \"SEA_ARRIVALS_BY_NATIONALITY\", from: 2018, to: 2023) %s } }"
                        .formatted(SHOWN));

        // Then: all money of the stand-in is for 2023 and 2024 together, so it stands in no year
        var at = "data.area.fundingAndFigures.";
        answer.body("errors", nullValue())
                .body(at + "years.year", contains(2018, 2019, 2020, 2021, 2022, 2023))
                .body(at + "years.funding.flatten()", empty())
                .body(at + "spanning.period", everyItem(equalTo("2023/2024")))
                .body(at + "spanning", not(empty()))
                .body(at + "undated", empty());
        List<List<String>> labels = answer.extract().path(at + "years.figures.figure.period.label");
        for (int place = 0; place < labels.size(); place++) {
            assertThat(labels.get(place), everyItem(equalTo(String.valueOf(2018 + place))));
        }
        assertThat(labels.stream().flatMap(List::stream).toList(), hasItem("2022"));
        assertThat(statistics.calls(), contains("POST /series/query", "POST /figures/query"));
        assertThat(partnerships.calls(), contains("POST /query"));
    }

    @Test
    void answersAliasesEachByItsOwnArguments() {
        // When
        var answer = ask("""
                { area(code: "GBR") {
                    boats: fundingAndFigures(indicator: "SMALL_BOAT_ARRIVALS", from: 2021, to: 2022, side: PROVIDER) %1$s
                    net: fundingAndFigures(indicator: "LTIM_NET", from: 2022, to: 2022, side: PROVIDER, receiver: "RWA") %1$s
                    before: fundingAndFigures(indicator: "LTIM_NET", from: 2019, to: 2019, side: PROVIDER, spread: true) %1$s } }""".formatted(SHOWN));

        // Then
        answer.body("errors", nullValue())
                .body("data.area.boats.years.year", contains(2021, 2022))
                .body(
                        "data.area.boats.years[1].figures.series.key",
                        contains("A.SMALL_BOAT_ARRIVALS.GBR.001.CHANNEL_SMALL_BOAT.HO"))
                .body("data.area.net.years[0].figures.figure.period.label", hasItem("YE-2022-12"))
                .body("data.area.before.spanning", empty());
        var asked = partnerships.requests().get(0).getBodyAsString();
        assertThat(asked, containsString("\"from\":\"2019\",\"to\":\"2019\""));
        assertThat(asked, containsString("\"receiver\":\"RWA\""));
        assertThat(statistics.calls(), contains("POST /series/query", "POST /figures/query"));
    }

    @Test
    void givesRowsByPillarWhereTheyAreAskedForSo() {
        // When
        var answer = ask("""
                { area(code: "TUN") {
                    purposes: fundingAndFigures(indicator: "X", from: 2023, to: 2024) { spanning { purpose pillars } }
                    pillars: fundingAndFigures(indicator: "X", from: 2023, to: 2024, by: PILLAR) { spanning { purpose pillars } } } }""");

        // Then
        answer.body("errors", nullValue())
                .body(
                        "data.area.purposes.spanning.pillars",
                        contains(List.of("BORDER_MANAGEMENT"), List.of("DEVELOPMENT"), List.of("LEGAL_PATHWAYS")))
                .body("data.area.purposes.spanning.purpose", contains("SECURITY", "DEVELOPMENT", "OTHER"))
                .body(
                        "data.area.pillars.spanning.pillars",
                        contains(List.of("BORDER_MANAGEMENT"), List.of("DEVELOPMENT"), List.of("LEGAL_PATHWAYS")))
                .body("data.area.pillars.spanning.purpose", contains("SECURITY", "DEVELOPMENT", "OTHER"));
        assertThat(partnerships.calls(), contains("POST /query"));
        var asked = partnerships.requests().get(0).getBodyAsString();
        assertThat(asked, containsString("\"by\":\"PURPOSE\""));
        assertThat(asked, containsString("\"by\":\"PILLAR\""));
    }

    /** As a service does that is a release behind. */
    @Test
    void takesNoSumsOfSeveralPillarsForThoseOfOne() {
        // Given
        partnerships.misprint("\"pillars\":\\[\"DEVELOPMENT\"]", "\"pillars\":[\"DEVELOPMENT\",\"LEGAL_PATHWAYS\"]");

        // When
        var answer = ask(
                "{ area(code: \"TUN\") { fundingAndFigures(indicator: \"X\", from: 2023, to: 2024, by: PILLAR) { spanning { pillars } } } }");

        // Then
        answer.body("data.area.fundingAndFigures", nullValue())
                .body("errors[0].extensions.code", equalTo("SERVICE_UNAVAILABLE"));
    }

    @Test
    void namesYearsThatDoNotDo() {
        refused("from: 2023, to: 2022", "to");
        refused("from: 999, to: 2022", "from");
        refused("from: 1950, to: 2000", "to");
    }

    private void refused(String years, String argument) {
        ask("{ area(code: \"TUN\") { fundingAndFigures(indicator: \"X\", %s) { spanning { period } } } }"
                        .formatted(years))
                .body("errors", hasSize(1))
                .body("data.area.fundingAndFigures", nullValue())
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.argument", equalTo(argument));
    }
}
