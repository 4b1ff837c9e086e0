package org.entente.partnerships.access;

import static org.entente.partnerships.testing.Asking.get;
import static org.entente.partnerships.testing.Asking.getAs;
import static org.entente.partnerships.testing.Asking.query;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.entente.partnerships.testing.Sample.engagement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A restricted agreement does not exist for anybody but the desks of its parties, on any path. */
@QuarkusTest
@WithTestResource(Stack.class)
class RestrictedTest {

    private static final String OPEN = "sight-open";
    private static final String SECRET = "sight-secret";

    private final String mauritania = Tokens.of("editor-mrt", List.of("MRT"), "editor");
    private final String elsewhere = Tokens.of("editor-elsewhere", List.of("ESP"), "editor");

    @BeforeEach
    void oneOfEach() {
        approved(
                agreement(SECRET)
                        .restricted()
                        .between("PRT", "MRT")
                        .event("signed", "2020-01-01")
                        .commitment(SECRET + "-1", "PRT", "MRT", 70, "EUR", "restates", List.of(OPEN + "-1")),
                agreement(OPEN)
                        .between("PRT", "MRT")
                        .set("related", List.of(Map.of("kind", "implements", "agreement", SECRET)))
                        .event("signed", "2019-01-01")
                        .commitment(OPEN + "-1", "PRT", "MRT", 50, "EUR")
                        .commitment(OPEN + "-2", "PRT", "MRT", 7, "EUR", "restates", List.of()),
                engagement("sight-talks")
                        .set("visiting", List.of("PRT"))
                        .set("hosts", List.of("MRT"))
                        .set("agreements", List.of(OPEN, SECRET)));
    }

    @Test
    void isNotInListsCountsAndAddresses() {
        get("/agreements/" + SECRET).statusCode(404);
        get("/agreements", "party", "MRT").body("items.id", contains(OPEN)).body("total", equalTo(1));
        get("/agreements", "search", SECRET).body("total", equalTo(0));
        get("/agreements", "id", SECRET).body("total", equalTo(0));
        get("/agreements", "origin", "MRT", "destination", "PRT").body("items.id", contains(OPEN));
        getAs(elsewhere, "/agreements/" + SECRET).statusCode(404);
        for (String token : List.of(Tokens.approver(), Tokens.auditor(), Tokens.preRelease())) {
            getAs(token, "/agreements/" + SECRET).statusCode(404);
        }
    }

    @Test
    void isThereForTheDesksOfItsParties() {
        for (String token : List.of(mauritania, Tokens.chief())) {
            getAs(token, "/agreements/" + SECRET).statusCode(200).body("visibility", equalTo("RESTRICTED"));
            getAs(token, "/agreements", "party", "MRT").body("total", equalTo(2));
        }
    }

    @Test
    void isNamedByNothingElse() {
        get("/agreements/" + OPEN).body("related", empty());
        getAs(mauritania, "/agreements/" + OPEN).body("related.agreement", contains(SECRET));
        get("/engagements/sight-talks").body("agreements", contains(OPEN));
        getAs(mauritania, "/engagements/sight-talks").body("agreements", containsInAnyOrder(OPEN, SECRET));
        get("/engagements", "agreement", SECRET).body("total", equalTo(0));
    }

    @Test
    void changesNoSum() {
        get("/funding", "area", "MRT")
                .body("items.committed.flatten().amount", contains(57))
                .body("items.leftOut.flatten()", empty());
        getAs(mauritania, "/funding", "area", "MRT")
                .body("items.committed.flatten().amount", contains(77))
                .body("items.leftOut.flatten().id", contains(OPEN + "-1"));
    }

    @Test
    void isNotInAQueryOfManyQuestions() {
        Map<String, ?> questions = Map.of(
                "agreements", List.of(Map.of("ids", List.of(SECRET))),
                "outlines", List.of(Map.of("ids", List.of(SECRET))),
                "commitments", List.of(Map.of("ids", List.of(SECRET + "-1"))),
                "statuses", List.of(Map.of("agreement", SECRET, "on", "2022-01-01")));

        query(Tokens.reader(), questions)
                .then()
                .body("agreements[0].total", equalTo(0))
                .body("outlines[0].total", equalTo(0))
                .body("outlines[0].items", empty())
                .body("commitments[0].total", equalTo(0))
                .body("statuses", contains("UNCLEAR"))
                .body("areas", empty());
        query(mauritania, questions)
                .then()
                .body("agreements[0].total", equalTo(1))
                .body("outlines[0].items.id", contains(SECRET))
                .body("commitments[0].total", equalTo(1))
                .body("statuses", contains("SIGNED"));
    }

    @Test
    void isHiddenAlsoWhereItWasPublicOnce() {
        // Given
        approved(agreement("once-open").between("BRA", "URY").event("signed", "2020-01-01"));
        String whenItWasOpen = Instant.now().toString();
        approved(agreement("once-open").between("BRA", "URY").restricted().event("signed", "2020-01-01"));

        // Then
        get("/agreements/once-open").statusCode(404);
        getAs(Tokens.auditor(), "/agreements/once-open", "recordedAsOf", whenItWasOpen)
                .statusCode(404);
    }
}
