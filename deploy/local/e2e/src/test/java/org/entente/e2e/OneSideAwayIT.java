package org.entente.e2e;

import static org.entente.e2e.Entente.graphOfStarterData;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import org.entente.local.Service;
import org.junit.jupiter.api.Test;

/** A service that is away takes its own fields with it, and nothing else. */
class OneSideAwayIT {

    private static final String BOTH_SIDES = """
            { area(code: "TUN") { name series(limit: 2) { key latest { printed } } agreements(limit: 2) { title } funding { pillar } }
              corridor(origin: "ALB", destination: "GBR") { timeline { __typename } } }""";

    @Test
    void withoutPartnershipsTheFiguresAreAnswered() {
        // Given
        wholeAnswer();
        Entente.stack().kill(Service.PARTNERSHIPS);
        try {
            // When
            Response answer = graphOfStarterData("reader", BOTH_SIDES);

            // Then
            answer.then()
                    .statusCode(200)
                    .body("data.area.name", equalTo("Tunisia"))
                    .body("data.area.series", hasSize(2))
                    .body("data.area.series.latest", everyItem(notNullValue()))
                    .body("data.area.agreements", nullValue())
                    .body("data.area.funding", nullValue())
                    .body("errors.extensions.code", everyItem(is("SERVICE_UNAVAILABLE")))
                    .body(
                            "errors.path.collect { it.join('.') }",
                            containsInAnyOrder("area.agreements", "area.funding", "corridor.timeline"))
                    .body("data.corridor.timeline.__typename", hasItem("FigureEntry"));
        } finally {
            Entente.stack().startAgain(Service.PARTNERSHIPS);
        }
        wholeAnswer();
    }

    @Test
    void withoutStatisticsTheAgreementsAreAnswered() {
        // Given
        wholeAnswer();
        Entente.stack().kill(Service.STATISTICS);
        try {
            // When
            Response answer = graphOfStarterData("reader", BOTH_SIDES);

            // Then
            answer.then()
                    .statusCode(200)
                    .body("data.area.name", equalTo("Tunisia"))
                    .body("data.area.series", nullValue())
                    .body("data.area.agreements", hasSize(2))
                    .body("data.area.funding", not(empty()))
                    .body("errors.extensions.code", everyItem(is("SERVICE_UNAVAILABLE")))
                    .body(
                            "errors.path.collect { it.join('.') }",
                            containsInAnyOrder("area.series", "corridor.timeline"))
                    .body("data.corridor.timeline.__typename", hasItem("LifecycleEntry"));
        } finally {
            Entente.stack().startAgain(Service.STATISTICS);
        }
        wholeAnswer();
    }

    private static void wholeAnswer() {
        Entente.graphOnceWhole("reader", BOTH_SIDES)
                .then()
                .body("errors", nullValue())
                .body("data.area.series", hasSize(2))
                .body("data.area.agreements", hasSize(2))
                .body("data.corridor.timeline.__typename", hasItem("FigureEntry"))
                .body("data.corridor.timeline.__typename", hasItem("LifecycleEntry"));
    }
}
