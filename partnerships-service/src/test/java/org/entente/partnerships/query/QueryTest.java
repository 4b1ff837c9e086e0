package org.entente.partnerships.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.testing.Asking.get;
import static org.entente.partnerships.testing.Asking.query;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.entente.partnerships.testing.Sample.engagement;
import static org.entente.partnerships.testing.Sample.partnership;
import static org.entente.partnerships.testing.Sample.statement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Statements;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class QueryTest {

    @Test
    void anOutlineSaysOfAnAgreementWhatTheWholeSays() {
        // Given
        approved(
                agreement("outlined")
                        .between("ISL", "GNB")
                        .event("signed", "2019-01-01")
                        .event("terminated", "2024-01-01")
                        .commitment("outlined-1", "ISL", "GNB", 3, "ISK"),
                agreement("outlined-later").between("ISL", "GNB").event("announced", "2021-01-01"));
        var selections = List.of(
                Map.of("party", "GNB"),
                Map.of("party", "GNB", "asOf", "2020-01-01"),
                Map.of("party", "GNB", "first", 1),
                Map.of("search", "outlined"),
                Map.of("origin", "GNB", "destination", "ISL", "status", "ANNOUNCED"));

        // When
        JsonPath answer = query(Tokens.reader(), Map.of("agreements", selections, "outlines", selections))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        List<Map<String, Object>> wholes = answer.getList("agreements");
        assertThat(answer.getString("outlines[0].items[0].status")).isEqualTo("TERMINATED");
        assertThat(answer.getString("outlines[1].items[0].status")).isEqualTo("SIGNED");
        assertThat(answer.<Map<String, Object>>getList("outlines"))
                .isEqualTo(wholes.stream().map(QueryTest::outlined).toList());
    }

    private static Map<String, Object> outlined(Map<String, Object> page) {
        Map<String, Object> outlined = new HashMap<>(page);
        outlined.put(
                "items",
                ((List<?>) Objects.requireNonNull(page.get("items")))
                        .stream().map(one -> outlinedAgreement((Map<?, ?>) one)).toList());
        return outlined;
    }

    private static Map<Object, Object> outlinedAgreement(Map<?, ?> whole) {
        Map<Object, Object> outlined = new HashMap<>(whole);
        outlined.keySet().removeAll(Set.of("events", "commitments", "documents", "related", "succession"));
        outlined.put(
                "parties",
                ((List<?>) Objects.requireNonNull(whole.get("parties")))
                        .stream()
                                .map(party -> {
                                    Map<Object, Object> kept = new HashMap<>((Map<?, ?>) party);
                                    kept.keySet().retainAll(Set.of("area", "roles"));
                                    return kept;
                                })
                                .toList());
        return outlined;
    }

    @Test
    void everySortOfQuestionIsAnsweredInItsPlaceByOneStatement() throws SQLException {
        // Given
        approved(
                agreement("many-one")
                        .between("ISL", "GMB")
                        .event("signed", "2019-01-01")
                        .event("in_force", "2020-01-01")
                        .commitment("many-one-1", "ISL", "GMB", 3, "ISK"),
                agreement("many-two").between("ISL", "GIN").event("announced", "2021-01-01"),
                engagement("many-talks").set("visiting", List.of("ISL")).set("hosts", List.of("GMB")),
                partnership("ISL", "GMB", "2021-05").set("stage", "sought"),
                partnership("ISL", "GMB", "2023-05").set("stage", "deepening"),
                statement("many-words").set("about", List.of("ISL", "011")));
        Map<String, ?> questions = Map.of(
                "agreements",
                        List.of(
                                Map.of("party", "GIN"),
                                Map.of("party", "GMB"),
                                Map.of("party", "GMB", "asOf", "2018-01-01")),
                "outlines", List.of(Map.of("party", "GIN")),
                "engagements", List.of(Map.of("origin", "GMB", "destination", "ISL")),
                "partnerships", List.of(Map.of("area", "GMB"), Map.of("area", "GMB", "asOf", "2022-01-01")),
                "statements",
                        List.of(
                                Map.of("origin", "GMB", "destination", "ISL"),
                                Map.of("area", "GMB"),
                                Map.of("area", "PRY")),
                "commitments", List.of(Map.of("ids", List.of("many-one-1"))),
                "funding", List.of(Map.of("area", "GMB"), Map.of("area", "GIN")),
                "balances",
                        List.of(
                                Map.of("area", "GMB"),
                                Map.of("area", "GIN", "spread", true),
                                Map.of("area", "GMB", "by", "PILLAR")),
                "statuses",
                        List.of(
                                Map.of("agreement", "many-one", "on", "2019-06-01"),
                                Map.of("agreement", "many-one", "on", "2021-06-01")),
                "corridors", List.of(Map.of("destination", "ISL")));

        // When
        long statements = Statements.during(() -> query(Tokens.reader(), questions)
                .then()
                .statusCode(200)
                .body(
                        "agreements.collect { it.items*.id }",
                        contains(List.of("many-two"), List.of("many-one"), List.of()))
                .body("engagements[0].items.id", contains("many-talks"))
                .body("partnerships[0].items.stage", contains("DEEPENING"))
                .body("partnerships[1].items.stage", contains("SOUGHT"))
                .body("partnerships[1].items.since", contains("2021-05"))
                .body("statements[0].items.id", hasItem("many-words"))
                .body("statements[1].items.id", hasItem("many-words"))
                .body("statements[2].total", equalTo(0))
                .body("commitments[0].items.agreement", contains("many-one"))
                .body("funding[0].committed.flatten().amount", contains(3))
                .body("funding[1].size()", equalTo(0))
                .body("balances[0].committed.flatten().amount", contains(3))
                .body("balances[0].period", contains("unknown"))
                .body("balances[1].size()", equalTo(0))
                .body("balances[2].committed.flatten().amount", contains(3))
                .body("balances[2].pillars.flatten()", hasSize(1))
                .body("statuses", contains("SIGNED", "IN_FORCE"))
                .body("corridors[0].origin", contains("GIN", "GMB"))
                .body("areas.code", hasItems("ISL", "GMB", "GIN", "011")));

        // Then
        assertThat(statements).isEqualTo(1);
    }

    @Test
    void aListIsOneStatement() throws SQLException {
        for (String path : List.of(
                "/agreements",
                "/engagements",
                "/partnerships",
                "/statements",
                "/funding?area=GMB",
                "/funding?area=GMB&spread=true&from=2020-01-01",
                "/funding/balance?area=GMB",
                "/funding/balance?area=GMB&spread=true",
                "/funding/balance?area=GMB&by=PILLAR",
                "/agreements/many-one",
                "/areas")) {
            assertThat(Statements.during(() -> get(path))).as(path).isEqualTo(1);
        }
    }

    @Test
    void listsTogetherAskForNoMoreItemsThanAnAnswerMayHold() {
        List<?> lists = Collections.nCopies(20, Map.of("party", "GMB", "first", 500));
        query(Tokens.reader(), Map.of("agreements", lists)).then().statusCode(200);
        query(Tokens.reader(), Map.of("agreements", lists, "commitments", List.of(Map.of("ids", List.of("one")))))
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"))
                .body("errors[0].field", equalTo("first"))
                .body("errors[0].value", equalTo("10001"));
        query(Tokens.reader(), Map.of("agreements", Collections.nCopies(100, Map.of("first", Integer.MAX_VALUE))))
                .then()
                .statusCode(400);
    }

    @Test
    void aMillionBadQuestionsAreRefusedBeforeAnybodyLooksAtThem() {
        query(Tokens.reader(), Map.of("corridors", Collections.nCopies(1_000_000, "")))
                .then()
                .statusCode(400);
        query(Tokens.reader(), Map.of("corridors", Collections.nCopies(100_000, Collections.emptyMap())))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("questions"));
        var nulls = new ArrayList<Map<String, ?>>(Collections.nCopies(100_000, null));
        query(Tokens.reader(), Map.of("corridors", nulls))
                .then()
                .statusCode(400)
                .body("errors.size()", equalTo(1));
    }

    @Test
    void listsOfPartnershipsAndStatementsKnowOnlyWhatWasKnown() {
        // Given
        approved(
                partnership("NOR", "ERI", "2021-05").set("stage", "sought"),
                partnership("NOR", "ERI", "2023").set("stage", "ended"),
                statement("known-later").set("about", List.of("ERI")).set("on", "2022-02-03"));

        // Then
        get("/partnerships", "area", "ERI", "asOf", "2021-05-31").body("total", equalTo(0));
        get("/partnerships", "area", "ERI", "asOf", "2021-06-01").body("items.stage", contains("SOUGHT"));
        get("/partnerships", "area", "ERI", "asOf", "2023-12-31").body("items.stage", contains("SOUGHT"));
        get("/partnerships", "area", "ERI", "asOf", "2024-01-01").body("items.stage", contains("ENDED"));
        get("/statements", "area", "ERI", "asOf", "2022-02-02").body("total", equalTo(0));
        get("/statements", "area", "ERI", "asOf", "2022-02-03").body("items.id", contains("known-later"));
    }

    @Test
    void aStatementIsOfACorridorWhenItSpeaksOfEachEndByItself() {
        // Given
        approved(
                statement("about-europe").set("about", List.of("150")),
                statement("about-europe-and-moldova").set("about", List.of("155", "MDA")));

        // Then
        get("/statements", "origin", "MDA", "destination", "CHE")
                .body("items.id", contains("about-europe-and-moldova"));
        get("/statements", "origin", "BLR", "destination", "CHE").body("total", equalTo(0));
    }

    @Test
    void aUnionIsADestinationAsItsMembersAre() {
        // Given
        approved(agreement("union-corridor")
                .set(
                        "parties",
                        List.of(
                                Map.of("area", "EU", "role", "organisation"),
                                Map.of("area", "IOM", "role", "organisation"),
                                Map.of("area", "ZMB", "role", "source")))
                .event("signed", "2020-01-01"));

        // Then
        query(Tokens.reader(), Map.of("corridors", List.of(Map.of("origin", "ZMB"))))
                .then()
                .body("corridors[0].destination", contains("EU"));
    }

    @Test
    void aBadQuestionIsNamed() {
        query(Tokens.reader(), Map.of())
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"))
                .body("detail", containsString("1 to 200 questions"));
        query(Tokens.reader(), Map.of("agreements", Collections.nCopies(201, Map.of())))
                .then()
                .statusCode(400);
        query(Tokens.reader(), Map.of("agreements", List.of(Map.of("pillar", "ROADS"))))
                .then()
                .statusCode(400)
                .body("detail", containsString("/agreements/0/pillar"));
        query(Tokens.reader(), Map.of("engagements", List.of(Map.of("origin", "TUN"))))
                .then()
                .statusCode(400)
                .body("detail", containsString("origin and destination come together"));
        query(Tokens.reader(), Map.of("agreements", List.of(Map.of("asOf", "yesterday"))))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("asOf"));
    }
}
