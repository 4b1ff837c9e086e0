package org.entente.gateway;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mutations reach the service as they were meant, once, one after the other, and what is below them is true then. */
@QuarkusTest
class WritingTest extends GatewayTest {

    private static final String FIGURE = "f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1/YE.LTIM_NET.GBR.001.ALL.ONS/YE-2022-12";

    @Test
    void draftsARelease() {
        // When
        var answer = write("""
                mutation { draftRelease(input: {publisher: "ONS", title: "Long-term migration", publishedAt: "2026-11-26", embargoUntil: "2026-11-26T09:30:00+01:00",
                    announce: true, url: "https://example.org/lti", licence: "OGL-UK-3.0"}) { id publisher title publishedOn publishedAt embargoUntil announced state figureCount withdrawnAt withdrawalReason } }""");

        // Then
        answer.body("errors", nullValue())
                .body("data.draftRelease.id", startsWith("release:"))
                .body("data.draftRelease.publishedOn", equalTo("2026-11-26"))
                .body("data.draftRelease.embargoUntil", equalTo("2026-11-26T08:30:00Z"))
                .body("data.draftRelease.announced", equalTo(true))
                .body("data.draftRelease.state", equalTo("DRAFT"))
                .body("data.draftRelease.withdrawnAt", nullValue());
        assertThat(statistics.calls(), contains("POST /releases"));
        assertThat(
                sent(0),
                equalTo(
                        "{\"publisher\":\"ONS\",\"title\":\"Long-term migration\",\"publishedAt\":\"2026-11-26T00:00:00Z\",\"embargoUntil\":\"2026-11-26T08:30:00Z\",\"announce\":true,\"url\":\"https://example.org/lti\",\"licence\":\"OGL-UK-3.0\"}"));
    }

    @Test
    void takesWhatIsLeftOutForWhatTheSchemaSays() {
        // When
        write(
                "mutation { draftRelease(input: {publisher: \"ONS\", title: \"T\", publishedAt: \"2026-11-26\"}) { id } }");

        // Then
        assertThat(
                sent(0),
                equalTo(
                        "{\"publisher\":\"ONS\",\"title\":\"T\",\"publishedAt\":\"2026-11-26T00:00:00Z\",\"embargoUntil\":null,\"announce\":false,\"url\":null,\"licence\":null}"));
    }

    /** Numbers of a JSON body are decimals to the last digit. */
    @Test
    void recordsFiguresGivenAsAVariable() {
        // Given
        var release = statistics.draft();
        var figures = List.of(
                Map.of(
                        "seriesKey",
                        "A.LTIM_NET.GBR.001.ALL.ONS",
                        "period",
                        "2022",
                        "printed",
                        "606,000",
                        "rounding",
                        1000),
                Map.of(
                        "seriesKey",
                        "A.LTIM_NET.GBR.001.ALL.ONS",
                        "period",
                        "2023",
                        "printed",
                        "",
                        "value",
                        0.1,
                        "status",
                        "P",
                        "note",
                        "Worked out",
                        "url",
                        "https://example.org/"));

        // When
        var answer = write(
                "mutation ($id: ID!, $figures: [FigureInput!]!) { recordFigures(releaseId: $id, figures: $figures) { figureCount figures { totalCount nodes { printed period { label } seriesKey withdrawn rounding } } } }",
                Map.of("id", "release:" + release, "figures", figures));

        // Then
        answer.body("errors", nullValue())
                .body("data.recordFigures.figureCount", equalTo(3))
                .body("data.recordFigures.figures.totalCount", equalTo(3))
                .body("data.recordFigures.figures.nodes.printed", contains("1,234", "606,000", ""))
                .body("data.recordFigures.figures.nodes.rounding", contains(null, 1000, null))
                .body("data.recordFigures.figures.nodes[1].seriesKey", equalTo("A.LTIM_NET.GBR.001.ALL.ONS"));
        assertThat(
                statistics.calls(),
                contains("POST /releases/" + release + "/figures", "GET /releases/" + release + "/figures"));
        assertThat(
                sent(0),
                equalTo(
                        "{\"figures\":[{\"seriesKey\":\"A.LTIM_NET.GBR.001.ALL.ONS\",\"period\":\"2022\",\"printed\":\"606,000\",\"rounding\":1000,\"value\":null,\"status\":null,\"note\":null,\"url\":null},{\"seriesKey\":\"A.LTIM_NET.GBR.001.ALL.ONS\",\"period\":\"2023\",\"printed\":\"\",\"rounding\":null,\"value\":0.1,\"status\":\"P\",\"note\":\"Worked out\",\"url\":\"https://example.org/\"}]}"));
    }

