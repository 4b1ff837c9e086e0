package org.entente.statistics.release;

import static io.restassured.RestAssured.given;
import static org.entente.statistics.testing.Releases.approve;
import static org.entente.statistics.testing.Releases.draft;
import static org.entente.statistics.testing.Releases.draftOf;
import static org.entente.statistics.testing.Releases.figure;
import static org.entente.statistics.testing.Releases.record;
import static org.entente.statistics.testing.Releases.submit;
import static org.entente.statistics.testing.Releases.under;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.entente.statistics.testing.Releases;
import org.entente.statistics.testing.Releases.Figure;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class DraftsByHandTest {

    private static final String JAPAN = "YE.LTIM_NET.JPN.001.ALL.ONS";

    @Test
    void aReleaseIsDraftedFilledSubmittedAndApproved() {
        // Given
        String id = draft(Tokens.editor(), draftOf("By hand", "2024-05-23T08:30:00Z"))
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("publisher", equalTo("Office for National Statistics"))
                .body("publishedOn", equalTo("2024-05-23"))
                .body("figureCount", equalTo(0))
                .extract()
                .path("id");

        // When
        record(Tokens.editor(), id, figure(JAPAN, "YE-2023-12", "606,000"), figure(JAPAN, "YE-2022-12", "1.2 million"))
                .then()
                .statusCode(200)
                .body("figureCount", equalTo(2));
        submit(Tokens.editor(), id).then().statusCode(200);
        approve(Tokens.chief(), id).then().statusCode(200).body("state", equalTo("PUBLISHED"));

        // Then
        given().auth()
                .oauth2(Tokens.reader())
                .get("/series/{key}/figures", JAPAN)
                .then()
                .body("items.period", contains("YE-2022-12", "YE-2023-12"))
                .body("items[1].value", equalTo(606000))
                .body("items[1].bounds.low", equalTo(605500))
                .body("items[1].publishedAt", equalTo("2024-05-23T08:30:00Z"));
    }

    @Test
    void theSameDraftAgainIsTheSameDraft() {
        // Given
        String id =
                draft(Tokens.editor(), draftOf("Once", "2024-05-23T08:30:00Z")).path("id");
        record(Tokens.editor(), id, figure("YE.LTIM_NET.KOR.001.ALL.ONS", "YE-2023-12", "1,000"));

        // Then
        draft(Tokens.editor(), draftOf("Once", "2024-05-23T08:30:00Z"))
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        draft(Tokens.chief(), draftOf("Once", "2024-05-23T08:30:00Z"))
                .then()
                .statusCode(201)
                .body("id", not(equalTo(id)));
        record(Tokens.editor(), id, figure("YE.LTIM_NET.KOR.001.ALL.ONS", "YE-2023-12", "1,000"))
                .then()
                .statusCode(200)
                .body("figureCount", equalTo(1));
    }

    @Test
    void badFiguresAreNamedByPlaceAndMemberAndNoneIsAdded() {
        // Given
        String id = draft(Tokens.editor(), draftOf("Faults", "2024-05-23T08:30:00Z"))
                .path("id");
        Figure good = figure("YE.LTIM_NET.THA.001.ALL.ONS", "YE-2023-12", "1,000");

        // Then
        record(
                        Tokens.editor(),
                        id,
                        good,
                        figure("YE.LTIM_NET.THA.001.ALL.ONS", "2023-Q9", "1,000"),
                        figure("YE.LTIM_NET.THA.001.ALL.ONS", "2023", "1,000"),
                        figure("YE.LTIM_NET.THA.001.ALL.HO", "YE-2023-12", "1,000"),
                        figure("YE.LTIM_NET.ATLANTIS.001.ALL.ONS", "YE-2023-12", "1,000"),
                        figure("net migration", "YE-2023-12", "1,000"),
                        figure("YE.LTIM_IMMIGRATION.THA.001.ALL.ONS", "YE-2023-12", "-1,000"),
                        good)
                .then()
                .statusCode(422)
                .body("code", equalTo("ROWS_REFUSED"))
                .body("errorsTotal", equalTo(7))
                .body(
                        "errors.field",
                        contains(
                                "figures[1].period",
                                "figures[2].period",
                                "figures[3].seriesKey",
                                "figures[4].seriesKey",
                                "figures[5].seriesKey",
                                "figures[6].printed",
                                "figures[7].period"));
        given().auth().oauth2(Tokens.editor()).get("/releases/{id}", id).then().body("figureCount", equalTo(0));
    }

    @Test
    void aDraftTakesOneFigureForAnObservationAndAnEmptyOneIsNotSubmitted() {
        // Given
        String id =
                draft(Tokens.editor(), draftOf("Twice", "2024-05-23T08:30:00Z")).path("id");
        submit(Tokens.editor(), id).then().statusCode(409);
        record(Tokens.editor(), id, figure("YE.LTIM_NET.VNM.001.ALL.ONS", "YE-2023-12", "1,000"));

        // Then
        record(Tokens.editor(), id, figure("YE.LTIM_NET.VNM.001.ALL.ONS", "YE-2023-12", "2,000"))
                .then()
                .statusCode(422)
                .body("errors[0].reason", containsString("the draft says '1,000'"));
        submit(Tokens.editor(), id).then().statusCode(200);
        record(Tokens.editor(), id, figure("YE.LTIM_NET.VNM.001.ALL.ONS", "YE-2022-12", "2,000"))
                .then()
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
    }

    @Test
    void anEditorDraftsForTheirOwnDesksAndTheirOwnDraftsAlone() {
        // Given
        String own = draft(Tokens.editorTun(), draftOf("Desk", "2024-05-23T08:30:00Z"))
                .path("id");
        String others =
                draft(Tokens.editor(), draftOf("Desk", "2024-05-23T08:30:00Z")).path("id");

        // Then
        record(Tokens.editorTun(), own, figure("YE.LTIM_NET.IDN.001.ALL.ONS", "YE-2023-12", "1,000"))
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_DESK"))
                .body("errors[0].field", equalTo("figures[0].seriesKey"));
        record(Tokens.editorTun(), own, figure("YE.LTIM_NET.IDN.TUN.ALL.ONS", "YE-2023-12", "1,000"))
                .then()
                .statusCode(200);
        record(Tokens.editorTun(), others, figure("YE.LTIM_NET.IDN.TUN.ALL.ONS", "YE-2023-12", "1,000"))
                .then()
                .statusCode(404);
        record(Tokens.chief(), others, figure("YE.LTIM_NET.IDN.TUN.ALL.ONS", "YE-2023-12", "1,000"))
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_DRAFT"));
        record(Tokens.reader(), others, figure("YE.LTIM_NET.IDN.TUN.ALL.ONS", "YE-2023-12", "1,000"))
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void badDraftsAreRefusedByField() {
        refused("publisher", draftOf("T", "2024-05-23T08:30:00Z"), Map.of("publisher", "NOBODY"));
        refused("title", draftOf(" ", "2024-05-23T08:30:00Z"), Map.of());
        refused("title", draftOf("a\nb", "2024-05-23T08:30:00Z"), Map.of());
        refused("publishedAt", draftOf("T", "+12024-05-23T08:30:00Z"), Map.of());
        refused("url", draftOf("T", "2024-05-23T08:30:00Z"), Map.of("url", "javascript:alert(1)"));
        refused("embargoUntil", draftOf("T", "2024-05-23T08:30:00Z"), Map.of("announce", true));
        refused(
                "embargoUntil",
                under("2024-05-23T08:30:00Z", draftOf("T", "2024-05-23T08:30:00Z")),
                Map.of("announce", true));
    }

    @Test
    void onlyTheDeskOfThePublisherAnnounces() {
        draft(
                        Tokens.editorTun(),
                        with(
                                under("2090-05-23T08:30:00Z", draftOf("Loud", "2090-05-23T08:30:00Z")),
                                Map.of("announce", true)))
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_DESK"));
    }

    private static Map<String, Object> with(Map<String, Object> draft, Map<String, Object> more) {
        draft.putAll(more);
        return draft;
    }

    private static void refused(String field, Map<String, Object> draft, Map<String, Object> more) {
        Releases.draft(Tokens.editor(), with(draft, more))
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"))
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo(field));
    }
}
