package org.entente.statistics.embargo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Publishing.take;
import static org.entente.statistics.testing.Releases.approve;
import static org.entente.statistics.testing.Releases.draft;
import static org.entente.statistics.testing.Releases.draftOf;
import static org.entente.statistics.testing.Releases.figure;
import static org.entente.statistics.testing.Releases.record;
import static org.entente.statistics.testing.Releases.submit;
import static org.entente.statistics.testing.Releases.under;
import static org.entente.statistics.testing.Sample.csv;
import static org.entente.statistics.testing.Sample.netMigrationOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.entente.statistics.testing.MovableClock;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Before its minute a release does not exist for those without the right: every endpoint answers, byte for byte, what it
 * answered when the database lacked the release.
 */
@QuarkusTest
@WithTestResource(Stack.class)
class EmbargoTest {

    private static final String KEY = "YE.LTIM_NET.MDG.001.ALL.ONS";
    private static final String NEW_KEY = "YE.LTIM_IMMIGRATION.MDG.001.ALL.ONS";
    /** The id of a citation that there is not. */
    private static final String NOBODYS = "faaaaaaaaaaaaa";

    private static final Instant LONG_BEFORE = Instant.parse("2060-01-01T00:00:00Z");
    private static final Instant MINUTE = Instant.parse("2060-05-20T08:30:00Z");
    private static final Instant JUST_BEFORE = MINUTE.minusMillis(1);
    private static final Instant EVERYTHING_IS_OUT = Instant.parse("2060-05-22T00:00:00Z");

    /** Questions whose answer is another once the releases are public. */
    private static final Set<String> TELLING = Set.of(
            "get /figures",
            "get /changes",
            "post /figures/query",
            "post /claims/query",
            "get /series/{key}/figures",
            "get /releases/{id}/figures",
            "get /indicators",
            "get /publishers",
            "get /routes",
            "get /releases",
            "get /releases/{id}",
            "get /series",
            "post /series/query",
            "post /intakes",
            "post /corrections",
            "post /figure-withdrawals",
            "post /citations",
            "get /citations/{id}",
            "post /releases",
            "post /releases/{id}/figures",
            "post /releases/{id}/submission",
            "post /releases/{id}/withdrawal");

    private static final Instant JUST_AFTER = MINUTE.plusMillis(1);

    private final Map<String, String> withoutTheRight = Map.of(
            "reader", Tokens.reader(),
            "editor of other desks", Tokens.editorTun(),
            "administrator", Tokens.of("administrator", List.of(), "administrator"));

    @AfterEach
    void theClockGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void untilItsMinuteEverythingIsAnsweredAsIfTheReleaseWereNotThere() {
        // Given
        MovableClock.stopAt(LONG_BEFORE);
        published(
                netMigrationOf("MDG"),
                netMigrationOf("MDG").period("YE-2021-12").printed("488,000"));
        String nobodys = UUID.randomUUID().toString();
        Map<String, String> longBefore = answers(LONG_BEFORE, nobodys);
        Map<String, String> justBefore = answers(JUST_BEFORE, nobodys);

        // When
        MovableClock.stopAt(LONG_BEFORE);
        String id = draft(Tokens.editor(), under(MINUTE.toString(), draftOf("Under embargo", "2060-05-20T08:30:00Z")))
                .path("id");
        record(
                        Tokens.editor(),
                        id,
                        figure(KEY, "YE-2022-12", "745,000"),
                        figure(KEY, "YE-2023-12", "999,000"),
                        figure(NEW_KEY, "YE-2023-12", "1,200,000"))
                .then()
                .statusCode(200);
        String withCodes = take(
                        Tokens.editor(),
                        csv(netMigrationOf("MDG")
                                .set("indicator", "HIDDEN_COUNT")
                                .set("route", "HIDDEN_ROUTE")
                                .publisherNamed("Hidden office")
                                .publishedOn("2060-05-21")
                                .title("New words")),
                        "create",
                        "submit")
                .then()
                .statusCode(201)
                .extract()
                .path("releases[0].id");

        // Then
        theSame(longBefore, answers(LONG_BEFORE, id));
        submit(Tokens.editor(), id).then().statusCode(200);
        theSame(longBefore, answers(LONG_BEFORE, id));
        for (String one : List.of(id, withCodes)) {
            approve(Tokens.approver(), one).then().statusCode(200);
        }
        theSame(longBefore, answers(LONG_BEFORE, id));
        MovableClock.stopAt(JUST_BEFORE);
        String citation = cited(id);
        theSame(justBefore, answers(JUST_BEFORE, id, citation));
        assertThat(changed(justBefore, answers(EVERYTHING_IS_OUT, id, citation)))
                .as("what these questions can tell apart")
                .containsAll(TELLING);
    }

