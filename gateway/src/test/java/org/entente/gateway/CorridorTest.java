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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CorridorTest extends GatewayTest {

    @Test
    void knowsFiguresAndAgreementsOfBothEnds() {
        // When
        var answer = ask(
                "{ corridor(origin: \"ALB\", destination: \"GBR\") { origin { name } destination { code } via { code } series { key } one: series(limit: 1) { key } agreements { id } } }");

        // Then
        answer.body("errors", nullValue())
                .body("data.corridor.origin.name", equalTo("Albania"))
                .body("data.corridor.destination.code", equalTo("GBR"))
                .body("data.corridor.via", empty())
                .body("data.corridor.one", hasSize(1))
                .body(
                        "data.corridor.series.key",
                        contains(
                                "A.SMALL_BOAT_ARRIVALS_BY_NATIONALITY.GBR.ALB.CHANNEL_SMALL_BOAT.HO",
                                "Q.SMALL_BOAT_ARRIVALS_BY_NATIONALITY.GBR.ALB.CHANNEL_SMALL_BOAT.HO"))
                .body(
                        "data.corridor.agreements.id",
                        contains(
                                "agreement:uk-albania-readmission-2021", "agreement:uk-albania-joint-communique-2022"));
        assertThat(statistics.calls(), contains("POST /series/query"));
        assertThat(partnerships.calls(), contains("POST /query"));
    }

    @Test
    void includesAgreementsOfOrganisationsUnlessToldNotTo() {
        // When
        var answer = ask("""
                { corridor(origin: "TUN", destination: "ITA") { via { code } all: agreements { id } own: agreements(includeOrganisations: false) { id }
                    first: agreements(limit: 1) { id } inForce: agreements(inForceOn: "2021-01-01", includeOrganisations: false) { id } series(limit: 1) { key } } }
                """);

        // Then
        answer.body("errors", nullValue())
                .body("data.corridor.all.id", hasItem("agreement:eu-tunisia-mou-2023"))
                .body("data.corridor.own.id", not(hasItem("agreement:eu-tunisia-mou-2023")))
                .body("data.corridor.own.id", hasItem("agreement:italy-tunisia-mou-2023"))
                .body("data.corridor.first", hasSize(1))
                .body("data.corridor.inForce.id", not(hasItem("agreement:italy-tunisia-mou-2023")))
                .body("data.corridor.series", hasSize(1))
                .body("data.corridor.via", empty());
        assertThat(partnerships.calls(), contains("POST /query"));
    }

    @Test
    void passesBothClocksToBothServices() {
        // When
        ask(
                realm.token("auditor", List.of("reader", "auditor")),
                "{ corridor(origin: \"ALB\", destination: \"GBR\", asOf: \"2022-12-01\", recordedAsOf: \"2026-01-01\") { series { key } agreements { id } timeline { __typename } } }");

        // Then
        for (var service : List.of(statistics, partnerships)) {
            assertThat(
                    service.requests().stream()
                            .map(request -> request.getBodyAsString())
                            .toList(),
                    everyItem(containsString(
                            "\"asOf\":\"2022-12-01T00:00:00Z\",\"recordedAsOf\":\"2026-01-01T00:00:00Z\"")));
        }
    }

    @Test
    void knowsOfNoCommuniqueBeforeItWasMade() {
        ask("{ corridor(origin: \"ALB\", destination: \"GBR\", asOf: \"2022-12-01\") { agreements { id } } }")
                .body("data.corridor.agreements.id", contains("agreement:uk-albania-readmission-2021"));
    }

    @Test
    void isNullWhereAnAreaDoesNotExist() {
        ask("{ corridor(origin: \"XXX\", destination: \"GBR\") { origin { code } } }")
                .body("errors", nullValue())
                .body("data.corridor", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "corridor(origin: \"GBR\", destination: \"GBR\")",
                "corridors(origin: \"GBR\", destination: \"GBR\")"
            })
    void runsBetweenTwoAreas(String field) {
        ask("{ " + field + " { origin { code } } }")
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.argument", equalTo("destination"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit | series(limit: 0) { key }",
                "limit | agreements(limit: 501) { id }",
                "limit | timeline(limit: 501) { __typename }",
                "limit | timeline(limit: 0) { __typename }",
                "to    | timeline(from: \"2023-01-01\", to: \"2022-12-31\") { __typename }"
            })
    void refusesWhatIsTooMuch(String argumentAndField) {
        var parts = argumentAndField.split("\\|", 2);

        ask("{ corridor(origin: \"ALB\", destination: \"GBR\") { " + parts[1] + " } }")
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.argument", equalTo(parts[0].strip()));
    }

    @Test
    void listsTheCorridorsOfBothServicesOnce() {
        // When
        var answer = ask(
                "{ from: corridors(origin: \"TUN\") { origin { code } destination { name } } to: corridors(destination: \"ITA\") { origin { code } destination { code } series { key } } series(first: 1) { totalCount } }");

        // Then
        answer.body("errors", nullValue())
                .body("data.from.origin.code", everyItem(equalTo("TUN")))
                .body("data.from.destination.name", contains("Spain", "France", "United Kingdom", "Italy"))
                .body("data.to.origin.code", contains("015", "DZA", "EGY", "LBY", "MRT", "TUN"))
                .body("data.to.find { it.origin.code == 'DZA' }.series", hasSize(1))
                .body("data.to.find { it.origin.code == 'EGY' }.series", empty());
        assertThat(statistics.calls(), contains("POST /series/query", "POST /series/query"));
        assertThat(partnerships.calls(), contains("POST /query"));
    }

    @Test
    void answersManyCorridorsWithOneCallForEachLevel() {
        // When
        var answer = ask(
                "{ corridors(destination: \"ITA\") { origin { code } via { code } agreements { id } series { key latest { printed } } timeline { __typename } } }");

        // Then
        answer.body("errors", nullValue()).body("data.corridors", hasSize(6));
        assertThat(partnerships.calls(), contains("POST /query", "POST /query"));
        assertThat(statistics.calls(), contains("POST /series/query", "POST /series/query", "POST /figures/query"));
    }

    @Test
    void takesACorridorOfAnUnknownAreaForAMistakeOfItsService() {
        // Given: nobody has told of India
        var query = "{ corridors(origin: \"IND\") { origin { code } } }";

        // Then
        ask(query)
                .body("data.corridors", empty())
                .body("errors", hasSize(1))
                .body("errors[0].path", equalTo(List.of("corridors")))
                .body("errors[0].extensions", equalTo(Map.of("code", "SERVICE_UNAVAILABLE")));
    }
}
