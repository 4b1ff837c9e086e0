package org.entente.partnerships.commitment;

import static org.entente.partnerships.testing.Asking.get;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Handing.handIn;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.entente.partnerships.testing.Sample.document;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.entente.partnerships.testing.Sample;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a disbursement pays, and by which code of the DAC money is given. */
@QuarkusTest
@WithTestResource(Stack.class)
class PaymentsTest {

    @Test
    void aPaymentOfWhatIsStatedAgainIsAPaymentOfTheWhole() {
        // Given: a payment of the first part, stated again in a total of payments, and another of the whole
        approved(agreement("paid-whole")
                .between("KOR", "RWA")
                .event("signed", "2020-01-01")
                .commitment("paid-whole-part", "KOR", "RWA", 10, "EUR")
                .commitment("paid-whole-all", "KOR", "RWA", 30, "EUR", "restates", List.of("paid-whole-part"))
                .commitment(
                        "paid-whole-1",
                        "KOR",
                        "RWA",
                        4,
                        "EUR",
                        "kind",
                        "disbursement",
                        "to_period",
                        "2022-05-03",
                        "pays",
                        "paid-whole-part")
                .commitment(
                        "paid-whole-2",
                        "KOR",
                        "RWA",
                        6,
                        "EUR",
                        "kind",
                        "disbursement",
                        "to_period",
                        "2022",
                        "restates",
                        List.of("paid-whole-1"),
                        "pays",
                        "paid-whole-part")
                .commitment("paid-whole-3", "KOR", "RWA", 5, "USD", "kind", "disbursement", "pays", "paid-whole-all"));

        // Then
        get("/agreements/paid-whole")
                .body("commitments[0].disbursed.id", contains("paid-whole-2"))
                .body("commitments[0].disbursed[0].amount", equalTo(6))
                .body("commitments[0].disbursed[0].on", equalTo("2022"))
                .body("commitments[1].disbursed.id", contains("paid-whole-2", "paid-whole-3"))
                .body("commitments[1].disbursed[1].currency", equalTo("USD"))
                .body("commitments[2].pays", equalTo("paid-whole-part"))
                .body("commitments[2].disbursed", empty());
        // What is paid is never added to what is committed, so both stay as they are.
        get("/funding", "area", "KOR", "side", "PROVIDER")
                .body("items[0].committed.amount", contains(30))
                .body("items[0].disbursed.amount", contains(6, 5))
                .body("items[0].exclusions.commitment", contains("paid-whole-1", "paid-whole-part"))
                .body("items[0].exclusions.restatedBy", contains("paid-whole-2", "paid-whole-all"));
    }

    @Test
    void onlyPromisesOfMoneyArePaidAndOnlyByDisbursements() {
        // Given
        approved(
                agreement("paid-known").between("KOR", "UGA").commitment("paid-known-1", "KOR", "UGA", 1, "EUR"),
                agreement("paid-secret")
                        .between("KOR", "UGA")
                        .restricted()
                        .commitment("paid-secret-1", "KOR", "UGA", 1, "EUR", "kind", "disbursement"));

        // Then
        refused(Tokens.editor(), paying("commitment", "paid-known-1"), "only a disbursement pays a commitment");
        refused(Tokens.editor(), paying("disbursement", "paid-nothing"), "there is no such commitment");
        refused(
                Tokens.editor(),
                paying("disbursement", "paid-odd-1"),
                "only a pledge or a commitment of money is paid");
        refused(
                Tokens.editor(),
                paying("disbursement", "paid-secret-1"),
                "only a pledge or a commitment of money is paid");
        // To somebody else it is not there, whatever it is.
        refused(
                Tokens.of("editor-ken", List.of("KEN"), "editor"),
                paying("disbursement", "paid-secret-1"),
                "there is no such commitment");
        handIn(Tokens.editor(), document(paying("disbursement", "paid-known-1")), "dryRun")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "15132,,          LAW_ENFORCEMENT",
        "11220,,          DEVELOPMENT",
        "11110,,          DEVELOPMENT",
        "15190,,          LEGAL_PATHWAYS",
        "93010,,          PROTECTION",
        "93010,returns_readmission,RETURNS_READMISSION"
    })
    void aStatedPillarGoesBeforeTheRuleForTheCode(String sector, String pillar, String shown) {
        // Given
        String id = "by-code-%s%s".formatted(sector, pillar == null ? "" : "-stated");
        approved(agreement(id)
                .between("KOR", "BDI")
                .event("signed", "2020-01-01")
                .commitment(id + "-1", "KOR", "BDI", 1, "EUR", "sector", sector, "pillar", pillar));

        // Then
        get("/agreements/" + id)
                .body("commitments[0].sector", equalTo(sector))
                .body("commitments[0].pillar", equalTo(shown));
    }

    @Test
    void aCodeThatSaysTooLittleNeedsAPillar() {
        refused(
                Tokens.editor(),
                agreement("by-no-code")
                        .between("KOR", "BDI")
                        .commitment("by-no-code-1", "KOR", "BDI", 1, "EUR", "sector", "99810", "pillar", null),
                "is missing, and no rule gives one for sector 99810");
        refused(
                Tokens.editor(),
                agreement("by-no-code")
                        .between("KOR", "BDI")
                        .commitment("by-no-code-1", "KOR", "BDI", 1, "EUR", "sector", "151"),
                "a purpose code of the OECD DAC has five digits, such as 15190");
        get("/agreements/by-no-code").statusCode(404).body("sector", nullValue());
    }

    @Test
    void theRulesAreShownWithTheirReasons() {
        get("/funding/rules")
                .body("pillars.size()", equalTo(7))
                .body("pillars.find { it.pillar == 'BORDER_MANAGEMENT' }.purpose", equalTo("SECURITY"))
                .body(
                        "sectors.find { it.code == '15190' }.name",
                        equalTo("Facilitation of orderly, safe, regular and responsible migration and mobility"))
                .body("sectors.find { it.code == '15190' }.judgement", equalTo(true))
                .body("sectors.find { it.code == '15190' }.pillar", equalTo("LEGAL_PATHWAYS"))
                .body("pillars.find { it.pillar == 'LEGAL_PATHWAYS' }.purpose", equalTo("OTHER"))
                .body("sectors.findAll { !it.why || !it.source || !it.name }", empty())
                .body("sectors.find { it.code == '998' }.pillar", nullValue());
    }

    private static Sample paying(String kind, String paid) {
        return agreement("paid-odd")
                .between("KOR", "KEN")
                .commitment("paid-odd-1", "KOR", "KEN", 1, "EUR", "kind", "disbursement")
                .commitment("paid-odd-2", "KOR", "KEN", 1, "EUR", "kind", kind, "pays", paid);
    }

    private static void refused(String token, Sample sample, String reason) {
        handIn(token, document(sample))
                .then()
                .statusCode(422)
                .body("errorsTotal", equalTo(1))
                .body("errors[0].reason", equalTo(reason));
    }
}
