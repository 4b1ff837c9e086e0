package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A partnerships service that fails takes its own fields with it and none of the figures, and the other way round. */
@QuarkusTest
class PartnershipsFailuresTest extends GatewayTest {

    private static final long WELL_BEFORE_A_SILENCE_ENDS = 7_000;

    private static final String BOTH_SIDES = """
            { me { username } series(first: 3) { nodes { key latest { printed } refArea { code partnerships { stage } funding { pillar } } } }
              agreement(id: "rome-process") { id } agreements(first: 3) { nodes { id } } engagements(first: 3) { nodes { id } } node(id: "statement:statement-1") { id } }
            """;

    private static final List<String> ITS_ROOTS = List.of("agreement", "agreements", "engagements", "node");

    @ParameterizedTest
    @MethodSource("org.entente.gateway.FailuresTest#failures")
    void keepsTheFiguresWhenTheServiceAnswersWith(FailuresTest.Failure failure) {
        // Given
        ask(BOTH_SIDES);
        partnerships.answer(failure.answer());

        // When
        var answer = ask(BOTH_SIDES);

        // Then
        onlyItsOwnFieldsAreGone(answer);
    }

    @Test
    void keepsTheFiguresWhenTheServiceIsGone() {
        // Given
        ask(BOTH_SIDES);
        partnerships.stop();

        try {
            // When
            var answer = ask(BOTH_SIDES);

            // Then
            onlyItsOwnFieldsAreGone(answer);
        } finally {
            partnerships.restart();
        }
        ask(BOTH_SIDES).body("errors", nullValue());
    }

    private static void onlyItsOwnFieldsAreGone(ValidatableResponse answer) {
        answer.time(lessThan(WELL_BEFORE_A_SILENCE_ENDS))
                .body("data.me.username", equalTo("reader"))
                .body("data.series.nodes", hasSize(3))
                .body("data.series.nodes.key", everyItem(notNullValue()))
                .body("data.series.nodes.refArea.partnerships", everyItem(nullValue()))
                .body("data.series.nodes.refArea.funding", everyItem(nullValue()))
                .body("errors", hasSize(6))
                .body(
                        "errors.path.collect { it.join('/') }.sort()",
                        equalTo(List.of(
                                "agreement",
                                "agreements",
                                "engagements",
                                "node",
                                "series/nodes/0/refArea/funding",
                                "series/nodes/0/refArea/partnerships")))
                .body("errors.extensions.code", everyItem(equalTo("SERVICE_UNAVAILABLE")))
                .body(
                        "errors.message",
                        everyItem(equalTo("The partnerships service does not answer as it should. Ask again later.")));
        for (var root : ITS_ROOTS) {
            answer.body("data." + root, nullValue());
        }
        saysNothingOfTheInside(answer);
    }

    private static void saysNothingOfTheInside(ValidatableResponse answer) {
        var text = answer.extract().asString();
        for (var secret : List.of("Exception", "java", "org.", "localhost", "1809", "internal:", "select", "html")) {
            assertThat(text, not(containsString(secret)));
        }
    }

    @ParameterizedTest
    @MethodSource("org.entente.gateway.FailuresTest#failures")
    void keepsTheAgreementsWhenStatisticsAnswersWith(FailuresTest.Failure failure) {
        // Given
        var query =
                "{ agreements(first: 3) { nodes { id parties { area { code series { key } } } status(on: \"2020-01-01\") } } series { totalCount } }";
        ask(query);
        statistics.answer(failure.answer());

        // When
        var answer = ask(query);

        // Then
        answer.body("data.agreements.nodes", hasSize(3))
                .body("data.agreements.nodes.parties.area.code.flatten()", everyItem(notNullValue()))
                .body("data.agreements.nodes.status", everyItem(notNullValue()))
                .body("data.agreements.nodes.parties.area.series.flatten()", everyItem(nullValue()))
                .body("data.series", nullValue())
                .body("errors", hasSize(2))
                .body("errors.extensions.code", everyItem(equalTo("SERVICE_UNAVAILABLE")))
                .body("errors.message", everyItem(containsString("The statistics service")));
    }

    @Test
    void keepsAnAgreementOfWhichAQuestionFails() {
        // Given
        partnerships.fail("/query", "\"statuses\":[{");

        // When
        var answer = ask(
                "{ agreements(first: 3) { nodes { title parties { area { name } } status later: status(on: \"2030-01-01\") } } }");

        // Then
        answer.body("data.agreements.nodes.title", hasSize(3))
                .body("data.agreements.nodes.status", everyItem(notNullValue()))
                .body("data.agreements.nodes.later", everyItem(nullValue()))
                .body("errors", hasSize(1))
                .body("errors[0].path", equalTo(List.of("agreements", "nodes", 0, "later")))
                .body("errors[0].extensions", equalTo(Map.of("code", "SERVICE_UNAVAILABLE", "rows", 3)));
    }

