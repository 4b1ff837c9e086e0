package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One answer about figures and agreements, as both were known on 25 May 2023, beside what is known today. */
@QuarkusTest
class KnownThenTest extends GatewayTest {

    private static final String KNOWN = """
            fragment known on Corridor {
              series { key latest { period { label } printed release { publishedAt } } }
              agreements { id events { publishedOn } }
              timeline { __typename ... on FigureEntry { figure { release { publishedAt } } } ... on EngagementEntry { on } ... on LifecycleEntry { on } }
              beforeAfter(eventId: "event:uk-albania-joint-communique-2022/signed/2022-12-13",
                seriesKey: "Q.SMALL_BOAT_ARRIVALS_BY_NATIONALITY.GBR.ALB.CHANNEL_SMALL_BOAT.HO")
              { before { total } after { complete total } }
            }""";

    @Test
    void theInstantHoldsForBothServicesAndAllThatLiesBelow() {
        // When
        var answer = ask("""
                { then: corridor(origin: "ALB", destination: "GBR", asOf: "2023-05-25") { ...known }
                  now: corridor(origin: "ALB", destination: "GBR") { ...known }
                  claimThen: testClaim(claim: {printed: "606,000", indicator: "LTIM_NET", refArea: "GBR", period: "2022"}, asOf: "2023-05-25")
                    { verdict agreementsInForce { id } }
                  gapsThen: gaps(destination: "GBR", asOf: "2023-05-25") { origin { code } } }
                """ + KNOWN);

        // Then
        answer.body("errors", nullValue())
                .body(
                        "data.then.series.latest.release.publishedAt",
                        everyItem(lessThanOrEqualTo("2023-05-25T00:00:00Z")))
                .body("data.then.agreements.events.flatten().publishedOn", everyItem(lessThanOrEqualTo("2023-05-25")))
                .body(
                        "data.then.timeline.findAll { it.figure != null }.figure.release.publishedAt",
                        everyItem(lessThanOrEqualTo("2023-05-25T00:00:00Z")))
                .body(
                        "data.then.timeline.findAll { it.__typename != 'FigureEntry' }.on",
                        everyItem(lessThanOrEqualTo("2023-05-25")))
                .body("data.then.beforeAfter.before.total", equalTo(11753))
                .body("data.then.beforeAfter.after.complete", equalTo(false))
                .body("data.now.beforeAfter.before.total", equalTo(12024))
                .body("data.now.beforeAfter.after.total", equalTo(924))
                .body("data.claimThen.verdict", equalTo("HOLDS"))
                .body("data.gapsThen.origin.code", not(hasItem("TUR")));
        List<String> now =
                answer.extract().path("data.now.timeline.findAll { it.figure != null }.figure.release.publishedAt");
        assertThat(now, not(everyItem(lessThanOrEqualTo("2023-05-25T00:00:00Z"))));
        statistics.requests().stream()
                .map(request -> request.getBodyAsString())
                .forEach(body -> assertThat(body, containsString("\"asOf\":\"2023-05-25T00:00:00Z\"")));
        partnerships.requests().stream()
                .map(request -> request.getBodyAsString())
                .forEach(body -> assertThat(body, containsString("\"asOf\":\"2023-05-25T00:00:00Z\"")));
    }

    @Test
    void theRecordedClockGoesAlongToBoth() {
        // When
        ask(
                        realm.auditor(),
                        "{ corridor(origin: \"ALB\", destination: \"GBR\", asOf: \"2023-05-25\", recordedAsOf: \"2026-01-03\") { ...known } } "
                                + KNOWN)
                .body("errors", nullValue());

        // Then
        for (var service : List.of(statistics, partnerships)) {
            var bodies = service.requests().stream()
                    .map(request -> request.getBodyAsString())
                    .toList();
            assertThat(bodies, not(empty()));
            assertThat(bodies, everyItem(containsString("\"recordedAsOf\":\"2026-01-03T00:00:00Z\"")));
        }
        ask("{ gaps(destination: \"GBR\", recordedAsOf: \"2026-01-03\") { kind } }")
                .body("errors.extensions.code", contains("FORBIDDEN"));
    }
}
