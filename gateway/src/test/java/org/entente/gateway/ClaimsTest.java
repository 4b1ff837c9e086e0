package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** 606,000 “arrived in the UK last year”. */
@QuarkusTest
class ClaimsTest extends GatewayTest {

    private static final String ARRIVED =
            "{printed: \"606,000\", indicator: \"LTIM_IMMIGRATION\", refArea: \"GBR\", period: \"YE-2022-12\"}";

    @Test
    void tellsWhatTheNumberIs() {
        // When
        var answer = ask(
                "{ testClaim(claim: %s, asOf: \"2023-06-01\") { verdict inForce matching { seriesKey printed release { title } } matchingTotal nearest { seriesKey printed isRecord } explanation agreementsInForce(limit: 3) { id status(on: \"2022-12-31\") } } }"
                        .formatted(ARRIVED));

        // Then
        answer.body("errors", nullValue())
                .body("data.testClaim.verdict", equalTo("FAILS"))
                .body("data.testClaim.inForce", equalTo(false))
                .body("data.testClaim.matching.seriesKey", contains(NET_MIGRATION))
                .body("data.testClaim.matching.printed", contains("606,000"))
                .body("data.testClaim.matchingTotal", equalTo(1))
                .body("data.testClaim.nearest.seriesKey", equalTo("YE.LTIM_IMMIGRATION.GBR.001.ALL.ONS"))
                .body("data.testClaim.nearest.printed", equalTo("1.2 million"))
                .body("data.testClaim.explanation", equalTo("1 figures say so."))
                .body(
                        "data.testClaim.agreementsInForce.status",
                        everyItem(oneOf("IN_FORCE", "PROVISIONALLY_APPLIED", "EXTENDED")))
                .body("data.testClaim.agreementsInForce.id", hasItem("agreement:le-touquet-treaty-2003"));
        assertThat(statistics.calls(), contains("POST /claims/query"));
        assertThat(partnerships.calls(), hasSize(2));
    }

    @Test
    void answersClaimsEachByItsOwnInstantInOneCall() {
        // When
        var answer = ask("""
                { early: testClaim(claim: %1$s, asOf: "2023-05-01") { verdict matchingTotal nearest { id } }
                  then: testClaim(claim: %1$s, asOf: "2023-06-01") { verdict matchingTotal }
                  net: testClaim(claim: {printed: "606,000", indicator: "LTIM_NET", refArea: "GBR", period: "2022"}) { verdict inForce }
                  boats: testClaim(claim: {printed: "12,658", indicator: "SMALL_BOAT_ARRIVALS_BY_NATIONALITY", refArea: "GBR", counterpartArea: "ALB", period: "2022"})
                    { verdict one: agreementsInForce(limit: 1) { id } two: agreementsInForce { id } } }""".formatted(ARRIVED));

        // Then
        answer.body("errors", nullValue())
                .body("data.early.verdict", equalTo("CANNOT_TELL"))
                .body("data.early.matchingTotal", equalTo(0))
                .body("data.then.verdict", equalTo("FAILS"))
                .body("data.then.matchingTotal", equalTo(1))
                .body("data.net.verdict", equalTo("HOLDS"))
                .body("data.boats.verdict", equalTo("HOLDS"))
                .body("data.boats.two.id", not(hasItem("agreement:le-touquet-treaty-2003")));
        assertThat(statistics.calls(), contains("POST /claims/query"));
        assertThat(partnerships.calls(), contains("POST /query"));
    }

    @Test
    void asksForAgreementsOfTheCorridorWhereTwoAreasAreNamed() {
        // When
        ask(
                "{ testClaim(claim: {printed: \"924\", indicator: \"SMALL_BOAT_ARRIVALS_BY_NATIONALITY\", refArea: \"GBR\", counterpartArea: \"ALB\", period: \"2023\"}) { agreementsInForce { id } } }");

        // Then
        var asked = partnerships.requests().get(0).getBodyAsString();
        assertThat(asked.contains("\"origin\":\"ALB\",\"destination\":\"GBR\""), equalTo(true));
        assertThat(asked.contains("\"inForceOn\":\"2023-12-31\""), equalTo(true));
    }

    @Test
    void namesWhatCannotBeUnderstood() {
        refused("{printed: \"1\", indicator: \"X\", refArea: \"GBR\", period: \"last year\"}", "claim.period");
        refused(
                "{printed: \"1\", indicator: \"%s\", refArea: \"GBR\", period: \"2022\"}".formatted("X".repeat(101)),
                "claim.indicator");
        refused(
                "{printed: \"%s\", indicator: \"X\", refArea: \"GBR\", period: \"2022\"}".formatted("1".repeat(201)),
                "claim.printed");
        refused("{printed: \"1\\u0000\", indicator: \"X\", refArea: \"GBR\", period: \"2022\"}", "claim.printed");
        assertThat(statistics.calls(), hasSize(0));
    }

    @Test
    void onlyTheRefusedClaimFails() {
        // Given
        statistics.refuse("/claims/query", "NO_SUCH_THING");

        // When
        var answer = ask(
                "{ bad: testClaim(claim: {printed: \"1\", indicator: \"NO_SUCH_THING\", refArea: \"GBR\", period: \"2022\"}) { verdict } good: testClaim(claim: %s) { verdict } }"
                        .formatted(ARRIVED));

        // Then
        answer.body("errors", hasSize(1))
                .body("errors[0].path", contains("bad"))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("data.bad", nullValue())
                .body("data.good.verdict", equalTo("FAILS"));
    }

    @Test
    void withoutAgreementsTheVerdictStands() {
        // Given
        partnerships.answer(WireMock.serverError());

        // When
        var answer = ask("{ testClaim(claim: %s) { verdict agreementsInForce { id } } }".formatted(ARRIVED));

        // Then
        answer.body("data.testClaim.verdict", equalTo("FAILS"))
                .body("data.testClaim.agreementsInForce", nullValue())
                .body("errors[0].path", contains("testClaim", "agreementsInForce"))
                .body("errors[0].extensions.code", equalTo("SERVICE_UNAVAILABLE"));
    }

    private void refused(String claim, String argument) {
        ask("{ testClaim(claim: %s) { verdict } }".formatted(claim))
                .body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.argument", equalTo(argument));
    }
}