    @Test
    void failsTheBadQuestionOfACallAndNotTheOthers() {
        // Given
        partnerships.refuse("/query", "\"party\":\"BAD\"");

        // When
        var answer = ask("""
                { bad: agreements(filter: {party: "BAD"}) { totalCount } good: agreements { totalCount } engagements { totalCount } node(id: "partnership:GBR-ALB") { id } }
                """);

        // Then
        answer.body("data.bad", nullValue())
                .body("data.good.totalCount", equalTo(49))
                .body("data.engagements.totalCount", equalTo(44))
                .body("data.node.id", equalTo("partnership:GBR-ALB"))
                .body("errors", hasSize(1))
                .body("errors[0].path", equalTo(List.of("bad")))
                .body("errors[0].message", equalTo("not like this"))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    /** Each is well-formed JSON, and each could only be an answer to something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"areas\": []}",
                "{\"engagements\": [{\"items\": [], \"total\": 0, \"next\": null}], \"areas\": []}",
                "{\"agreements\": [{\"items\": [], \"total\": 0, \"next\": null}, {\"items\": [], \"total\": 0, \"next\": null}], \"areas\": []}",
                "{\"agreements\": [{\"items\": [], \"total\": 0, \"next\": null}]}",
                "{\"agreements\": [null], \"areas\": []}",
                "{\"agreements\": [{\"items\": [{\"id\": \"rome-process\"}], \"total\": 1, \"next\": null}], \"areas\": []}",
                "{\"agreements\": [{\"items\": [ROW], \"total\": 1, \"next\": null}], \"areas\": []}",
                "{\"agreements\": [{\"items\": [OTHER], \"total\": 1, \"next\": null}], \"areas\": [AREA]}",
                "{\"agreements\": [{\"items\": [ROW, ROW], \"total\": 2, \"next\": null}], \"areas\": [AREA]}",
                "{\"agreements\": [{\"items\": [ODD], \"total\": 1, \"next\": null}], \"areas\": [AREA]}",
                "{\"agreements\": [{\"items\": [NEVER], \"total\": 1, \"next\": null}], \"areas\": [AREA]}",
                "{\"agreements\": [{\"items\": [NAMELESS], \"total\": 1, \"next\": null}], \"areas\": [AREA]}",
            })
    void countsAnAnswerThatDoesNotFitTheQuestionAsNone(String answer) {
        // Given
        var row = """
                {"id": "rome-process", "title": "t", "instrument": "TREATY", "binding": true, "pillars": [], "parties": [{"area": "ITA", "roles": [], "actions": []}], "status": "SIGNED",
                 "events": [{"id": "rome-process/signed/2023", "status": "SIGNED", "actedOn": "2023", "publishedOn": "2023", "warnings": []}], "commitments": [], "documents": [], "agencies": [], "sources": [], "related": [], "visibility": "PUBLIC", "state": "PUBLISHED"}
                """;
        var area = "{\"code\": \"ITA\", \"name\": \"Italy\", \"kind\": \"COUNTRY\", \"numericCode\": \"380\"}";
        partnerships.answer(
                "/query",
                okJson(answer.replace("ROW", row)
                        .replace("OTHER", row.replace("rome-process\", \"title", "rome-protocol\", \"title"))
                        .replace("ODD", row.replace("\"TREATY\"", "\"HANDSHAKE\""))
                        .replace("NEVER", row.replace("\"actedOn\": \"2023\"", "\"actedOn\": \"2023-02-30\""))
                        .replace("NAMELESS", row.replace("rome-process", "Rome Process"))
                        .replace("AREA", area)));

        // When
        var asked = ask("{ me { username } agreement(id: \"rome-process\") { id } }");

        // Then
        asked.body("data.me.username", equalTo("reader"))
                .body("data.agreement", nullValue())
                .body("errors", hasSize(1))
                .body("errors[0].path", equalTo(List.of("agreement")))
                .body("errors[0].extensions", equalTo(Map.of("code", "SERVICE_UNAVAILABLE")));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void saysWhatTheServiceForbids(int status) {
        // Given
        partnerships.answer(aResponse().withStatus(status));

        // When
        var answer = ask("{ agreements { totalCount } series { totalCount } }");

        // Then
        answer.body("data.series.totalCount", equalTo(22))
                .body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo(status == 401 ? "UNAUTHENTICATED" : "FORBIDDEN"));
        saysNothingOfTheInside(answer);
    }
}
