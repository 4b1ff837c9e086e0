package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One call to each service per level of the query, never one per row. */
@QuarkusTest
class CallsTest extends GatewayTest {

    @Test
    void asksTwiceForTwelveSeriesWithAllTheirFigures() {
        // When
        var answer = ask("""
                { series(first: 12) { nodes { key indicator { name } refArea { name } counterpartArea { name } route { name }
                    figures { printed status { name } release { title } } latest { printed release { title } } record { printed } vintages { title } } } }
                """);

        // Then
        answer.body("errors", nullValue()).body("data.series.nodes", hasSize(12));
        assertThat(statistics.calls(), contains("POST /series/query", "POST /figures/query"));
    }

    @Test
    void answersTwoAliasesOfAFieldEachByItsOwnArgumentsInOneCall() {
        // When
        var answer = ask("""
                { series(filter: {indicator: "SMALL_BOAT_ARRIVALS", frequency: ANNUAL}) { nodes {
                    early: figures(from: "2018", to: "2018") { period { label } printed } late: figures(from: "2022", to: "2022") { period { label } } last: figures(last: 1, to: "2021") { period { label } } } } }
                """);

        // Then
        answer.body("errors", nullValue())
                .body("data.series.nodes[0].early.period.label", contains("2018"))
                .body("data.series.nodes[0].late.period.label", contains("2022"))
                .body("data.series.nodes[0].last.period.label", contains("2021"));
        assertThat(statistics.calls(), contains("POST /series/query", "POST /figures/query"));
    }

    @Test
    void answersTwoInstantsInOneOperationEachByItsOwn() {
        // When
        var answer = ask("""
                { then: series(filter: {indicator: "SMALL_BOAT_ARRIVALS", frequency: ANNUAL}, asOf: "2023-07-01") { nodes { figures(from: "2022", to: "2022") { value } } }
                  later: series(filter: {indicator: "SMALL_BOAT_ARRIVALS", frequency: ANNUAL}, asOf: "2023-09-01") { nodes { figures(from: "2022", to: "2022") { value vintages { value } } } } }
                """);

        // Then
        answer.body("errors", nullValue())
                .body("data.then.nodes[0].figures[0].value", equalTo(45755))
                .body("data.later.nodes[0].figures[0].value", equalTo(45774))
                .body("data.later.nodes[0].figures[0].vintages.value", everyItem(lessThan(45775)));
        assertThat(statistics.calls(), contains("POST /series/query", "POST /figures/query", "POST /figures/query"));
    }

    @Test
    void asksOnceForTheSeriesOfAllAreas() {
        // When
        var answer = ask("""
                { areas { code mine: series(side: REF_AREA) { key } theirs: series(side: COUNTERPART, limit: 1) { key latest { printed } } } }
                """);

        // Then
        answer.body("errors", nullValue())
                .body("data.areas.find { it.code == 'ALB' }.mine", hasSize(0))
                .body("data.areas.find { it.code == 'ALB' }.theirs", hasSize(1));
        assertThat(statistics.calls(), contains("POST /series/query", "POST /figures/query"));
    }

    @Test
    void splitsWhatIsTooMuchForOneCallIntoAsFewAsPossible() {
        // Given
        var aliases = IntStream.rangeClosed(1, 26)
                .mapToObj(n -> "a%d: figures(last: %d) { printed }".formatted(n, n))
                .collect(Collectors.joining(" "));

        // When: 22 series, 26 questions each
        var answer = ask("{ series { nodes { " + aliases + " } } }");

        // Then
        answer.body("errors", nullValue()).body("data.series.nodes", hasSize(22));
        assertThat(statistics.calls(), contains("POST /series/query", "POST /figures/query", "POST /figures/query"));
    }

