package org.entente.partnerships.edit;

import static org.entente.partnerships.testing.Asking.get;
import static org.entente.partnerships.testing.Editing.members;
import static org.entente.partnerships.testing.Editing.post;
import static org.entente.partnerships.testing.Editing.publish;
import static org.entente.partnerships.testing.Editing.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class OtherEditsTest {

    @Test
    void engagements() {
        Map<String, Object> talks = members(
                "title", "Talks of Bamako", "from", "2021-05-03", "visiting", List.of("MLI"), "hosts", List.of("NER"));
        Response drafted = post(Tokens.editor(), null, talks, "/engagements");
        drafted.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith("/engagements/talks-of-bamako-2021-05-03/versions/1"))
                .body("state", equalTo("DRAFT"))
                .body("publishedOn", equalTo("2021-05-03"));
        get("/engagements/talks-of-bamako-2021-05-03").statusCode(404);

        Map<String, Object> shown = drafted.path("$");
        shown.put("outcome", "They will meet again");
        shown.put("reason", "the communiqué");
        put(Tokens.editor(), 1, shown, "/engagements/{id}", shown.get("id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        put(Tokens.editor(), 1, shown, "/engagements/{id}", shown.get("id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        shown.put("outcome", "They will not");
        put(Tokens.editor(), 1, shown, "/engagements/{id}", shown.get("id"))
                .then()
                .statusCode(412)
                .body("versions.change", contains("first version", "the communiqué"))
                .body("difference", contains("outcome added: \"They will meet again\""));
        put(Tokens.editorTun(), 2, shown, "/engagements/{id}", shown.get("id"))
                .then()
                .statusCode(404);
        publish(Tokens.approver(), 2, "/engagements/{id}", shown.get("id"))
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("outcome", equalTo("They will meet again"));
        get("/engagements/talks-of-bamako-2021-05-03")
                .body("version", equalTo(2))
                .body("state", equalTo("PUBLISHED"));
        put(Tokens.editorTun(), 2, shown, "/engagements/{id}", shown.get("id"))
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_DESK"));
        post(Tokens.editor(), null, members("title", "No one", "from", "2021"), "/engagements")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/hosts"));
    }

    @Test
    void statements() {
        Map<String, Object> word = members(
                "id",
                "word-of-niamey",
                "speaker",
                "A ministry",
                "about",
                List.of("NER"),
                "stance",
                "WARNS",
                "summary",
                "What it says",
                "on",
                "2022-02");
        post(Tokens.editor(), null, word, "/statements").then().statusCode(201).body("version", equalTo(1));
        publish(Tokens.chief(), 1, "/statements/{id}", "word-of-niamey").then().statusCode(200);
        word.put("stance", "DEMANDS");
        word.put("about", List.of("NER", "MLI"));
        put(Tokens.editor(), 1, word, "/statements/{id}", "word-of-niamey")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        get("/statements", "id", "word-of-niamey")
                .body("items.stance", contains("WARNS"))
                .body("items.version", contains(1));
        word.put("summary", "Something else");
        put(Tokens.editor(), 1, word, "/statements/{id}", "word-of-niamey")
                .then()
                .statusCode(412)
                .body(
                        "difference",
                        contains("about changed from NER to NER, MLI", "stance changed from WARNS to DEMANDS"));
        publish(Tokens.editor(), 2, "/statements/{id}", "word-of-niamey").then().statusCode(403);
        publish(Tokens.approver(), 2, "/statements/{id}", "word-of-niamey")
                .then()
                .statusCode(200);
        get("/statements", "id", "word-of-niamey").body("items.stance", contains("DEMANDS"));
    }

    @Test
    void stagesOfPartnerships() {
        Map<String, Object> stage = members(
                "lead", "NER", "partner", "MLI", "roles", List.of("TRANSIT"), "stage", "SOUGHT", "since", "2020-03");
        post(Tokens.editor(), null, stage, "/partnerships")
                .then()
                .statusCode(201)
                .body("id", equalTo("NER-MLI"));
        stage.put("stage", "ACTIVE");
        put(Tokens.editor(), 1, stage, "/partnerships/{lead}/{partner}/{since}", "NER", "MLI", "2020-03")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        publish(Tokens.approver(), 2, "/partnerships/{lead}/{partner}/{since}", "NER", "MLI", "2020-03")
                .then()
                .statusCode(200);
        stage.put("since", "2024");
        stage.put("stage", "STALLED");
        post(Tokens.editor(), null, stage, "/partnerships")
                .then()
                .statusCode(201)
                .body("version", equalTo(1));
        publish(Tokens.approver(), 1, "/partnerships/{lead}/{partner}/{since}", "NER", "MLI", "2024")
                .then()
                .statusCode(200);
        get("/partnerships", "id", "NER-MLI").body("items", hasSize(1)).body("items.stage", contains("STALLED"));
        get("/partnerships", "id", "NER-MLI", "asOf", "2021-01-01").body("items.stage", contains("ACTIVE"));
        put(Tokens.editor(), 1, stage, "/partnerships/{lead}/{partner}/{since}", "NER", "MLI", "2020-03")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/since"));
        post(Tokens.editor(), null, members("lead", "NER"), "/partnerships")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/partner", "/stage", "/since"));
    }
}
