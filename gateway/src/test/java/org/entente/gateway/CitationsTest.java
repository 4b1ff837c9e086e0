package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was quoted is pinned in the services that hold it, and shown as they pinned it. */
@QuarkusTest
class CitationsTest extends GatewayTest {

    private static final String AGREEMENT = "le-touquet-treaty-2003";

    @Test
    void pinsFiguresAndAgreementsEachInItsService() {
        // Given
        var figure = figure("606,000");
        forgetCalls();

        // When
        var answer = cite(realm.reader(), List.of(figure), List.of("agreement:" + AGREEMENT));

        // Then
        answer.body("errors", nullValue())
                .body("data.cite.id", matchesPattern("citation:f[a-z2-7]{13}-a[a-z2-7]{13}"))
                .body("data.cite.at", equalTo(Pinned.AT))
                .body("data.cite.asOf", equalTo(Pinned.AT))
                .body("data.cite.recordedAsOf", equalTo(Pinned.AT))
                .body("data.cite.figures.printed", contains("606,000"))
                .body("data.cite.figures.release.publisher", contains("Office for National Statistics"))
                .body("data.cite.agreements.id", contains("agreement:" + AGREEMENT))
                .body("data.cite.text.readLines()", hasSize(3))
                .body(
                        "data.cite.text",
                        allOf(
                                startsWith("Publisher (2023). Title. What f"),
                                containsString("As known on " + Pinned.AT + " and recorded by " + Pinned.AT)));
        assertThat(statistics.calls(), contains(equalTo("POST /citations"), startsWith("GET /citations/f")));
        assertThat(partnerships.calls(), contains(equalTo("POST /citations"), startsWith("GET /citations/a")));
        assertThat(
                statistics.requests().get(0).getBodyAsString(),
                equalTo("{\"figures\":[\"%s\"],\"asOf\":null,\"recordedAsOf\":null}"
                        .formatted(figure.substring("figure:".length()))));
    }

    @Test
    void hashesWhatItShows() {
        // When
        var answer = cite(realm.reader(), List.of(figure("606,000")), List.of(AGREEMENT))
                .extract();

        // Then
        String content = answer.path("data.cite.content");
        assertThat(
                content,
                matchesPattern("\\{\"agreements\":\\{\"pinned\":\"a[a-z]+\"},\"figures\":\\{\"pinned\":\"f[a-z]+\"}}"));
        assertThat(answer.path("data.cite.sha256"), equalTo(sha256(content)));
        String text = answer.path("data.cite.text");
        assertThat(text, containsString(answer.path("data.cite.id")));
        assertThat(text, containsString(answer.path("data.cite.sha256")));
    }

    /** Without an instant in the request each service takes that of its own write. */
    @Test
    void saysOfEachPartFromWhichInstantsItIs() {
        // Given
        var later = "2026-11-26T10:11:12.5Z";
        var figure = figure("606,000");
        partnerships.misprint("(\"(?:asOf|recordedAsOf)\":\")" + Pinned.AT, "$1" + later);

        // When
        var answer = cite(realm.reader(), List.of(figure), List.of(AGREEMENT));

        // Then
        answer.body("errors", nullValue())
                .body("data.cite.asOf", equalTo(Pinned.AT))
                .body("data.cite.recordedAsOf", equalTo(Pinned.AT))
                .body(
                        "data.cite.text",
                        containsString(
                                "Figures as known on %1$s and recorded by %1$s; agreements as known on %2$s and recorded by %2$s."
                                        .formatted(Pinned.AT, "2026-11-26T10:11:12.500Z")));
    }

    @Test
    void leavesAServiceAloneThatHasNothingToPin() {
        // Given
        var figure = figure("606,000");
        forgetCalls();

        // Then
        cite(realm.reader(), List.of(figure), List.of())
                .body("data.cite.id", matchesPattern("citation:f[a-z2-7]{13}"))
                .body("data.cite.agreements", empty());
        assertThat(partnerships.calls(), empty());
        forgetCalls();
        cite(realm.reader(), List.of(), List.of(AGREEMENT))
                .body("data.cite.id", matchesPattern("citation:a[a-z2-7]{13}"))
                .body("data.cite.figures", empty());
        assertThat(statistics.calls(), empty());
    }