    @Test
    void takesAReleaseThroughItsLife() {
        // Given
        var release = statistics.draft();

        // When
        var submitted = write("mutation { submitRelease(id: \"%s\") { state submittedBy } }".formatted(release));
        var approved = ask(
                approver(), "mutation { approveRelease(id: \"release:%s\") { state approvedBy } }".formatted(release));
        var withdrawn = ask(
                approver(),
                "mutation { withdrawRelease(id: \"release:%s\", reason: \"Recorded by mistake\", withdrawnAt: \"2023-05-25\") { state withdrawnAt withdrawalReason } }"
                        .formatted(release));

        // Then
        submitted.body("data.submitRelease", equalTo(Map.of("state", "SUBMITTED", "submittedBy", "editor")));
        approved.body("data.approveRelease", equalTo(Map.of("state", "PUBLISHED", "approvedBy", "approver")));
        withdrawn.body(
                "data.withdrawRelease",
                equalTo(Map.of(
                        "state", "WITHDRAWN",
                        "withdrawnAt", "2023-05-25T00:00:00Z",
                        "withdrawalReason", "Recorded by mistake")));
        assertThat(
                statistics.calls(),
                contains(
                        "POST /releases/" + release + "/submission",
                        "POST /releases/" + release + "/approval",
                        "POST /releases/" + release + "/withdrawal"));
        assertThat(sent(2), equalTo("{\"reason\":\"Recorded by mistake\",\"withdrawnAt\":\"2023-05-25T00:00:00Z\"}"));
    }

    @Test
    void draftsAmendmentsOfOneFigure() {
        // When
        var answer = write("""
                mutation { correctReading(figureId: "figure:%1$s", value: 606123.5, evidenceUrl: "https://example.org/e") { title }
                    withdrawFigure(figureId: "figure:%1$s", reason: "Never published") { title } }""".formatted(FIGURE));

        // Then
        answer.body("errors", nullValue()).body("data.correctReading.title", equalTo(FIGURE));
        assertThat(statistics.calls(), contains("POST /corrections", "POST /figure-withdrawals"));
        assertThat(
                sent(0),
                equalTo("{\"figureId\":\"" + FIGURE
                        + "\",\"value\":606123.5,\"evidenceUrl\":\"https://example.org/e\"}"));
        assertThat(
                sent(1),
                equalTo("{\"figureId\":\"" + FIGURE + "\",\"reason\":\"Never published\",\"evidenceUrl\":null}"));
    }

    @Test
    void readsBelowEachMutationWhatIsTrueAfterIt() {
        // Given
        var release = statistics.draft();

        // When
        var answer = write("""
                mutation { a: recordFigures(releaseId: "%1$s", figures: [{seriesKey: "A.X.GBR.001.ALL.ONS", period: "2023", printed: "1"}]) { figureCount figures { totalCount nodes { release { state } } } }
                    b: submitRelease(id: "%1$s") { state figures { totalCount nodes { release { state } } } }
                    c: withdrawRelease(id: "%1$s", reason: "No") { state figures { totalCount nodes { release { state } } } } }""".formatted(release));

        // Then
        answer.body("errors", nullValue())
                .body("data.a.figures.totalCount", equalTo(2))
                .body("data.a.figures.nodes.release.state", everyItem(equalTo("DRAFT")))
                .body("data.b.figures.nodes.release.state", everyItem(equalTo("SUBMITTED")))
                .body("data.c.figures.nodes.release.state", everyItem(equalTo("WITHDRAWN")));
        var path = " /releases/" + release;
        assertThat(
                statistics.calls(),
                contains(
                        "POST" + path + "/figures",
                        "GET" + path + "/figures",
                        "POST" + path + "/submission",
                        "GET" + path + "/figures",
                        "POST" + path + "/withdrawal",
                        "GET" + path + "/figures"));
    }

