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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an agreement's record holds beside what it says: versions, succession, standing, payments and the figures around it. */
@QuarkusTest
class AgreementRecordTest extends GatewayTest {

    private static final String LE_TOUQUET = "le-touquet-treaty-2003";

    @Test
    void showsEachVersionAsItWas() {
        // Given
        draft();

        // When
        var answer = ask("""
                { now: agreement(id: "%1$s") { version state events { status } versions { version state recordedAt recordedBy change } }
                  first: agreement(id: "%1$s", version: 1) { version events { status agreement { version } } }
                  second: agreement(id: "%1$s", version: 2) { version state events { status agreement { version } } }
                  none: agreement(id: "%1$s", version: 9) { id } }""".formatted(LE_TOUQUET));

        // Then
        answer.body("errors", nullValue())
                .body("data.now.version", equalTo(1))
                .body("data.now.events.status", contains("SIGNED", "IN_FORCE"))
                .body("data.now.versions.version", contains(2, 1))
                .body("data.now.versions[1].recordedAt", equalTo("2026-01-01T10:00:00Z"))
                .body("data.first.events.agreement.version", everyItem(equalTo(1)))
                .body("data.second.state", equalTo("DRAFT"))
                .body("data.second.events.status", contains("SIGNED", "IN_FORCE", "SUSPENDED"))
                .body("data.second.events.agreement.version", everyItem(equalTo(2)))
                .body("data.none", nullValue());
        assertThat(partnerships.calls(), contains("POST /query", "POST /query"));
    }