    @Test
    void showsTheSameAgainUnderItsIdAndAsANode() {
        // Given
        var cited = cite(realm.reader(), List.of(figure("606,000")), List.of(AGREEMENT))
                .extract();
        String id = cited.path("data.cite.id");
        forgetCalls();

        // When
        var answer = ask(
                "query ($id: ID!) { one: citation(id: $id) %1$s two: citation(id: $id) { text } node(id: $id) { ... on Citation %1$s } }"
                        .formatted(FIELDS),
                Map.of("id", id));

        // Then
        answer.body("errors", nullValue())
                .body("data.one", equalTo(cited.path("data.cite")))
                .body("data.node", equalTo(cited.path("data.cite")))
                .body("data.two.text", equalTo(cited.path("data.cite.text")));
        assertThat(statistics.calls(), hasSize(1));
        assertThat(partnerships.calls(), hasSize(1));
    }

    @Test
    void answersEverythingBelowForItsInstants() {
        // Given
        var figure = figure("606,000");
        var byInstant = ask(
                "mutation ($figures: [ID!]!) { cite(figureIds: $figures, agreementIds: [], asOf: \"2023-06-01\") { id figures { vintages { printed } } } }",
                Map.of("figures", List.of(figure)));
        String id = byInstant.extract().path("data.cite.id");

        // Then
        byInstant.body("data.cite.figures.vintages.printed.flatten()", contains("606,000"));
        forgetCalls();
        var query =
                "{ citation(id: \"%s\") { asOf figures { vintages { printed } } } now: node(id: \"%s\") { ... on Figure { vintages { printed } } } }"
                        .formatted(id, figure);
        ask(query)
                .body("data.citation.asOf", equalTo("2023-06-01T00:00:00Z"))
                .body("data.citation.figures.vintages.printed.flatten()", contains("606,000"))
                .body("data.now.vintages.printed", contains("606,000", "745,000", "764,000", "873,000"));
        assertThat(asked(), containsString("\"asOf\":\"2023-06-01T00:00:00Z\",\"recordedAsOf\":null"));
        forgetCalls();
        ask(realm.auditor(), query);
        assertThat(asked(), containsString("\"asOf\":\"2023-06-01T00:00:00Z\",\"recordedAsOf\":\"" + Pinned.AT + "\""));
    }

