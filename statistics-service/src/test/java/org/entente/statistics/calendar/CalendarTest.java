package org.entente.statistics.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.testing.Releases.draft;
import static org.entente.statistics.testing.Releases.draftOf;
import static org.entente.statistics.testing.Releases.figure;
import static org.entente.statistics.testing.Releases.publish;
import static org.entente.statistics.testing.Releases.record;
import static org.entente.statistics.testing.Releases.under;
import static org.entente.statistics.testing.Releases.withdraw;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.entente.statistics.testing.MovableClock;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class CalendarTest {

    @BeforeEach
    void before() {
        MovableClock.stopAt(Instant.parse("2070-01-01T00:00:00Z"));
    }

    @AfterEach
    void theClockGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void anAnnouncedReleaseShowsPublisherTitleAndMinuteAndNothingElse() {
        // Given
        String id = announce("First of March", "2070-03-01T09:30:00Z");
        announce("Second of March", "2070-03-02T09:30:00Z");
        draft(Tokens.editor(), under("2070-03-01T09:30:00Z", draftOf("Silent", "2070-03-01T09:30:00Z")));

        // Then
        calendar("2070-03-01", "2070-03-01")
                .body("items", contains(allOf(hasKey("publisher"), hasKey("title"), hasKey("at"))))
                .body("items[0].keySet().size()", equalTo(3))
                .body("items.title", contains("First of March"))
                .body("items.publisher", contains("Office for National Statistics"))
                .body("items.at", contains("2070-03-01T09:30:00Z"))
                .body("total", equalTo(1));
        calendar("2070-03-01", "2070-03-02").body("items.title", contains("First of March", "Second of March"));
        given().auth().oauth2(Tokens.reader()).get("/releases/{id}", id).then().statusCode(404);
    }

    @Test
    void pagesFollowEachOther() {
        // Given
        announce("One", "2070-04-01T09:30:00Z");
        announce("Two", "2070-04-01T09:30:00Z");
        announce("Three", "2070-04-02T09:30:00Z");

        // When
        ValidatableResponse first = given().auth()
                .oauth2(Tokens.reader())
                .queryParams(Map.of("from", "2070-04-01", "to", "2070-04-02", "first", 2))
                .get("/calendar")
                .then();

        // Then
        first.body("total", equalTo(3));
        given().auth()
                .oauth2(Tokens.reader())
                .queryParams(Map.of(
                        "from",
                        "2070-04-01",
                        "to",
                        "2070-04-02",
                        "first",
                        2,
                        "after",
                        first.extract().path("next")))
                .get("/calendar")
                .then()
                .body("items.title", contains("Three"));
    }

    @Test
    void aWithdrawnAnnouncementIsNone() {
        // Given
        String id = announce("Called off", "2070-05-01T09:30:00Z");
        withdraw(Tokens.editor(), id, "postponed").then().statusCode(200);

        // Then
        calendar("2070-05-01", "2070-05-01").body("items", empty()).body("total", equalTo(0));
    }

    @Test
    void theFeedIsACalendarThatProgramsRead() {
        // Given
        String id = announce("Migration, asylum; returns", "2070-06-01T08:30:00Z");

        // Then
        given().auth()
                .oauth2(Tokens.reader())
                .get("/calendar.ics")
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .body(allOf(
                        containsString("BEGIN:VCALENDAR"),
                        containsString("DTSTART:20700601T083000Z"),
                        containsString("Migration\\, asylum\\; returns"),
                        not(containsString(id))));
        given().get("/calendar.ics").then().statusCode(401);
    }

    @Test
    void theFeedNeverTellsContents() {
        // Given
        String id = announce("Told by its title alone", "2070-07-01T08:30:00Z");
        String announced = feed(Tokens.reader());

        // When
        record(Tokens.editor(), id, figure("YE.LTIM_NET.SYC.001.ALL.ONS", "YE-2069-12", "123,457,000"))
                .then()
                .statusCode(200);
        String filled = feed(Tokens.reader());
        publish(id);

        // Then
        assertThat(announced).contains("Told by its title alone");
        assertThat(filled).isEqualTo(announced);
        assertThat(feed(Tokens.preRelease())).isEqualTo(announced);
        MovableClock.stopAt(Instant.parse("2070-07-01T08:30:00Z"));
        given().auth()
                .oauth2(Tokens.reader())
                .get("/series/YE.LTIM_NET.SYC.001.ALL.ONS/figures")
                .then()
                .body("items.printed", contains("123,457,000"));
        assertThat(feed(Tokens.reader())).doesNotContain("123\\,457", "123457", "SYC", "LTIM_NET", id);
    }

    @Test
    void daysAreNamedWhenTheyAreNone() {
        given().auth()
                .oauth2(Tokens.reader())
                .queryParam("from", "May")
                .get("/calendar")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("from"));
    }

    private static String feed(String token) {
        return given().auth()
                .oauth2(token)
                .get("/calendar.ics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String announce(String title, String minute) {
        Map<String, Object> draft = under(minute, draftOf(title, minute));
        draft.put("announce", true);
        return draft(Tokens.editor(), draft).then().statusCode(201).extract().path("id");
    }

    private static ValidatableResponse calendar(String from, String to) {
        return given().auth()
                .oauth2(Tokens.reader())
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/calendar")
                .then()
                .statusCode(200);
    }
}