    @Test
    void knowsAreasByHeart() {
        // When
        var answer = ask("""
                { a: node(id: "area:GBR") { id } b: node(id: "area:ITA") { ... on Area { name } } c: area(code: "TUN") { name } none: area(code: "XXX") { name } found: areas(search: "turkiye") { name } }
                """);

        // Then
        answer.body("errors", nullValue())
                .body("data.a.id", equalTo("area:GBR"))
                .body("data.b.name", equalTo("Italy"))
                .body("data.c.name", equalTo("Tunisia"))
                .body("data.none", nullValue())
                .body("data.found.name", contains("T\u00fcrkiye"));
        assertThat(statistics.calls(), empty());
        assertThat(partnerships.calls(), empty());
    }

    @Test
    void passesTheCallersOwnTokenOn() {
        // Given
        var token = realm.reader();

        // When
        ask(
                token,
                "{ series(first: 1) { nodes { latest { printed } } } indicators { code } agreements { totalCount } }");

        // Then
        assertThat(
                Stream.concat(statistics.requests().stream(), partnerships.requests().stream())
                        .map(request -> request.getHeader("Authorization"))
                        .distinct()
                        .toList(),
                contains("Bearer " + token));
    }

    @Test
    void asksEachServiceOnceForEachLevel() {
        // When
        var answer = ask("""
                { series(first: 12) { nodes { key figures(last: 12) { printed release { title } } latest { printed } } }
                  area(code: "GBR") { name
                    agreements(limit: 10) { title parties { area { name } roles } commitments { money { amount currency } provider { name } } } } }
                """);

        // Then
        answer.body("errors", nullValue())
                .body("data.series.nodes", hasSize(12))
                .body("data.area.agreements", hasSize(10));
        assertThat(questions(statistics), contains("POST /series/query", "POST /figures/query"));
        assertThat(questions(partnerships), contains("POST /query"));
    }

    @Test
    void asksForAllKindsOfCooperationOfALevelInOneCall() {
        // When
        var answer = ask("""
                { area(code: "GBR") {
                    agreements(filter: {search: "asylum partnership"}) { then: status(on: "2020-01-01") later: status(on: "2024-01-01") related { agreement { title } } engagements { title } commitments { restates { id } } }
                    engagements(limit: 10) { agreements { title } } partnerships { stage } statements { summary } funding(side: PROVIDER) { leftOut { restates { id } } } } }
                """);

        // Then
        answer.body("errors", nullValue())
                .body("data.area.agreements", hasSize(2))
                .body("data.area.agreements[0].commitments[5].restates", hasSize(3))
                .body("data.area.agreements[1].related", hasSize(1));
        assertThat(questions(partnerships), contains("POST /query", "POST /query"));
    }

    @Test
    void splitsMoreThanTwoHundredQuestionsIntoTwoCalls() {
        // Given
        var aliases = IntStream.rangeClosed(1, 5)
                .mapToObj(n -> "a%d: status(on: \"202%d-01-01\")".formatted(n, n))
                .collect(Collectors.joining(" "));

        // When: 41 agreements, 5 questions each
        var answer = ask("{ agreements(first: 41) { nodes { " + aliases + " } } }");

        // Then
        answer.body("errors", nullValue()).body("data.agreements.nodes", hasSize(41));
        assertThat(questions(partnerships), contains("POST /query", "POST /query", "POST /query"));
    }

    @Test
    void asksOnceForTheSameAgreementsUnderTwentyNames() {
        // When
        var answer = ask("{ "
                + IntStream.rangeClosed(1, 20)
                        .mapToObj(n -> "a%d: agreements(filter: {party: \"TUN\"}) { totalCount }".formatted(n))
                        .collect(Collectors.joining(" "))
                + " }");

        // Then
        answer.body("errors", nullValue()).body("data.size()", equalTo(20));
        assertThat(questions(partnerships), contains("POST /query"));
        var asked = partnerships.requests().get(0).getBodyAsString();
        assertThat(asked.split("\"party\":\"TUN\"", -1).length - 1, equalTo(1));
    }

    /** Without the list of areas, which is kept for longer than one operation. */
    private static List<String> questions(StandIn service) {
        return service.calls().stream()
                .filter(call -> !call.equals("GET /areas"))
                .toList();
    }
}
