package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GapsTest extends GatewayTest {

    private static final String GAP = "{ kind origin { code name } destination { code } explanation }";

    @Test
    void tellsWhatOneSideKnowsAndTheOtherDoesNot() {
        // When
        var answer = ask("{ gaps(destination: \"ITA\") " + GAP + " }");

        // Then
        answer.body("errors", nullValue())
                .body("data.gaps.destination.code", everyItem(equalTo("ITA")))
                .body("data.gaps.findAll { it.kind == 'FIGURES_WITHOUT_AGREEMENT' }.origin.code", contains("DZA"))
                .body(
                        "data.gaps[0].explanation",
                        allOf(
                                containsString(
                                        "People from Algeria to Italy are counted (The name of SEA_ARRIVALS_BY_DEPARTURE, by "),
                                containsString("No agreement on record names both")))
                .body(
                        "data.gaps.findAll { it.kind == 'AGREEMENT_WITHOUT_FIGURES' }.origin.code",
                        hasItems("LBY", "MRT", "TUR"))
                .body("data.gaps.origin.code", not(hasItem("TUN")))
                .body("data.gaps.origin.code", not(hasItem("015")))
                .body(
                        "data.gaps.find { it.origin.code == 'TUR' }.explanation",
                        allOf(
                                containsString("or to an organisation for it ("),
                                containsString("No series on record counts people from")));
        List<String> kinds = answer.extract().path("data.gaps.kind");
        assertThat(
                kinds.stream().distinct().toList(), contains("FIGURES_WITHOUT_AGREEMENT", "AGREEMENT_WITHOUT_FIGURES"));
        assertThat(statistics.calls(), contains("POST /series/query"));
        assertThat(partnerships.calls(), contains("POST /query", "POST /query"));
    }

    @Test
    void knowsOnlyWhatWasKnownThen() {
        // When: Albanian arrivals were first published in February 2023, the readmission agreement in July 2021
        var answer = ask(
                "{ then: gaps(destination: \"GBR\", asOf: \"2022-12-01\") %1$s now: gaps(destination: \"GBR\") %1$s none: gaps(destination: \"GBR\", asOf: \"1990-01-01\") %1$s }"
                        .formatted(GAP));

        // Then
        answer.body("errors", nullValue())
                .body("data.then.find { it.origin.code == 'ALB' }.kind", equalTo("AGREEMENT_WITHOUT_FIGURES"))
                .body("data.now.origin.code", not(hasItem("ALB")))
                .body("data.now.origin.code", hasItem("TUR"))
                .body("data.then.origin.code", not(hasItem("TUR")))
                .body("data.none", hasSize(0));
        assertThat(statistics.calls(), contains("POST /series/query"));
        assertThat(partnerships.calls(), contains("POST /query", "POST /query"));
    }

    @Test
    void endsWhereItIsToldTo() {
        ask("{ one: gaps(destination: \"ITA\", limit: 1) %1$s three: gaps(destination: \"ITA\", limit: 3) %1$s }"
                        .formatted(GAP))
                .body("errors", nullValue())
                .body("data.one", hasSize(1))
                .body("data.three", hasSize(3));
    }

    @Test
    void namesWhatCannotBeUnderstood() {
        for (var bad : Map.of("destination: \"QQQ\"", "destination", "destination: \"ITA\", limit: 0", "limit")
                .entrySet()) {
            ask("{ gaps(%s) %s }".formatted(bad.getKey(), GAP))
                    .body("data.gaps", nullValue())
                    .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                    .body("errors[0].extensions.argument", equalTo(bad.getValue()));
        }
    }

    @Test
    void silenceIsNoGap() {
        // Given
        partnerships.answer(WireMock.serverError());

        // When
        var answer = ask("{ gaps(destination: \"ITA\") " + GAP + " }");

        // Then
        answer.body("data.gaps", nullValue())
                .body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("SERVICE_UNAVAILABLE"));
    }
}
