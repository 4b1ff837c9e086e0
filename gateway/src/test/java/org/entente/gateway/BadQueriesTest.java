package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BadQueriesTest extends GatewayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first    | series(first: 501) { totalCount }",
                "first    | series(first: 0) { totalCount }",
                "first    | releases(first: -1) { totalCount }",
                "first    | releases(first: 501) { totalCount }",
                "first    | releases(first: 1) { nodes { figures(first: 501) { totalCount } } }",
                "after    | releases(first: 1) { nodes { figures(after: \"nonsense\") { totalCount } } }",
                "limit    | releaseCalendar(limit: 501) { title }",
                "to       | releaseCalendar(from: \"2023-01-02\", to: \"2023-01-01\") { title }",
                "after    | series(after: \"nonsense\") { totalCount }",
                "after    | releases(after: \"OTk5OTk6\") { totalCount }",
                "limit    | area(code: \"GBR\") { series(limit: 501) { key } }",
                "limit    | series(first: 2) { nodes { figures(limit: 1001) { printed } } }",
                "last     | series(first: 2) { nodes { figures(last: 0) { printed } } }",
                "from     | series(first: 2) { nodes { figures(from: \"yesterday\") { printed } } }",
                "to       | series(first: 2) { nodes { figures(to: \"2022-13\") { printed } } }",
                "from     | series(first: 2) { nodes { figures(from: \"2022-02-30\") { printed } } }",
                "from     | series(first: 2) { nodes { figures(from: \"YE-2022-13\") { printed } } }",
                "from     | series(first: 2) { nodes { figures(from: \"2023-12-01/2023-01-01\") { printed } } }",
                "from     | series(first: 2) { nodes { figures(from: \"2023-12/2023-01\") { printed } } }",
                "to       | series(first: 2) { nodes { figures(to: \"2022-W53\") { printed } } }",
                "to       | series(first: 2) { nodes { figures(to: \"2022-W00\") { printed } } }",
                "to       | series(first: 2) { nodes { figures(to: \"2022-01-01/2023-01-01\") { printed } } }",
                "after    | series(after: \"MDphIGI\") { totalCount }",
                "after    | releases(after: \"MDoA\") { totalCount }",
                "search   | areas(search: \"a\\u0000\") { code }",
                "code     | area(code: \"GBRGBRGBRGBRGBRGBRGBR\") { code }",
                "publisher | releases(publisher: \"\\u0007\") { totalCount }",
                "indicator | area(code: \"GBR\") { series(indicator: \"\\u0000\") { key } }",
                "filter.indicator | series(filter: {indicator: \"\\u0000\"}) { totalCount }",
                "filter.refArea | series(filter: {refArea: \"\\u0000\"}) { totalCount }",
                "filter.counterpartArea | series(filter: {counterpartArea: \"\\u0000\"}) { totalCount }",
                "filter.route | series(filter: {route: \"\\u0000\"}) { totalCount }",
                "filter.publisher | series(filter: {publisher: \"\\u0000\"}) { totalCount }",
                "id       | node(id: \"figure:f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1/YE.LTIM_NET.GBR.001.ALL.ONS/2022-02-30\") { id }",
                "id       | node(id: \"series:A.B\\u0000.C.D.E.F\") { id }",
                "id       | node(id: \"series:nonsense\") { id }",
                "id       | node(id: \"unknown:1\") { id }",
                "id       | node(id: \"area:../../q\") { id }",
                "id       | release(id: \"area:GBR\") { title }",
                "id       | release(id: \"7\") { title }",
                "id       | agreement(id: \"Rome Process\") { id }",
                "id       | agreement(id: \"area:GBR\") { id }",
                "id       | node(id: \"agreement:../../q\") { id }",
                "id       | node(id: \"event:rome-process\") { id }",
                "id       | node(id: \"partnership:GBR\") { id }",
                "id       | node(id: \"statement:\") { id }",
                "first    | agreements(first: 501) { totalCount }",
                "first    | engagements(first: 0) { totalCount }",
                "after    | agreements(after: \"nonsense\") { totalCount }",
                "after    | engagements(after: \"nonsense\") { totalCount }",
                "filter.party | agreements(filter: {party: \"\\u0000\"}) { totalCount }",
                "filter.party | agreements(filter: {party: \"GBRGBRGBRGBRGBRGBRGBR\"}) { totalCount }",
                "area     | engagements(area: \"GBRGBRGBRGBRGBRGBRGBR\") { totalCount }",
                "filter.search | agreements(filter: {search: \"\\u0007\"}) { totalCount }",
                "area     | engagements(area: \"\\u0000\") { totalCount }",
                "search   | engagements(search: \"\\u0000\") { totalCount }",
                "to       | engagements(from: \"2023-01-02\", to: \"2023-01-01\") { totalCount }",
                "filter.party | area(code: \"GBR\") { agreements(filter: {party: \"\\u0000\"}) { id } }",
                "limit    | area(code: \"GBR\") { agreements(limit: 501) { id } }",
                "limit    | area(code: \"GBR\") { engagements(limit: 0) { id } }",
                "to       | area(code: \"GBR\") { engagements(from: \"2023-01-02\", to: \"2023-01-01\") { id } }",
                "limit    | area(code: \"GBR\") { partnerships(limit: 501) { id } }",
                "limit    | area(code: \"GBR\") { statements(limit: 501) { id } }",
                "to       | area(code: \"GBR\") { statements(from: \"2023-01-02\", to: \"2023-01-01\") { id } }",
                "to       | area(code: \"GBR\") { funding(from: \"2023-01-02\", to: \"2023-01-01\") { pillar } }",
            })
    void namesTheArgumentAtFault(String argument, String field) {
        ask("{ me { username } " + field + " }")
                .body("data.me.username", equalTo("reader"))
                .body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.argument", equalTo(argument))
                .body("errors[0].path", notNullValue())
                .body("errors[0].message", containsString("`" + argument + "`"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on     | agreement(id: \"rome-process\") { status(on: \"2023-02-30\") }",
                "from   | engagements(from: \"yesterday\") { totalCount }",
                "to     | engagements(to: \"2023-02\") { totalCount }",
                "from   | area(code: \"GBR\") { funding(from: \"2023\") { pillar } }",
                "to     | area(code: \"GBR\") { statements(to: \"\") { id } }",
                "filter | agreements(filter: {inForceOn: \"2023-02-30\"}) { totalCount }",
            })
    void namesTheArgumentThatIsNoDay(String argument, String field) {
        var answer = ask("{ me { username } " + field + " }");

        answer.body("data.me.username", equalTo("reader"))
                .body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.argument", equalTo(argument))
                .body("errors[0].locations", notNullValue())
                .body("errors[0].message", containsString("`" + argument + "`"));
        assertThat(answer.extract().asString(), not(containsString("org.")));
        assertThat(answer.extract().asString(), not(containsString("StringValue")));
    }

    @Test
    void takesTextsOfTheLengthThatItSays() {
        for (var filter : List.of("indicator", "refArea", "counterpartArea", "route")) {
            ask("{ series(filter: {%s: \"%s\"}) { totalCount } }".formatted(filter, "X".repeat(100)))
                    .body("errors", nullValue());
            ask("{ series(filter: {%s: \"%s\"}) { totalCount } }".formatted(filter, "X".repeat(101)))
                    .body("errors[0].extensions.argument", equalTo("filter." + filter));
        }
        ask("{ series(filter: {publisher: \"%s\"}) { totalCount } }".formatted("X".repeat(201)))
                .body("errors[0].extensions.argument", equalTo("filter.publisher"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022",
                "2022-S2",
                "2022-Q4",
                "2022-06",
                "2020-W53",
                "2024-02-29",
                "YE-2022-12",
                "2023-01-01/2023-05-22",
                "2023-01-01/2023-12-31",
                "2023-01/2023-11"
            })
    void takesEveryFormOfAPeriod(String label) {
        statistics.answer(
                "/figures/query",
                com.github.tomakehurst.wiremock.client.WireMock.okJson(
                        "{\"answers\": [{\"items\": []}], \"releases\": [], \"statuses\": []}"));
        ask("{ series(first: 1) { nodes { figures(from: \"%s\") { printed } } } }".formatted(label))
                .body("errors", nullValue());
    }

    /** In words of our own: the library's name its classes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asOf | series(asOf: YESTERDAY) { totalCount }",
                "kind | areas(kind: GREEN) { code }",
                "kind | areas(kind: \"WORLD\") { code }",
                "filter.indicator | series(filter: {indicator: 3}) { totalCount }",
                "search | areas(search: {a: [1]}) { code }"
            })
    void namesTheArgumentWhoseLiteralIsOfAnotherType(String argument, String field) {
        ask("{ " + field + " }")
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.argument", equalTo(argument))
                .body("errors[0].message", not(containsString("Value{")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2023-13-01", "2023-06", "2023-06-01T00:00:00", ""})
    void refusesWhatIsNoDateTime(String asOf) {
        for (var answer : List.of(
                ask("{ area(code: \"GBR\", asOf: \"" + asOf + "\") { name } }"),
                ask("query ($t: DateTime) { area(code: \"GBR\", asOf: $t) { name } }", Map.of("t", asOf)))) {
            answer.body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                    .body("errors[0].message", anyOf(containsString("Unable to parse"), containsString("ISO 8601")))
                    .body("data.area", nullValue());
        }
    }

    @Test
    void takesADateTimeAsAVariableToo() {
        ask(
                        "query ($t: DateTime) { node(id: \"series:YE.LTIM_NET.GBR.001.ALL.ONS\", asOf: $t) { ... on Series { latest { printed } } } }",
                        Map.of("t", "2023-06-01"))
                .body("errors", nullValue())
                .body("data.node.latest.printed", equalTo("606,000"));
    }

    @Test
    void takesNullForWhatWasLeftOut() {
        ask("{ series(filter: null, first: null, after: null, asOf: null) { nodes { figures(from: null, last: null, limit: null) { printed } } } areas(kind: null, search: null) { series(side: null, limit: null) { key } } }")
                .body("errors", nullValue())
                .body("data.series.nodes", hasSize(22));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ nothing }                                 | nothing",
                "{ me { username }                           | Invalid syntax",
                "{ series(first: \"many\") { totalCount } }  | first",
                "{ areas(kind: PLANET) { code } }            | kind",
                "{ area { code } }                           | code",
                "{ agreements(filter: {pillar: PEACE}) { totalCount } } | pillar",
                "{ agreements(filter: {status: HOPED_FOR}) { totalCount } } | status",
                "{ area(code: \"GBR\") { funding(side: BOTH) { pillar } } } | side",
                "{ series(filter: {colour: \"red\"}) { totalCount } } | colour",
                "mutation { nothing }                        | Mutation",
            })
    void keepsTheEnginesWordsAboutABadQuery(String query, String hint) {
        var answer = ask(query);
        answer.body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].message", containsString(hint))
                .body("errors[0].locations", notNullValue());
        assertThat(answer.extract().asString(), not(containsString("java.")));
        assertThat(answer.extract().asString(), not(containsString("org.")));
    }

    @Test
    void saysWhereTheSyntaxIsWrong() {
        ask("{ me {\n  username(")
                .body("errors[0].locations[0].line", equalTo(2))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "7",
                "{}",
                "{\"query\": 7}",
                "{\"query\": null}",
                "{\"query\": \"\"}",
                "{\"query\": \" \"}"
            })
    void saysWhatARequestLooksLike(String body) {
        with(realm.reader())
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("data", nullValue());
    }

    @Test
    void saysWhichVariableIsWrong() {
        for (var value : Arrays.asList("many", 2.5, List.of(1), Map.of("a", 1), 1e12)) {
            var answer =
                    ask("query ($n: Int) { series(first: $n) { totalCount } }", Collections.singletonMap("n", value));
            answer.body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
            assertThat(answer.extract().asString(), not(containsString("java.")));
        }
    }

    @Test
    void refusesAQueryThatIsTooDeepTooBroadOrTooLong() {
        var deep =
                "{ node(id: \"figure:f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1/YE.LTIM_NET.GBR.001.ALL.ONS/2022\") { ... on Figure { "
                        + "vintages { ".repeat(25) + "id" + " }".repeat(25) + " } } }";
        var broad = "{"
                + IntStream.range(0, 600)
                        .mapToObj(n -> "a%d: me { username }".formatted(n))
                        .collect(Collectors.joining(" "))
                + "}";
        var longOne = "{" + "me { username } ".repeat(5000) + "}";

        for (var query : List.of(deep, broad, longOne)) {
            ask(query).body("data", nullValue()).body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
        }
        assertThat(statistics.calls(), hasSize(0));
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        with(realm.reader())
                .body("{\"query\": \"{ me { username } }" + " ".repeat(2 << 20) + "\"}")
                .post("/graphql")
                .then()
                .statusCode(413);
    }

    @Test
    void letsGraphiqlLookAtTheSchema() {
        ask("{ __schema { types { fields { args { type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } } } }")
                .body("errors", nullValue());
    }
}