    @Test
    void atItsMinuteItIsThereForEverybodyAndOneMillisecondBeforeForThoseWithTheRightAlone() {
        // Given
        MovableClock.stopAt(LONG_BEFORE);
        String key = "YE.LTIM_NET.MOZ.001.ALL.ONS";
        String id = draft(Tokens.editor(), under(MINUTE.toString(), draftOf("At its minute", "2060-05-20T08:30:00Z")))
                .path("id");
        record(Tokens.editor(), id, figure(key, "YE-2023-12", "999,000"));
        submit(Tokens.editor(), id);
        approve(Tokens.approver(), id).then().statusCode(200);

        // Then
        assertThat(seen(JUST_BEFORE, Tokens.reader(), key)).isEmpty();
        assertThat(seen(JUST_BEFORE, Tokens.preRelease(), key)).containsExactly("999,000");
        assertThat(seen(MINUTE, Tokens.reader(), key)).containsExactly("999,000");
        assertThat(seen(JUST_AFTER, Tokens.reader(), key)).containsExactly("999,000");
        for (Probe probe : Probes.ABOUT_FIGURES) {
            MovableClock.stopAt(MINUTE);
            assertThat(probe.answer(Tokens.reader(), id, NOBODYS))
                    .as(probe.operation())
                    .isEqualTo(probe.answer(Tokens.preRelease(), id, NOBODYS));
        }
    }

    @Test
    void everyQuestionOfTheContractIsAsked() {
        var asked = new TreeSet<String>();
        Probes.ALL.forEach(probe -> asked.add(probe.operation()));

        assertThat(asked).containsAll(Probes.questionsOfTheContract());
    }

    private Map<String, String> answers(Instant now, String release) {
        return answers(now, release, NOBODYS);
    }

    private Map<String, String> answers(Instant now, String release, String citation) {
        MovableClock.stopAt(now);
        Map<String, String> answers = new LinkedHashMap<>();
        withoutTheRight.forEach((who, token) -> {
            int n = 0;
            for (Probe probe : Probes.ALL) {
                answers.put(
                        "%s, %s, no. %d".formatted(who, probe.operation(), n++),
                        probe.answer(token, release, citation));
            }
        });
        return answers;
    }

    private static void theSame(Map<String, String> before, Map<String, String> after) {
        before.forEach((probe, answer) -> assertThat(after.get(probe)).as(probe).isEqualTo(answer));
    }

    /** The operations of which at least one question is answered otherwise. */
    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        var changed = new TreeSet<String>();
        before.forEach((probe, answer) -> {
            if (!answer.equals(after.get(probe))) {
                changed.add(probe.split(", ", -1)[1]);
            }
        });
        return changed;
    }

    /** By somebody with the right, from the minute on. */
    private static String cited(String release) {
        return given().auth()
                .oauth2(Tokens.preRelease())
                .contentType("application/json")
                .body(Map.of(
                        "figures", List.of(release + "/" + KEY + "/YE-2022-12"),
                        "asOf", MINUTE.toString()))
                .post("/citations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> seen(Instant now, String token, String key) {
        MovableClock.stopAt(now);
        return given().auth()
                .oauth2(token)
                .get("/series/{key}/figures", key)
                .then()
                .statusCode(200)
                .extract()
                .path("items.printed");
    }
}
