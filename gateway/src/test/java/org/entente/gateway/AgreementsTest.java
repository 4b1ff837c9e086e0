package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AgreementsTest extends GatewayTest {

    @Test
    void showsAllThatIsKnownOfAnAgreement() {
        ask("""
                { agreement(id: "uk-rwanda-mou-2022") { id title shortTitle instrument binding pillars agencies sources note visibility state status
                    parties { area { code name kind } roles actions { kind } } events { id status actedOn effectiveOn publishedOn note sourceUrl warnings }
                    documents { title url language publishedOn }
                    commitments { id kind provider { code } receiver { name } pillar money { amount currency } inKind from to publishedOn conditional note sourceUrl } } }
                """)
                .body("errors", nullValue())
                .body("data.agreement.id", equalTo("agreement:uk-rwanda-mou-2022"))
                .body("data.agreement.shortTitle", equalTo("UK-Rwanda MoU 2022"))
                .body("data.agreement.instrument", equalTo("MEMORANDUM_OF_UNDERSTANDING"))
                .body("data.agreement.binding", equalTo(false))
                .body("data.agreement.pillars", contains("ASYLUM_PROCESSING", "RETURNS_READMISSION", "DEVELOPMENT"))
                .body("data.agreement.agencies", contains("Home Office"))
                .body("data.agreement.sources", hasSize(4))
                .body("data.agreement.note", equalTo("Overlapping totals: do not add them up"))
                .body("data.agreement.visibility", equalTo("PUBLIC"))
                .body("data.agreement.state", equalTo("PUBLISHED"))
                .body("data.agreement.status", equalTo("SUPERSEDED"))
                .body("data.agreement.parties.area.name", contains("United Kingdom", "Rwanda"))
                .body("data.agreement.parties.roles", contains(List.of("DESTINATION"), List.of("TRANSIT")))
                .body("data.agreement.events.status", contains("SIGNED", "ANNOUNCED", "SUPERSEDED"))
                .body("data.agreement.events.id", hasItem("event:uk-rwanda-mou-2022/signed/2022-04-13"))
                .body("data.agreement.events.actedOn", contains("2022-04-13", "2022-04-14", "2023-12-05"))
                .body("data.agreement.documents[0].publishedOn", equalTo("2022-04-13"))
                .body("data.agreement.commitments", hasSize(6))
                .body("data.agreement.commitments[0].money.amount", equalTo(120000000))
                .body("data.agreement.commitments[0].money.currency", equalTo("GBP"))
                .body("data.agreement.commitments[2].publishedOn", nullValue())
                .body("data.agreement.commitments[3].publishedOn", equalTo("2024-03"))
                .body("data.agreement.commitments[4].conditional", equalTo(true))
                .body("data.agreement.commitments[4].from", nullValue());
    }

    @Test
    void makesUpNoDayThatASourceDoesNotKnow() {
        ask("{ agreement(id: \"le-touquet-treaty-2003\") { events { status actedOn } parties { actions { kind actedOn place } } } }")
                .body("data.agreement.events.find { it.status == 'IN_FORCE' }.actedOn", equalTo("2004"))
                .body("data.agreement.parties[0].actions[0].kind", equalTo("SIGNED"))
                .body("data.agreement.parties[0].actions[0].place", equalTo("Le Touquet"));
    }

    @Test
    void findsAnAgreementByEitherFormOfItsId() {
        ask("{ bare: agreement(id: \"rome-process\") { id } global: agreement(id: \"agreement:rome-process\") { id } unknown: agreement(id: \"rome-protocol\") { id } }")
                .body("errors", nullValue())
                .body("data.bare.id", equalTo("agreement:rome-process"))
                .body("data.global.id", equalTo("agreement:rome-process"))
                .body("data.unknown", nullValue());
    }

    @Test
    void saysHowAnAgreementStoodOnEachDayThatIsAskedFor() {
        // When
        var answer = ask("""
                { agreement(id: "uk-rwanda-treaty-2023") { status before: status(on: "2023-12-04") signed: status(on: "2023-12-05") ended: status(on: "2026-03-16") } }
                """);

        // Then
        answer.body("errors", nullValue())
                .body("data.agreement.status", equalTo("TERMINATED"))
                .body("data.agreement.before", equalTo("UNCLEAR"))
                .body("data.agreement.signed", equalTo("SIGNED"))
                .body("data.agreement.ended", equalTo("TERMINATED"));
    }

    @Test
    void asksForNoStatusThatCameWithTheAgreement() {
        ask("{ agreements(first: 5) { nodes { status now: status(on: null) } } }")
                .body("data.agreements.nodes.now", everyItem(notNullValue()));
        assertThat(partnerships.calls(), contains("POST /query"));
    }

    @Test
    void hidesWhatThePublicCouldNotKnowThen() {
        // When
        var answer = ask("""
                { before: agreement(id: "uk-albania-joint-communique-2022", asOf: "2022-12-01") { id }
                  after: agreement(id: "uk-albania-joint-communique-2022", asOf: "2022-12-14") { id engagements { from } }
                  then: agreement(id: "uk-rwanda-mou-2022", asOf: "2022-05-01") { status events { status } commitments { publishedOn restates { id } } }
                  now: agreement(id: "uk-rwanda-mou-2022") { status events { status } commitments { publishedOn restates { id } } } }
                """);

        // Then
        answer.body("errors", nullValue())
                .body("data.before", nullValue())
                .body("data.after.engagements.from", contains("2022-12-13"))
                .body("data.then.status", equalTo("ANNOUNCED"))
                .body("data.then.commitments", hasSize(3))
                .body("data.now.events", hasSize(3))
                .body("data.now.commitments[5].restates", hasSize(3));
    }

    @Test
    void passesBothClocksToEveryQuestion() {
        // When
        ask(realm.auditor(), """
                { agreements(first: 2, asOf: "2024-01-01", recordedAsOf: "2024-02-02") { nodes { status(on: "2023-01-01") related { kind } engagements { id } commitments { restates { id } } } }
                  engagements(first: 2, asOf: "2024-01-01", recordedAsOf: "2024-02-02") { nodes { agreements { id } } }
                  area(code: "GBR", asOf: "2024-01-01", recordedAsOf: "2024-02-02") { agreements(limit: 2) { id } engagements(limit: 2) { id } partnerships { id } statements { id } funding { pillar } } }
                """).body("errors", nullValue());

        // Then
        for (var request : partnerships.requests()) {
            var body = request.getBodyAsString();
            if (!body.isEmpty()) {
                assertThat(body, count(body, "\"asOf\":"), equalTo(count(body, "\"asOf\":\"2024-01-01T00:00:00Z\"")));
                assertThat(
                        body,
                        count(body, "\"recordedAsOf\":"),
                        equalTo(count(body, "\"recordedAsOf\":\"2024-02-02T00:00:00Z\"")));
            }
        }
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    @Test
    void keepsTheRecordedClockForAuditors() {
        ask("{ agreement(id: \"rome-process\", recordedAsOf: \"2024-02-02\") { id } agreements(recordedAsOf: \"2024-02-02\") { totalCount } engagements(recordedAsOf: \"2024-02-02\") { totalCount } }")
                .body("errors.extensions.code", contains("FORBIDDEN", "FORBIDDEN", "FORBIDDEN"));
        assertThat(partnerships.calls(), empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{party: \"RWA\"}                         | uk-rwanda-mou-2022 uk-rwanda-treaty-2023",
                "{party: \"LBY\", partyRole: SOURCE}      | ",
                "{party: \"RWA\", status: TERMINATED}     | uk-rwanda-treaty-2023",
                "{party: \"RWA\", instrument: TREATY}     | uk-rwanda-treaty-2023",
                "{party: \"RWA\", pillar: DEVELOPMENT}    | uk-rwanda-mou-2022",
                "{party: \"FRA\", inForceOn: \"2010-01-01\"} | le-touquet-treaty-2003",
                "{search: \"Frontier Controls\"}          | le-touquet-treaty-2003",
            })
    void filtersAgreementsByAllThatTheFilterSays(String filter, @Nullable String ids) {
        ask("{ agreements(filter: " + filter + ") { totalCount nodes { id } } }")
                .body("errors", nullValue())
                .body(
                        "data.agreements.nodes.id",
                        equalTo(
                                ids == null
                                        ? List.of()
                                        : List.of(ids.split(" ")).stream()
                                                .map(id -> "agreement:" + id)
                                                .toList()));
    }

    @ParameterizedTest
    @CsvSource({"agreements, 49", "engagements, 44"})
    void walksThroughAConnectionFromPageToPage(String connection, int total) {
        for (int size : new int[] {7, 48}) {
            var ids = new ArrayList<String>();
            @Nullable String after = null;
            boolean more = true;
            while (more) {
                var answer =
                        ask("{ %s(first: %d%s) { totalCount edges { cursor node { id } } nodes { id } pageInfo { hasNextPage endCursor } } }"
                                        .formatted(connection, size, after == null ? "" : ", after: \"" + after + "\""))
                                .body("errors", nullValue())
                                .body("data." + connection + ".totalCount", equalTo(total))
                                .extract();
                List<String> page = answer.path("data." + connection + ".nodes.id");
                assertThat(answer.path("data." + connection + ".edges.node.id"), equalTo(page));
                ids.addAll(page);
                after = answer.path("data." + connection + ".pageInfo.endCursor");
                more = answer.path("data." + connection + ".pageInfo.hasNextPage");
            }
            assertThat(ids, hasSize(total));
            assertThat(ids.stream().distinct().toList(), hasSize(total));
        }
    }

    @Test
    void leadsFromAnAgreementToWhatBelongsToIt() {
        ask("""
                { agreement(id: "uk-rwanda-treaty-2023") { related { kind agreement { id related { kind } } } engagements { id from agreements { id } } commitments { agreement { id } restates { id } }
                    events { warnings agreement { id } } } }
                """)
                .body("errors", nullValue())
                .body("data.agreement.related.kind", contains("SUPERSEDES"))
                .body("data.agreement.related[0].agreement.id", equalTo("agreement:uk-rwanda-mou-2022"))
                .body("data.agreement.related[0].agreement.related", empty())
                .body("data.agreement.engagements.from", contains("2023-12-05"))
                .body("data.agreement.engagements[0].agreements.id", contains("agreement:uk-rwanda-treaty-2023"))
                .body("data.agreement.commitments[0].agreement.id", equalTo("agreement:uk-rwanda-treaty-2023"))
                .body("data.agreement.commitments[0].restates", empty())
                .body("data.agreement.events.warnings.flatten()", hasSize(1))
                .body("data.agreement.events[0].agreement.id", equalTo("agreement:uk-rwanda-treaty-2023"));
    }

    @Test
    void narrowsEngagementsDown() {
        ask("""
                { all: engagements { totalCount } tunisia: engagements(area: "TUN", from: "2023-05-29", to: "2023-06-11") { nodes { from visiting { code } hosts { name } title offices outcome sourceUrl sources to kind } }
                  found: engagements(search: "Asylum") { nodes { id } } }
                """)
                .body("errors", nullValue())
                .body("data.all.totalCount", equalTo(44))
                .body("data.tunisia.nodes.from", contains("2023-05-29", "2023-05-31", "2023-06-11"))
                .body("data.tunisia.nodes[2].visiting.code", contains("EU", "ITA", "NLD"))
                .body("data.tunisia.nodes[0].sources[0]", notNullValue())
                .body("data.found.nodes", hasSize(2));
    }

    @Test
    void findsEveryKindOfNodeByTheIdItGaveOut() {
        // Given
        var seen = ask("""
                { agreement(id: "uk-rwanda-mou-2022") { id events { id } commitments { id } engagements { id } } area(code: "GBR") { partnerships { id } statements { id } } }
                """).body("errors", nullValue()).extract();
        List<String> ids = List.of(
                seen.path("data.agreement.id"),
                seen.path("data.agreement.events[1].id"),
                seen.path("data.agreement.commitments[2].id"),
                seen.path("data.agreement.engagements[0].id"),
                seen.path("data.area.partnerships[0].id"),
                seen.path("data.area.statements[0].id"));

        // When
        partnerships.answerByContract();
        var answer = ask("{ "
                + IntStream.range(0, ids.size())
                        .mapToObj(n ->
                                "n%d: node(id: \"%s\") { __typename id ... on Agreement { title } ... on LifecycleEvent { status } ... on Commitment { kind } ... on Engagement { title } ... on Partnership { stage } ... on Statement { stance } }"
                                        .formatted(n, ids.get(n)))
                        .collect(Collectors.joining(" "))
                + " }");

        // Then
        answer.body("errors", nullValue())
                .body("data.collect { it.value.id }", equalTo(ids))
                .body(
                        "data.collect { it.value.__typename }",
                        contains("Agreement", "LifecycleEvent", "Commitment", "Engagement", "Partnership", "Statement"))
                .body("data.collect { it.value.size() }", everyItem(equalTo(3)));
        assertThat(partnerships.calls(), contains("POST /query"));
    }

    @Test
    void findsNoNodeThatWasNotPublicThen() {
        ask("""
                { event: node(id: "event:uk-rwanda-mou-2022/superseded/2023-12-05", asOf: "2023-12-04") { id } eventThen: node(id: "event:uk-rwanda-mou-2022/superseded/2023-12-05", asOf: "2023-12-05") { id }
                  agreement: node(id: "agreement:uk-albania-joint-communique-2022", asOf: "2022-12-01") { id } commitment: node(id: "commitment:uk-rwanda-mou-2022-6", asOf: "2024-07-31") { id }
                  commitmentThen: node(id: "commitment:uk-rwanda-mou-2022-6", asOf: "2024-12-31") { id } none: node(id: "statement:statement-99") { id } }
                """)
                .body("errors", nullValue())
                .body("data.event", nullValue())
                .body("data.eventThen.id", not(nullValue()))
                .body("data.agreement", nullValue())
                .body("data.commitment", nullValue())
                .body("data.commitmentThen.id", equalTo("commitment:uk-rwanda-mou-2022-6"))
                .body("data.none", nullValue());
    }
}
