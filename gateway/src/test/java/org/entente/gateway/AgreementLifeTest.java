package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Agreements, payments, engagements, statements and stages reach the service as they were meant, on the version meant. */
@QuarkusTest
class AgreementLifeTest extends GatewayTest {

    private static final String LE_TOUQUET = "le-touquet-treaty-2003";

    @Test
    void draftsAnAgreementWithAllThatItSays() {
        // When
        var answer = write("""
                mutation { draftAgreement(reason: "Signed today", input: {id: "italy-malta-2026", title: "Memorandum", shortTitle: "M", instrument: MEMORANDUM_OF_UNDERSTANDING,
                    pillars: [RETURNS_READMISSION], visibility: RESTRICTED, agencies: ["Guardia Costiera"], note: "N", sources: ["https://example.org/s"],
                    parties: [{area: "ITA", roles: [DESTINATION], actions: [{kind: SIGNED, actedOn: "2026-02-03", place: "Rome"}]}, {area: "LBY", roles: [TRANSIT]}],
                    documents: [{title: "Text", url: "https://example.org/t", language: "it", publishedOn: "2026-02"}], related: [{kind: EXTENDS, agreementId: "agreement:italy-libya-treaty-2008"}],
                    events: [{status: SIGNED, actedOn: "2026-02-03"}], commitments: [{id: "italy-malta-1", kind: PLEDGE, provider: "ITA", receiver: "LBY", sector: "15190", money: {amount: 1000000.5, currency: "EUR"}}]}) {
                    id version state title shortTitle binding visibility agencies note parties { area { name } roles actions { kind place publishedOn } } documents { title publishedOn }
                    related { kind agreement { shortTitle } } events { id status publishedOn } commitments { id money { amount } agreement { version state } } } }""");

        // Then
        answer.body("errors", nullValue())
                .body("data.draftAgreement.id", equalTo("agreement:italy-malta-2026"))
                .body("data.draftAgreement.version", equalTo(1))
                .body("data.draftAgreement.state", equalTo("DRAFT"))
                .body("data.draftAgreement.visibility", equalTo("RESTRICTED"))
                .body("data.draftAgreement.parties.area.name", contains("Italy", "Libya"))
                .body("data.draftAgreement.parties[0].actions[0].publishedOn", equalTo("2026-02-03"))
                .body("data.draftAgreement.related[0].agreement.shortTitle", equalTo("Italy-Libya treaty 2008"))
                .body("data.draftAgreement.commitments[0].agreement", equalTo(Map.of("version", 1, "state", "DRAFT")));
        assertThat(partnerships.calls(), contains("POST /agreements", "POST /query"));
        assertThat(
                sent(0),
                equalTo(
                        "{\"title\":\"Memorandum\",\"shortTitle\":\"M\",\"instrument\":\"MEMORANDUM_OF_UNDERSTANDING\",\"pillars\":[\"RETURNS_READMISSION\"],\"parties\":[{\"area\":\"ITA\",\"roles\":[\"DESTINATION\"],\"actions\":[{\"kind\":\"SIGNED\",\"actedOn\":\"2026-02-03\",\"place\":\"Rome\"}]},{\"area\":\"LBY\",\"roles\":[\"TRANSIT\"]}],\"visibility\":\"RESTRICTED\",\"agencies\":[\"Guardia Costiera\"],\"documents\":[{\"title\":\"Text\",\"url\":\"https://example.org/t\",\"language\":\"it\",\"publishedOn\":\"2026-02\"}],\"related\":[{\"kind\":\"EXTENDS\",\"agreement\":\"italy-libya-treaty-2008\"}],\"sources\":[\"https://example.org/s\"],\"events\":[{\"status\":\"SIGNED\",\"actedOn\":\"2026-02-03\"}],\"commitments\":[{\"id\":\"italy-malta-1\",\"kind\":\"PLEDGE\",\"provider\":\"ITA\",\"receiver\":\"LBY\",\"sector\":\"15190\",\"amount\":1000000.5,\"currency\":\"EUR\",\"conditional\":false,\"restates\":[]}],\"note\":\"N\",\"id\":\"italy-malta-2026\",\"reason\":\"Signed today\"}"));
        assertThat(partnerships.requests().get(0).getHeader("If-Match"), nullValue());
    }

