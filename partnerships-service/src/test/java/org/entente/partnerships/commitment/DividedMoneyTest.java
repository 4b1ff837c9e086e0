package org.entente.partnerships.commitment;

import static org.entente.partnerships.testing.Asking.get;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.entente.partnerships.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class DividedMoneyTest {

    private static final String UNDATED =
            "Money of which nobody knows since when it is public is left out, as at every named instant.";

    @Test
    void anAmountIsDividedOnlyWhenAskedAndToTheHundredth() {
        // Given: three years of 100, and 31 days of which one lies in the window
        approved(agreement("money-spread")
                .between("ISR", "STP")
                .event("signed", "2020-01-01")
                .commitment("money-spread-1", "ISR", "STP", 100, "EUR", "from", "2021", "to_period", "2023")
                .commitment("money-spread-2", "ISR", "STP", 62, "EUR", "from", "2022-12-02", "to_period", "2023-01-01")
                .commitment("money-spread-3", "ISR", "STP", 7, "EUR", "from", "2023", "to_period", "2023")
                .commitment("money-spread-4", "ISR", "STP", 9, "EUR", "from", "2023"));

        // Then
        get("/funding", "area", "STP", "from", "2023-01-01", "to", "2023-12-31")
                .body("items[0].committed.amount", contains(7))
                .body("items[0].spreadAmounts", equalTo(0))
                .body("items[0].exclusions.commitment", contains("money-spread-1", "money-spread-2", "money-spread-4"));
        get("/funding", "area", "STP", "from", "2023-01-01", "to", "2023-12-31", "spread", true)
                .body("items[0].committed.amount", contains(42.33f))
                .body("items[0].counted", equalTo(3))
                .body("items[0].spreadAmounts", equalTo(2))
                .body("items[0].note", containsString("add up"))
                .body("items[0].exclusions.reason", contains("PERIOD_UNKNOWN"))
                .body(
                        "items[0].exclusions[0].words",
                        equalTo("Its period, 2023/.., is not known whole, so nobody can tell whether it lies within"
                                + " 2023."));
        get("/funding", "area", "STP", "spread", true, "asOf", "2023-06-01")
                .body("items.note", contains(allOf(containsString("add up"), endsWith(UNDATED))));
        get("/funding/balance", "area", "STP", "spread", true)
                .body("items.period", contains("2021", "2022", "2023", "2023/.."))
                .body("items.committed.flatten().amount", contains(33.33f, 93.34f, 42.33f, 9))
                .body("items.spreadAmounts", contains(1, 2, 2, 0))
                .body("items.note", everyItem(containsString("add up")))
                .body("items.purpose", everyItem(equalTo("SECURITY")));
    }

    @Test
    void aBalanceStandsByPeriodAndPurpose() {
        // Given
        approved(agreement("money-balance")
                .between("BHR", "DJI")
                .event("signed", "2020-01-01")
                .commitment("money-balance-1", "BHR", "DJI", 1, "EUR", "from", "2021", "to_period", "2021")
                .commitment(
                        "money-balance-2",
                        "BHR",
                        "DJI",
                        2,
                        "EUR",
                        "pillar",
                        "development",
                        "from",
                        "2021",
                        "to_period",
                        "2021")
                .commitment(
                        "money-balance-3",
                        "BHR",
                        "DJI",
                        4,
                        "EUR",
                        "pillar",
                        "law_enforcement",
                        "kind",
                        "disbursement",
                        "from",
                        "2021",
                        "to_period",
                        "2021")
                .commitment("money-balance-4", "BHR", "DJI", 8, "EUR", "pillar", "protection")
                .commitment(
                        "money-balance-5",
                        "BHR",
                        "DJI",
                        16,
                        "EUR",
                        "kind",
                        "pledge",
                        "from",
                        "2021-04",
                        "to_period",
                        "2022-03"));

        // Then
        get("/funding/balance", "area", "DJI")
                .body("items.period", contains("2021", "2021", "2021-04/2022-03", "unknown"))
                .body("items.purpose", contains("SECURITY", "DEVELOPMENT", "SECURITY", "OTHER"))
                .body("items[0].pillars", contains("BORDER_MANAGEMENT", "LAW_ENFORCEMENT"))
                .body("items[0].committed.amount", contains(1))
                .body("items[0].disbursed.amount", contains(4))
                .body("items[0].from", equalTo("2021-01-01"))
                .body("items[0].to", equalTo("2021-12-31"))
                .body("items[1].committed.amount", contains(2))
                .body("items[2].pledged.amount", contains(16))
                .body("items[3].committed.amount", contains(8))
                .body("items[3].from", nullValue())
                .body("items.note", everyItem(endsWith("only spread gives years.")));
        get("/funding/balance", "area", "DJI", "by", "PILLAR")
                .body("items.period", contains("2021", "2021", "2021", "2021-04/2022-03", "unknown"))
                .body("items.purpose", contains("SECURITY", "SECURITY", "DEVELOPMENT", "SECURITY", "OTHER"))
                .body(
                        "items.pillars",
                        contains(
                                List.of("BORDER_MANAGEMENT"),
                                List.of("LAW_ENFORCEMENT"),
                                List.of("DEVELOPMENT"),
                                List.of("BORDER_MANAGEMENT"),
                                List.of("PROTECTION")))
                .body("items[0].committed.amount", contains(1))
                .body("items[0].disbursed", empty())
                .body("items[1].committed", empty())
                .body("items[1].disbursed.amount", contains(4));
        get("/funding/balance", "area", "DJI", "by", "SECTOR").statusCode(400);
        get("/funding/balance", "area", "DJI", "asOf", "2023-06-01")
                .body("items.note", everyItem(endsWith("only spread gives years. " + UNDATED)));
        get("/funding/balance", "area", "DJI", "from", "2021", "to", "2021")
                .body("items.period", contains("2021", "2021", "2021-04/2022-03", "unknown"))
                .body("items.counted", contains(2, 1, 0, 0))
                .body("items[2].exclusions.reason", contains("PERIOD_NOT_INSIDE"))
                .body("items[3].exclusions.reason", contains("PERIOD_UNKNOWN"));
        get("/funding/balance", "area", "DJI", "from", "twenty")
                .statusCode(400)
                .body("errors[0].field", equalTo("from"));
        get("/funding/balance").statusCode(400);
    }
}
