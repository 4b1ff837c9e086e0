package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.e2e.Entente.graphOfStarterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures, agreements and meetings of one corridor, on one timeline, from both services. */
class CorridorIT {

    private static final String COMMUNIQUE = "UK-Albania joint communique 2022";

    private static final String ENTRIES = """
            __typename
            ... on FigureEntry { on figure { value period { label } } series { key } }
            ... on LifecycleEntry { on event { status } agreement { shortTitle } }
            ... on EngagementEntry { on engagement { title outcome } }
            ... on CommitmentEntry { on commitment { money { amount currency } } agreement { shortTitle } }
            ... on StatementEntry { on statement { summary } }""";

    @Test
    void fromAlbaniaToTheUnitedKingdom() {
        Response answer = graphOfStarterData("reader", """
                { corridor(origin: "ALB", destination: "GBR") {
                    origin { name } destination { name }
                    series { key latest { value } }
                    agreements { shortTitle status }
                    timeline { %s } } }""".formatted(ENTRIES));

        answer.then()
                .body("errors", nullValue())
                .body("data.corridor.origin.name", equalTo("Albania"))
                .body(
                        "data.corridor.series.key",
                        hasItem("Q.SMALL_BOAT_ARRIVALS_BY_NATIONALITY.GBR.ALB.CHANNEL_SMALL_BOAT.HO"))
                .body("data.corridor.agreements.shortTitle", contains("UK-Albania readmission 2021", COMMUNIQUE));
        List<Map<String, Object>> timeline = answer.path("data.corridor.timeline");
        assertThat(timeline)
                .extracting(entry -> entry.get("__typename"))
                .contains("FigureEntry", "LifecycleEntry", "EngagementEntry");
        assertThat(timeline).isSortedAccordingTo((one, other) -> firstDay(one).compareTo(firstDay(other)));
        answer.then()
                .body(
                        "data.corridor.timeline.findAll { it.__typename == 'EngagementEntry' }.on",
                        hasItems("2021-07-08", "2022-12-13", "2023-03-23"))
                .body(
                        "data.corridor.timeline.findAll { it.__typename == 'LifecycleEntry' }.agreement.shortTitle",
                        hasItem(COMMUNIQUE))
                .body(
                        "data.corridor.timeline.findAll { it.figure?.period?.label == '2022-Q3' }.figure.value",
                        hasItem(9044));
    }

    @Test
    void nobodyKnewOfTheCommuniqueTwelveDaysBefore() {
        Response answer = graphOfStarterData("reader", """
                { corridor(origin: "ALB", destination: "GBR", asOf: "2022-12-01") {
                    agreements { shortTitle } timeline { %s } } }""".formatted(ENTRIES));

        answer.then()
                .body("errors", nullValue())
                .body("data.corridor.agreements.shortTitle", contains("UK-Albania readmission 2021"))
                .body(
                        "data.corridor.timeline.findAll { it.agreement != null }.agreement.shortTitle",
                        not(hasItem(COMMUNIQUE)))
                .body("data.corridor.timeline.on", not(hasItem("2022-12-13")));
    }

    @Test
    void fromTunisiaToItalyWithWhatTheUnionAgreed() {
        Response answer = graphOfStarterData("reader", """
                { corridor(origin: "TUN", destination: "ITA") {
                    via { code }
                    series { key figures(last: 1) { printed } }
                    agreements { shortTitle parties { area { code } roles } }
                    alone: agreements(includeOrganisations: false) { shortTitle }
                    then: agreements(inForceOn: "2017-06-01") { shortTitle }
                    timeline { %s } } }""".formatted(ENTRIES));

        answer.then()
                .body("errors", nullValue())
                .body("data.corridor.series.key", hasItem("A.SEA_ARRIVALS_BY_DEPARTURE.ITA.TUN.CENTRAL_MED.MININT_ITA"))
                .body("data.corridor.agreements.shortTitle", hasItems("EU-Tunisia MoU 2023", "Italy-Tunisia MoU 2023"))
                .body("data.corridor.alone.shortTitle", hasItem("Italy-Tunisia MoU 2023"))
                .body("data.corridor.alone.shortTitle", not(hasItem("EU-Tunisia MoU 2023")))
                .body("data.corridor.timeline.findAll { it.__typename == 'EngagementEntry' }.on", hasItem("2023-07-16"))
                .body(
                        "data.corridor.timeline.findAll { it.__typename == 'CommitmentEntry' }.commitment.money.amount",
                        hasItem(900000000));
        List<Map<String, Object>> timeline = answer.path("data.corridor.timeline");
        assertThat(timeline).isSortedAccordingTo((one, other) -> firstDay(one).compareTo(firstDay(other)));
    }

