package org.entente.partnerships.change;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.testing.Editing.event;
import static org.entente.partnerships.testing.Editing.members;
import static org.entente.partnerships.testing.Editing.post;
import static org.entente.partnerships.testing.Editing.publish;
import static org.entente.partnerships.testing.Editing.put;
import static org.entente.partnerships.testing.Editing.treaty;
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
import org.entente.partnerships.testing.MovableClock;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changes about agreements is told to whoever sees a difference, once, when they see it. */
@QuarkusTest
@WithTestResource(Stack.class)
class ChangesTest {

    private static final String AT = "/agreements/{id}";
    private static final Instant MORNING = Instant.parse("2075-05-20T06:00:00Z");
    private static final Instant NOON = Instant.parse("2075-05-20T12:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2075-05-21T00:00:00Z");
    private static final String TUVALU = Tokens.of("editor-tuv", List.of("TUV"), "editor");

    @Inject
    Bell bell;

    @AfterEach
    void theClockGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void publicationsAndChangesAreToldInWordsAndOnce() {
        // Given
        String place = now(Tokens.reader());
        published(treaty("ch-words", "VUT", "FJI"));
        post(Tokens.editor(), 1, event("EXPIRED", "2009"), AT + "/events", "ch-words")
                .then()
                .statusCode(201);

        // Then
        assertThat(told(Tokens.reader(), place, "VUT")).containsExactly("ch-words: published");
        publish(Tokens.approver(), 2, AT, "ch-words").then().statusCode(200);
        JsonPath all = changes(Tokens.reader(), place, "VUT");
        assertThat(told(all)).containsExactly("ch-words: published", "ch-words: event EXPIRED of 2009 added");
        assertThat(all.getInt("items[0].agreement.version")).isEqualTo(2);
        assertThat(all.getList("areas.code")).contains("VUT", "FJI");
        assertThat(told(Tokens.reader(), all.getString("items[0].id"), "VUT"))
                .containsExactly("ch-words: event EXPIRED of 2009 added");
        assertThat(told(Tokens.reader(), all.getString("next"), "VUT")).isEmpty();
        assertThat(oneByOne(Tokens.reader(), place, "VUT")).isEqualTo(told(all));
    }

    @Test
    void whatIsNotPublicYetIsToldWhenItIsAndNotBefore() {
        // Given
        MovableClock.stopAt(MORNING);
        String place = now(Tokens.reader());
        published(treaty("ch-later", "TUV", "FJI"));
        JsonPath first = changes(Tokens.reader(), place, "TUV");
        assertThat(told(first)).containsExactly("ch-later: published");
        String before = everything(first.getString("next"));

        // When
        MovableClock.stopAt(NOON);
        post(
                        Tokens.editor(),
                        1,
                        members("status", "EXPIRED", "actedOn", "2075-05-20", "publishedOn", "2075-05-21"),
                        AT + "/events",
                        "ch-later")
                .then()
                .statusCode(201);
        publish(Tokens.approver(), 2, AT, "ch-later").then().statusCode(200);

        // Then
        assertThat(everything(first.getString("next"))).isEqualTo(before);
        MovableClock.stopAt(NEXT_DAY.minusMillis(1));
        assertThat(everything(first.getString("next"))).isEqualTo(before);
        MovableClock.stopAt(NEXT_DAY);
        JsonPath then = changes(Tokens.reader(), first.getString("next"), "TUV");
        assertThat(told(then)).containsExactly("ch-later: event EXPIRED of 2075-05-20 added");
        assertThat(Instant.parse(then.getString("items[0].at"))).isEqualTo(NEXT_DAY);
        assertThat(told(Tokens.reader(), then.getString("next"), "TUV")).isEmpty();
    }

    @Test
    void anAgreementThatIsNotPublicYetIsToldWhenItIs() {
        // Given
        MovableClock.stopAt(MORNING);
        String place = now(Tokens.reader());
        String before = everything(place);

        // When
        published(treaty(
                "ch-first",
                "KIR",
                "FJI",
                "events",
                List.of(members("status", "SIGNED", "actedOn", "2075-05-20", "publishedOn", "2075-05-21"))));

        // Then
        assertThat(everything(place)).isEqualTo(before);
        MovableClock.stopAt(NEXT_DAY);
        assertThat(told(Tokens.reader(), place, "KIR")).containsExactly("ch-first: published");
    }

    @Test
    void whatIsRestrictedIsToldToItsDesksAlone() {
        // Given
        MovableClock.stopAt(MORNING);
        String place = now(Tokens.reader());
        String before = everything(place);
        String desk = now(TUVALU);

        // When
        published(treaty("ch-closed", "TUV", "NRU", "visibility", "RESTRICTED"));

        // Then
        assertThat(told(TUVALU, desk, "NRU")).containsExactly("ch-closed: published");
        assertThat(everything(place)).isEqualTo(before);
    }

