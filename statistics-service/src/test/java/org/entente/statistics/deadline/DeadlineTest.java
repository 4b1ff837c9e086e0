package org.entente.statistics.deadline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.entente.statistics.testing.Database;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A statement ends when nobody waits for its answer any more, in the database too. */
@QuarkusTest
@WithTestResource(Stack.class)
class DeadlineTest {

    private static final String STILL_AT_WORK = """
            select count(*) from pg_stat_activity
            where usename = 'statistics' and state = 'active' and pid <> pg_backend_pid()""";

    private static final String WAITING_LONG = """
            select count(*) from pg_stat_activity
            where usename = 'statistics' and wait_event_type = 'Lock' and clock_timestamp() - query_start > interval '300 ms'""";

    /** More than a service has connections. */
    private static final int REQUESTS = 25;

    @Test
    void endsAStatementThatWaitsTooLong() throws SQLException {
        try (Connection owner = Database.asOwner();
                Statement lock = owner.createStatement()) {
            // Given: a service that is awake, and a table that nobody can read
            ask("60000", "/areas").statusCode(200);
            owner.setAutoCommit(false);
            lock.execute("lock table area in access exclusive mode");

            // When
            ValidatableResponse answer = ask("600", "/areas");

            // Then
            answer.statusCode(504)
                    .contentType("application/problem+json")
                    .body("code", equalTo("DEADLINE_EXCEEDED"))
                    .body("detail", equalTo("the time that you gave for an answer is over; nothing was changed"));
            assertThat(stillAtWork()).isZero();
            owner.rollback();
        }
    }

    /** Connections are shared: a short wait of one request must not shorten the next one's. */
    @Test
    void givesEachRequestItsOwnTime() throws SQLException {
        setShortWaits();

        for (int request = 0; request < REQUESTS; request++) {
            given().auth().oauth2(Tokens.reader()).get("/areas").then().statusCode(200);
        }
    }

    /** The ledger is waited for as long as it takes, whatever the requests before gave a connection. */
    @Test
    void leavesNoLimitOnWhoSetsNone() throws Exception {
        // Given: a ledger that is locked for longer than was waited before
        setShortWaits();
        try (Connection owner = Database.asOwner();
                Statement lock = owner.createStatement()) {
            owner.setAutoCommit(false);
            lock.execute("lock table ledger in access exclusive mode");

            // When
            var answer = CompletableFuture.supplyAsync(
                    () -> given().auth().oauth2(Tokens.auditor()).get("/ledger").statusCode());
            while (!answer.isDone() && longWaits() == 0) {
                Thread.onSpinWait();
            }
            owner.rollback();

            // Then
            assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo(200);
        }
    }

    @Test
    void answersInTime() {
        ask("60000", "/areas").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "60001", "100000", "1.5", "soon", "1s", " "})
    void refusesADeadlineThatIsNone(String millis) {
        ask(millis, "/areas")
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"))
                .body("detail", startsWith("Entente-Deadline: "))
                .body("errors[0].field", equalTo("Entente-Deadline"));
    }

    @Test
    void endsAWriteThatDoesNotGetItsTurnAndChangesNothing() throws SQLException {
        try (Connection owner = Database.asOwner();
                Statement sql = owner.createStatement()) {
            // Given: somebody who writes and does not come to an end
            owner.setAutoCommit(false);
            long before = rowsOfTheLedger(sql);
            sql.execute("select pg_advisory_xact_lock(7305001)");

            // When
            ValidatableResponse answer = given().auth()
                    .oauth2(Tokens.editor())
                    .contentType("application/json")
                    .header("Entente-Deadline", "400")
                    .body(Map.of("publisher", "ONS", "title", "Too late", "publishedAt", "2024-01-01T00:00:00Z"))
                    .post("/releases")
                    .then();

            // Then
            answer.statusCode(504).body("code", equalTo("DEADLINE_EXCEEDED"));
            owner.rollback();
            assertThat(rowsOfTheLedger(sql)).isEqualTo(before);
        }
    }

    private static long rowsOfTheLedger(Statement sql) throws SQLException {
        try (var rows = sql.executeQuery("select count(*) from ledger")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Lets requests set a short wait on the connections that they get. */
    private static void setShortWaits() throws SQLException {
        try (Connection owner = Database.asOwner();
                Statement lock = owner.createStatement()) {
            owner.setAutoCommit(false);
            lock.execute("lock table area in access exclusive mode");
            for (int request = 0; request < REQUESTS; request++) {
                ask("60", "/areas").statusCode(504);
            }
            owner.rollback();
        }
    }

    private static ValidatableResponse ask(String millis, String path) {
        return given().auth()
                .oauth2(Tokens.reader())
                .header("Entente-Deadline", millis)
                .get(path)
                .then();
    }

    private static long stillAtWork() throws SQLException {
        return count(STILL_AT_WORK);
    }

    private static long longWaits() throws SQLException {
        return count(WAITING_LONG);
    }

    private static long count(String question) throws SQLException {
        try (Connection service = Database.asService();
                Statement sql = service.createStatement();
                var rows = sql.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
