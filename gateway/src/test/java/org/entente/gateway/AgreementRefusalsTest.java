package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused, here or by the service, says so in the graph's own names; and what may be sent again says that. */
@QuarkusTest
class AgreementRefusalsTest extends GatewayTest {

    private static final String LE_TOUQUET = "le-touquet-treaty-2003";

    @Test
    void showsBothVersionsWhenTheWriteIsStale() {
        // Given
        partnerships.answer("/agreements/" + LE_TOUQUET + "/events", problem(412, """
                "code": "STALE_VERSION", "detail": "Version 4 came after version 3.", "expectedVersion": 3, "currentVersion": 4, "difference": ["An event was added: SUSPENDED on 2024-05"],
                "versions": [{"version": 3, "state": "PUBLISHED", "recordedAt": "2026-01-01T00:00:00Z", "recordedBy": "ann", "change": "Signed", "publishedAt": "2026-01-02T00:00:00Z", "publishedBy": "bob"},
                    {"version": 4, "state": "DRAFT", "recordedAt": "2026-01-03T00:00:00Z", "recordedBy": "cem", "change": "Suspended", "publishedAt": null, "publishedBy": null}]"""));

        // When
        var answer = write(event(3));

        // Then
        answer.body("data.recordLifecycleEvent", nullValue())
                .body("errors", hasSize(1))
                .body("errors[0].message", equalTo("Version 4 came after version 3."))
                .body("errors[0].extensions.code", equalTo("STALE_VERSION"))
                .body("errors[0].extensions.expectedVersion", equalTo(3))
                .body("errors[0].extensions.currentVersion", equalTo(4))
                .body("errors[0].extensions.versions.recordedBy", contains("ann", "cem"))
                .body("errors[0].extensions.versions.change", contains("Signed", "Suspended"))
                .body("errors[0].extensions.versions.publishedBy", contains("bob", null))
                .body("errors[0].extensions.difference", contains("An event was added: SUSPENDED on 2024-05"));
        assertThat(partnerships.calls(), hasSize(1));
    }

    @Test
    void callsWhatIsAtFaultByItsOwnName() {
        // Given
        partnerships.answer("/agreements", problem(422, """
                "code": "ROWS_REFUSED", "detail": "d", "errorsTotal": 4, "errors": [{"pointer": "/parties/0/area", "value": "XYZ", "reason": "no such area"}, {"field": "commitments[1].amount", "reason": "r"},
                    {"pointer": "/related/0/agreement", "reason": "r"}, {"pointer": "/reason", "reason": "too long"}]"""));
        partnerships.answer(
                "/commitments/any/disbursements",
                problem(
                        400,
                        "\"code\": \"BAD_PARAMETER\", \"detail\": \"d\", \"errors\": [{\"field\": \"currency\", \"reason\": \"no such currency\"}]"));

        // When
        var drafted = write(
                "mutation { draftAgreement(input: {title: \"T\", instrument: TREATY, pillars: [], parties: []}) { id } }");
        var paid = write(
                "mutation { recordDisbursement(commitmentId: \"any\", money: {amount: 1, currency: \"X\"}, on: \"2024-01-01\") { id } }");

        // Then
        drafted.body(
                        "errors[0].extensions.errors.field",
                        contains(
                                "input.parties[0].area",
                                "input.commitments[1].money.amount",
                                "input.related[0].agreementId",
                                "reason"))
                .body("errors[0].extensions.errors[0].value", equalTo("XYZ"))
                .body("errors[0].extensions.errorsTotal", equalTo(4));
        paid.body("errors[0].extensions.argument", equalTo("money.currency"));
    }

    @ParameterizedTest
    @CsvSource({
        "403, NOT_YOUR_DESK, NOT_YOUR_DESK",
        "403, APPROVED_BY_SUBMITTER, APPROVED_BY_SUBMITTER",
        "404, NOT_FOUND, NOT_FOUND",
        "409, WRONG_STATE, WRONG_STATE",
        "412, STALE_VERSION, STALE_VERSION"
    })
    void keepsTheServicesCode(int status, String code, String shown) {
        // Given
        partnerships.answer(problem(status, "\"code\": \"%s\", \"detail\": \"in its own words\"".formatted(code)));

        // Then
        write(event(1))
                .body("errors[0].extensions", equalTo(Map.of("code", shown)))
                .body("errors[0].message", equalTo("in its own words"));
    }

