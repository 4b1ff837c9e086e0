package org.entente.partnerships.version;

import static org.entente.partnerships.testing.Asking.get;
import static org.entente.partnerships.testing.Asking.getAs;
import static org.entente.partnerships.testing.Editing.event;
import static org.entente.partnerships.testing.Editing.post;
import static org.entente.partnerships.testing.Editing.publish;
import static org.entente.partnerships.testing.Editing.treaty;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Versions on both clocks. */
@QuarkusTest
@WithTestResource(Stack.class)
class VersionsTest {

    private static final String AT = "/agreements/{id}";

    @Test
    void everyEarlierStateIsAnsweredAgain() {
        post(Tokens.editor(), null, treaty("clocks", "MLT", "LBY"), "/agreements")
                .then()
                .statusCode(201);
        publish(Tokens.approver(), 1, AT, "clocks").then().statusCode(200);
        post(Tokens.editor(), 1, event("IN_FORCE", "2004-05-01"), AT + "/events", "clocks")
                .then()
                .statusCode(201);
        post(Tokens.editor(), 2, event("EXPIRED", "2009-05-01"), AT + "/events", "clocks")
                .then()
                .statusCode(201);
        publish(Tokens.approver(), 3, AT, "clocks").then().statusCode(200);
        JsonPath all =
                getAs(Tokens.auditor(), "/agreements/clocks/versions").extract().jsonPath();
        String beforeAll = "2020-01-01T00:00:00Z";
        String secondRecorded = all.getString("items[1].recordedAt");
        String thirdPublished = all.getString("items[0].publishedAt");

        getAs(Tokens.auditor(), "/agreements/clocks/versions", "recordedAsOf", beforeAll)
                .statusCode(404);
        getAs(Tokens.auditor(), "/agreements/clocks/versions", "recordedAsOf", secondRecorded)
                .body("items.version", contains(2, 1))
                .body("items.state", contains("DRAFT", "PUBLISHED"));
        getAs(Tokens.auditor(), "/agreements/clocks/versions/2", "recordedAsOf", secondRecorded)
                .body("state", equalTo("DRAFT"))
                .body("events", hasSize(2));
        getAs(Tokens.auditor(), "/agreements/clocks/versions/3", "recordedAsOf", secondRecorded)
                .statusCode(404);
        getAs(Tokens.auditor(), "/agreements/clocks/versions", "recordedAsOf", thirdPublished)
                .body("items.state", contains("PUBLISHED", "DRAFT", "PUBLISHED"));
        getAs(Tokens.reader(), "/agreements/clocks/versions", "recordedAsOf", secondRecorded)
                .statusCode(403);
        getAs(Tokens.auditor(), "/agreements/clocks", "recordedAsOf", secondRecorded)
                .body("version", equalTo(1));

        get("/agreements/clocks/versions", "asOf", "2003-02-03").statusCode(404);
        get("/agreements/clocks/versions", "asOf", "2004-06-01")
                .body("items.version", contains(3, 1))
                .body("items[0].changes", contains("event IN_FORCE of 2004-05-01 added"));
        get("/agreements/clocks/versions/3", "asOf", "2004-06-01")
                .body("events.status", contains("SIGNED", "IN_FORCE"))
                .body("status", equalTo("IN_FORCE"));
        getAs(Tokens.editor(), "/agreements/clocks/versions", "asOf", "2004-06-01")
                .body("items.version", contains(3, 1));
        get("/agreements/clocks/versions/3/difference", "from", 1)
                .body("from", equalTo(1))
                .body("to", equalTo(3))
                .body("changes", contains("event IN_FORCE of 2004-05-01 added", "event EXPIRED of 2009-05-01 added"));
        get("/agreements/clocks/versions/1/difference", "from", 3)
                .body(
                        "changes",
                        contains("event IN_FORCE of 2004-05-01 removed", "event EXPIRED of 2009-05-01 removed"));
        get("/agreements/clocks/versions/1/difference")
                .body("from", nullValue())
                .body("changes", hasSize(0));
        get("/agreements/clocks/versions/3/difference", "from", 2).statusCode(404);
        get("/agreements/clocks/versions", "first", 1).body("items", hasSize(1)).body("total", equalTo(2));
        String next = get("/agreements/clocks/versions", "first", 1).extract().path("next");
        get("/agreements/clocks/versions", "first", 1, "after", next)
                .body("items.version", contains(1))
                .body("next", nullValue());
    }
}
