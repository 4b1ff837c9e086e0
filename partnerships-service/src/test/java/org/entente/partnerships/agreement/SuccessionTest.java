package org.entente.partnerships.agreement;

import static org.entente.partnerships.testing.Asking.get;
import static org.entente.partnerships.testing.Asking.getAs;
import static org.entente.partnerships.testing.Asking.query;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Handing.handIn;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.entente.partnerships.testing.Sample.document;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.entente.partnerships.testing.Sample;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class SuccessionTest {

    private final String barbados = Tokens.of("editor-brb", List.of("BRB"), "editor");

    @Test
    void isReadFromItsEndsOverSeveralAgreements() {
        // Given
        approved(
                linked("chain-1", "signed", "2001-01-01").event("superseded", "2002-01-01"),
                linked("chain-2", "signed", "2002-01-01", "supersedes", "chain-1")
                        .event("superseded", "2003-01-01"),
                linked("chain-3", "signed", "2003-01-01", "supersedes", "chain-2"),
                linked("chain-amending", "signed", "2002-06-01", "amends", "chain-1"));

        // Then
        get("/agreements/chain-1")
                .body("succession.kind", contains("AMENDS", "SUPERSEDES", "SUPERSEDES"))
                .body("succession.agreement", contains("chain-amending", "chain-2", "chain-3"))
                .body("succession.through", contains(null, null, "chain-2"))
                .body("related", empty());
        get("/agreements/chain-2")
                .body("succession.agreement", contains("chain-3"))
                .body("related.agreement", contains("chain-1"));
        get("/agreements/chain-3").body("succession", empty());
        get("/agreements/chain-1", "asOf", "2002-12-31")
                .body("succession.agreement", contains("chain-amending", "chain-2"));
    }

    @Test
    void aCircleEnds() {
        approved(
                linked("circle-1", "signed", "2001-01-01", "supersedes", "circle-2"),
                linked("circle-2", "signed", "2001-01-01", "supersedes", "circle-1"));

        get("/agreements/circle-1").body("succession.agreement", contains("circle-2"));
    }

    @Test
    void whatIsRestrictedSucceedsNobodyAndHasNoParties() {
        // Given
        approved(
                linked("hidden-successor", "signed", "2002-01-01", "supersedes", "open-predecessor")
                        .restricted(),
                linked("open-predecessor", "signed", "2001-01-01"),
                linked("open-grandchild", "signed", "2003-01-01", "supersedes", "hidden-successor"));
        Map<String, ?> question = Map.of(
                "partyStatuses", List.of(Map.of("agreement", "hidden-successor", "area", "BRB", "on", "2020-01-01")));
        String address = "/agreements/hidden-successor/parties/BRB/status";

        // Then
        get("/agreements/open-predecessor").body("succession", empty());
        getAs(barbados, "/agreements/open-predecessor")
                .body("succession.agreement", contains("hidden-successor", "open-grandchild"));
        query(Tokens.reader(), question).then().body("partyStatuses", contains("NONE"));
        query(barbados, question).then().body("partyStatuses", contains("SIGNATORY"));
        get(address).statusCode(404).body("code", equalTo("NOT_FOUND"));
        getAs(barbados, address, "on", "2020-01-01").body("status", equalTo("SIGNATORY"));
        get("/agreements/open-predecessor/parties/GBR/status").statusCode(404);
    }

    @Test
    void aSupersessionThatIsOnRecordOnceOnlyDeservesALook() {
        // Given
        approved(linked("goes-on", "signed", "2001-01-01"), linked("has-ended", "superseded", "2001-01-01"));

        // Then
        handIn(
                        Tokens.editor(),
                        document(
                                linked("warned-1", "signed", "2002-01-01", "supersedes", "goes-on"),
                                linked("warned-2", "signed", "2002-01-01", "supersedes", "has-ended"),
                                linked("warned-3", "signed", "2002-01-01").event("superseded", "2003-01-01"),
                                linked("warned-4", "signed", "2002-01-01", "supersedes", "warned-5"),
                                linked("warned-5", "signed", "2001-01-01").event("superseded", "2002-01-01")),
                        "dryRun")
                .then()
                .statusCode(200)
                .body("warnings.pointer", contains("/agreements/0/related/0", "/agreements/2/status_events/1"))
                .body(
                        "warnings.message",
                        contains(
                                "supersedes goes-on, which has no such event on record",
                                "superseded, and no agreement on record says that it supersedes this one"));
    }

    @Test
    void nothingIsSaidOfWhatTheSenderCannotSee() {
        // Given
        approved(linked("secretly-going-on", "signed", "2001-01-01").restricted());

        // Then
        handIn(
                        Tokens.editor(),
                        document(linked("warned-6", "signed", "2002-01-01", "supersedes", "secretly-going-on")),
                        "dryRun")
                .then()
                .body("warnings.size()", equalTo(1));
        handIn(
                        Tokens.of("editor-gbr", List.of("GBR"), "editor"),
                        document(linked("secretly-taken-over", "superseded", "2001-01-01")
                                .with("GBR", "transit")),
                        "dryRun")
                .then()
                .body("warnings.size()", equalTo(1));
        approved(
                linked("secret-successor", "signed", "2002-01-01", "supersedes", "goes-on-too")
                        .restricted(),
                linked("goes-on-too", "signed", "2001-01-01").with("GBR", "transit"));
        handIn(
                        Tokens.of("editor-gbr", List.of("GBR"), "editor"),
                        document(linked("goes-on-too", "signed", "2001-01-01")
                                .with("GBR", "transit")
                                .event("superseded", "2002-01-01")),
                        "dryRun")
                .then()
                .statusCode(200)
                .body("warnings.pointer", contains("/agreements/0/status_events/1"));
    }

    private static Sample linked(String id, String status, String date, String... link) {
        Sample agreement = agreement(id).between("BRB", "BHS").event(status, date);
        return link.length == 0
                ? agreement
                : agreement.set("related", List.of(Map.of("kind", link[0], "agreement", link[1])));
    }
}