    /** The service's words name a key that the gateway made. */
    @Test
    void speaksOfTheKeyThatTheCallerSent() {
        partnerships.answer(problem(422, "\"code\": \"KEY_REUSED\", \"detail\": \"the key graph-49 came before\""));
        write(event(1))
                .body("errors[0].extensions", equalTo(Map.of("code", "KEY_REUSED")))
                .body(
                        "errors[0].message",
                        equalTo(
                                "The `Idempotency-Key` of this request came with another operation before. Nothing was changed."));
    }

    /** Sent twice, it would be done twice, unless the operation has a key. */
    @Test
    void saysWhetherTheSameMayBeSentAgainAfterSilence() {
        // Given
        partnerships.answer(WireMock.aResponse().withStatus(504));

        // When
        var without = write(event(1));
        var with = keyed("op-1", event(1));

        // Then
        without.body("errors[0].extensions.code", equalTo("OUTCOME_UNKNOWN"))
                .body("errors[0].message", containsString("Look before you send it again"));
        with.body("errors[0].extensions.code", equalTo("OUTCOME_UNKNOWN"))
                .body("errors[0].message", containsString("Send the same again, which changes nothing a second time"));
    }

    @Test
    void handsOnAKeyThatIsTheSameForTheSameMutationAlone() {
        // Given
        var twice = "mutation { a: %1$s b: %1$s }"
                .formatted(event(1).replace("mutation {", "").replaceAll("}$", ""));

        // When
        keyed("op-1", twice);
        keyed("op-1", twice);
        keyed("op-2", event(1));
        write(event(1));

        // Then
        var keys = partnerships.requests().stream()
                .map(request -> request.getHeader("Idempotency-Key"))
                .toList();
        assertThat(keys, hasSize(6));
        assertThat(keys.get(0).matches("graph-[0-9a-f]{64}"), equalTo(true));
        assertThat(keys.subList(2, 4), equalTo(keys.subList(0, 2)));
        assertThat(keys.stream().distinct().count(), equalTo(4L));
        assertThat(keys.get(5), nullValue());
    }

