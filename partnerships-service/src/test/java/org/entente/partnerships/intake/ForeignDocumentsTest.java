package org.entente.partnerships.intake;

import static org.assertj.core.api.Assertions.assertThat;
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
    void whatIsHiddenIsRefusedAsWhatIsSeenAndOfOthers() {
        // Given
        approved(agreement("foreign-a").restricted(), agreement("foreign-b"));

        for (String[] parties : List.of(new String[] {"ITA", "TUN"}, new String[] {"ITA", "ALB"})) {
            // When
            String hidden = refusal(agreement("foreign-a").between(parties[0], parties[1]));
            String seen = refusal(agreement("foreign-b").between(parties[0], parties[1]));

            // Then
            assertThat(hidden).contains("NOT_YOUR_DESK").isEqualTo(seen.replace("foreign-b", "foreign-a"));
        }
        assertThat(refusal(agreement("foreign-a").set("title", null)))
                .contains("ROWS_REFUSED")
                .isEqualTo(refusal(agreement("foreign-b").set("title", null)));
    }

    @Test
    void moneyOfOthersIsNeitherRetoldNorTakenAway() {
        // Given
        approved(agreement("money-others").between("ITA", "TUN").commitment("money-others-1", "GBR", "ALB", 5, "GBP"));
        Sample bare = agreement("money-others").between("ITA", "TUN");

        // Then
        for (Sample changed : List.of(
                agreement("money-others")
                        .between("ITA", "TUN")
                        .commitment("money-others-1", "GBR", "ALB", 5, "GBP", "pillar", "development"),
                agreement("money-others")
                        .between("ITA", "TUN")
                        .commitment("money-others-1", "GBR", "ALB", 5, "GBP", "published_on", "2035-01-01"),
                bare)) {
            handIn(Tokens.editorTun(), document(changed))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("NOT_YOUR_DESK"))
                    .body("errors[0].value", equalTo("money-others-1"));
        }
        handIn(Tokens.editor(), document(bare), "dryRun").then().statusCode(200);
    }

    @Test
    void moneyIsWrittenDownByDesksOfOneSideOrOfAnAgreementOfBoth() {
        // Given
        approved(agreement("money-desk")
                .between("ITA", "TUN")
                .commitment("money-desk-1", "GBR", "ALB", 5, "GBP", "note", "by all desks"));
        Sample changed = agreement("money-desk")
                .between("ITA", "TUN")
                .commitment("money-desk-1", "GBR", "ALB", 5, "GBP", "note", "by all desks")
                .commitment("money-desk-2", "GBR", "TUN", 1, "GBP")
                .commitment("money-desk-3", "TUN", "ALB", 1, "GBP")
                .commitment("money-desk-4", "ITA", null, 1, "GBP");

        // Then
        handIn(Tokens.editorTun(), document(changed), "dryRun").then().statusCode(200);
        handIn(
                        Tokens.editorTun(),
                        document(changed.commitment("money-desk-5", "ITA", "ALB", 1, "GBP")
                                .commitment("money-desk-6", "GBR", null, 1, "GBP")))
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_DESK"))
                .body("errors.pointer", contains("/agreements/0/commitments/4", "/agreements/0/commitments/5"));
        handIn(
                        Tokens.editorTun(),
                        document(agreement("money-desk")
                                .between("ITA", "TUN")
                                .commitment("money-desk-1", "GBR", "ALB", 6, "GBP")))
                .then()
                .statusCode(403);
        handIn(Tokens.editor(), document(changed), "dryRun").then().statusCode(200);
    }

    private static String refusal(Sample agreement) {
        return handIn(Tokens.editorTun(), document(agreement)).asString();
    }

    @Test
    void whatIsHiddenIsNotToldOf() {
        // Given
        approved(agreement("hidden").restricted().commitment("hidden-1", "GBR", "FRA", 1, "GBP"));
        Sample own = agreement("seeking").between("ITA", "TUN");

        // Then
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