    @Test
    void handsTheInstantsOnAndLetsAuditorsAloneChooseTheRecordedOne() {
        // Given
        var mutation =
                "mutation { cite(figureIds: [], agreementIds: [\"%s\"], asOf: \"2023-06-01\", recordedAsOf: \"2026-01-01\") { recordedAsOf } }"
                        .formatted(AGREEMENT);
        forgetCalls();

        // Then
        ask(mutation).body("data.cite", nullValue()).body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        assertThat(partnerships.calls(), empty());
        ask(realm.auditor(), mutation).body("data.cite.recordedAsOf", equalTo("2026-01-01T00:00:00Z"));
        assertThat(
                partnerships.requests().get(0).getBodyAsString(),
                equalTo(
                        "{\"agreements\":[\"%s\"],\"asOf\":\"2023-06-01T00:00:00Z\",\"recordedAsOf\":\"2026-01-01T00:00:00Z\"}"
                                .formatted(AGREEMENT)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | [] | figureIds",
                "[\"figure:x\"] | [] | figureIds[0]",
                "[] | [\"a\", \"b\", \"a\"] | agreementIds[2]",
                "[] | [\"series:a\"] | agreementIds[0]",
            })
    void refusesWhatCannotBeCitedBeforeAnybodyIsAsked(String figures, String agreements, String argument) {
        // Given
        forgetCalls();

        // When
        var answer = ask("mutation { cite(figureIds: %s, agreementIds: %s) { id } }".formatted(figures, agreements));

        // Then
        answer.body("data.cite", nullValue())
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.argument", equalTo(argument));
        assertThat(statistics.calls(), empty());
        assertThat(partnerships.calls(), empty());
    }

    @Test
    void refusesMoreThanFiftyOfAKind() {
        // Given
        var ids = IntStream.range(0, 51).mapToObj(n -> "agreement-" + n).toList();

        // Then
        cite(realm.reader(), List.of(), ids)
                .body("errors[0].extensions.argument", equalTo("agreementIds"))
                .body("errors[0].message", containsString("51"));
        cite(realm.reader(), List.of(), ids.subList(0, 50)).body("errors", nullValue());
    }

    @Test
    void namesTheIdThatAServiceDoesNotKnow() {
        // Given
        var figure = figure("606,000");
        statistics.answer(
                "/citations",
                aResponse()
                        .withStatus(400)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody(
                                "{\"status\": 400, \"code\": \"BAD_PARAMETER\", \"detail\": \"figures[0]: there is no such figure\", \"errors\": [{\"field\": \"figures[0]\", \"value\": \"%s\", \"reason\": \"there is no such figure from these instants\"}]}"
                                        .formatted(figure)));
        forgetCalls();

        // Then
        cite(realm.reader(), List.of(figure), List.of(AGREEMENT))
                .body("data.cite", nullValue())
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.argument", equalTo("figureIds[0]"))
                .body("errors[0].extensions.errors[0].value", equalTo(figure))
                .body("errors[0].message", allOf(containsString("figureIds[0]"), containsString(figure)));
        assertThat(partnerships.calls(), empty());
    }

    @Test
    void failsWholeWhenOneServiceIsAwayAndIsSentAgainUnderItsKey() {
        // Given
        var figure = figure("606,000");
        partnerships.answer("/citations", serverError());
        forgetCalls();

        // When
        var failed = citeUnder("my-key", figure);
        partnerships.answerByContract();
        var again = citeUnder("my-key", figure);

        // Then
        failed.body("data.cite", nullValue())
                .body("errors[0].extensions.code", equalTo("SERVICE_UNAVAILABLE"))
                .body("errors[0].message", containsString("Ask again later"));
        again.body("errors", nullValue()).body("data.cite.id", startsWith("citation:f"));
        var keys = statistics.requests().stream()
                .filter(request -> request.getMethod().getName().equals("POST"))
                .map(request -> request.getHeader("Idempotency-Key"))
                .toList();
        assertThat(keys, hasSize(2));
        assertThat(keys.get(0), allOf(startsWith("graph-"), equalTo(keys.get(1))));
        assertThat(partnerships.requests().get(0).getHeader("Idempotency-Key"), equalTo(keys.get(0)));
    }

    @Test
    void whatAServiceDoesNotShowDoesNotExist() {
        // Given
        String id = cite(realm.reader(), List.of(figure("606,000")), List.of(AGREEMENT))
                .extract()
                .path("data.cite.id");
        partnerships.answer(
                "/citations/" + id.substring(id.lastIndexOf('-') + 1),
                aResponse()
                        .withStatus(404)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"status\": 404, \"code\": \"NOT_FOUND\"}"));

        // Then
        ask("{ citation(id: \"%s\") { text } }".formatted(id))
                .body("errors", nullValue())
                .body("data.citation", nullValue());
        partnerships.answer(
                "/citations/" + id.substring(id.lastIndexOf('-') + 1),
                aResponse().withStatus(404));
        ask("{ citation(id: \"%s\") { text } }".formatted(id))
                .body("errors[0].extensions.code", equalTo("SERVICE_UNAVAILABLE"))
                .body("errors[0].message", not(containsString("404")));
        ask("{ citation(id: \"citation:nonsense\") { text } }")
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    private static final String FIELDS =
            "{ id at asOf recordedAsOf text content sha256 figures { id printed value release { publisher title } } agreements { id title version events { status actedOn } } }";

    private ValidatableResponse cite(String token, List<String> figures, List<String> agreements) {
        return with(token)
                .body(Map.of(
                        "query",
                        "mutation ($figures: [ID!]!, $agreements: [ID!]!) { cite(figureIds: $figures, agreementIds: $agreements) %s }"
                                .formatted(FIELDS),
                        "variables",
                        Map.of("figures", figures, "agreements", agreements)))
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse citeUnder(String key, String figure) {
        return with(realm.reader())
                .header("Idempotency-Key", key)
                .body(Map.of(
                        "query",
                        "mutation { cite(figureIds: [\"%s\"], agreementIds: [\"%s\"]) { id } }"
                                .formatted(figure, AGREEMENT)))
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    /** The global id of a vintage of net migration of the year ending December 2022. */
    private String figure(String printed) {
        List<Map<String, String>> vintages =
                ask("{ node(id: \"series:%s\") { ... on Series { figures(from: \"2022\", to: \"2022\") { vintages { id printed } } } } }"
                                .formatted(NET_MIGRATION))
                        .extract()
                        .path("data.node.figures.vintages.flatten()");
        return vintages.stream()
                .filter(one -> printed.equals(one.get("printed")))
                .map(one -> one.get("id"))
                .findFirst()
                .orElseThrow();
    }

    private String asked() {
        return statistics.requests().stream()
                .map(request -> request.getBodyAsString())
                .reduce("", String::concat);
    }

    private void forgetCalls() {
        statistics.forgetCalls();
        partnerships.forgetCalls();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
