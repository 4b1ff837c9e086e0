package org.entente.statistics.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.testing.Publishing.take;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.UUID;
import org.entente.statistics.testing.Database;
import org.entente.statistics.testing.ManyRows;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Files that become jobs: how they are followed, called off, refused and lost. */
@QuarkusTest
@WithTestResource(Stack.class)
class IntakeJobsTest {

    @Test
    void aJobIsFollowedToItsEnd() {
        // When
        Response accepted = job(ManyRows.csv("GEO", "A job", 3000));

        // Then
        String id = accepted.path("id");
        accepted.then()
                .statusCode(202)
                .header("Location", containsString("/intakes/" + id))
                .header("Preference-Applied", "respond-async")
                .body("state", equalTo("QUEUED"));
        String events = events(id, null);
        assertThat(events).contains("event:end").contains("\"state\":\"DRAFT\"").contains("\"rows\":3000");
        given().auth()
                .oauth2(Tokens.editor())
                .get("/intakes/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("rows", equalTo(3000))
                .body("progress.read", equalTo(3000))
                .body("progress.valid", equalTo(3000))
                .body("progress.bad", equalTo(0))
                .body("releases[0].figureCount", equalTo(3000));
    }

    @Test
    void whoComesBackIsToldTheEnd() {
        // Given
        String id = job(ManyRows.csv("GEO", "Heard before", 10)).path("id");
        String heard = events(id, null)
                .lines()
                .filter(line -> line.startsWith("id:"))
                .reduce((a, b) -> b)
                .orElseThrow()
                .substring(3)
                .strip();

        // When
        String again = events(id, heard);

        // Then
        assertThat(again.lines().filter(line -> line.startsWith("event:"))).containsExactly("event:end");
    }

    @Test
    void aJobIsItsSendersAndTheAuditorsAlone() {
        String id = job(ManyRows.csv("ARM", "Whose", 10)).path("id");
        events(id, null);

        for (String path : new String[] {"/intakes/" + id, "/intakes/" + id + "/events"}) {
            given().auth()
                    .oauth2(Tokens.chief())
                    .get(path)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("NOT_FOUND"));
            given().auth().oauth2(Tokens.auditor()).get(path).then().statusCode(200);
        }
        given().auth().oauth2(Tokens.chief()).delete("/intakes/" + id).then().statusCode(404);
        given().auth().oauth2(Tokens.auditor()).delete("/intakes/" + id).then().statusCode(403);
    }

    @Test
    void aRefusedJobNamesItsFaults() {
        // Given
        var rows = ManyRows.rows("AZE", "Refused job", 30);
        rows.set(4, rows.get(4).replace(",PERSONS,", ",HOUSES,"));

        // When
        String id = job(ManyRows.file(rows)).path("id");
        events(id, null);

        // Then
        given().auth()
                .oauth2(Tokens.editor())
                .get("/intakes/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("refusal.code", equalTo("ROWS_REFUSED"))
                .body("errorsTotal", equalTo(1))
                .body("errors[0].line", equalTo(6))
                .body("errors[0].column", equalTo("unit"))
                .body("progress.read", equalTo(30))
                .body("progress.valid", equalTo(29))
                .body("progress.bad", equalTo(1));
        LargeFilesTest.nothingIsThereOf("Refused job");
    }

    @Test
    void ofACancelledJobNothingRemainsAndItsFileCanBeSentAgain() {
        // Given
        String file = ManyRows.csv("MDA", "Called off", 60_000);
        String id = job(file).path("id");

        // When
        Response cancelled = given().auth().oauth2(Tokens.editor()).delete("/intakes/" + id);

        // Then
        cancelled.then().statusCode(200).body("state", equalTo("CANCELLED"));
        assertThat(events(id, null)).contains("\"state\":\"CANCELLED\"");
        take(Tokens.editor(), file).then().statusCode(201).body("rows", equalTo(60_000));
        given().auth().oauth2(Tokens.editor()).delete("/intakes/" + id).then().statusCode(200);
    }

    @Test
    void whatHasEndedIsNotCalledOff() {
        String id = job(ManyRows.csv("BLR", "Too late", 10)).path("id");
        events(id, null);

        given().auth()
                .oauth2(Tokens.editor())
                .delete("/intakes/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
    }

    @Test
    void aJobWhoseServiceIsSilentIsInterrupted() throws SQLException {
        // Given: a service that was killed a minute ago
        UUID id = UUID.randomUUID();
        try (var owner = Database.asOwner();
                var insert = owner.prepareStatement("""
                        insert into intake_job (id, actor, received_at, state, heartbeat_at)
                        values (?, 'editor', now(), 'WRITING', now() - interval '1 minute')""")) {
            insert.setObject(1, id);
            insert.executeUpdate();
        }

        // Then
        given().auth()
                .oauth2(Tokens.editor())
                .get("/intakes/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("INTERRUPTED"));
        assertThat(events(id.toString(), null)).contains("event:end").contains("\"state\":\"INTERRUPTED\"");
        given().auth().oauth2(Tokens.editor()).delete("/intakes/" + id).then().statusCode(409);
    }

    private static Response job(String file) {
        return given().auth()
                .oauth2(Tokens.editor())
                .contentType("text/csv; charset=utf-8")
                .header("Prefer", "respond-async, wait=5")
                .body(file.getBytes(UTF_8))
                .post("/intakes");
    }

    /** Everything that is told until the job has ended. */
    private static String events(String id, @Nullable String lastEventId) {
        var request = given().auth().oauth2(Tokens.editor()).accept("text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return request.get("/intakes/{id}/events", id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