    /** What somebody does not mention must not vanish because of a new title. */
    @Test
    void changesWhatTheInputSaysAndLeavesTheRest() {
        // When
        var answer = write("""
                mutation { changeAgreement(id: "%s", expectedVersion: 1, reason: "A typing error", input: {title: "Treaty", shortTitle: "", instrument: TREATY, pillars: [BORDER_MANAGEMENT], agencies: [],
                    parties: [{area: "GBR", roles: [DESTINATION]}, {area: "FRA", roles: [TRANSIT], actions: []}]}) {
                    version title shortTitle agencies binding sources events { status } parties { area { code } actions { place } } } }""".formatted(LE_TOUQUET));

        // Then
        answer.body("errors", nullValue())
                .body("data.changeAgreement.version", equalTo(2))
                .body("data.changeAgreement.title", equalTo("Treaty"))
                .body("data.changeAgreement.shortTitle", nullValue())
                .body("data.changeAgreement.agencies", empty())
                .body("data.changeAgreement.binding", equalTo(true))
                .body("data.changeAgreement.sources", hasSize(2))
                .body("data.changeAgreement.events.status", contains("SIGNED", "IN_FORCE"))
                .body("data.changeAgreement.parties[0].actions.place", contains("Le Touquet"))
                .body("data.changeAgreement.parties[1].actions", empty());
        assertThat(partnerships.calls(), contains("POST /query", "PUT /agreements/" + LE_TOUQUET));
        assertThat(request(1).getHeader("If-Match"), equalTo("\"1\""));
        assertThat(sent(0), containsString("\"ids\":[\"" + LE_TOUQUET + "\"],\"version\":1"));
    }

    @Test
    void keepsTheCommitmentsOfAChangedAgreementWithTheirIds() {
        // When
        write("""
                mutation { changeAgreement(id: "italy-tunisia-2020", expectedVersion: 1, input: {title: "T", instrument: TREATY, pillars: [ASYLUM_PROCESSING],
                    parties: [{area: "ITA", roles: [DESTINATION]}, {area: "TUN", roles: [TRANSIT]}]}) { commitments { id } } }""").body("errors", nullValue()).body("data.changeAgreement.commitments", hasSize(2));

        // Then
        assertThat(sent(1), containsString("{\"id\":\"italy-tunisia-2020-1\",\"kind\":"));
        assertThat(sent(1), containsString("\"restates\":[\"italy-tunisia-2020-"));
    }

    @Test
    void changesNothingThatTheCallerCannotSee() {
        // When
        var answer = write(
                "mutation { changeAgreement(id: \"%s\", expectedVersion: 7, input: {title: \"T\", instrument: TREATY, pillars: [], parties: []}) { id } }"
                        .formatted(LE_TOUQUET));

        // Then
        answer.body("errors[0].extensions.code", equalTo("NOT_FOUND"));
        assertThat(partnerships.calls(), contains("POST /query"));
    }