    @ParameterizedTest
    @CsvSource({"''", "has spaces", "ümlaut"})
    void refusesKeysThatNoServiceWouldTake(String key) {
        // When
        var answer = keyed(key, event(1));

        // Then
        answer.body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].message", containsString("Idempotency-Key"));
        assertThat(partnerships.calls(), empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reader   | draftAgreement(input: {title: \"T\", instrument: TREATY, pillars: [], parties: []})",
                "approver | recordLifecycleEvent(agreementId: \"a\", expectedVersion: 1, event: {status: SIGNED, actedOn: \"2024\"})",
                "auditor  | recordDisbursement(commitmentId: \"a\", money: {amount: 1, currency: \"EUR\"}, on: \"2024-01-01\")",
                "editor   | publishAgreement(id: \"a\", expectedVersion: 1)",
                "editor   | publishEngagement(id: \"a\", expectedVersion: 1)",
                "editor   | publishStatement(id: \"a\", expectedVersion: 1)",
                "editor   | publishPartnershipStage(id: \"ITA-TUN\", since: \"2024\", expectedVersion: 1)",
                "approver | recordEngagement(input: {title: \"T\", from: \"2024\", visiting: [], hosts: []})",
                "reader   | recordStatement(input: {speaker: \"S\", about: [], stance: WARNS, summary: \"S\", on: \"2024\"})",
                "reader   | recordPartnershipStage(input: {lead: \"ITA\", partner: \"TUN\", roles: [], stage: ACTIVE, since: \"2024\"})",
            })
    void saysNoEarlyToWhoLacksTheRole(String role, String field) {
        // When
        var answer = ask(realm.token("someone", List.of("*"), "reader", role), "mutation { " + field + " { id } }");

        // Then
        answer.body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        assertThat(partnerships.calls(), empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agreementId                    | recordLifecycleEvent(agreementId: \"../q\", expectedVersion: 1, event: {status: SIGNED, actedOn: \"2024\"})",
                "expectedVersion                | publishAgreement(id: \"a\", expectedVersion: 0)",
                "area                           | recordPartyAction(agreementId: \"a\", expectedVersion: 1, area: \"../x\", action: {kind: SIGNED, actedOn: \"2024\"})",
                "input.related[0].agreementId   | draftAgreement(input: {title: \"T\", instrument: TREATY, pillars: [], parties: [], related: [{kind: AMENDS, agreementId: \"area:TUN\"}]})",
                "commitment.restates            | recordCommitment(agreementId: \"a\", expectedVersion: 1, commitment: {kind: PLEDGE, provider: \"ITA\", restates: [\"A B\"]})",
                "input.lead                     | changePartnershipStage(expectedVersion: 1, input: {lead: \"../..\", partner: \"TUN\", roles: [], stage: ACTIVE, since: \"2024\"})",
                "commitmentId                   | recordDisbursement(commitmentId: \"a/b\", money: {amount: 1, currency: \"EUR\"}, on: \"2024-01-01\")",
            })
    void namesTheArgumentAtFault(String argument, String field) {
        // When
        var answer = ask(
                realm.token("chief", List.of("*"), "reader", "editor", "approver"),
                "mutation { " + field + " { id } }");

        // Then
        answer.body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.argument", equalTo(argument));
        assertThat(partnerships.calls(), empty());
    }

    /** The service answers for what is published, which a draft is not. */
    @Test
    void doesNotAnswerForADraftWhatIsKnownOfThePublishedAgreement() {
        // When
        var answer = write(event(1).replace(
                        "{ version }",
                        "{ status then: status(on: \"2025-01-01\") parties { status(on: \"2025-01-01\") } }"));

        // Then
        answer.body("data.recordLifecycleEvent.status", equalTo("IN_FORCE"))
                .body("data.recordLifecycleEvent.then", nullValue())
                .body("errors.extensions.argument", contains("on", "on"));
        assertThat(partnerships.calls(), hasSize(1));
    }

    /** No part of a date is made up. */
    @Test
    void refusesDatesThatNoCalendarHas() {
        // When
        var answer = write(
                "mutation { recordLifecycleEvent(agreementId: \"a\", expectedVersion: 1, event: {status: SIGNED, actedOn: \"2024-02-30\"}) { id } }");

        // Then
        answer.body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
        assertThat(partnerships.calls(), empty());
    }

    @Test
    void refusesHalvesOfCharacters() {
        // When
        var answer = with(editor())
                .body(
                        "{\"query\": \"mutation ($half: String!) { draftAgreement(input: {title: \\\"T\\\", instrument: TREATY, pillars: [], parties: [{area: $half, roles: []}]}) { id } }\", \"variables\": {\"half\": \"\\ud800\"}}")
                .post("/graphql")
                .then();

        // Then
        answer.body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.argument", equalTo("input.parties[0].area"));
        assertThat(partnerships.calls(), empty());
    }

    private static String event(int version) {
        return "mutation { recordLifecycleEvent(agreementId: \"%s\", expectedVersion: %d, event: {status: SUSPENDED, actedOn: \"2024-05\"}) { version } }"
                .formatted(LE_TOUQUET, version);
    }

    private static ResponseDefinitionBuilder problem(int status, String members) {
        return WireMock.aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/problem+json")
                .withBody("{\"type\": \"about:blank\", \"status\": %d, %s}".formatted(status, members));
    }

    private ValidatableResponse keyed(String key, String mutation) {
        return with(editor())
                .header("Idempotency-Key", key)
                .body(Map.of("query", mutation))
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse write(String mutation) {
        return ask(editor(), mutation);
    }

    private String editor() {
        return realm.token("editor", List.of("*"), "reader", "editor");
    }
}