    @Test
    void whatTheUnionDoesIsOfNoCorridorBetweenItsMembersNorIsARegionOfBoth() {
        graphOfStarterData("reader", """
                { members: corridor(origin: "DEU", destination: "ITA") { agreements { shortTitle } timeline { __typename } }
                  region: corridor(origin: "ALB", destination: "GBR") { timeline { __typename } } }""")
                .then()
                .body("errors", nullValue())
                .body("data.members.agreements", empty())
                .body("data.region.timeline.__typename", not(hasItem("StatementEntry")));
    }

    @ParameterizedTest(name = "what the Union agreed with {0}, seen from the United Kingdom: {2}")
    @CsvSource({"TUR, EU-Turkey 2016, true", "TUN, EU-Tunisia MoU 2023, false"})
    void anOrganisationStandsForItsMembersAtTheTime(String origin, String title, boolean expected) {
        List<String> titles = graphOfStarterData(
                        "reader",
                        "{ corridor(origin: \"%s\", destination: \"GBR\") { agreements { shortTitle } } }"
                                .formatted(origin))
                .path("data.corridor.agreements.shortTitle");

        assertThat(titles.contains(title)).isEqualTo(expected);
    }

    @Test
    void peopleCrossTheTransitPartiesOfAgreementsThatCallTheOriginASource() {
        // Tunisia is a party in transit itself, beside Egypt and Djibouti; Sudan is a source there.
        graphOfStarterData("reader", """
                { sudan: corridor(origin: "SDN", destination: "ITA") { via { code } }
                  tunisia: corridor(origin: "TUN", destination: "ITA") { via { code } } }""")
                .then()
                .body("errors", nullValue())
                .body("data.sudan.via.code", contains("DJI", "EGY", "TUN"))
                .body("data.tunisia.via", empty());
    }

    @Test
    void corridorsAreThoseOfEitherSide() {
        graphOfStarterData("reader", """
                { corridors(destination: "ITA") { origin { code } destination { code } }
                  from: corridors(origin: "RWA") { destination { code } } }""")
                .then()
                .body("errors", nullValue())
                .body("data.corridors.origin.code", hasItems("TUN", "LBY"))
                .body("data.corridors.destination.code.unique()", contains("ITA"))
                .body("data.from.destination.code", contains("GBR"));
        graphOfStarterData("reader", "{ corridors(origin: \"EGY\") { destination { code } } }")
                .then()
                .body("data.corridors.destination.code", hasItem("EU"));
    }

    @Test
    void aSearchFindsBothSidesWithoutMindingAccents() {
        graphOfStarterData("reader", """
                { place: search(text: "turkiye") { __typename ... on Area { code } ... on Agreement { shortTitle } }
                  code: search(text: "TUN") { __typename ... on Area { code } ... on Series { key } }
                  title: search(text: "touquet") { ... on Agreement { id } } }""")
                .then()
                .body("errors", nullValue())
                .body("data.place.findAll { it.__typename == 'Area' }.code", hasItem("TUR"))
                .body("data.place.findAll { it.__typename == 'Agreement' }.shortTitle", hasItem("EU-Turkey 2016"))
                .body("data.code[0].code", equalTo("TUN"))
                .body("data.code.__typename.unique()", hasItems("Area", "Series", "Agreement", "Engagement"))
                .body("data.title.id", contains("agreement:le-touquet-treaty-2003"));
    }

    @Test
    void anAreaLeadsToAllThatBothSidesKnowOfIt() {
        graphOfStarterData("reader", """
                { area(code: "TUN") { name
                    series(limit: 3) { key }
                    agreements(filter: {pillar: DEVELOPMENT}) { shortTitle pillars }
                    engagements(from: "2023-06-01", to: "2023-06-30") { title from visiting { code } hosts { code } }
                    partnerships { lead { code } stage since }
                    statements { stance } } }""")
                .then()
                .body("errors", nullValue())
                .body("data.area.series.size()", equalTo(3))
                .body("data.area.agreements.shortTitle", hasItem("EU-Tunisia MoU 2023"))
                .body("data.area.agreements.pillars.every { it.contains('DEVELOPMENT') }", equalTo(true))
                .body("data.area.engagements.from", contains("2023-06-11", "2023-06-18"))
                .body("data.area.partnerships.lead.code", contains("GBR"))
                .body("data.area.partnerships.since", contains("2023-05"))
                .body("data.area.statements.stance", containsInAnyOrder("WARNS", "DEMANDS", "WARNS"));
    }

    private static String firstDay(Map<String, Object> entry) {
        return (entry.get("on") + "-01-01").substring(0, 10);
    }
}
