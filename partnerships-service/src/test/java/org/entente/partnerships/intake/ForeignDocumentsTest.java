package org.entente.partnerships.intake;

import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Handing.handIn;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.entente.partnerships.testing.Sample.document;
import static org.entente.partnerships.testing.Sample.engagement;
import static org.entente.partnerships.testing.Sample.partnership;
import static org.entente.partnerships.testing.Sample.statement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.entente.partnerships.testing.Sample;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class ForeignDocumentsTest {

    @Test
    void anEditorBringsWhatNamesAnAreaOfTheOwnDesks() {
        Sample foreign = agreement("foreign");
        handIn(
                        Tokens.editorTun(),
                        document(
                                agreement("own").between("ITA", "TUN"),
                                engagement("own").set("hosts", List.of("LBY")),
                                statement("own"),
                                partnership("ITA", "LBY", "2023")),
                        "dryRun")
                .then()
                .statusCode(200);
        handIn(
                        Tokens.editorTun(),
                        document(
                                agreement("own").between("ITA", "TUN"),
                                foreign,
                                engagement("foreign"),
                                statement("foreign").set("about", List.of("ALB", "015")),
                                partnership("ITA", "ALB", "2023")))
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_DESK"))
                .body("errors.pointer", contains("/agreements/1", "/engagements/0", "/partnerships/0", "/statements/0"))
                .body("errorsTotal", equalTo(4));
        handIn(Tokens.reader(), document(foreign)).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        handIn(Tokens.approver(), document(foreign)).then().statusCode(403);
    }

    @Test
    void nobodyMakesAnAgreementOfOthersTheirOwn() {
        // Given
        approved(agreement("of-others"));

        // Then
        handIn(Tokens.editorTun(), document(agreement("of-others").with("TUN", "source")))
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_DESK"));
    }

    @Test
    void whatIsHiddenIsNotToldOf() {
        // Given
        approved(agreement("hidden").restricted().commitment("hidden-1", "GBR", "FRA", 1, "GBP"));
        Sample own = agreement("seeking").between("ITA", "TUN");

        // Then
        handIn(Tokens.editorTun(), document(agreement("hidden").with("TUN", "source")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/agreements/0/id"))
                .body("errors.reason", contains("this id cannot be used"));
        handIn(
                        Tokens.editorTun(),
                        document(
                                own.commitment("seeking-1", "ITA", "TUN", 1, "EUR", "restates", List.of("hidden-1")),
                                engagement("seeking")
                                        .set("hosts", List.of("TUN"))
                                        .set("agreements", List.of("hidden"))))
                .then()
                .statusCode(422)
                .body("errors.reason", contains("there is no such agreement", "there is no such commitment"));
        handIn(Tokens.editor(), document(agreement("hidden").restricted()))
                .then()
                .statusCode(201);
    }
}
