package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One probe for each way to ask for too much: refused with the limit's name, before any service hears of it. */
@QuarkusTest
class AttacksTest extends GatewayTest {

    private static final String ANY_QUERY = "query ($v: [ID!]) { __typename me { username } }";

    @Test
    void aFloodOfAliases() {
        refused("{ area(code: \"GBR\") { " + many(201, n -> "a" + n + ": name") + " } }", "aliases", 200);
        refused(
                "{ area(code: \"GBR\") { " + many(20, n -> "b" + n + ": series { ...f }")
                        + " } } fragment f on Series { " + many(20, n -> "a" + n + ": key") + " }",
                "aliases",
                200);
    }

    @Test
    void aFloodOfRootFields() {
        refused("{ " + many(21, n -> "a" + n + ": me { username }") + " }", "root-fields", 20);
        refused(many(30, n -> "query q" + n + " { me { username } }"), "root-fields", 20);
        refused("mutation { " + many(21, n -> "a" + n + ": submitRelease(id: \"x\") { id }") + " }", "root-fields", 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ me { username %s } }",
                "{ me { username } ... %s { me { username } } }",
                "{ ...f } fragment f on Query %s { me { username } }",
                "query %s { me { username } }",
                "query ($v: Int %s) { me { username } }"
            })
    void aFloodOfDirectives(String query) {
        refused(query.formatted("@include(if: true) ".repeat(51)), "directives", 50);
        refused(query.formatted("@a ".repeat(2000)), "directives", 50);
    }

    @Test
    void directivesOnManyFields() {
        refused("{ me { " + "username @skip(if: false) ".repeat(51) + " } }", "directives", 50);
    }

    @Test
    void fragmentsWithinFragments() {
        var doubling = IntStream.rangeClosed(1, 18)
                .mapToObj(n -> "fragment f%d on Area { ...f%2$d ...f%2$d }".formatted(n, n - 1))
                .collect(Collectors.joining(" "));
        refused("{ area(code: \"GBR\") { ...f18 } } fragment f0 on Area { id } " + doubling, "selections", 2000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ area(code: \"GBR\") { ...a } } fragment a on Area { ...a }",
                "{ area(code: \"GBR\") { ...a } } fragment a on Area { ...b } fragment b on Area { ...a }",
                "{ ... { ...a } } fragment a on Query { ... { ...a } }"
            })
    void fragmentsInCircles(String query) {
        refused(query, "selections", 2000);
    }

    @Test
    void aFragmentThatHoldsItselfDeeperDown() {
        refused(
                "{ node(id: \"series:A\") { ...a } } fragment a on Series { latest { vintages { release { figures { nodes { ...b } } } } } } fragment b on Figure { release { figures { nodes { ...b } } } }",
                "depth",
                20);
    }

    @Test
    void fieldsWithinFields() {
        refused(
                "{ series(first: 1) { nodes { latest { " + "vintages { ".repeat(20) + "id" + " }".repeat(20)
                        + " } } } }",
                "depth",
                20);
        refused("{ " + "... { ".repeat(1000) + "me { username }" + " }".repeat(1000) + " }", null, 0);
    }

    @Test
    void listsWithinListsOfLiterals() {
        refused("{ node(id: " + "[".repeat(2400) + "1" + "]".repeat(2400) + ") { id } }", null, 0);
        refused(
                "{ series(filter: " + "{indicator: ".repeat(1500) + "\"x\"" + "}".repeat(1500) + ") { totalCount } }",
                null,
                0);
    }

    @ParameterizedTest
    @ValueSource(ints = {5001, 100_000})
    void aFloodOfTokens(int tokens) {
        var answer = refused("{ me { " + "username ".repeat(tokens) + " } }", null, 0);
        answer.body("errors[0].message", containsString("5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ me { %s } }",
                "{ area(code: \"%s\") { name } }",
                "{ node(id: \"area:%s\") { id } }",
                "{ areas(search: \"%s\") { code } }",
                "{ me { username } } # %s",
                "{ %s: area(code: \"%s\") { name } }"
            })
    void tokensOfHalfAMegabyte(String query) {
        var answer = ask(query.replace("%s", "x".repeat(400_000)));
        answer.body("data.findAll { it.value.name != null }.size()", equalTo(0));
        assertThat(answer.extract().asString().length(), lessThan(1_300_000));
        assertThat(statistics.calls(), empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999", "-99999999999999999999", "1e400", "0.1"})
    void numbersBeyondAllBounds(String number) {
        refused("{ series(first: " + number + ") { totalCount } }", null, 0);
        assertThat(statistics.calls(), empty());
    }

    @Test
    void aMillionElementsInAVariable() {
        with(realm.reader())
                .body(body(ANY_QUERY, "[" + "1,".repeat(999_999) + "1]"))
                .post("/graphql")
                .then()
                .statusCode(413);
    }

    @Test
    void asManyElementsInAVariableAsABodyHolds() {
        refusedBody(body(ANY_QUERY, "[" + "1,".repeat(499_000) + "1]"), "variables", 50_000);
        refusedBody(body(ANY_QUERY, "[" + "[],".repeat(300_000) + "[]]"), "variables", 50_000);
        refusedBody(body(ANY_QUERY, "{" + many(60_000, n -> "\"" + n + "\": 1,") + "\"x\": 1}"), "variables", 50_000);
    }

    @Test
    void listsWithinListsInAVariable() {
        var deep = post(body(ANY_QUERY, "[".repeat(100_000) + "]".repeat(100_000)));
        assertThat(deep.statusCode(), lessThan(500));
        assertThat(deep.asString(), not(containsString("java.")));
        assertThat(deep.jsonPath().getString("errors[0].extensions.code"), equalTo("BAD_USER_INPUT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __type(name: \"Query\") { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } }",
                "{ __schema { types { fields { type { fields { name } } } } } }",
                "{ __schema { types { interfaces { possibleTypes { interfaces { possibleTypes { name } } } } } } }",
                "{ a: __schema { types { name } } b: __schema { types { name } } }",
                "{ a: __type(name: \"Area\") { name } b: __type(name: \"Area\") { name } }"
            })
    void circlesThroughTheSchema(String query) {
        ask(query).body("data", nullValue()).body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    @Test
    void errorsWithoutEnd() {
        var answer = ask("{ me { " + many(1500, n -> "no" + n) + " } }");
        assertThat(answer.extract().jsonPath().getList("errors").size(), lessThan(120));
    }

    @Test
    void listsTimesAliasesTimesLists() {
        refused(
                "{ areas { "
                        + many(20, n -> "a" + n + ": series(limit: 500) { figures(limit: 1000) { vintages { id } } }")
                        + " } }",
                "cost",
                LimitsTest.MOST);
        refused("{ series(first: 500) { nodes { figures(limit: 1000) { printed } } } }", "cost", LimitsTest.MOST);
    }

    private ValidatableResponse refused(String query, @Nullable String limit, int most) {
        return refused(ask(query), limit, most);
    }

    private ValidatableResponse refusedBody(String body, String limit, int most) {
        return refused(post(body).then(), limit, most);
    }

    private ValidatableResponse refused(ValidatableResponse answer, @Nullable String limit, int most) {
        answer.body("data", nullValue()).body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
        if (limit != null) {
            answer.body("errors.size()", equalTo(1))
                    .body("errors[0].extensions.limit", equalTo(limit))
                    .body("errors[0].extensions.most", equalTo(most));
        }
        assertThat(answer.extract().asString(), not(containsString("graphql.")));
        assertThat(statistics.calls(), empty());
        assertThat(partnerships.calls(), empty());
        return answer;
    }

    private Response post(String body) {
        return with(realm.reader()).body(body).post("/graphql");
    }

    private static String body(String query, String variable) {
        return "{\"query\": \"%s\", \"variables\": {\"v\": %s}}".formatted(query, variable);
    }

    private static String many(int count, IntFunction<String> text) {
        return IntStream.rangeClosed(1, count).mapToObj(text).collect(Collectors.joining(" "));
    }
}
