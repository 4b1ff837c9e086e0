package org.entente.statistics.change;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Publishing.submitted;
import static org.entente.statistics.testing.Releases.approve;
import static org.entente.statistics.testing.Releases.draft;
import static org.entente.statistics.testing.Releases.draftOf;
import static org.entente.statistics.testing.Releases.figure;
import static org.entente.statistics.testing.Releases.record;
import static org.entente.statistics.testing.Releases.submit;
import static org.entente.statistics.testing.Releases.under;
import static org.entente.statistics.testing.Releases.withdraw;
import static org.entente.statistics.testing.Sample.netMigrationOf;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.entente.statistics.testing.MovableClock;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became visible is told once, at its instant, to whoever may see it, and can be followed from any place. */
@QuarkusTest
@WithTestResource(Stack.class)
class ChangesTest {

    private static final Instant MORNING = Instant.parse("2075-05-20T06:00:00Z");
    private static final Instant MINUTE = Instant.parse("2075-05-20T08:30:00Z");

    @Inject
    Bell bell;

    @AfterEach
    void theClockGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void aReleaseIsToldAtItsMinuteAndNotOneMillisecondBefore() {
        // Given
        MovableClock.stopAt(MORNING);
        String place = now(Tokens.reader());
        String beforehand = now(Tokens.preRelease());
        String id = waiting("CUW", MINUTE);

        // Then
        assertThat(told(Tokens.preRelease(), beforehand, "CUW")).containsExactly("APPROVED " + id);
        MovableClock.stopAt(MINUTE.minusMillis(1));
        assertThat(told(Tokens.reader(), place, "CUW")).isEmpty();
        MovableClock.stopAt(MINUTE);
        assertThat(told(Tokens.reader(), place, "CUW")).containsExactly("PUBLISHED " + id);
        assertThat(changes(Tokens.reader(), place, "CUW").getString("items[0].at"))
                .isEqualTo(MINUTE.toString());
        assertThat(told(Tokens.preRelease(), beforehand, "CUW")).containsExactly("APPROVED " + id, "PUBLISHED " + id);
    }

    @Test
    void nothingIsToldTwiceBehindAnyPlace() {
        // Given
        MovableClock.stopAt(MORNING);
        String place = now(Tokens.reader());
        String waiting = waiting("ABW", MINUTE);
        String other = waiting("ABW", MINUTE);
        String first = published(netMigrationOf("ABW")).get(0);
        MovableClock.stopAt(MORNING.plusSeconds(60));
        withdraw(Tokens.approver(), first, "the publisher took it back").then().statusCode(200);
        MovableClock.stopAt(MINUTE);

        // When
        JsonPath all = changes(Tokens.reader(), place, "ABW");

        // Then
        List<String> expected =
                List.of("PUBLISHED " + first, "WITHDRAWN " + first, "PUBLISHED " + waiting, "PUBLISHED " + other);
        assertThat(told(all)).containsExactlyElementsOf(expected);
        List<String> places = all.getList("items.id");
        for (int i = 0; i < places.size(); i++) {
            assertThat(told(Tokens.reader(), places.get(i), "ABW"))
                    .containsExactlyElementsOf(expected.subList(i + 1, expected.size()));
        }
        assertThat(all.getString("next")).isEqualTo(places.get(3));
        assertThat(oneByOne(place, "ABW")).containsExactlyElementsOf(expected);
    }

    /** The write took its instant, another release came out at its minute meanwhile, and then the write ended. */
    @Test
    void whatIsStoredLateIsToldAllTheSame() {
        // Given
        MovableClock.stopAt(MORNING);
        String place = now(Tokens.reader());
        String punctual = waiting("NCL", MINUTE);
        String slow = submitted(netMigrationOf("NCL")).get(0);
        MovableClock.stopAt(MINUTE);
        JsonPath before = changes(Tokens.reader(), place, "NCL");
        assertThat(told(before)).containsExactly("PUBLISHED " + punctual);

        // When
        MovableClock.stopAt(MINUTE.minusMillis(40));
        approve(Tokens.approver(), slow).then().statusCode(200);
        MovableClock.stopAt(MINUTE.plusMillis(500));

        // Then
        JsonPath after = changes(Tokens.reader(), before.getString("next"), "NCL");
        assertThat(told(after)).containsExactly("PUBLISHED " + slow);
        assertThat(told(Tokens.reader(), after.getString("next"), "NCL")).isEmpty();
    }

    @Test
    void anApprovalThatIsStoredAfterItsOwnMinuteIsTold() {
        // Given
        MovableClock.stopAt(MORNING);
        String id = draft(Tokens.editor(), under(MINUTE.toString(), draftOf("Slow approval", MINUTE.toString())))
                .path("id");
        record(Tokens.editor(), id, figure("YE.LTIM_NET.PYF.001.ALL.ONS", "YE-2023-12", "1,000"));
        submit(Tokens.editor(), id).then().statusCode(200);
        MovableClock.stopAt(MINUTE.plusMillis(100));
        String place = now(Tokens.reader());

        // When
        MovableClock.stopAt(MINUTE.minusMillis(10));
        approve(Tokens.approver(), id).then().statusCode(200);
        MovableClock.stopAt(MINUTE.plusMillis(200));

        // Then
        assertThat(told(Tokens.reader(), place, "PYF")).containsExactly("PUBLISHED " + id);
    }