    @Test
    void whatBecomesRestrictedIsGoneWithoutAWordAndWithAllThatWasToldOfIt() {
        // Given
        MovableClock.stopAt(MORNING);
        String place = now(Tokens.reader());
        Map<String, Object> open = treaty("ch-gone", "TUV", "TON");
        published(open);
        assertThat(told(Tokens.reader(), place, "TON")).containsExactly("ch-gone: published");

        // When
        MovableClock.stopAt(NOON);
        changed("ch-gone", 1, treaty("ch-gone", "TUV", "TON", "visibility", "RESTRICTED"));

        // Then
        assertThat(told(Tokens.reader(), place, "TON")).isEmpty();
        assertThat(told(TUVALU, place, "TON"))
                .containsExactly("ch-gone: published", "ch-gone: visibility changed from PUBLIC to RESTRICTED");

        // When
        MovableClock.stopAt(NOON.plusSeconds(60));
        changed("ch-gone", 2, open);

        // Then
        assertThat(told(Tokens.reader(), place, "TON")).containsExactly("ch-gone: published");
    }

    /** The write took its instant, something else was told meanwhile, and then the write ended. */
    @Test
    void whatIsStoredLateIsToldAllTheSame() {
        // Given
        MovableClock.stopAt(MORNING);
        String place = now(Tokens.reader());
        published(treaty(
                "ch-punctual",
                "WSM",
                "FJI",
                "events",
                List.of(members("status", "SIGNED", "actedOn", "2075-05-20", "publishedOn", "2075-05-21"))));
        MovableClock.stopAt(NEXT_DAY);
        JsonPath before = changes(Tokens.reader(), place, "WSM");
        assertThat(told(before)).containsExactly("ch-punctual: published");

        // When
        MovableClock.stopAt(NEXT_DAY.minusMillis(40));
        published(treaty("ch-slow", "WSM", "FJI"));
        MovableClock.stopAt(NEXT_DAY.plusMillis(500));

        // Then
        JsonPath after = changes(Tokens.reader(), before.getString("next"), "WSM");
        assertThat(told(after)).containsExactly("ch-slow: published");
        assertThat(told(Tokens.reader(), after.getString("next"), "WSM")).isEmpty();
    }

    @Test
    void whoLeftIsToldToThoseWhoFollowThem() {
        // Given
        published(treaty("ch-left", "PLW", "FSM"));
        String place = now(Tokens.reader());

        // When
        changed("ch-left", 1, treaty("ch-left", "MHL", "FSM"));

        // Then
        assertThat(told(Tokens.reader(), place, "PLW"))
                .hasSize(1)
                .first()
                .asString()
                .contains("party PLW as", "removed");
        assertThat(told(Tokens.reader(), place, "MHL")).hasSize(1);
        assertThat(told(Tokens.reader(), place, "NZL")).isEmpty();
    }

    @Test
    void whoWaitsHearsOfAWriteWhenItEnds() throws Exception {
        // Given
        post(Tokens.editor(), null, treaty("ch-waits", "COK", "FJI"), "/agreements")
                .then()
                .statusCode(201);
        String place = now(Tokens.reader());
        CompletableFuture<JsonPath> heard = CompletableFuture.supplyAsync(
                () -> ask(Tokens.reader(), Map.of("after", place, "area", "COK", "wait", "25")));
        while (bell.waiting() == 0 && !heard.isDone()) {
            Thread.onSpinWait();
        }

        // When
        publish(Tokens.approver(), 1, AT, "ch-waits").then().statusCode(200);

        // Then
        assertThat(told(heard.get(20, TimeUnit.SECONDS))).containsExactly("ch-waits: published");
    }

    @ParameterizedTest
    @CsvSource({
        "after, nonsense",
        "after, MjA3NQ",
        "after, 2075-99-99T00:00:00Z",
        "first, 0",
        "first, 501",
        "wait, 26",
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

    private static void published(Map<String, Object> treaty) {
        post(Tokens.editor(), null, treaty, "/agreements").then().statusCode(201);
        publish(Tokens.approver(), 1, AT, treaty.get("id")).then().statusCode(200);
    }

    private static void changed(String id, int version, Map<String, Object> treaty) {
        put(Tokens.editor(), version, treaty, AT, id).then().statusCode(200);
        publish(Tokens.approver(), version + 1, AT, id).then().statusCode(200);
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

    private static JsonPath changes(String token, String after, String area) {
        return ask(token, Map.of("after", after, "area", area));
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
        return changes.getList("items.collect { it.agreement.id + ': ' + it.change }");
    }

    private static List<String> oneByOne(String token, String place, String area) {
        List<String> told = new ArrayList<>();
        String after = place;
        while (true) {
            JsonPath page = ask(token, Map.of("after", after, "area", area, "first", "1"));
            if (told(page).isEmpty()) {
                return told;
            }
            told.addAll(told(page));
            after = page.getString("next");
        }
    }
}
