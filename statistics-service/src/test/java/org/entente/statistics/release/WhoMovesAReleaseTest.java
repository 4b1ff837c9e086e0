package org.entente.statistics.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.testing.Releases.approve;
import static org.entente.statistics.testing.Releases.draft;
import static org.entente.statistics.testing.Releases.draftOf;
import static org.entente.statistics.testing.Releases.figure;
import static org.entente.statistics.testing.Releases.record;
import static org.entente.statistics.testing.Releases.submit;
import static org.entente.statistics.testing.Releases.under;
import static org.entente.statistics.testing.Releases.withdraw;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every step by everybody in every state. The author holds both roles, and approves nothing of their own all the same.
 */
@QuarkusTest
@WithTestResource(Stack.class)
class WhoMovesAReleaseTest {

    private static final String KEY = "YE.LTIM_NET.BWA.001.ALL.ONS";

    private static final String REFUSED_BY_ROLE = "FORBIDDEN";
    private static final String DOES_NOT_EXIST = "NOT_FOUND";

    private static final String TABLE = """
            state     | step     | author                | colleague      | approver    | other approver | other desk     | reader
            DRAFT     | record   | done                  | NOT_YOUR_DRAFT | FORBIDDEN   | FORBIDDEN      | NOT_FOUND      | FORBIDDEN
            DRAFT     | submit   | SUBMITTED             | SUBMITTED      | FORBIDDEN   | FORBIDDEN      | NOT_FOUND      | FORBIDDEN
            DRAFT     | approve  | WRONG_STATE           | FORBIDDEN      | NOT_FOUND   | NOT_FOUND      | FORBIDDEN      | FORBIDDEN
            DRAFT     | withdraw | WITHDRAWN             | NOT_YOUR_DRAFT | NOT_FOUND   | NOT_FOUND      | NOT_FOUND      | FORBIDDEN
            SUBMITTED | record   | WRONG_STATE           | WRONG_STATE    | FORBIDDEN   | FORBIDDEN      | NOT_FOUND      | FORBIDDEN
            SUBMITTED | submit   | again                 | WRONG_STATE    | FORBIDDEN   | FORBIDDEN      | NOT_FOUND      | FORBIDDEN
            SUBMITTED | approve  | APPROVED_BY_SUBMITTER | FORBIDDEN      | APPROVED    | APPROVED       | FORBIDDEN      | FORBIDDEN
            SUBMITTED | withdraw | WITHDRAWN             | NOT_YOUR_DRAFT | WITHDRAWN   | WITHDRAWN      | NOT_FOUND      | FORBIDDEN
            APPROVED  | record   | WRONG_STATE           | WRONG_STATE    | FORBIDDEN   | FORBIDDEN      | NOT_FOUND      | FORBIDDEN
            APPROVED  | submit   | again                 | WRONG_STATE    | FORBIDDEN   | FORBIDDEN      | NOT_FOUND      | FORBIDDEN
            APPROVED  | approve  | APPROVED_BY_SUBMITTER | FORBIDDEN      | again       | WRONG_STATE    | FORBIDDEN      | FORBIDDEN
            APPROVED  | withdraw | WITHDRAWN             | FORBIDDEN      | WITHDRAWN   | WITHDRAWN      | NOT_FOUND      | FORBIDDEN
            PUBLISHED | record   | WRONG_STATE           | WRONG_STATE    | FORBIDDEN   | FORBIDDEN      | WRONG_STATE    | FORBIDDEN
            PUBLISHED | submit   | again                 | WRONG_STATE    | FORBIDDEN   | FORBIDDEN      | WRONG_STATE    | FORBIDDEN
            PUBLISHED | approve  | APPROVED_BY_SUBMITTER | FORBIDDEN      | again       | WRONG_STATE    | FORBIDDEN      | FORBIDDEN
            PUBLISHED | withdraw | WITHDRAWN             | FORBIDDEN      | WITHDRAWN   | WITHDRAWN      | FORBIDDEN      | FORBIDDEN
            WITHDRAWN | record   | WRONG_STATE           | WRONG_STATE    | FORBIDDEN   | FORBIDDEN      | WRONG_STATE    | FORBIDDEN
            WITHDRAWN | submit   | WRONG_STATE           | WRONG_STATE    | FORBIDDEN   | FORBIDDEN      | WRONG_STATE    | FORBIDDEN
            WITHDRAWN | approve  | WRONG_STATE           | FORBIDDEN      | WRONG_STATE | WRONG_STATE    | FORBIDDEN      | FORBIDDEN
            WITHDRAWN | withdraw | WRONG_STATE           | WRONG_STATE    | again       | WRONG_STATE    | WRONG_STATE    | FORBIDDEN
            """;