    @Test
    void whatWasWithdrawnBeforeItWasPublicHasNeverBeen() {
        // Given
        MovableClock.stopAt(MORNING);
        String place = now(Tokens.reader());
        String waiting = waiting("NIU", MINUTE);
        withdraw(Tokens.approver(), waiting, "not yet").then().statusCode(200);
        String mistaken =
                published(netMigrationOf("NIU").publishedOn("2075-01-02")).get(0);
        assertThat(told(Tokens.reader(), place, "NIU")).containsExactly("PUBLISHED " + mistaken);

        // When
        withdraw(Tokens.approver(), mistaken, "another office's file", "2075-01-02T00:00:00Z")
                .then()
                .statusCode(200);
        MovableClock.stopAt(MINUTE);

        // Then
        assertThat(told(Tokens.reader(), place, "NIU")).isEmpty();
    }

    @Test
    void placesDoNotTellOfWhatIsHidden() {
        // Given
        MovableClock.stopAt(MORNING);
        String visible = published(netMigrationOf("BMU")).get(0);
        String place = changes(Tokens.reader(), MORNING.minusSeconds(1).toString(), "BMU")
                .getString("items.find { it.release.id == '" + visible + "' }.id");
        String before = everything(place);

        // When
        waiting("BMU", MINUTE);

        // Then
        assertThat(everything(place)).isEqualTo(before);
    }

    @Test
    void whoWaitsHearsOfAWriteWhenItEnds() throws Exception {
        // Given
        String id = submitted(netMigrationOf("FSM")).get(0);
        String place = now(Tokens.reader());
        CompletableFuture<JsonPath> heard = waitingFor(place, "FSM");

        // When
        approve(Tokens.approver(), id).then().statusCode(200);

        // Then
        assertThat(told(heard.get(20, TimeUnit.SECONDS))).containsExactly("PUBLISHED " + id);
    }

    /** The clock stands still, so that the wait goes by the time that was left when it was looked at. */
    @Test
    void whoWaitsHearsOfAMinuteWhenItComes() throws Exception {
        // Given
        MovableClock.stopAt(MINUTE.minusSeconds(2));
        String place = now(Tokens.reader());
        String id = waiting("COK", MINUTE);

        // When
        CompletableFuture<JsonPath> heard = waitingFor(place, "COK");
        MovableClock.stopAt(MINUTE);

        // Then
        JsonPath changes = heard.get(20, TimeUnit.SECONDS);
        assertThat(told(changes)).containsExactly("PUBLISHED " + id);
        assertThat(Instant.parse(changes.getString("items[0].at"))).isEqualTo(MINUTE);
    }

    @ParameterizedTest
    @CsvSource({
        "after, nonsense",
        "after, MjA3NQ",
        "after, 2075-99-99T00:00:00Z",
        "first, 0",
        "first, 501",
        "wait, 26",
        "wait, -1",
        "area, T_N"
    })
    void whatCannotBeUnderstoodIsRefused(String parameter, String value) {
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam(parameter, value)
                .get("/changes")
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"))
                .body("errors[0].value", equalTo(value));
    }

    /** Approved for that minute, with one figure about the area. */
    private static String waiting(String area, Instant minute) {
        String title = "Of %s for %s no. %d".formatted(area, minute, System.nanoTime());
        String id = draft(Tokens.editor(), under(minute.toString(), draftOf(title, minute.toString())))
                .path("id");
        record(Tokens.editor(), id, figure("YE.LTIM_NET.%s.001.ALL.ONS".formatted(area), "YE-2023-12", "1,000"))
                .then()
                .statusCode(200);
        submit(Tokens.editor(), id).then().statusCode(200);
        approve(Tokens.approver(), id).then().statusCode(200);
        return id;
    }

    private static String now(String token) {
        return given().auth()
                .oauth2(token)
                .get("/changes")
                .then()
                .statusCode(200)
                .extract()
                .path("next");
    }

    private static JsonPath changes(String token, String after, String area) {
        return ask(token, Map.of("after", after, "area", area));
    }

    private static String everything(String after) {
        return given().auth()
                .oauth2(Tokens.reader())
                .queryParam("after", after)
                .get("/changes")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** Somebody who has found nothing yet, and waits. */
    private CompletableFuture<JsonPath> waitingFor(String place, String area) {
        CompletableFuture<JsonPath> heard = CompletableFuture.supplyAsync(
                () -> ask(Tokens.reader(), Map.of("after", place, "area", area, "wait", "25")));
        while (bell.waiting() == 0 && !heard.isDone()) {
            Thread.onSpinWait();
        }
        return heard;
    }

    private static JsonPath ask(String token, Map<String, String> parameters) {
        return given().auth()
                .oauth2(token)
                .queryParams(parameters)
                .get("/changes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> told(String token, String after, String area) {
        return told(changes(token, after, area));
    }

    private static List<String> told(JsonPath changes) {
        return changes.getList("items.collect { it.kind + ' ' + it.release.id }");
    }

    private static List<String> oneByOne(String place, String area) {
        List<String> told = new ArrayList<>();
        String after = place;
        while (true) {
            JsonPath page = ask(Tokens.reader(), Map.of("after", after, "area", area, "first", "1"));
            if (told(page).isEmpty()) {
                return told;
            }
            told.addAll(told(page));
            after = page.getString("next");
        }
    }
}
