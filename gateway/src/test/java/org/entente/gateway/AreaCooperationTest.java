package org.entente.gateway;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What an area says of its cooperation; each field under two aliases by its own arguments. */
@QuarkusTest
class AreaCooperationTest extends GatewayTest {

    @Test
    void listsItsAgreements() {
        ask("""
                { area(code: "GBR") { rwanda: agreements(filter: {party: "RWA"}) { id } france: agreements(filter: {party: "FRA", inForceOn: "2010-01-01"}) { id } asSource: agreements(filter: {partyRole: SOURCE}) { id }
                    itself: agreements(filter: {party: "GBR"}, limit: 3) { id } two: agreements(limit: 2) { id } one: agreements(limit: 1) { id } } }
                """)
                .body("errors", nullValue())
                .body(
                        "data.area.rwanda.id",
                        contains("agreement:uk-rwanda-mou-2022", "agreement:uk-rwanda-treaty-2023"))
                .body("data.area.france.id", contains("agreement:le-touquet-treaty-2003"))
                .body("data.area.asSource", empty())
                .body("data.area.itself", hasSize(3))
                .body("data.area.two", hasSize(2))
                .body("data.area.one", hasSize(1));
    }

    @Test
    void listsItsEngagements() {
        ask("""
                { area(code: "TUN") { early: engagements(to: "2020-12-31") { from } late: engagements(from: "2025-01-01") { from } one: engagements(limit: 1) { from } } }
                """)
                .body("errors", nullValue())
                .body("data.area.early.from", contains("2020-07-27", "2020-08-17"))
                .body("data.area.late.from", contains("2025-01-31", "2025-03-31"))
                .body("data.area.one", hasSize(1));
    }

    @Test
    void listsItsPartnershipsOnEitherSide() {
        ask("""
                { gbr: area(code: "GBR") { all: partnerships { id lead { code } partner { name } roles stage since note } one: partnerships(limit: 1) { id } } alb: area(code: "ALB") { partnerships { id lead { name } } } }
                """)
                .body("errors", nullValue())
                .body("data.gbr.all.find { it.id == 'partnership:GBR-ALB' }.since", equalTo("2023-05"))
                .body("data.gbr.all.find { it.id == 'partnership:GBR-ALB' }.roles", contains("SOURCE", "TRANSIT"))
                .body("data.gbr.all.find { it.id == 'partnership:GBR-ALB' }.stage", equalTo("DEEPENING"))
                .body("data.gbr.one", hasSize(1))
                .body("data.alb.partnerships.lead.name", contains("United Kingdom"));
    }

    @Test
    void listsWhatWasSaidOfIt() {
        ask("""
                { area(code: "015") { all: statements { id speaker about { name } stance pillar summary on sourceUrl } none: statements(from: "2023-06-01") { id } one: statements(limit: 1) { id } upTo: statements(to: "2023-05-29") { id } } }
                """)
                .body("errors", nullValue())
                .body("data.area.all", hasSize(3))
                .body("data.area.all.stance", contains("WARNS", "DEMANDS", "WARNS"))
                .body("data.area.all.pillar", contains(null, "DEVELOPMENT", null))
                .body("data.area.all[0].about.name", containsInAnyOrder("Northern Africa", "Europe"))
                .body("data.area.none", empty())
                .body("data.area.one", hasSize(1))
                .body("data.area.upTo", hasSize(3));
    }

    @Test
    void countsNoMoneyTwice() {
        ask("""
                { agreement(id: "uk-rwanda-mou-2022") { parties { area { code funding { pillar pledged { amount currency } pledgedOnCondition { amount } committed { amount } disbursed { amount currency } counted leftOut { id money { amount } } } given: funding(side: PROVIDER) { pillar } } } }
                  gbr: area(code: "GBR") { received: funding { pillar } given: funding(side: PROVIDER) { pillar committed { currency } } } }
                """)
                .body("errors", nullValue())
                .body(
                        "data.agreement.parties[1].area.funding.find { it.pillar == 'DEVELOPMENT' }.disbursed[0].amount",
                        equalTo(290000000))
                .body(
                        "data.agreement.parties[1].area.funding.collectMany { it.leftOut.money.amount }",
                        containsInAnyOrder(120000000, 20000000, 220000000))
                .body(
                        "data.agreement.parties[1].area.funding.find { it.pillar == 'DEVELOPMENT' }.pledgedOnCondition.amount",
                        contains(120000000))
                .body("data.agreement.parties[1].area.given", empty())
                .body("data.gbr.received", empty())
                .body("data.gbr.given.pillar", hasItem("DEVELOPMENT"));
    }

    @Test
    void handsTheWindowOfTheMoneyOn() {
        // When
        ask("{ area(code: \"TUN\") { early: funding(to: \"2022-12-31\") { pillar } late: funding(from: \"2023-01-01\", to: \"2023-12-31\") { pillar } } }")
                .body("errors", nullValue());

        // Then
        var asked = partnerships.requests().get(0).getBodyAsString();
        org.hamcrest.MatcherAssert.assertThat(
                asked.indexOf("\"side\":\"RECEIVER\",\"from\":null,\"to\":\"2022-12-31\""),
                lessThan(asked.indexOf("\"side\":\"RECEIVER\",\"from\":\"2023-01-01\",\"to\":\"2023-12-31\"")));
    }
}
