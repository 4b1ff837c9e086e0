package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchTest extends GatewayTest {

    private static final String HIT = """
            fragment hit on SearchHit { __typename
              ... on Area { id name } ... on Agreement { id title } ... on Engagement { id title } ... on Series { id key } }
            """;

    @Test
    void findsOnBothSidesInOneCallToEach() {
        // When
        var answer = search("tunisia", 100);

        // Then
        answer.body("errors", equalTo(null))
                .body("data.search.__typename", hasItems("Area", "Agreement", "Engagement", "Series"))
                .body(
                        "data.search.id",
                        hasItems(
                                "area:TUN",
                                "agreement:italy-tunisia-mou-2023",
                                "series:A.SEA_ARRIVALS_BY_NATIONALITY.ITA.TUN.SEA_ALL.MININT_ITA"));
        assertThat(statistics.calls(), contains("POST /series/query"));
        assertThat(partnerships.calls(), contains("POST /query"));
    }

    @Test
    void letsTheKindsTakeTurns() {
        // When: there are many more agreements with Tunisia than anything else
        search("tunisia", 8)
                .body(
                        "data.search.__typename",
                        contains(
                                "Area",
                                "Agreement",
                                "Engagement",
                                "Series",
                                "Agreement",
                                "Agreement",
                                "Agreement",
                                "Agreement"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tun | area:TUN",
                " TUN  | area:TUN",
                "uk-tunisia-package-2025 | agreement:uk-tunisia-package-2025",
                "A.SEA_ARRIVALS_BY_NATIONALITY.ITA.TUN.SEA_ALL.MININT_ITA | series:A.SEA_ARRIVALS_BY_NATIONALITY.ITA.TUN.SEA_ALL.MININT_ITA"
            })
    void putsWhatHasTheTextForItsCodeFirst(String textAndId) {
        var parts = textAndId.split("\\|", 2);

        search(parts[0], 20).body("data.search[0].id", equalTo(parts[1].strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"turkiye", "T\u00dcRK\u0130YE", "792", "t\u00fcrk iye"})
    void findsAnAreaWithoutItsAccentsAndByItsNumber(String text) {
        search(text, 20).body("data.search.id", hasItems("area:TUR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", " x ", "  \\t "})
    void refusesATextThatIsTooShort(String text) {
        search(text, 20).body("errors[0].extensions", equalTo(Map.of("code", "BAD_USER_INPUT", "argument", "text")));
    }

    @Test
    void refusesWhatIsTooLongOrTooMuch() {
        search("x".repeat(101), 20).body("errors[0].extensions.argument", equalTo("text"));
        search("a\\u0000b", 20).body("errors[0].extensions.argument", equalTo("text"));
        search(" " + "x".repeat(100) + " ", 20).body("errors", equalTo(null));
        search("albania", 101).body("errors[0].extensions.argument", equalTo("first"));
        search("albania", 0).body("errors[0].extensions.argument", equalTo("first"));
        assertThat(statistics.calls(), hasSize(1));
    }

    @Test
    void answersTwoAliasesEachByItsOwnText() {
        // When
        var answer = ask(
                "{ a: search(text: \"albania\") { ...hit } b: search(text: \"tunisia\", first: 1) { ...hit } none: search(text: \"nothing is called so\") { ...hit } } "
                        + HIT);

        // Then
        answer.body("data.a.id", hasItems("area:ALB"))
                .body("data.b.id", contains("area:TUN"))
                .body("data.none", empty());
        assertThat(statistics.calls(), contains("POST /series/query"));
        assertThat(partnerships.calls(), contains("POST /query"));
    }

    @Test
    void passesItsClockToBothServices() {
        // When
        ask("{ search(text: \"albania\", asOf: \"2022-12-01\") { ...hit } } " + HIT)
                .body("data.search.id", hasItems("agreement:uk-albania-readmission-2021"));

        // Then
        for (var service : List.of(statistics, partnerships)) {
            assertThat(
                    service.requests().stream()
                            .map(request -> request.getBodyAsString())
                            .toList(),
                    everyItem(containsString("\"asOf\":\"2022-12-01T00:00:00Z\"")));
        }
    }

    private io.restassured.response.ValidatableResponse search(String text, int first) {
        return ask("{ search(text: \"%s\", first: %d) { ...hit } } ".formatted(text, first) + HIT);
    }
}