    private static final Map<String, Integer> STATUS = Map.of(
            REFUSED_BY_ROLE,
            403,
            "NOT_YOUR_DRAFT",
            403,
            "APPROVED_BY_SUBMITTER",
            403,
            DOES_NOT_EXIST,
            404,
            "WRONG_STATE",
            409);

    @TestFactory
    Stream<DynamicTest> everyStepByEverybodyInEveryState() {
        List<List<String>> rows = TABLE.lines()
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                .toList();
        List<String> people = rows.get(0).subList(2, rows.get(0).size());
        return rows.stream().skip(1).flatMap(row -> Stream.iterate(0, i -> i + 1)
                .limit(people.size())
                .map(i -> DynamicTest.dynamicTest(
                        "%s: %s by %s".formatted(row.get(0), row.get(1), people.get(i)),
                        () -> step(row.get(0), row.get(1), people.get(i), row.get(i + 2)))));
    }

    private static void step(String state, String step, String person, String outcome) {
        // Given
        String id = releaseThatIs(state, "%s %s by %s".formatted(state, step, person));
        int rows = ledgerRows();

        // When
        Response answer = take(step, token(person), id);

        // Then
        switch (outcome) {
            case "done" -> {
                assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
                assertThat(ledgerRows()).isEqualTo(rows + 1);
            }
            case "again" -> {
                assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
                assertThat(stateOf(id)).isEqualTo(state);
                assertThat(ledgerRows()).isEqualTo(rows);
            }
            case "SUBMITTED", "APPROVED", "WITHDRAWN" -> {
                assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
                assertThat(stateOf(id)).isEqualTo(outcome);
                assertThat(ledgerRows()).isEqualTo(rows + 1);
            }
            default -> {
                assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(STATUS.get(outcome));
                assertThat(answer.<String>path("code")).isEqualTo(outcome);
                assertThat(stateOf(id)).isEqualTo(state);
                assertThat(ledgerRows()).isEqualTo(rows);
            }
        }
    }

    private static String releaseThatIs(String state, String title) {
        boolean waits = state.equals("APPROVED") || state.equals("SUBMITTED");
        String minute = waits ? "2095-01-01T09:30:00Z" : "2024-05-23T08:30:00Z";
        String id =
                draft(token("author"), under(minute, draftOf(title, minute))).path("id");
        record(token("author"), id, figure(KEY, "YE-2023-12", "1,000")).then().statusCode(200);
        if (!state.equals("DRAFT")) {
            submit(token("author"), id).then().statusCode(200);
        }
        if (!state.equals("DRAFT") && !state.equals("SUBMITTED")) {
            approve(token("approver"), id).then().statusCode(200);
        }
        if (state.equals("WITHDRAWN")) {
            withdraw(token("approver"), id, "taken back").then().statusCode(200);
        }
        assertThat(stateOf(id)).isEqualTo(state);
        return id;
    }

    private static Response take(String step, String token, String id) {
        return switch (step) {
            case "record" -> record(token, id, figure(KEY, "YE-2022-12", "2,000"));
            case "submit" -> submit(token, id);
            case "approve" -> approve(token, id);
            default -> withdraw(token, id, "because");
        };
    }

    private static String token(String person) {
        return switch (person) {
            case "author" -> Tokens.chief();
            case "colleague" -> Tokens.editor();
            case "approver" -> Tokens.approver();
            case "other approver" -> Tokens.of("other-approver", List.of(), "approver");
            case "other desk" -> Tokens.editorTun();
            default -> Tokens.reader();
        };
    }

    private static String stateOf(String id) {
        return given().auth().oauth2(Tokens.chief()).get("/releases/{id}", id).path("state");
    }

    private static int ledgerRows() {
        return given().auth().oauth2(Tokens.auditor()).get("/ledger").path("total");
    }
}
