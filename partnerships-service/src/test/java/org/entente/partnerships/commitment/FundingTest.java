package org.entente.partnerships.commitment;

import static org.entente.partnerships.testing.Asking.get;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.entente.partnerships.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class FundingTest {

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
        // As of an instant before the total was published, the parts count; the undated one is not known then.
        get("/funding", "area", "GHA", "asOf", "2023-01-01")
                .body("items.disbursed.flatten().amount", contains(20, 120))
                .body("items.leftOut.flatten()", empty());
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
        get("/funding", "area", "ETH").body("items[0].committed.amount", contains(15));
        get("/funding", "area", "ETH", "from", "2022-13-01").statusCode(400);
        get("/funding").statusCode(400).body("errors[0].field", equalTo("area"));
    }
}