    @Test
    void listsDraftsOnDemandAlone() {
        // Given
        draft();

        // When
        var answer = ask(
                "{ drafts: agreements(filter: {state: DRAFT}) { nodes { id version } } all: agreements(filter: {state: PUBLISHED}, first: 500) { nodes { state } } }");

        // Then
        answer.body("data.drafts.nodes", contains(Map.of("id", "agreement:" + LE_TOUQUET, "version", 2)))
                .body("data.all.nodes.state", everyItem(equalTo("PUBLISHED")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version | agreement(id: \"a\", version: 1, asOf: \"2024-01-01\") { id }",
                "version | agreement(id: \"a\", version: 0) { id }",
                "limit   | agreement(id: \"le-touquet-treaty-2003\") { versions(limit: 101) { version } }",
                "limit   | agreement(id: \"le-touquet-treaty-2003\") { series(limit: 501) { key } }",
                "to      | area(code: \"TUN\") { balance(from: \"2024\", to: \"2023-12\") { counted } }",
            })
    void namesTheArgumentAtFault(String argument, String field) {
        // When
        var answer = ask("{ " + field + " }");

        // Then
        answer.body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.argument", equalTo(argument));
    }

    @Test
    void saysWhoCameAfterAndHowEachPartyStands() {
        // When
        var answer = ask("""
                { agreement(id: "uk-rwanda-mou-2022") { succession { kind agreement { id succession { kind } } through { id } } }
                  treaty: agreement(id: "%s") { parties { area { code } now: status before: status(on: "2003-01-01") after: status(on: "2003-03-01") } } }""".formatted(LE_TOUQUET));

        // Then
        answer.body("errors", nullValue())
                .body("data.agreement.succession.kind", contains("SUPERSEDES"))
                .body("data.agreement.succession[0].agreement.id", equalTo("agreement:uk-rwanda-treaty-2023"))
                .body("data.agreement.succession[0].agreement.succession", empty())
                .body("data.agreement.succession[0].through", nullValue())
                .body("data.treaty.parties.now", contains("SIGNATORY", "SIGNATORY"))
                .body("data.treaty.parties.before", contains("NONE", "NONE"))
                .body("data.treaty.parties.after", contains("SIGNATORY", "SIGNATORY"));
    }

    @Test
    void saysWhyMoneyIsInNoSumAndWhoRestatesIt() {
        // When
        var answer = ask("""
                { area(code: "GBR") { funding(side: PROVIDER, receiver: "RWA", pillar: DEVELOPMENT, spread: true) { pillar counted spreadAmounts note leftOut { id } exclusions { reason words commitment { id } restatedBy { id } } }
                    balance(side: PROVIDER, from: "2016", to: "2026", receiver: "RWA") { period from to purpose pillars counted pledgedOnCondition { amount } committed { amount currency } note exclusions { reason commitment { id } } } } }""");

        // Then
        answer.body("errors", nullValue())
                .body("data.area.funding", hasSize(1))
                .body("data.area.funding[0].note", equalTo("Each amount was divided evenly."))
                .body("data.area.funding[0].exclusions.size()", equalTo(2))
                .body("data.area.funding[0].exclusions.reason", everyItem(equalTo("RESTATED")))
                .body("data.area.funding[0].exclusions[0].commitment.id", equalTo("commitment:uk-rwanda-mou-2022-1"))
                .body("data.area.funding[0].exclusions[0].restatedBy.id", equalTo("commitment:uk-rwanda-mou-2022-3"))
                .body("data.area.balance.purpose", contains("DEVELOPMENT", "OTHER"))
                .body("data.area.balance[0].from", equalTo("2023-01-01"))
                .body("data.area.balance[0].note", nullValue());
        assertThat(partnerships.calls(), contains("POST /query", "POST /query"));
        var asked = partnerships.requests().get(0).getBodyAsString();
        assertThat(
                asked,
                containsString("\"pillar\":\"DEVELOPMENT\",\"provider\":null,\"receiver\":\"RWA\",\"spread\":true"));
        assertThat(asked, containsString("\"from\":\"2016\",\"to\":\"2026\""));
    }

    /** Two years before the first event, 2022, to two years after the last, unless the query says otherwise. */
    @Test
    void showsTheFiguresAroundAnAgreement() {
        // When
        var answer = ask("""
                { agreement(id: "uk-albania-joint-communique-2022") { events { actedOn } series(indicator: "SMALL_BOAT_ARRIVALS_BY_NATIONALITY") { key refArea { code } counterpartArea { code }
                    figures { period { label } } all: figures(from: "1900", to: "2100") { period { label } } some: figures(from: "2023", to: "2023") { period { label } } } } }""");

        // Then
        answer.body("errors", nullValue())
                .body("data.agreement.events[0].actedOn", equalTo("2022-12-13"))
                .body(
                        "data.agreement.series.key",
                        contains(
                                "A.SMALL_BOAT_ARRIVALS_BY_NATIONALITY.GBR.ALB.CHANNEL_SMALL_BOAT.HO",
                                "Q.SMALL_BOAT_ARRIVALS_BY_NATIONALITY.GBR.ALB.CHANNEL_SMALL_BOAT.HO"))
                .body("data.agreement.series[1].figures.period.label", hasItem("2022-Q4"))
                .body("data.agreement.series[1].figures.period.label", not(hasItem("2019-Q4")))
                .body("data.agreement.series[1].all.period.label", hasItem("2018-Q1"));
        assertThat(statistics.calls(), contains("POST /series/query", "POST /figures/query"));
        assertThat(statistics.requests().get(1).getBodyAsString(), containsString("\"from\":\"2020\",\"to\":\"2024\""));
    }

    /** Le Touquet: people move from France towards the United Kingdom, and nobody counts the reverse. */
    @Test
    void asksOneWayAlone() {
        // When
        ask("{ agreement(id: \"%s\") { series { key } } }".formatted(LE_TOUQUET))
                .body("errors", nullValue());

        // Then
        var asked = statistics.requests().get(0).getBodyAsString();
        assertThat(asked, containsString("\"refArea\":\"GBR\",\"counterpartArea\":\"FRA\""));
        assertThat(asked, not(containsString("\"refArea\":\"FRA\"")));
    }

    @Test
    void asksOnceForEachLevelWhateverTheLevelHolds() {
        // When
        var answer = ask("""
                { agreements(filter: {search: "uk-rwanda"}) { nodes { versions { changes } succession { kind } engagements { title } series { latest { printed } } parties { status(on: "2024-01-01") }
                    commitments { pays { id } restates { id } disbursed { on } } status(on: "2024-01-01") } } }""");

        // Then
        answer.body("errors", nullValue()).body("data.agreements.nodes", hasSize(2));
        assertThat(partnerships.calls(), contains("POST /query", "POST /query"));
        assertThat(statistics.calls(), contains("POST /series/query"));
    }

    private void draft() {
        ask(
                        realm.token("editor", java.util.List.of("*"), "reader", "editor"),
                        "mutation { recordLifecycleEvent(agreementId: \"%s\", expectedVersion: 1, event: {status: SUSPENDED, actedOn: \"2024-05\"}) { version } }"
                                .formatted(LE_TOUQUET))
                .body("errors", nullValue());
        partnerships.forgetCalls();
    }
}
