package org.entente.partnerships.commitment;

import static org.entente.partnerships.testing.Asking.get;
import static org.entente.partnerships.testing.Asking.getAs;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class FundingTest {

    private static final String UNDATED =
            "Money of which nobody knows since when it is public is left out, as at every named instant.";

    @Test
    void theSameMoneyIsCountedOnce() {
        // Given
        approved(agreement("money-once")
                .between("NLD", "GHA")
                .event("signed", "2020-01-01")
                .commitment(
                        "money-once-1", "NLD", "GHA", 120, "EUR", "kind", "disbursement", "published_on", "2022-04-13")
                .commitment(
                        "money-once-2",
                        "NLD",
                        "GHA",
                        20,
                        "EUR",
                        "kind",
                        "disbursement",
                        "published_on",
                        "2022-04-13",
                        "pillar",
                        "asylum_processing")
                .commitment(
                        "money-once-3",
                        "NLD",
                        "GHA",
                        220,
                        "EUR",
                        "kind",
                        "disbursement",
                        "published_on",
                        null,
                        "restates",
                        List.of("money-once-1"))
                .commitment(
                        "money-once-4",
                        "NLD",
                        "GHA",
                        290,
                        "EUR",
                        "kind",
                        "disbursement",
                        "published_on",
                        "2024-07",
                        "restates",
                        List.of("money-once-1", "money-once-2", "money-once-3")));

        // Then
        get("/funding", "area", "GHA")
                .body("items.pillar", contains("ASYLUM_PROCESSING", "BORDER_MANAGEMENT"))
                .body("items.disbursed.flatten().amount", contains(290))
                .body("items.counted", contains(0, 1))
                .body("items[0].leftOut.amount", contains(20))
                .body("items[1].leftOut.amount", containsInAnyOrder(120, 220));
        get("/funding", "area", "GHA")
                .body("items.exclusions.flatten().commitment", contains("money-once-2", "money-once-1", "money-once-3"))
                .body("items.exclusions.flatten().reason", everyItem(equalTo("RESTATED")))
                .body("items.exclusions.flatten().restatedBy", everyItem(equalTo("money-once-4")))
                .body(
                        "items[0].exclusions[0].words",
                        equalTo(
                                "The same money is stated again by money-once-4, which counts under BORDER_MANAGEMENT."))
                .body(
                        "items[1].exclusions[0].words",
                        equalTo("The same money is stated again by money-once-4, which counts."));
        // As of an instant before the total was published, the parts count; the undated one is not known then.
        get("/funding", "area", "GHA", "asOf", "2023-01-01")
                .body("items.disbursed.flatten().amount", contains(20, 120))
                .body("items.leftOut.flatten()", empty())
                .body("items.note", everyItem(equalTo(UNDATED)));
        get("/funding", "area", "GHA", "asOf", "2022-04-12").body("items", empty());
    }

    @Test
    void kindsAndCurrenciesAreNeverAddedAndConditionsNeverCounted() {
        // Given
        approved(agreement("money-kinds")
                .between("DNK", "KEN")
                .event("signed", "2020-01-01")
                .commitment("money-kinds-1", "DNK", "KEN", 10, "EUR")
                .commitment("money-kinds-2", "DNK", "KEN", 11, "EUR")
                .commitment("money-kinds-3", "DNK", "KEN", 5, "DKK")
                .commitment("money-kinds-4", "DNK", "KEN", 900, "EUR", "conditional", true)
                .commitment("money-kinds-5", "DNK", "KEN", 100, "EUR", "kind", "pledge")
                .commitment("money-kinds-6", "DNK", "KEN", 30, "EUR", "kind", "pledge", "conditional", true)
                .commitment("money-kinds-7", "KEN", "DNK", 1, "KES"));

        // Then
        get("/funding", "area", "KEN")
                .body("items", hasSize(1))
                .body("items[0].committed.currency", contains("DKK", "EUR"))
                .body("items[0].committed.amount", contains(5, 21))
                .body("items[0].pledged.amount", contains(130))
                .body("items[0].pledgedOnCondition.amount", contains(30))
                .body("items[0].disbursed", empty())
                .body("items[0].counted", equalTo(5))
                .body("items[0].leftOut.id", contains("money-kinds-4"))
                .body("items[0].exclusions.reason", contains("CONDITIONAL"))
                .body("items[0].exclusions[0].restatedBy", nullValue())
                .body("items[0].spreadAmounts", equalTo(0))
                .body("items[0].note", nullValue())
                .body("areas.code", containsInAnyOrder("DNK", "KEN"));
        get("/funding", "area", "KEN", "side", "PROVIDER").body("items[0].committed.amount", contains(1));
    }

    @Test
    void moneyIsLeftOutOnlyForMoneyThatCounts() {
        // Given: a total over two years, of which the first year was stated before, and over something in between
        approved(agreement("money-total")
                .between("LUX", "BEN")
                .event("signed", "2020-01-01")
                .commitment("money-total-1", "LUX", "BEN", 1, "EUR", "from", "2021", "to_period", "2021")
                .commitment(
                        "money-total-2",
                        "LUX",
                        "BEN",
                        2,
                        "EUR",
                        "from",
                        "2021",
                        "to_period",
                        "2022",
                        "conditional",
                        true,
                        "restates",
                        List.of("money-total-1"))
                .commitment(
                        "money-total-3",
                        "LUX",
                        "BEN",
                        4,
                        "EUR",
                        "from",
                        "2021",
                        "to_period",
                        "2023",
                        "restates",
                        List.of("money-total-2"))
                .commitment("money-total-4", "LUX", "TGO", 8, "EUR", "restates", List.of("money-total-3")));

        // Then: the total stands for the first year, over the one on a condition; another receiver's money does not
        // stand for it
        get("/funding", "area", "BEN")
                .body("items[0].committed.amount", contains(4))
                .body("items[0].leftOut.id", contains("money-total-1", "money-total-2"));
        // In a window that does not hold the total, the first year counts.
        get("/funding", "area", "BEN", "to", "2021-12-31")
                .body("items[0].committed.amount", contains(1))
                .body("items[0].leftOut.id", contains("money-total-2", "money-total-3"));
        get("/funding", "area", "BEN", "to", "2021-12-31")
                .body("items[0].exclusions.reason", contains("CONDITIONAL", "PERIOD_NOT_INSIDE"));
        get("/funding", "area", "LUX", "side", "PROVIDER").body("items[0].committed.amount", contains(8));
    }

    @Test
    void aWindowCountsWhatCertainlyLiesInIt() {
        // Given
        approved(agreement("money-window")
                .between("FIN", "ETH")
                .event("signed", "2020-01-01")
                .commitment("money-window-in", "FIN", "ETH", 1, "EUR", "from", "2022", "to_period", "2022")
                .commitment("money-window-out", "FIN", "ETH", 2, "EUR", "from", "2024", "to_period", "2025")
                .commitment("money-window-half", "FIN", "ETH", 4, "EUR", "from", "2021", "to_period", "2022-06")
                .commitment("money-window-open", "FIN", "ETH", 8, "EUR"));

        // Then
        get("/funding", "area", "ETH", "from", "2022-01-01", "to", "2022-12-31")
                .body("items[0].committed.amount", contains(1))
                .body("items[0].leftOut.id", contains("money-window-half", "money-window-open"));
        get("/funding", "area", "ETH", "from", "2022-01-01", "to", "2022-12-31")
                .body("items[0].exclusions.reason", contains("PERIOD_NOT_INSIDE", "PERIOD_UNKNOWN"))
                .body(
                        "items[0].exclusions.words",
                        contains(
                                "Its period, 2021-01/2022-06, extends beyond the period asked for (2022).",
                                "Its period is unknown, so nobody can tell whether it lies within 2022."));
        get("/funding", "area", "ETH").body("items[0].committed.amount", contains(15));
        get("/funding", "area", "ETH", "from", "2022-13-01").statusCode(400);
        get("/funding").statusCode(400).body("errors[0].field", equalTo("area"));
    }

    @Test
    void aChainOfRestatementsMayPassThroughMoneyOfOthers() {
        // Given: the one in the middle goes to another receiver, so that it is in no sum of the first
        approved(agreement("money-chain")
                .between("AND", "SLE")
                .event("signed", "2020-01-01")
                .commitment("money-chain-1", "AND", "SLE", 1, "EUR")
                .commitment("money-chain-2", "AND", "LBR", 2, "EUR", "restates", List.of("money-chain-1"))
                .commitment("money-chain-3", "AND", "SLE", 4, "EUR", "restates", List.of("money-chain-2")));

        // Then
        get("/funding", "area", "SLE")
                .body("items[0].committed.amount", contains(4))
                .body("items[0].exclusions.restatedBy", contains("money-chain-3"));
        get("/funding", "area", "LBR").body("items[0].committed.amount", contains(2));
    }

    @Test
    void hiddenMoneyIsNoReason() {
        // Given
        approved(
                agreement("money-open")
                        .between("MCO", "GNB")
                        .event("signed", "2020-01-01")
                        .commitment("money-open-1", "MCO", "GNB", 1, "EUR")
                        .commitment(
                                "money-open-paid",
                                "MCO",
                                "GNB",
                                1,
                                "EUR",
                                "kind",
                                "disbursement",
                                "pays",
                                "money-hidden-1"),
                agreement("money-hidden")
                        .between("MCO", "GNB")
                        .restricted()
                        .event("signed", "2020-01-01")
                        .commitment("money-hidden-1", "MCO", "GNB", 2, "EUR", "restates", List.of("money-open-1"))
                        .commitment(
                                "money-hidden-paid",
                                "MCO",
                                "GNB",
                                1,
                                "EUR",
                                "kind",
                                "disbursement",
                                "pays",
                                "money-open-1"));

        // Then
        get("/funding", "area", "GNB")
                .body("items[0].committed.amount", contains(1))
                .body("items[0].exclusions", empty());
        getAs(Tokens.editor(), "/funding", "area", "GNB")
                .body("items[0].committed.amount", contains(2))
                .body("items[0].exclusions.restatedBy", contains("money-hidden-1"));
        get("/agreements/money-open")
                .body("commitments[0].disbursed", empty())
                .body("commitments[1].pays", nullValue());
        getAs(Tokens.editor(), "/agreements/money-open")
                .body("commitments[0].disbursed.id", contains("money-hidden-paid"))
                .body("commitments[1].pays", equalTo("money-hidden-1"));
    }

    @Test
    void aSumIsNarrowedByProviderAndReceiverAndChosenByPillar() {
        // Given
        approved(agreement("money-narrow")
                .between("LIE", "CPV")
                .event("signed", "2020-01-01")
                .commitment("money-narrow-1", "LIE", "CPV", 1, "EUR")
                .commitment("money-narrow-2", "SMR", "CPV", 2, "EUR", "restates", List.of("money-narrow-1"))
                .commitment(
                        "money-narrow-3",
                        "SMR",
                        "CPV",
                        4,
                        "EUR",
                        "pillar",
                        "development",
                        "restates",
                        List.of("money-narrow-2"))
                .commitment("money-narrow-4", "LIE", "COM", 8, "EUR"));

        // Then
        get("/funding", "area", "CPV").body("items.committed.flatten().amount", contains(4));
        get("/funding", "area", "CPV", "provider", "LIE").body("items.committed.flatten().amount", contains(1));
        // What is stated again under another pillar is not in the sum by asking for its own alone.
        get("/funding", "area", "CPV", "pillar", "BORDER_MANAGEMENT")
                .body("items.pillar", contains("BORDER_MANAGEMENT"))
                .body("items[0].committed", empty())
                .body("items[0].exclusions.restatedBy", contains("money-narrow-3", "money-narrow-3"));
        get("/funding", "area", "LIE", "side", "PROVIDER", "receiver", "COM")
                .body("items.committed.flatten().amount", contains(8));
        get("/funding", "area", "CPV", "pillar", "MONEY").statusCode(400);
        get("/funding", "area", "CPV", "from", "2022-01-02", "to", "2022-01-01")
                .statusCode(400)
                .body("errors[0].field", equalTo("to"));
    }
}