    /** Nothing but the caller's own token opens the service's door. */
    @Test
    void passesTheCallersOwnTokenOn() {
        // Given
        var release = statistics.draft();
        var token = approver();

        // When
        ask(token, "mutation { approveRelease(id: \"%s\") { figures { totalCount } } }".formatted(release));

        // Then
        assertThat(
                statistics.requests().stream()
                        .map(request -> request.getHeader("Authorization"))
                        .toList(),
                contains("Bearer " + token, "Bearer " + token));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reader      | draftRelease(input: {publisher: \"ONS\", title: \"T\", publishedAt: \"2023-01-01\"})",
                "approver    | draftRelease(input: {publisher: \"ONS\", title: \"T\", publishedAt: \"2023-01-01\"})",
                "approver    | recordFigures(releaseId: \"f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1\", figures: [])",
                "reader      | submitRelease(id: \"f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1\")",
                "editor      | approveRelease(id: \"f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1\")",
                "pre-release | withdrawRelease(id: \"f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1\", reason: \"r\")",
                "approver    | correctReading(figureId: \"any\", value: 1, evidenceUrl: \"https://example.org\")",
                "auditor     | withdrawFigure(figureId: \"any\", reason: \"r\")",
            })
    void saysNoEarlyToWhoLacksTheRole(String role, String field) {
        // When
        var answer = ask(realm.token("someone", List.of("*"), "reader", role), "mutation { " + field + " { id } }");

        // Then
        answer.body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        assertThat(statistics.calls(), empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "releaseId | recordFigures(releaseId: \"series:A\", figures: [])",
                "figures   | recordFigures(releaseId: \"f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1\", figures: [])",
                "id        | submitRelease(id: \"7\")",
                "id        | withdrawRelease(id: \"../../q\", reason: \"r\")",
                "figureId  | correctReading(figureId: \"release:f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1\", value: 1, evidenceUrl: \"https://example.org\")",
                "figureId  | withdrawFigure(figureId: \"\", reason: \"r\")",
            })
    void namesTheArgumentAtFault(String argument, String field) {
        // When
        var answer = write("mutation { " + field + " { id } }");

        // Then
        answer.body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.argument", equalTo(argument))
                .body("errors[0].message", containsString("`" + argument + "`"));
        assertThat(statistics.calls(), empty());
    }

    /** Nothing that can be sent on, and so nothing of which the service could say what is wrong. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reason          | withdrawRelease(id: \\\"f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1\\\", reason: $half)",
                "input.title     | draftRelease(input: {publisher: \\\"ONS\\\", title: $half, publishedAt: \\\"2023-01-01\\\"})",
                "figures[0].note | recordFigures(releaseId: \\\"f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1\\\", figures: [{seriesKey: \\\"\\\", period: \\\"\\\", printed: \\\"\\\", note: $half}])",
            })
    void refusesHalvesOfCharacters(String argument, String field) {
        // When
        var answer = with(editor())
                .body("{\"query\": \"mutation ($half: String!) { %s { id } }\", \"variables\": {\"half\": \"\\ud800\"}}"
                        .formatted(field))
                .post("/graphql")
                .then();

        // Then
        answer.body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.argument", equalTo(argument));
        assertThat(statistics.calls(), empty());
    }

    @Test
    void takesNoMoreFiguresThanTheServiceDoes() {
        // Given
        var figures = IntStream.rangeClosed(1, 1001)
                .mapToObj(n -> Map.of("seriesKey", "A.X.GBR.001.ALL.ONS", "period", String.valueOf(n), "printed", "1"))
                .toList();

        // When
        var answer = write(
                "mutation ($figures: [FigureInput!]!) { recordFigures(releaseId: \"f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1\", figures: $figures) { id } }",
                Map.of("figures", figures));

        // Then
        answer.body("errors[0].extensions.argument", equalTo("figures"))
                .body("errors[0].message", equalTo("`figures` must be 1 to 1000; they were 1001."));
        assertThat(statistics.calls(), empty());
    }

    @Test
    void keepsToTheLimitsOfAQueryBelowAMutation() {
        // When
        var answer = write(
                "mutation { submitRelease(id: \"%s\") { figures(first: 500) { nodes { vintages { vintages { vintages { vintages { id } } } } } } } }"
                        .formatted(statistics.draft()));

        // Then
        answer.body("data", nullValue()).body("errors[0].message", containsString("the limit is " + LimitsTest.MOST));
        assertThat(statistics.calls(), empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void runsNothingThatAddressesAsk(String method) {
        // Given
        var release = statistics.draft();

        // When
        for (var path : List.of("/graphql", "/graphql/")) {
            with(editor())
                    .queryParam("query", "mutation { submitRelease(id: \"%s\") { state } }".formatted(release))
                    .request(method, path)
                    .then()
                    .statusCode(not(200));
            with(editor())
                    .queryParam("query", "mutation { submitRelease(id: \"%s\") { state } }".formatted(release))
                    .body("{\"query\": \"{ me { username } }\"}")
                    .post(path);
        }

        // Then
        assertThat(statistics.calls(), empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/plain; charset=utf-8",
                "application/graphql",
                "application/x-www-form-urlencoded",
                "application/jsonp"
            })
    void runsNothingThatABrowserSendsUnasked(String type) {
        // Given
        var release = statistics.draft();

        for (var path : List.of("/graphql", "/graphql/")) {
            // When
            var answer = RestAssured.given()
                    .auth()
                    .oauth2(editor())
                    .config(RestAssured.config()
                            .encoderConfig(encoderConfig().encodeContentTypeAs(type, ContentType.TEXT)))
                    .contentType(type)
                    .body("{\"query\": \"mutation { submitRelease(id: \\\"%s\\\") { state } }\"}".formatted(release))
                    .post(path);

            // Then
            answer.then().statusCode(415).body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
        }
        assertThat(statistics.calls(), empty());
    }

    private ValidatableResponse write(String mutation) {
        return ask(editor(), mutation);
    }

    private ValidatableResponse write(String mutation, Map<String, Object> variables) {
        return with(editor())
                .body(Map.of("query", mutation, "variables", variables))
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    private String sent(int call) {
        return statistics.requests().get(call).getBodyAsString();
    }

    private String editor() {
        return realm.token("editor", List.of("*"), "reader", "editor");
    }

    private String approver() {
        return realm.token("approver", List.of(), "reader", "approver");
    }
}
