package org.entente.partnerships.version;

import static org.entente.partnerships.testing.Asking.get;
import static org.entente.partnerships.testing.Asking.getAs;
import static org.entente.partnerships.testing.Editing.members;
import static org.entente.partnerships.testing.Editing.post;
import static org.entente.partnerships.testing.Editing.publish;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.entente.partnerships.testing.Editing;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Engagements, statements and stages of partnerships keep their versions, as agreements do. */
@QuarkusTest
@WithTestResource(Stack.class)
class OtherVersionsTest {

    private static final String ENGAGEMENT = "/engagements/{id}";

    @Test
    void whoApprovesADraftCanReadItAndAReaderCannot() {
        // Given
        draftedTalks("read-before-approval");

        // Then
        String version = "/engagements/read-before-approval/versions/1";
        getAs(Tokens.approver(), version)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("DRAFT"))
                .body("outcome", equalTo("None yet"));
        getAs(Tokens.approver(), "/engagements/read-before-approval/versions")
                .body("total", equalTo(1))
                .body("items.publishedAt", contains(nullValue()));
        getAs(Tokens.editorTun(), version).statusCode(404);
        get(version).statusCode(404);
        get("/engagements/read-before-approval/versions").statusCode(404);
    }

    @Test
    void versionsSayWhoWhenAndWhatInWords() {
        // Given
        Map<String, Object> talks = draftedTalks("talks-in-versions");
        publish(Tokens.approver(), 1, ENGAGEMENT, "talks-in-versions").then().statusCode(200);
        talks.put("outcome", "A declaration");
        talks.put("reason", "It was published late");
        put(1, talks, "/engagements/talks-in-versions");
        talks.put("title", "Talks, the second day");
        talks.remove("reason");
        put(2, talks, "/engagements/talks-in-versions");
        publish(Tokens.approver(), 3, ENGAGEMENT, "talks-in-versions").then().statusCode(200);

        // Then
        getAs(Tokens.editor(), "/engagements/talks-in-versions/versions")
                .statusCode(200)
                .body("items.version", contains(3, 2, 1))
                .body("items.state", contains("PUBLISHED", "DRAFT", "PUBLISHED"))
                .body("items.recordedBy", contains("editor", "editor", "editor"))
                .body("items[1].change", equalTo("It was published late"))
                .body("items[0].changes[0]", equalTo("title changed from \"Talks\" to \"Talks, the second day\""))
                .body("items[0].publishedBy", equalTo("approver"))
                .body("items[0].recordedAt", notNullValue());
        // A reader sees no draft, and of the third what it changed since the first
        get("/engagements/talks-in-versions/versions")
                .body("items.version", contains(3, 1))
                .body("items[0].changes.size()", equalTo(2));
        get("/engagements/talks-in-versions/versions/3/difference")
                .body("from", equalTo(1))
                .body("changes.size()", equalTo(2));
        getAs(Tokens.editor(), "/engagements/talks-in-versions/versions/3/difference")
                .body("from", equalTo(2))
                .body("changes.size()", equalTo(1));
        getAs(Tokens.editor(), "/engagements/talks-in-versions/versions/3/difference", "from", 1)
                .body("from", equalTo(1))
                .body("changes.size()", equalTo(2));
        get("/engagements/talks-in-versions/versions/3/difference", "from", 2).statusCode(404);
        get("/engagements/talks-in-versions/versions/1/difference")
                .body("from", nullValue())
                .body("changes", empty());
    }

    @Test
    void earlierStatesAreAnsweredOnBothClocks() {
        // Given: known from 2031 on to everybody, and now to its desks
        Map<String, Object> talks = talks("talks-on-clocks");
        talks.put("publishedOn", "2031-01-01");
        post(Tokens.editor(), null, talks, "/engagements").then().statusCode(201);
        publish(Tokens.approver(), 1, ENGAGEMENT, "talks-on-clocks").then().statusCode(200);
        String afterTheFirst = getAs(Tokens.editor(), "/engagements/talks-on-clocks/versions")
                .extract()
                .path("items[0].publishedAt");
        talks.put("publishedOn", "2021-05-03");
        put(1, talks, "/engagements/talks-on-clocks");
        publish(Tokens.approver(), 2, ENGAGEMENT, "talks-on-clocks").then().statusCode(200);

        // Then
        String versions = "/engagements/talks-on-clocks/versions";
        get(versions).body("items.version", contains(2));
        get(versions, "asOf", "2021-05-03").body("items.version", contains(2));
        get(versions, "asOf", "2021-05-02").statusCode(404);
        getAs(Tokens.editor(), versions).body("items.version", contains(2, 1));
        getAs(Tokens.auditor(), versions, "recordedAsOf", afterTheFirst).statusCode(404);
        getAs(Tokens.of("both", List.of("*"), "editor", "auditor"), versions, "recordedAsOf", afterTheFirst)
                .body("items.version", contains(1));
        get(versions, "recordedAsOf", afterTheFirst).statusCode(403);
    }

    @Test
    void pagesGoOn() {
        // Given
        Map<String, Object> talks = draftedTalks("talks-in-pages");
        for (int version = 1; version < 4; version++) {
            talks.put("outcome", "Outcome " + version);
            put(version, talks, "/engagements/talks-in-pages");
        }

        // When
        String next = getAs(Tokens.editor(), "/engagements/talks-in-pages/versions", "first", 3)
                .body("items.version", contains(4, 3, 2))
                .body("total", equalTo(4))
                .extract()
                .path("next");

        // Then
        getAs(Tokens.editor(), "/engagements/talks-in-pages/versions", "first", 3, "after", next)
                .body("items.version", contains(1))
                .body("next", nullValue());
        getAs(Tokens.editor(), "/engagements/talks-in-pages/versions", "after", "bm9uZQ")
                .statusCode(400)
                .body("errors[0].field", equalTo("after"));
    }

    @Test
    void statementsAndStagesToo() {
        // Given
        Map<String, Object> word = members(
                "id",
                "word-in-versions",
                "speaker",
                "A ministry",
                "about",
                List.of("KGZ"),
                "stance",
                "WARNS",
                "summary",
                "What it says",
                "on",
                "2022-02");
        post(Tokens.editor(), null, word, "/statements").then().statusCode(201);
        publish(Tokens.approver(), 1, "/statements/{id}", "word-in-versions")
                .then()
                .statusCode(200);
        word.put("stance", "DEMANDS");
        put(1, word, "/statements/word-in-versions");
        Map<String, Object> stage = members(
                "lead", "KGZ", "partner", "TJK", "roles", List.of("TRANSIT"), "stage", "SOUGHT", "since", "2020-03");
        post(Tokens.editor(), null, stage, "/partnerships").then().statusCode(201);
        stage.put("stage", "ACTIVE");
        put(1, stage, "/partnerships/KGZ/TJK/2020-03");

        // Then
        getAs(Tokens.approver(), "/statements/word-in-versions/versions/2/difference")
                .body("changes", contains("stance changed from WARNS to DEMANDS"));
        get("/statements/word-in-versions/versions").body("items.version", contains(1));
        getAs(Tokens.approver(), "/statements/word-in-versions/versions/2").body("stance", equalTo("DEMANDS"));
        getAs(Tokens.approver(), "/partnerships/KGZ/TJK/2020-03/versions")
                .body("items.changes", contains(List.of("stage changed from SOUGHT to ACTIVE"), List.of()));
        getAs(Tokens.approver(), "/partnerships/KGZ/TJK/2020-03/versions/1").body("stage", equalTo("SOUGHT"));
        get("/partnerships/KGZ/TJK/2020-03/versions").statusCode(404);
    }

    private static Map<String, Object> talks(String id) {
        return members(
                "id",
                id,
                "title",
                "Talks",
                "from",
                "2021-05-03",
                "visiting",
                List.of("KGZ"),
                "hosts",
                List.of("TJK"),
                "outcome",
                "None yet");
    }

    private static Map<String, Object> draftedTalks(String id) {
        Map<String, Object> talks = talks(id);
        post(Tokens.editor(), null, talks, "/engagements").then().statusCode(201);
        return talks;
    }

    private static void put(int version, Map<String, Object> content, String path) {
        Editing.put(Tokens.editor(), version, content, path).then().statusCode(200);
    }
}
