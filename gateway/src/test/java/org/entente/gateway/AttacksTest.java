package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.oneOf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One probe for each way to ask for too much: refused with the limit's name, before any service hears of it. */
@QuarkusTest
class AttacksTest extends GatewayTest {

    private static final String ANY_QUERY = "query ($v: [ID!]) { __typename me { username } }";

    /** Where no limit of ours is met, since the parser or the validation comes first. */
    private static final String NO_LIMIT = "";

    /** Reads names of any length. */
    private final ObjectMapper json = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNameLength(1 << 20).build())
            .build());

    private final HttpClient client = HttpClient.newHttpClient();

    private record Answer(int status, String text, JsonNode json) {

        JsonNode extensions() {
            return json.at("/errors/0/extensions");
        }
    }

    @Test
    void aFloodOfAliases() throws Exception {
        refused("{ area(code: \"GBR\") { " + many(201, n -> "a" + n + ": name") + " } }", "aliases", 200);
        refused(
                "{ area(code: \"GBR\") { " + many(20, n -> "b" + n + ": series { ...f }")
                        + " } } fragment f on Series { " + many(20, n -> "a" + n + ": key") + " }",
                "aliases",
                200);
    }

    @Test
    void aFloodOfRootFields() throws Exception {
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
    void aFloodOfDirectives(String query) throws Exception {
        refused(query.formatted("@include(if: true) ".repeat(51)), "directives", 50);
        refused(query.formatted("@a ".repeat(2000)), "directives", 50);
    }

    @Test
    void directivesOnManyFields() throws Exception {
        refused("{ me { " + "username @skip(if: false) ".repeat(51) + " } }", "directives", 50);
    }

    @Test
    void fragmentsWithinFragments() throws Exception {
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
    void fragmentsInCircles(String query) throws Exception {
        refused(query, "selections", 2000);
    }

    @Test
    void aFragmentThatHoldsItselfDeeperDown() throws Exception {
        refused(
                "{ node(id: \"series:A\") { ...a } } fragment a on Series { latest { release { figures { nodes { ...b } } } } } fragment b on Figure { release { figures { nodes { ...b } } } }",
                "depth",
                20);
    }

    @Test
    void fieldsWithinFields() throws Exception {
        refused(
                "{ series(first: 1) { nodes { latest { " + "vintages { ".repeat(20) + "id" + " }".repeat(20)
                        + " } } } }",
                "depth",
                20);
        refused("{ " + "... { ".repeat(1000) + "me { username }" + " }".repeat(1000) + " }", NO_LIMIT, 0);
    }

    @Test
    void listsWithinListsOfLiterals() throws Exception {
        refused("{ node(id: " + "[".repeat(2400) + "1" + "]".repeat(2400) + ") { id } }", NO_LIMIT, 0);
        refused(
                "{ series(filter: " + "{indicator: ".repeat(1500) + "\"x\"" + "}".repeat(1500) + ") { totalCount } }",
                NO_LIMIT,
                0);
    }

    @ParameterizedTest
    @ValueSource(ints = {5001, 25_000})
    void aFloodOfTokens(int tokens) throws Exception {
        var answer = refused("{ me { " + "username ".repeat(tokens) + " } }", NO_LIMIT, 0);
        assertThat(
                answer.json().at("/errors/0/message").asText().contains("5000")
                        || answer.json().at("/errors/0/message").asText().contains("5,000"),
                equalTo(true));
    }

    /** In whatever place; what a caller sends comes back once at most, as the name of a field. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ me { LONG } }                         | BAD_USER_INPUT",
                "{ area(code: \"LONG\") { name } }       | BAD_USER_INPUT",
                "{ node(id: \"area:LONG\") { id } }      | BAD_USER_INPUT",
                "{ areas(search: \"LONG\") { code } }    | BAD_USER_INPUT",
                "{ me { username } } # LONG              | ''",
                "{ LONG: area(code: \"LONG\") { name } } | BAD_USER_INPUT"
            })
    void aTokenOfTwoHundredThousandCharacters(String query, String code) throws Exception {
        var answer = ask(query.replace("LONG", "x".repeat(200_000)), Map.of(), true);
        assertThat(answer.extensions().path("code").asText(), equalTo(code));
        assertThat(answer.text().length(), lessThan(500_000));
        assertThat(statistics.calls(), empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999", "-99999999999999999999", "1e400", "0.1"})
    void numbersBeyondAllBounds(String number) throws Exception {
        refused("{ series(first: " + number + ") { totalCount } }", NO_LIMIT, 0);
    }

    @Test
    void aMillionElementsInAVariable() throws Exception {
        assertThat(post(body(ANY_QUERY, "[" + "1,".repeat(999_999) + "1]")).status(), equalTo(413));
    }

    @Test
    void asManyElementsInAVariableAsABodyHolds() throws Exception {
        refused(post(body(ANY_QUERY, "[" + "1,".repeat(499_000) + "1]")), "variables", 50_000);
        refused(post(body(ANY_QUERY, "[" + "[],".repeat(300_000) + "[]]")), "variables", 50_000);
        refused(post(body(ANY_QUERY, "{" + many(60_000, n -> "\"" + n + "\": 1,") + "\"x\": 1}")), "variables", 50_000);
    }

    @Test
    void manyElementsBehindADocumentThatIsKnown() throws Exception {
        var known = "mutation Known($v: [ID!]!) { cite(figureIds: $v, agreementIds: []) { id } }";
        ask(known, Map.of("v", "nonsense"), true);
        refused(post(body(known, "[" + "1,".repeat(60_000) + "1]")), "variables", 50_000);
    }

    @Test
    void listsWithinListsInAVariable() throws Exception {
        refused(post(body(ANY_QUERY, "[".repeat(100_000) + "]".repeat(100_000))), NO_LIMIT, 0);
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
    void circlesThroughTheSchema(String query) throws Exception {
        refused(query, NO_LIMIT, 0);
    }

    @Test
    void errorsWithoutEnd() throws Exception {
        var answer = refused("{ me { " + many(1500, n -> "no" + n) + " } }", NO_LIMIT, 0);
        assertThat(answer.json().get("errors").size(), lessThan(120));
    }

    @Test
    void listsTimesAliasesTimesLists() throws Exception {
        refused(
                "{ areas { "
                        + many(20, n -> "a" + n + ": series(limit: 500) { figures(limit: 1000) { vintages { id } } }")
                        + " } }",
                "cost",
                LimitsTest.MOST);
        refused("{ series(first: 500) { nodes { figures(limit: 1000) { printed } } } }", "cost", LimitsTest.MOST);
    }

    @Test
    void aDocumentThatIsTooLong() throws Exception {
        refused("{ me { username } } #" + "x".repeat(262_144), "characters", 262_144);
    }

    private Answer refused(String query, String limit, int most) throws IOException, InterruptedException {
        return refused(ask(query, Map.of(), false), limit, most);
    }

    private Answer refused(Answer answer, String limit, int most) {
        assertThat(answer.status(), oneOf(200, 400));
        assertThat("something was answered", isNothing(answer.json().path("data")), equalTo(true));
        assertThat(answer.extensions().path("code").asText(), equalTo("BAD_USER_INPUT"));
        assertThat(answer.extensions().path("limit").asText(), equalTo(limit));
        assertThat(answer.extensions().path("most").asInt(), equalTo(most));
        assertThat(
                "words of the inside",
                answer.text().contains("java.") || answer.text().contains("graphql."),
                equalTo(false));
        assertThat(statistics.calls(), empty());
        assertThat(partnerships.calls(), empty());
        return answer;
    }

    private static boolean isNothing(JsonNode data) {
        return data.isMissingNode()
                || data.isNull()
                || data.properties().stream().allMatch(field -> field.getValue().isNull());
    }

    private Answer ask(String query, Map<String, Object> variables, boolean inPart)
            throws IOException, InterruptedException {
        var answer = post(json.writeValueAsString(Map.of("query", query, "variables", variables)));
        assertThat(answer.status(), inPart ? equalTo(200) : oneOf(200, 400));
        return answer;
    }

    /** Bodies of this size are too much for whoever would print them. */
    private Answer post(String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                .header("Authorization", "Bearer " + realm.reader())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.body(), read(answer.body()));
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException none) {
            return json.nullNode();
        }
    }

    private static String body(String query, String variable) {
        return "{\"query\": \"%s\", \"variables\": {\"v\": %s}}".formatted(query, variable);
    }

    private static String many(int count, IntFunction<String> text) {
        return IntStream.rangeClosed(1, count).mapToObj(text).collect(Collectors.joining(" "));
    }
}