    @Test
    void takesAnAgreementThroughItsLifeAndReadsEachVersionBelowIt() {
        // When
        var answer = write("""
                mutation {
                    a: recordLifecycleEvent(agreementId: "agreement:%1$s", expectedVersion: 1, event: {status: SUSPENDED, actedOn: "2024-05", effectiveOn: "2024-06-01", note: "N"}, reason: "R") { version state events { status agreement { version } } }
                    b: recordPartyAction(agreementId: "%1$s", expectedVersion: 2, area: "FRA", action: {kind: WITHDREW, of: SIGNED, actedOn: "2024-07-01"}) { version parties { area { code } actions { kind of } } versions { version state change changes publishedBy } }
                    c: recordCommitment(agreementId: "%1$s", expectedVersion: 3, commitment: {kind: COMMITMENT, provider: "GBR", receiver: "FRA", pillar: BORDER_MANAGEMENT, money: {amount: 5, currency: "GBP"}, restates: ["commitment:uk-rwanda-mou-2022-1"]}) { version commitments { id restates { id } } } }""".formatted(LE_TOUQUET));
        var published = ask(
                approver(),
                "mutation { publishAgreement(id: \"%s\", expectedVersion: 4) { version state } }"
                        .formatted(LE_TOUQUET));

        // Then
        answer.body("errors", nullValue())
                .body("data.a.version", equalTo(2))
                .body("data.a.events.status", contains("SIGNED", "IN_FORCE", "SUSPENDED"))
                .body("data.a.events.agreement.version", contains(2, 2, 2))
                .body("data.b.parties[1].actions[1]", equalTo(Map.of("kind", "WITHDREW", "of", "SIGNED")))
                .body("data.b.versions.state", contains("DRAFT", "DRAFT", "PUBLISHED"))
                .body("data.b.versions[2].publishedBy", equalTo("approver"))
                .body("data.b.versions[0].changes", contains("Something was changed"))
                .body("data.c.commitments[0].restates.id", contains("commitment:uk-rwanda-mou-2022-1"));
        published.body("data.publishAgreement", equalTo(Map.of("version", 4, "state", "PUBLISHED")));
        var path = " /agreements/" + LE_TOUQUET;
        assertThat(
                partnerships.calls(),
                contains(
                        "POST" + path + "/events",
                        "POST /query",
                        "POST" + path + "/parties/FRA/actions",
                        "POST /query",
                        "POST" + path + "/commitments",
                        "POST /query",
                        "POST" + path + "/publication"));
        assertThat(
                sent(0),
                equalTo(
                        "{\"status\":\"SUSPENDED\",\"actedOn\":\"2024-05\",\"effectiveOn\":\"2024-06-01\",\"note\":\"N\",\"reason\":\"R\"}"));
        assertThat(sent(2), equalTo("{\"kind\":\"WITHDREW\",\"of\":\"SIGNED\",\"actedOn\":\"2024-07-01\"}"));
        assertThat(
                partnerships.requests().stream()
                        .map(request -> request.getHeader("If-Match"))
                        .toList(),
                contains("\"1\"", null, "\"2\"", null, "\"3\"", null, "\"4\""));
    }

    @Test
    void paysACommitmentAndShowsItAsTheDraftHasIt() {
        // When
        var answer = write("""
                mutation { recordDisbursement(commitmentId: "commitment:uk-france-declaration-march-2023-1", money: {amount: 20000000, currency: "GBP"}, on: "2022-04-29", sourceUrl: "https://example.org", reason: "R") {
                    id disbursed { id money { amount currency } on sourceUrl } agreement { version state commitments { id pays { id } } } } }""");

        // Then
        answer.body("errors", nullValue())
                .body("data.recordDisbursement.id", equalTo("commitment:uk-france-declaration-march-2023-1"))
                .body("data.recordDisbursement.disbursed.money.amount", contains(20000000))
                .body("data.recordDisbursement.disbursed[0].on", equalTo("2022-04-29"))
                .body("data.recordDisbursement.agreement.version", equalTo(2))
                .body("data.recordDisbursement.agreement.state", equalTo("DRAFT"))
                .body(
                        "data.recordDisbursement.agreement.commitments.find { it.pays != null }.pays.id",
                        equalTo("commitment:uk-france-declaration-march-2023-1"));
        assertThat(
                partnerships.calls().get(0),
                equalTo("POST /commitments/uk-france-declaration-march-2023-1/disbursements"));
        assertThat(
                sent(0),
                equalTo(
                        "{\"amount\":20000000,\"currency\":\"GBP\",\"on\":\"2022-04-29\",\"sourceUrl\":\"https://example.org\",\"reason\":\"R\"}"));
        assertThat(request(0).getHeader("If-Match"), nullValue());
    }

    @Test
    void paysOntoTheVersionThatTheCallerHasSeenWhereTheyNameIt() {
        // When
        write(
                "mutation { recordDisbursement(commitmentId: \"uk-france-declaration-march-2023-1\", money: {amount: 1, currency: \"GBP\"}, on: \"2022-04-29\", expectedVersion: 3) { id } }");

        // Then
        assertThat(request(0).getHeader("If-Match"), equalTo("\"3\""));
    }

