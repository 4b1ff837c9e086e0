package org.entente.e2e;

import static org.entente.e2e.Entente.graphOfStarterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How agreements stood on a day, and what was promised and paid, from real agreements. */
class AgreementsIT {

    @Test
    void leTouquetIsInForceSince2004AndNobodyInventsADay() {
        Response answer = graphOfStarterData("reader", """
                { agreement(id: "le-touquet-treaty-2003") { title instrument binding
                    in2003: status(on: "2003-06-01") in2004: status(on: "2004-06-01") in2010: status(on: "2010-01-01")
                    events { status actedOn effectiveOn publishedOn warnings } } }""");

        answer.then()
                .body("errors", nullValue())
                .body("data.agreement.instrument", equalTo("TREATY"))
                .body("data.agreement.binding", equalTo(true))
                .body("data.agreement.in2003", equalTo("SIGNED"))
                .body("data.agreement.in2004", equalTo("UNCLEAR"))
                .body("data.agreement.in2010", equalTo("IN_FORCE"))
                .body("data.agreement.events.status", contains("SIGNED", "IN_FORCE"))
                .body("data.agreement.events.actedOn", contains("2003-02-04", "2004"))
                .body("data.agreement.events.effectiveOn", everyItem(nullValue()))
                .body("data.agreement.events.warnings", contains(empty(), empty()));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "uk-rwanda-mou-2022,             2022-05-01, SIGNED",
        "uk-rwanda-mou-2022,             2024-01-01, SUPERSEDED",
        "uk-rwanda-treaty-2023,          2026-03-15, SIGNED",
        "uk-rwanda-treaty-2023,          2026-03-16, TERMINATED",
        "italy-libya-mou-2017,           2018-01-01, SIGNED",
        "italy-libya-mou-2017,           2021-01-01, EXTENDED",
        "spain-morocco-1992,             2000-01-01, PROVISIONALLY_APPLIED",
        "spain-morocco-1992,             2012-10-21, IN_FORCE",
        "uk-france-july-2021-funding,    2022-01-01, UNCLEAR",
        "italy-tunisia-april-2024,       2025-01-01, UNCLEAR",
    })
    void statusOnADay(String id, String on, String status) {
        graphOfStarterData("reader", "{ agreement(id: \"%s\") { status(on: \"%s\") } }".formatted(id, on))
                .then()
                .body("errors", nullValue())
                .body("data.agreement.status", equalTo(status));
    }

    @Test
    void theTwoUndatedAgreementsAreUnclearAndHideAtNamedInstants() {
        graphOfStarterData("reader", """
                { agreements(filter: {status: UNCLEAR}) { nodes { shortTitle } }
                  then: agreement(id: "uk-france-july-2021-funding", asOf: "2026-01-01") { id } }""")
                .then()
                .body("errors", nullValue())
                .body(
                        "data.agreements.nodes.shortTitle",
                        containsInAnyOrder("UK-France July 2021 funding", "Italy-Tunisia April 2024"))
                .body("data.then", nullValue());
    }

    @Test
    void inForceCountsExtensionAndProvisionalApplication() {
        graphOfStarterData("reader", """
                { in2021: agreements(filter: {inForceOn: "2021-01-01"}) { totalCount nodes { id status(on: "2021-01-01") } }
                  in1995: agreements(filter: {inForceOn: "1995-01-01"}) { nodes { id } } }""")
                .then()
                .body("errors", nullValue())
                .body("data.in2021.nodes.id", hasItem("agreement:italy-libya-mou-2017"))
                .body("data.in2021.nodes.id", hasItem("agreement:le-touquet-treaty-2003"))
                .body("data.in2021.nodes.id", not(hasItem("agreement:uk-rwanda-mou-2022")))
                .body("data.in2021.nodes.status.unique()", containsInAnyOrder("IN_FORCE", "EXTENDED"))
                .body("data.in1995.nodes.id", contains("agreement:spain-morocco-1992"));
    }

    @Test
    void rwandaWasPaid290MillionAndTheSameMoneyIsNotCountedAgain() {
        graphOfStarterData("reader", """
                { area(code: "RWA") { funding { pillar counted
                    pledged { amount currency } pledgedOnCondition { amount } committed { amount currency }
                    disbursed { amount currency } leftOut { money { amount } restates { id } } } } }""")
                .then()
                .body("errors", nullValue())
                .body("data.area.funding.disbursed.flatten().amount", contains(290000000))
                .body("data.area.funding.disbursed.flatten().currency", contains("GBP"))
                .body(
                        "data.area.funding.leftOut.flatten().money.amount",
                        containsInAnyOrder(20000000, 120000000, 220000000, 100000000));
    }

    @Test
    void beforeTheTotalWasPublishedTheFirstPaymentsCounted() {
        graphOfStarterData("reader", """
                { area(code: "RWA", asOf: "2023-01-01") { funding { pillar disbursed { amount } leftOut { id } } } }""")
                .then()
                .body("errors", nullValue())
                .body("data.area.funding.disbursed.flatten().amount", containsInAnyOrder(20000000, 120000000))
                .body("data.area.funding.leftOut.flatten()", empty());
    }

    @Test
    void whatFranceReceivesStaysInItsCurrencies() {
        graphOfStarterData("reader", """
                { area(code: "FRA") { funding { pillar committed { amount currency } } } }""")
                .then()
                .body("errors", nullValue())
                .body(
                        "data.area.funding.find { it.pillar == 'BORDER_MANAGEMENT' }.committed.currency",
                        contains("EUR", "GBP"))
                .body(
                        "data.area.funding.find { it.pillar == 'BORDER_MANAGEMENT' }.committed.amount",
                        contains(675900000, 44500000));
    }

    @Test
    void whatHangsOnAConditionIsNotAmongTheCommitted() {
        graphOfStarterData("reader", """
                { agreement(id: "eu-tunisia-mou-2023") { commitments { kind conditional money { amount } } }
                  area(code: "EU") { funding(side: PROVIDER) { pillar committed { amount } pledgedOnCondition { amount currency } } } }""")
                .then()
                .body("errors", nullValue())
                .body("data.agreement.commitments.findAll { it.conditional }.money.amount", contains(900000000))
                .body(
                        "data.area.funding.find { it.pillar == 'DEVELOPMENT' }.pledgedOnCondition.amount",
                        contains(900000000))
                .body("data.area.funding.committed.flatten().amount", not(hasItem(900000000)));
    }

    @Test
    void everyObjectIsFoundByItsId() {
        Response answer = graphOfStarterData("reader", """
                { agreement(id: "uk-rwanda-mou-2022") { id events { id } commitments { id restates { id } } }
                  engagements(first: 1) { totalCount nodes { id } }
                  area(code: "ALB") { partnerships { id } }
                  statements: area(code: "015") { statements { id } } }""");

        answer.then().body("errors", nullValue()).body("data.engagements.totalCount", equalTo(44));
        for (String path : new String[] {
            "data.agreement.id",
            "data.agreement.events[0].id",
            "data.agreement.commitments[5].id",
            "data.engagements.nodes[0].id",
            "data.area.partnerships[0].id",
            "data.statements.statements[0].id"
        }) {
            String id = answer.path(path);
            graphOfStarterData("reader", "{ node(id: \"%s\") { id } }".formatted(id))
                    .then()
                    .body("data.node.id", equalTo(id));
        }
        answer.then().body("data.agreement.commitments[5].restates", hasSize(3));
    }
}
