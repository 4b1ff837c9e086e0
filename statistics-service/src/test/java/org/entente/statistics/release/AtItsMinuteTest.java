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

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.entente.statistics.testing.MovableClock;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A release becomes public because its minute has come, and for no other reason: nobody writes anything then. */
@QuarkusTest
@WithTestResource(Stack.class)
class AtItsMinuteTest {

    private static final Instant DAY_BEFORE = Instant.parse("2061-05-19T09:00:00Z");
    private static final Instant MINUTE = Instant.parse("2061-05-20T08:30:00Z");
    private static final Instant JUST_BEFORE = MINUTE.minusMillis(1);

    @AfterEach
    void theClockGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void itsStateIsAnotherFromTheMinuteOnAndNothingWasWritten() {
        // Given
        String id = submittedOnTheDayBefore("SWZ", "Approved in time");
        approve(Tokens.approver(), id).then().statusCode(200);
        int rows = ledgerRows();

        // Then
        assertThat(stateAt(JUST_BEFORE, Tokens.approver(), id)).isEqualTo("APPROVED");
        assertThat(statusAt(JUST_BEFORE, id)).isEqualTo(404);
        assertThat(stateAt(MINUTE, Tokens.approver(), id)).isEqualTo("PUBLISHED");
        assertThat(stateAt(MINUTE, Tokens.reader(), id)).isEqualTo("PUBLISHED");
        assertThat(stateAt(MINUTE.plusMillis(1), Tokens.reader(), id)).isEqualTo("PUBLISHED");
        assertThat(ledgerRows()).isEqualTo(rows);
    }

    @Test
    void whatIsApprovedAfterItsMinuteIsPublicFromItsApprovalOn() {
        // Given
        String id = submittedOnTheDayBefore("GNB", "Approved late");
        Instant approval = MINUTE.plusSeconds(3600);
        assertThat(printsAt(approval, MINUTE, "GNB")).isEmpty();

        // When
        MovableClock.stopAt(approval);
        approve(Tokens.approver(), id).then().statusCode(200);

        // Then
        assertThat(printsAt(approval, MINUTE, "GNB")).isEmpty();
        assertThat(printsAt(approval, approval.minusMillis(1), "GNB")).isEmpty();
        assertThat(printsAt(approval, approval, "GNB")).containsExactly("999,000");
    }

    @Test
    void whatIsNotApprovedStaysHiddenHoweverLongItsMinuteHasPassed() {
        // Given
        String id = submittedOnTheDayBefore("ATG", "Never approved");

        // Then
        assertThat(statusAt(MINUTE.plusSeconds(86_400), id)).isEqualTo(404);
        assertThat(stateAt(MINUTE.plusSeconds(86_400), Tokens.approver(), id)).isEqualTo("SUBMITTED");
        assertThat(printsAt(MINUTE.plusSeconds(86_400), MINUTE.plusSeconds(86_400), "ATG"))
                .isEmpty();
    }

    /** A cache would answer at its minute what it had heard before. */
    @Test
    void noAnswerMayBeKeptByACache() {
        for (String path :
                List.of("/releases", "/series", "/calendar", "/indicators", "/figures?series=" + key("SWZ"))) {
            var headers = given().auth().oauth2(Tokens.reader()).get(path).headers();

            assertThat(headers.hasHeaderWithName("ETag")).as(path).isFalse();
            assertThat(headers.hasHeaderWithName("Last-Modified")).as(path).isFalse();
            assertThat(headers.hasHeaderWithName("Expires")).as(path).isFalse();
        }
    }

    private static String submittedOnTheDayBefore(String area, String title) {
        MovableClock.stopAt(DAY_BEFORE);
        String id = draft(Tokens.editor(), under(MINUTE.toString(), draftOf(title, MINUTE.toString())))
                .path("id");
        record(Tokens.editor(), id, figure(key(area), "YE-2060-12", "999,000"))
                .then()
                .statusCode(200);
        submit(Tokens.editor(), id).then().statusCode(200);
        return id;
    }

    private static String stateAt(Instant now, String token, String id) {
        MovableClock.stopAt(now);
        return given().auth().oauth2(token).get("/releases/{id}", id).path("state");
    }

    private static int statusAt(Instant now, String id) {
        MovableClock.stopAt(now);
        return given().auth().oauth2(Tokens.reader()).get("/releases/{id}", id).statusCode();
    }

    private static List<String> printsAt(Instant now, Instant asOf, String area) {
        MovableClock.stopAt(now);
        return given().auth()
                .oauth2(Tokens.reader())
                .queryParam("asOf", asOf.toString())
                .get("/series/{key}/figures", key(area))
                .then()
                .statusCode(200)
                .extract()
                .path("items.printed");
    }

    private static String key(String area) {
        return "YE.LTIM_NET.%s.001.ALL.ONS".formatted(area);
    }

    private static int ledgerRows() {
        return given().auth().oauth2(Tokens.auditor()).get("/ledger").path("total");
    }
}