    @Test
    void writesEngagementsStatementsAndStages() {
        // When
        var answer = write("""
                mutation {
                    a: recordEngagement(input: {title: "Visit", kind: VISIT, from: "2024-05", visiting: ["GBR"], hosts: ["TUN"], agreementIds: ["%s"], sourceUrl: "https://example.org/1", sources: ["https://example.org/2"]}) { version state visiting { name } sources agreements { id } }
                    b: changeEngagement(id: "engagement:visit", expectedVersion: 1, input: {title: "Visit", from: "2024-05-06", visiting: ["GBR"], hosts: ["TUN"]}, reason: "The day is known") { state }
                    c: recordStatement(input: {speaker: "A ministry", about: ["TUN"], stance: DEMANDS, summary: "S", on: "2024-01-02"}) { version state stance about { code } }
                    d: recordPartnershipStage(input: {lead: "ITA", partner: "TUN", roles: [TRANSIT], stage: DEEPENING, since: "2024"}) { id version state stage since }
                    e: changePartnershipStage(expectedVersion: 1, input: {lead: "ITA", partner: "TUN", roles: [TRANSIT], stage: ACTIVE, since: "2024"}) { stage }
                    f: changeStatement(id: "statement-1", expectedVersion: 1, input: {speaker: "A ministry", about: ["TUN"], stance: WARNS, summary: "S", on: "2024-01-02"}) { stance } }""".formatted(LE_TOUQUET));
        var published = ask(approver(), """
                mutation { a: publishEngagement(id: "visit", expectedVersion: 2) { state } b: publishStatement(id: "statement-1", expectedVersion: 2) { state }
                    c: publishPartnershipStage(id: "partnership:ITA-TUN", since: "2024", expectedVersion: 2) { state lead { name } } }""");

        // Then
        answer.body("errors", nullValue())
                .body("data.a.state", equalTo("DRAFT"))
                .body("data.a.sources", contains("https://example.org/1", "https://example.org/2"))
                .body("data.a.agreements.id", contains("agreement:" + LE_TOUQUET))
                .body("data.c.about.code", contains("TUN"))
                .body("data.d.id", equalTo("partnership:ITA-TUN"))
                .body("data.e.stage", equalTo("ACTIVE"))
                .body("data.f.stance", equalTo("WARNS"));
        published
                .body("errors", nullValue())
                .body("data.a.state", equalTo("PUBLISHED"))
                .body("data.c.lead.name", equalTo("Italy"));
        assertThat(
                partnerships.calls(),
                contains(
                        "POST /engagements",
                        "POST /query",
                        "PUT /engagements/visit",
                        "POST /statements",
                        "POST /partnerships",
                        "PUT /partnerships/ITA/TUN/2024",
                        "PUT /statements/statement-1",
                        "POST /engagements/visit/publication",
                        "POST /statements/statement-1/publication",
                        "POST /partnerships/ITA/TUN/2024/publication"));
        assertThat(
                sent(0),
                equalTo(
                        "{\"title\":\"Visit\",\"kind\":\"VISIT\",\"from\":\"2024-05\",\"visiting\":[\"GBR\"],\"hosts\":[\"TUN\"],\"offices\":[],\"agreements\":[\""
                                + LE_TOUQUET
                                + "\"],\"sources\":[\"https://example.org/1\",\"https://example.org/2\"]}"));
        assertThat(
                sent(3),
                equalTo(
                        "{\"speaker\":\"A ministry\",\"about\":[\"TUN\"],\"stance\":\"DEMANDS\",\"summary\":\"S\",\"on\":\"2024-01-02\"}"));
        assertThat(
                sent(4),
                equalTo(
                        "{\"lead\":\"ITA\",\"partner\":\"TUN\",\"roles\":[\"TRANSIT\"],\"stage\":\"DEEPENING\",\"since\":\"2024\"}"));
    }

    private ValidatableResponse write(String mutation) {
        return ask(editor(), mutation);
    }

    private LoggedRequest request(int call) {
        return partnerships.requests().get(call);
    }

    private String sent(int call) {
        return request(call).getBodyAsString();
    }

    private String editor() {
        return realm.token("editor", List.of("*"), "reader", "editor");
    }

    private String approver() {
        return realm.token("approver", List.of(), "reader", "approver");
    }
}
