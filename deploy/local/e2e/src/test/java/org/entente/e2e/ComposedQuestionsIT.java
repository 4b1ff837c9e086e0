package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.e2e.Entente.graphOfStarterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions that neither service could answer alone, about what really happened. */
class ComposedQuestionsIT {

    private static final String QUARTERS = "Q.SMALL_BOAT_ARRIVALS_BY_NATIONALITY.GBR.ALB.CHANNEL_SMALL_BOAT.HO";

    @Test
    void albanianArrivalsAroundTheCommunique() {
        List<String> events = graphOfStarterData(
                        "reader",
                        "{ corridor(origin: \"ALB\", destination: \"GBR\") { agreements { shortTitle events { id } } } }")
                .path(
                        "data.corridor.agreements.find { it.shortTitle == 'UK-Albania joint communique 2022' }.events.id");

        Response answer = graphOfStarterData("reader", """
                { now: corridor(origin: "ALB", destination: "GBR") { beforeAfter(eventId: "%1$s", seriesKey: "%2$s") { ...all } }
                  then: corridor(origin: "ALB", destination: "GBR", asOf: "2023-05-25") { beforeAfter(eventId: "%1$s", seriesKey: "%2$s") { ...all } } }
                fragment all on BeforeAfter { before { total complete } during { value } after { total complete }
                  seasonalBefore { total } overlapping { __typename } caveats { code } }""".formatted(events.get(0), QUARTERS));

        answer.then()
                .body("errors", nullValue())
                .body("data.now.beforeAfter.before.total", equalTo(12024))
                .body("data.now.beforeAfter.during.value", equalTo(1185))
                .body("data.now.beforeAfter.after.total", equalTo(924))
                .body("data.now.beforeAfter.seasonalBefore.total", equalTo(288))
                .body(
                        "data.now.beforeAfter.caveats.code",
                        hasItems("ASSOCIATION_NOT_CAUSE", "CHANGE_CAME_BEFORE", "OTHER_EVENTS"))
                .body("data.then.beforeAfter.before.total", equalTo(11753))
                .body("data.then.beforeAfter.after.total", nullValue())
                .body("data.then.beforeAfter.after.complete", equalTo(false))
                .body("data.then.beforeAfter.caveats.code", hasItem("INCOMPLETE_WINDOW"));
    }

    @Test
    void sixHundredThousandDidNotArrive() {
        graphOfStarterData("reader", """
                { testClaim(claim: {printed: "606,000", indicator: "LTIM_IMMIGRATION", refArea: "GBR", period: "YE-2022-12"}, asOf: "2023-06-01") {
                    verdict inForce matching { seriesKey printed } nearest { printed } explanation agreementsInForce { id } } }""")
                .then()
                .body("errors", nullValue())
                .body("data.testClaim.verdict", equalTo("FAILS"))
                .body("data.testClaim.matching.seriesKey", hasItem("YE.LTIM_NET.GBR.001.ALL.ONS"))
                .body("data.testClaim.matching.seriesKey", not(hasItem(containsString("LTIM_IMMIGRATION"))))
                .body("data.testClaim.nearest.printed", equalTo("1.2 million"))
                .body("data.testClaim.explanation", containsString("It is the number of Net migration"))
                .body("data.testClaim.agreementsInForce.id", hasItem("agreement:le-touquet-treaty-2003"));
    }

    @Test
    void whatItalysCorridorsLack() {
        Response answer = graphOfStarterData(
                "reader", "{ gaps(destination: \"ITA\") { kind origin { code } destination { code } explanation } }");

        answer.then()
                .body("errors", nullValue())
                .body("data.gaps.findAll { it.kind == 'FIGURES_WITHOUT_AGREEMENT' }.origin.code", hasItem("DZA"))
                .body(
                        "data.gaps.findAll { it.kind == 'AGREEMENT_WITHOUT_FIGURES' }.origin.code",
                        hasItems("TUR", "EGY", "MRT"))
                .body("data.gaps.origin.code", not(hasItem("TUN")))
                .body("data.gaps.origin.code", not(hasItem("LBY")))
                .body("data.gaps.destination.code.unique()", contains("ITA"));
        List<String> explanations = answer.path("data.gaps.explanation");
        assertThat(explanations).allSatisfy(words -> assertThat(words).contains("on record"));
    }

    @Test
    void whatTheRevisionOfNovember2023Changed() {
        graphOfStarterData("reader", """
                { node(id: "series:YE.LTIM_NET.GBR.001.ALL.ONS", asOf: "2023-12-01") { ... on Series {
                    figures { period { label } printed revisionEffects {
                      previous { printed } verdicts { before { verdict } after { verdict } } record { before { printed } after { printed } } } } } } }""")
                .then()
                .body("errors", nullValue())
                .body(
                        "data.node.figures.find { it.period.label == 'YE-2022-12' }.revisionEffects.previous.printed",
                        equalTo("606,000"))
                .body(
                        "data.node.figures.find { it.period.label == 'YE-2022-12' }.revisionEffects.verdicts.findAll { it.before?.verdict == 'HOLDS_WEAKLY' }.after.verdict",
                        contains("FAILS"))
                .body(
                        "data.node.figures.find { it.period.label == 'YE-2022-12' }.revisionEffects.record.after.printed",
                        equalTo("745,000"));
    }

    @Test
    void moneyForTunisiaBesideArrivalsFromThere() {
        graphOfStarterData("reader", """
                { area(code: "TUN") { fundingAndFigures(indicator: "SEA_ARRIVALS_BY_NATIONALITY", from: 2020, to: 2024) {
                    years { year funding { purpose pledged { amount currency } } figures { figure { printed period { label } } } } spanning { period } } } }""")
                .then()
                .body("errors", nullValue())
                .body("data.area.fundingAndFigures.years.year", contains(2020, 2021, 2022, 2023, 2024))
                .body("data.area.fundingAndFigures.years.figures.flatten().figure.period.label", hasItem("2022"))
                .body(
                        "data.area.fundingAndFigures.years.find { it.year == 2023 }.funding.pledged.flatten().currency",
                        hasItem("EUR"));
    }
}
